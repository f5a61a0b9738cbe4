using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>What money came to between two days, by what came in and went.</summary>
public sealed class YearAccountTests() : RuleTests("remainder-mismatch")
{
    private const string Year = "Income for the year was £52,734. We spent £48,219 on boats and oars.\n\n";
    private const string Surplus = "The year ended with a surplus of £16,320.\n\n";

    [Theory]
    [InlineData(Year + "The club's account held £27,463 on 1 May 2022 and £[|31,798|] on 30 April 2023.")]
    [InlineData(Surplus + "Reserves were £143,600 on 1 April 2022; with the surplus added they came to £[|158,920|] on 31 March 2023.")]
    public void Slip_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData(Year + "The club's account held £27,463 on 1 May 2022 and £31,978 on 30 April 2023.")]
    [InlineData(Surplus + "Reserves were £143,600 on 1 April 2022; with the surplus added they came to £159,920 on 31 March 2023.")]
    // Other money moved too.
    [InlineData(Year + "The club's account held £27,463 on 1 May 2022 and £24,105 on 30 April 2023.")]
    public void Right_NoFinding(string text) => Silent(text);
}
