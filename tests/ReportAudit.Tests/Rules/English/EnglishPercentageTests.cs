using Xunit;

namespace ReportAudit.Tests.Rules.English;

public sealed class EnglishPercentageTests() : RuleTests("percentage-mismatch", "en")
{
    [Fact]
    public void RateOfWhole_Finding() =>
        Warning("Of 489 seniors, 452 seniors graduated, a rate of [|94.2%|].");

    [Fact]
    public void NumberOfNumber_Finding() =>
        Error("A total of 2,904 of 3,410 children ([|82.5%|]) received the second dose.");

    [Fact]
    public void AccountingFor_Finding() =>
        Error("Farming households number 830 of the 1,250 households, accounting for [|64.6%|].");

    [Fact]
    public void PerCent_Finding() =>
        Error("In all 830 of the 1,250 households farm, or [|64.6 per cent|].");

    [Fact]
    public void PlanInBrackets_Finding() =>
        Error("The company supplied 18.4 million m3, fulfilling [|120.2%|] of the plan (18 million m3).");

    [Fact]
    public void RateOfWhole_NoFinding() =>
        Silent("Of 489 seniors, 452 seniors graduated, a rate of 92.4%.");

    [Fact]
    public void PerCent_NoFinding() =>
        Silent("In all 830 of the 1,250 households farm, or 66.4 per cent.");

    [Fact]
    public void OfUnprintedPlan_NoFinding() =>
        Silent("The province exported 118,000 tonnes, fulfilling 104% of the plan.");

    [Fact]
    public void WithinOfBudget_NoFinding() =>
        Silent("In 7 projects of the 11 projects the final cost was within 5% of the budget.");

    [Fact]
    public void OfThoseClosed_NoFinding() =>
        Silent("The council handled 152 cases, 12 cases are pending and 119 cases were settled, reaching 85%.");

    [Fact]
    public void AgainstPlan_Finding() =>
        Warning("We planted 4,200 trees against a plan of 4,000, or [|110%|] of the target.");

    [Fact]
    public void AgainstBudget_Finding() =>
        Warning("The yard spent EUR 4.20 million against a budget of EUR 4.00 million ([|115%|]).");

    [Fact]
    public void AgainstPlan_NoFinding() =>
        Silent("Our teams drilled 212 boreholes against a plan of 200, or 106% of the target.");

    [Fact]
    public void AgainstTarget_NoFinding() =>
        Silent("Our teams drilled 212 boreholes against a target of 200, or 106% of the target.");
}
