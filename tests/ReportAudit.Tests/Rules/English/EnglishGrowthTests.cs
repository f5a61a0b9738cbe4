using Xunit;

namespace ReportAudit.Tests.Rules.English;

public sealed class EnglishGrowthTests() : RuleTests("growth-mismatch", "en")
{
    [Fact]
    public void UpFrom_Finding() =>
        Error("Revenue was £84.6 million, up [|15.2%|] from £75.2 million a year earlier.");

    [Fact]
    public void FewerThan_Finding() =>
        Error("There were 27 cases of measles, [|50%|] fewer than in 2022 (45 cases).");

    [Fact]
    public void DecreaseComparedWith_Finding() =>
        Error("The station treated 1,012 patients, a decrease of [|164|] patients compared with the same period last year (1,158 patients).");

    [Fact]
    public void RoseByTo_Finding() =>
        Error("Operating profit rose by £[|1.4 million|] to £9.3 million, compared with £8.4 million in 2023.");

    [Fact]
    public void DecreasedByTo_Finding() =>
        Error("The number of accidents decreased by 12 accidents ([|18.4%|]) to 108 accidents.");

    [Fact]
    public void UpFrom_NoFinding() =>
        Silent("Revenue was £84.6 million, up 12.5% from £75.2 million a year earlier.");

    [Fact]
    public void FewerThan_NoFinding() =>
        Silent("There were 27 cases of measles, 40% fewer than in 2022 (45 cases).");

    [Fact]
    public void PercentagePoints_NoFinding() =>
        Silent("Water losses fell from 21.5% to 19.8%, down 1.7%.");

    [Fact]
    public void NoBase_NoFinding() =>
        Silent("Visits increased by 2.4 percentage points over the previous year.");
}
