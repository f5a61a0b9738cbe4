using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace ReportAudit.Cli.Tests;

public sealed class ReconciliationCommandTests : IDisposable
{
    private const string Report = "BÁO CÁO\nCông tác tuyên truyền\nĐã làm băng rôn 30 tấm.\nTreo băng rôn tại trung tâm 45 tấm.\n";

    private const string Rules = """
        indicators:
          banners: [băng rôn]
          banners.centre: [băng rôn tại trung tâm]
        checks:
          centre:
            expression: banners.centre <= banners
            severity: error
        """;

    private readonly WorkFolder folder = new();

    [Fact]
    public async Task Rules_FailedCheck_IsAFindingWithItsId()
    {
        var run = await CommandRun.OfAsync("audit", AddReport(), "--rules", AddRules(Rules), "--format", "json");
        run.ExitCode.Should().Be(ExitCode.Findings);
        var finding = FindingsOf(run).Single(each => each.GetProperty("rule").GetString() == "reconciliation");
        finding.GetProperty("check").GetString().Should().Be("centre");
        finding.GetProperty("expression").GetString().Should().Be("45 > 30");
        finding.GetProperty("places").GetArrayLength().Should().Be(2);
    }

    [Fact]
    public async Task Rules_GivenTwice_BothCount()
    {
        var run = await CommandRun.OfAsync(
            "audit", AddReport(), "--rules", AddRules(Rules), "--rules", folder.AddText("muc.yaml", "rules:\n  reconciliation: note\n"), "--format", "json");
        FindingsOf(run).Single(each => each.GetProperty("rule").GetString() == "reconciliation").GetProperty("severity").GetString().Should().Be("note");
        run.ExitCode.Should().Be(ExitCode.Success);
    }

    [Fact]
    public async Task Rules_WrongFile_TellsEachErrorInOneLine()
    {
        var run = await CommandRun.OfAsync("audit", AddReport(), "--rules", AddRules("rules:\n  total-mismach: off\nchecks:\n  a: b > 1\n"));
        run.ExitCode.Should().Be(ExitCode.WrongUsage);
        run.Results.Should().BeEmpty();
        var lines = run.Diagnostics.TrimEnd().Split('\n');
        lines.Should().HaveCount(2);
        lines[0].Should().Contain("kiem-tra.yaml:2:3: there is no rule 'total-mismach'; did you mean 'total-mismatch'?");
        lines[1].Should().Contain("kiem-tra.yaml:4:6: ");
    }

    [Fact]
    public async Task Rules_UnknownPack_ListsOrNamesThePacks()
    {
        var run = await CommandRun.OfAsync("audit", AddReport(), "--rules", "pack:van-tu");
        run.ExitCode.Should().Be(ExitCode.WrongUsage);
        run.Diagnostics.Should().Contain("did you mean 'van-thu'?");
    }

    [Fact]
    public async Task Test_ShowsWhatMatchesAndWhatComesOfIt()
    {
        var run = await CommandRun.OfAsync("rules", "--test", AddRules(Rules), AddReport());
        run.ExitCode.Should().Be(ExitCode.Success);
        run.Results.Should().Contain("banners.centre:\n  45 tấm").And.Contain("trung tâm 45 tấm").And.Contain("centre: FAILS: 45 > 30 (banners.centre <= banners)");
    }

    [Fact]
    public async Task Test_WithoutReport_IsWrongUsage() =>
        (await CommandRun.OfAsync("rules", "--test", AddRules(Rules))).ExitCode.Should().Be(ExitCode.WrongUsage);

    [Fact]
    public async Task Suppression_Expired_IsToldAndCountsNoMore()
    {
        var fingerprint = FindingsOf(await CommandRun.OfAsync("audit", AddReport(), "--rules", AddRules(Rules), "--format", "json"))[0].GetProperty("fingerprint").GetString();
        string Suppressing(string expires) => Rules + $"\nsuppressions:\n  - fingerprint: {fingerprint}\n    reason: Đã xác minh.\n    expires: {expires}\n";
        var suppressed = await CommandRun.OfAsync("audit", AddReport(), "--rules", AddRules(Suppressing("9999-12-31")));
        suppressed.ExitCode.Should().Be(ExitCode.Success);
        suppressed.Diagnostics.Should().Contain("1 finding is suppressed");
        var sarif = await CommandRun.OfAsync("audit", AddReport(), "--format", "sarif", "--rules", AddRules(Suppressing("9999-12-31")));
        sarif.Results.Should().Contain("\"justification\": \"Đã xác minh.\"");
        var expired = await CommandRun.OfAsync("audit", AddReport(), "--rules", AddRules(Suppressing("2020-01-01")));
        expired.ExitCode.Should().Be(ExitCode.Findings);
        expired.Diagnostics.Should().Contain("has expired (Đã xác minh.)");
    }

    [Fact]
    public async Task Baseline_KnownFindings_AreMarkedAndDoNotCount()
    {
        var baseline = await BaselineAsync();
        var run = await CommandRun.OfAsync("audit", AddReport(), "--rules", AddRules(Rules), "--baseline", baseline, "--format", "json");
        run.ExitCode.Should().Be(ExitCode.Success);
        FindingsOf(run).Should().NotBeEmpty().And.OnlyContain(finding => finding.GetProperty("baselined").GetBoolean());
        JsonDocument.Parse(run.Results).RootElement.GetProperty("summary").GetProperty("findings").GetProperty("error").GetInt32().Should().Be(0);
        (await CommandRun.OfAsync("audit", AddReport(), "--rules", AddRules(Rules), "--baseline", baseline)).Results.Should().NotContain("reconciliation");
    }

    [Fact]
    public async Task Baseline_InSarif_TellsNewFromUnchanged()
    {
        var baseline = await BaselineAsync();
        var report = folder.AddText("bao-cao.txt", Report + "Phát 50 tờ rơi, gồm 20 tờ rơi ở chợ và 40 tờ rơi ở trường.\n");
        var run = await CommandRun.OfAsync("audit", report, "--rules", AddRules(Rules), "--baseline", baseline, "--format", "sarif");
        var states = JsonDocument.Parse(run.Results).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(result => result.GetProperty("baselineState").GetString());
        states.Should().Contain(["new", "unchanged"]);
        run.ExitCode.Should().Be(ExitCode.Findings);
    }

    [Fact]
    public async Task Baseline_SolvedFinding_IsToldAsStale()
    {
        var baseline = await BaselineAsync();
        var report = folder.AddText("bao-cao.txt", Report.Replace("45", "25", StringComparison.Ordinal));
        var run = await CommandRun.OfAsync("audit", report, "--rules", AddRules(Rules), "--baseline", baseline);
        run.ExitCode.Should().Be(ExitCode.Success);
        run.Diagnostics.Should().Contain("no longer found: bao-cao.txt, reconciliation");
    }

    [Fact]
    public async Task Baseline_WrittenTwice_GivesTheSameBytes() =>
        (await File.ReadAllBytesAsync(await BaselineAsync(), TestContext.Current.CancellationToken))
            .Should().Equal(await File.ReadAllBytesAsync(await BaselineAsync(), TestContext.Current.CancellationToken));

    [Fact]
    public async Task Baseline_Missing_IsWrongUsage()
    {
        var run = await CommandRun.OfAsync("audit", AddReport(), "--baseline", "khong-co.json");
        run.ExitCode.Should().Be(ExitCode.WrongUsage);
        run.Diagnostics.Should().Contain("There is no baseline 'khong-co.json'");
    }

    public void Dispose() => folder.Dispose();

    private static JsonElement[] FindingsOf(CommandRun run) =>
        [.. JsonDocument.Parse(run.Results).RootElement.GetProperty("reports")[0].GetProperty("findings").EnumerateArray()];

    private async Task<string> BaselineAsync()
    {
        var file = Path.Combine(folder.Path, "baseline.json");
        var run = await CommandRun.OfAsync("baseline", AddReport(), "--rules", AddRules(Rules), "--output", file);
        run.ExitCode.Should().Be(ExitCode.Success);
        return file;
    }

    private string AddReport() => folder.AddText("bao-cao.txt", Report);

    private string AddRules(string yaml) => folder.AddText("kiem-tra.yaml", yaml);
}
