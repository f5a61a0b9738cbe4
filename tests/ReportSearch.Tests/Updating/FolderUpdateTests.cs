using FluentAssertions;
using ReportAudit;
using ReportParsing;
using Xunit;

namespace ReportSearch.Tests.Updating;

public sealed class FolderUpdateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _reports = new();

    public void Dispose()
    {
        _folder.Dispose();
        _reports.Dispose();
    }

    [Fact]
    public async Task Update_ReadsOnlyWhatIsNewOrChangedAndDropsWhatIsGone()
    {
        var kept = _reports.File("kept.txt", "Nuôi tôm ở đầm.");
        var changed = _reports.File("xa/changed.txt", "Nuôi cá ở hồ.");
        var gone = _reports.File("gone.txt", "Nuôi ong lấy mật.");
        (await UpdateAsync()).Should().BeEquivalentTo(new { Added = 3, Changed = 0, Unchanged = 0, Removed = 0 });

        await File.WriteAllTextAsync(changed, "Nuôi ếch ở ao.", TestContext.Current.CancellationToken);
        File.Delete(gone);
        (await UpdateAsync()).Should().BeEquivalentTo(new { Added = 0, Changed = 1, Unchanged = 1, Removed = 1 });

        Paths("nuôi").Should().BeEquivalentTo(kept, changed);
        Paths("ếch").Should().Equal(changed);
        Paths("cá").Should().BeEmpty();
        Paths("ong").Should().BeEmpty();
    }

    [Fact]
    public async Task UnreadableFile_IsListedWithItsReasonAndStopsNothing()
    {
        var broken = _reports.File("a-broken.docx", "this is no zip");
        _reports.File("b.txt", "Nuôi tôm.");
        var update = await UpdateAsync();
        update.Added.Should().Be(1);
        var unreadable = update.Unreadable.Should().ContainSingle().Subject;
        unreadable.Path.Should().Be(broken);
        unreadable.Problem.Message.Vietnamese.Should().NotBeEmpty();
    }

    [Fact]
    public async Task LettersWithoutEnd_StopNothing()
    {
        var endless = _reports.File("a.txt", "Nuôi tôm " + new string('x', 40_000) + new string('7', 40_000));
        (await UpdateAsync()).Added.Should().Be(1);
        Paths("tôm").Should().Equal(endless);
    }

    [Fact]
    public async Task MissingPath_IsListedAndItsReportsAreGone()
    {
        var file = _reports.File("a.txt", "Nuôi tôm.");
        await UpdateAsync();
        File.Delete(file);
        using var index = ReportIndex.Open(_folder.Path);
        var update = await index.UpdateAsync([file], cancellationToken: TestContext.Current.CancellationToken);
        update.Unreadable.Should().ContainSingle().Which.Problem.Kind.Should().Be(ReadingProblemKind.Missing);
        index.Count.Should().Be(0);
    }

    [Fact]
    public async Task OtherFolders_StayInTheIndex()
    {
        var first = _reports.File("one/a.txt", "Nuôi tôm.");
        var second = _reports.File("two/b.txt", "Nuôi tôm.");
        await UpdateAsync(Path.GetDirectoryName(first)!);
        await UpdateAsync(Path.GetDirectoryName(second)!);
        Paths("tôm").Should().BeEquivalentTo(first, second);
    }

    [Fact]
    public async Task OtherLanguage_IsReadAgainOnce()
    {
        _reports.File("a.txt", "Nuôi tôm.");
        await UpdateAsync();
        BatchOptions english = new() { Reading = new ReadingOptions { Language = "en" } };
        (await UpdateAsync(options: english)).Should().BeEquivalentTo(new { Changed = 1, Unchanged = 0 });
        (await UpdateAsync(options: english)).Should().BeEquivalentTo(new { Changed = 0, Unchanged = 1 });
        (await UpdateAsync()).Should().BeEquivalentTo(new { Changed = 0, Unchanged = 1 });
    }

    private async Task<IndexUpdate> UpdateAsync(string? path = null, BatchOptions? options = null)
    {
        using var index = ReportIndex.Open(_folder.Path);
        return await index.UpdateAsync([path ?? _reports.Path], options, cancellationToken: TestContext.Current.CancellationToken);
    }

    private string[] Paths(string query)
    {
        using var index = ReportIndex.Open(_folder.Path);
        return [.. index.Search(query, cancellationToken: TestContext.Current.CancellationToken).Hits.Select(hit => hit.Path)];
    }
}
