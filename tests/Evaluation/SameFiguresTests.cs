using FluentAssertions;
using ReportAudit.Evaluation;
using ReportParsing;
using Xunit;

namespace Evaluation;

/// <summary>The same report gives the same figures in every format.</summary>
public sealed class SameFiguresTests
{
    public static TheoryData<string> ReportsInSeveralFormats =>
    [
        .. CorpusEvaluation.LabelsIn(RepositoryFolders.Corpus)
            .Where(path => ReportLabels.Load(path).Renderings.Count > 1)
            .Select(path => Path.GetRelativePath(RepositoryFolders.Corpus, path)),
    ];

    [Theory]
    [MemberData(nameof(ReportsInSeveralFormats))]
    public void Figures_SameInEveryFormat(string labels)
    {
        var path = Path.Combine(RepositoryFolders.Corpus, labels);
        var isKnownGap = KnownGaps.Has("formats", Path.GetFileName(labels).Split('.')[0]);
        var renderings = ReportLabels.Load(path).Renderings.Select(name => Path.Combine(Path.GetDirectoryName(path)!, name)).ToList();
        var expected = FiguresOf(renderings[0]);
        var others = renderings.Skip(1).Select(FiguresOf).ToList();
        if (isKnownGap)
        {
            (expected.Count > 0 && others.TrueForAll(other => other.SequenceEqual(expected, StringComparer.Ordinal)))
                .Should().BeFalse($"{labels} is listed in known-gaps.md and has to be taken off");
            return;
        }

        expected.Should().NotBeEmpty();
        others.Should().AllSatisfy(other => other.Should().Equal(expected));
    }

    internal static IReadOnlyList<string> FiguresOf(string path) =>
        [.. ReportReader.Read(path).Figures.Select(figure => FormattableString.Invariant($"{figure.Mention.Text} = {figure.Value} {figure.Unit.Name}"))];
}
