using Xunit;

namespace ReportAudit.Tests.Rules.English;

/// <summary>The figure of last time, told as of now in the opening or the conclusions.</summary>
public sealed class EnglishStaleValueTests() : RuleTests("restated-figure-mismatch", "en")
{
    [Theory]
    [InlineData("1. Summary\nThe library now serves [|14,206|] readers from four houses.\n2. Readers\nOn 1 July there were 14,206 readers. In the year 1,318 readers joined and 742 readers left, leaving 14,782 readers.")]
    [InlineData("1. Readers\nIn June 2024 the library had 14,782 readers against 14,206 a year before, an increase of 576 (4.1%).\n2. Outlook\nWith [|14,206|] readers and four houses the library looks ahead with confidence.")]
    [InlineData("1. Summary\nSheltered housing is short, with [|83|] families placed in hostels.\n2. Families\nIn all 91 families were in hostels for want of sheltered housing. This is 8 more than the 83 families of spring.")]
    public void ToldAsOfNow_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("1. Summary\nThe library now serves 14,782 readers from four houses.\n2. Readers\nOn 1 July there were 14,206 readers. In the year 1,318 readers joined and 742 readers left, leaving 14,782 readers.")]
    [InlineData("1. Readers\nIn June 2024 the library had 14,782 readers against 14,206 a year before, an increase of 576 (4.1%).\n2. Outlook\nFrom 14,206 readers and four houses the library has come far.")]
    [InlineData("1. Summary\nThe school bus carries 83 families of farmers.\n2. Families\nIn all 91 families were in hostels for want of sheltered housing. This is 8 more than the 83 families of spring.")]
    public void OfThen_OrAnother_NoFinding(string text) => Silent(text);
}
