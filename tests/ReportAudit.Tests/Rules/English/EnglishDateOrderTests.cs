using Xunit;

namespace ReportAudit.Tests.Rules.English;

public sealed class EnglishDateOrderTests() : RuleTests("date-order", "en")
{
    [Fact]
    public void EndsBeforeItBegins_Finding() =>
        Warning("The works ran [|from 20 May 2024 to 3 March 2024|].");

    [Fact]
    public void InOrder_NoFinding() =>
        Silent("The works ran from 20 May 2023 to 3 March 2024.");

    [Theory]
    [InlineData("The ban on nets began on 12 May 2024 and was lifted on [|30 April 2024|].")]
    [InlineData("The bridge fell on 14 August 2024; the first boat crossed three days later, on [|11 August 2024|].")]
    public void ToldOrder_Finding(string text) => Warning(text);

    [Theory]
    [InlineData("The ban on nets began on 12 May 2024 and was lifted on 30 June 2024.")]
    [InlineData("The bridge fell on 14 August 2024; the first boat crossed three days later, on 17 August 2024.")]
    [InlineData("The bridge fell on 14 August 2024; a first crack had been seen on 11 August 2024.")]
    [InlineData("The new road was opened on 12 May 2024, and the old bridge, which had been closed on 3 March 2024, was taken down.")]
    public void ToldOrder_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Auditors visited the depot [|from March 18 to March 14, 2024|] and found no faults.")]
    [InlineData("Auditors visited the depot [|from 18 March to 14 March 2024|] and found no faults.")]
    public void MonthsInWords_Finding(string text) => Warning(text);

    [Theory]
    [InlineData("Auditors visited the depot from March 14 to March 18, 2024 and found no faults.")]
    [InlineData("Auditors visited the depot from December 15 to June 14, 2024 and found no faults.")]
    [InlineData("The accounting year ran from 1 April to 31 March 2024.")]
    public void MonthsInWords_NoFinding(string text) => Silent(text);
}
