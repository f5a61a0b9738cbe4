using FluentAssertions;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using ReportParsing;
using Xunit;

namespace ReportSearch.Tests;

public sealed class ReportIndexTests
{
    [Fact]
    public void MissingIndex_IsToldInOneSentence()
    {
        using TemporaryFolder folder = new();
        using var index = ReportIndex.Open(Path.Combine(folder.Path, "none"));
        var search = () => index.Search("lúa", cancellationToken: TestContext.Current.CancellationToken);
        search.Should().Throw<ReportIndexException>().Which.Text.English.Should().Contain("reportaudit index");
    }

    [Fact]
    public void SecondWriter_IsToldToWaitAndCanStillSearch()
    {
        using TemporaryFolder folder = new();
        using var writer = ReportIndex.Open(folder.Path);
        writer.Add(IndexOfTexts.ReportOf("a", "Trồng lúa."));
        writer.Commit();
        using var other = ReportIndex.Open(folder.Path);
        var add = () => other.Add(IndexOfTexts.ReportOf("b", "Trồng ngô."));
        add.Should().Throw<ReportIndexException>().Which.Text.English.Should().Contain("another process");
        other.Search("lúa", cancellationToken: TestContext.Current.CancellationToken).Total.Should().Be(1);
    }

    [Fact]
    public void IndexOfAnotherVersion_IsToldToBeRebuilt()
    {
        using TemporaryFolder folder = new();
        using (var directory = FSDirectory.Open(folder.Path))
        using (IndexWriter writer = new(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer: null)))
        {
            writer.SetCommitData(new Dictionary<string, string>(StringComparer.Ordinal) { ["schema"] = "0" });
            writer.Commit();
        }

        var open = () => ReportIndex.Open(folder.Path);
        open.Should().Throw<ReportIndexException>().Which.Text.English.Should().Contain("run index again");
    }

    [Fact]
    public void Reader_SeesWhatAWriterCommits()
    {
        using TemporaryFolder folder = new();
        using var writer = ReportIndex.Open(folder.Path);
        writer.Add(IndexOfTexts.ReportOf("a", "Trồng lúa."));
        writer.Commit();
        using var reader = ReportIndex.Open(folder.Path);
        reader.Count.Should().Be(1);
        writer.Add(IndexOfTexts.ReportOf("b", "Trồng lúa."));
        reader.Count.Should().Be(1);
        writer.Commit();
        reader.Count.Should().Be(2);
    }

    [Fact]
    public void SamePath_ReplacesTheReport()
    {
        using var index = new IndexOfTexts().Add("a", "Trồng lúa.").Add("a", "Trồng ngô.");
        index.Index.Count.Should().Be(1);
        index.Paths("lúa").Should().BeEmpty();
        index.Index.Remove("a").Should().BeTrue();
        index.Index.Remove("a").Should().BeFalse();
        index.Index.Count.Should().Be(0);
    }

    [Fact]
    public void EqualReports_AreOrderedByPathHoweverTheyWereAdded()
    {
        using var index = new IndexOfTexts().Add("c", "Trồng lúa.").Add("a", "Trồng lúa.").Add("b", "Trồng lúa.");
        index.Paths("lúa").Should().Equal("a", "b", "c");
        index.Paths("trong lua", new SearchOptions { Limit = 1, Offset = 1 }).Should().Equal("b");
    }

    [Fact]
    public void Hit_ShowsTheBlockWithItsHighlights()
    {
        using var index = new IndexOfTexts().Add("a", "Mở đầu.\nXã treo 12 băng rôn và 3 pa nô.", new ReportHeader { Issuer = "UBND xã Yên Mỹ" });
        var hit = index.Search("bang ron").Hits.Should().ContainSingle().Subject;
        hit.Block.Should().Be(1);
        hit.Snippet.Should().Be("Xã treo 12 băng rôn và 3 pa nô.");
        hit.Highlights.Should().Equal(new TextRange(11, 8));
        hit.Header.Issuer.Should().Be("UBND xã Yên Mỹ");
    }

    [Fact]
    public void LongBlock_IsCutAroundWhatWasFound()
    {
        var long1 = string.Join(' ', Enumerable.Repeat("Nội dung khác", 60));
        using var index = new IndexOfTexts().Add("a", $"{long1} băng rôn {long1}");
        var hit = index.Search("băng rôn").Hits[0];
        hit.Snippet.Should().StartWith("…").And.EndWith("…");
        hit.Highlights.Select(range => hit.Snippet.Substring(range.Start, range.Length)).Should().Equal("băng rôn");
    }

    [Fact]
    public void Blocks_GivesEveryBlockThatMatchesByItself()
    {
        using var index = new IndexOfTexts().Add("a", "Trồng lúa và ngô.\nChỉ có lúa.\nNgô với lúa.");
        index.Search("lúa ngô", new SearchOptions { Blocks = true }).Hits.Select(hit => hit.Block).Should().Equal(0, 2);
    }

    [Fact]
    public void Blocks_AreCountedAndPagedThroughAllReports()
    {
        const int reports = 1200;
        using var index = new IndexOfTexts();
        for (var i = 0; i < reports; i++)
            index.Add($"{i:0000}", "Trồng lúa.\nTrồng ngô.\nGặt lúa.");
        var last = index.Search("lúa", new SearchOptions { Blocks = true, Limit = 5, Offset = (2 * reports) - 2, Order = SearchOrder.Path });
        last.Total.Should().Be(2 * reports);
        last.Hits.Select(hit => (hit.Path, hit.Block)).Should().Equal(("1199", 0), ("1199", 2));
    }

    [Fact]
    public void Facets_CountAllFoundReports()
    {
        using var index = new IndexOfTexts()
            .Add("a", "lúa", new ReportHeader { Issuer = "Xã A", Kind = "Báo cáo", Period = Period.OfYear(2023) })
            .Add("b", "lúa", new ReportHeader { Issuer = "Xã B", Kind = "Báo cáo", Period = Period.OfYear(2024) })
            .Add("c", "lúa", new ReportHeader { Issuer = "Xã A", Kind = "Kế hoạch", Period = Period.OfYear(2024) })
            .Add("d", "ngô", new ReportHeader { Issuer = "Xã A" });
        var facets = index.Search("lúa", new SearchOptions { Facets = true, Limit = 0 }).Facets!;
        facets["issuer"].Should().Equal(new FacetCount("Xã A", 2), new FacetCount("Xã B", 1));
        facets["year"].Should().Equal(new FacetCount("2024", 2), new FacetCount("2023", 1));
        facets["kind"].Should().Equal(new FacetCount("Báo cáo", 2), new FacetCount("Kế hoạch", 1));
        facets["rule"].Should().BeEmpty();
    }

    [Fact]
    public void Filters_HoldBesideTheQuery()
    {
        using var index = new IndexOfTexts()
            .Add("a", "lúa", new ReportHeader { Period = Period.OfYear(2023) })
            .Add("b", "ngô", new ReportHeader { Period = Period.OfYear(2024) });
        index.Paths("lúa OR ngô", new SearchOptions { Filters = ["year:2024"] }).Should().Equal("b");
    }

    [Fact]
    public void OrderByDate_PutsTheLatestFirst()
    {
        using var index = new IndexOfTexts()
            .Add("old", "lúa", new ReportHeader { Date = new DateOnly(2020, 1, 1) })
            .Add("none", "lúa")
            .Add("new", "lúa", new ReportHeader { Date = new DateOnly(2024, 1, 1) });
        index.Paths("lúa", new SearchOptions { Order = SearchOrder.Date }).Should().Equal("new", "old", "none");
    }

    [Theory]
    [InlineData("bằng rôn", "băng rôn")]
    [InlineData("truyên truyền", "tuyên truyền")]
    [InlineData("\"bằng rơn\"", "\"băng rôn\"")]
    [InlineData("tuyên truyền vũ trụ", null)]
    [InlineData("treo băng -rôn", null)]
    public void NothingFound_SuggestsWhatMayHaveBeenMeant(string query, string? suggestion)
    {
        using var index = new IndexOfTexts().Add("a", "Tuyên truyền qua băng rôn.").Add("b", "Treo băng rôn.");
        var result = index.Search(query);
        result.Total.Should().Be(0);
        result.Suggestion.Should().Be(suggestion);
    }

    [Fact]
    public void Similar_FindsReportsOfTheSameThings()
    {
        using var index = new IndexOfTexts()
            .Add("lúa 1", "Gieo cấy lúa đông xuân, phun thuốc trừ rầy nâu.")
            .Add("lúa 2", "Lúa đông xuân bị rầy nâu, đã phun thuốc.")
            .Add("trường", "Học sinh tựu trường, khai giảng năm học mới.")
            .Add("lớp", "Lớp học khai giảng, học sinh dự lễ.");
        index.Index.Similar("lúa 1", cancellationToken: TestContext.Current.CancellationToken)!.Hits.Select(hit => hit.Path).Should().StartWith("lúa 2").And.NotContain("lúa 1");
        index.Index.Similar("none", cancellationToken: TestContext.Current.CancellationToken).Should().BeNull();
    }

    [Fact]
    public void CancelledSearch_Stops()
    {
        using var index = new IndexOfTexts().Add("a", "lúa");
        var search = () => index.Index.Search("lúa", cancellationToken: new CancellationToken(canceled: true));
        search.Should().Throw<OperationCanceledException>();
    }
}
