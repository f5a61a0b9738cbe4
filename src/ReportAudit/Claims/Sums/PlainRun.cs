using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>The figures that follow a whole in its sentence and may be its parts.</summary>
/// <param name="Whole">The figure that they may be of.</param>
/// <param name="Parts">Those that may be added up, in reading order.</param>
/// <param name="IsWhole">Whether the run ends where the list does, and no figure of another kind breaks it off.</param>
internal sealed record PlainRun(FigureSetting Whole, FigureSetting[] Parts, bool IsWhole)
{
    private const int MostParts = 7;

    private static readonly Cue[] Ends = [Cue.OfWhich, Cue.Comprising, Cue.Besides, Cue.Particularly, Cue.Some, Cue.Versus];
    private static readonly Cue[] OfOthers = [Cue.EarlierPeriod, Cue.Increase, Cue.Decrease, Cue.Exceeds, Cue.FallsShort, Cue.Plan, Cue.Target, Cue.Cumulative, Cue.Total, Cue.CarriedOver, Cue.To, Cue.OutOf, Cue.Average];

    /// <summary>The parts up to each place where the list may end, at least two.</summary>
    public IEnumerable<FigureSetting[]> Readings()
    {
        for (var count = 2; count < Parts.Length; count++)
        {
            if (AreParted(Parts[count - 1], Parts[count]))
                yield return Parts[..count];
        }

        if (IsWhole && Parts.Length > 1)
            yield return Parts;
    }

    /// <summary>What follows the parts that make the whole, where it begins a clause of its own: "842 em, trong đó tiểu học 356 em, THCS 486 em; nam 497 em, nữ 345 em".</summary>
    public PlainRun Behind(int count) => this with { Parts = count < Parts.Length && AreParted(Parts[count - 1], Parts[count]) ? Parts[count..] : [] };

    /// <summary>How many parts from the first make the whole; 0 where none do.</summary>
    public int Settled => Enumerable.Range(2, Math.Max(0, Parts.Length - 1)).FirstOrDefault(count => count <= Parts.Length && Parts[..count].Sum(part => part.Figure.Value) == Whole.Figure.Value);

    /// <summary>The run outside the brackets, and that in the bracket right behind the whole.</summary>
    public static IEnumerable<PlainRun> Of(FigureSetting[] told, int whole, PartitionWords words)
    {
        yield return Read(told, whole, 0, words);
        yield return Read(told, whole, 1, words);
    }

    /// <summary>Whether it says how many there are, exactly, and may be added up.</summary>
    public static bool IsAmount(FigureSetting figure) =>
        figure is { IsActual: true, IsForEach: false, IsPrice: false, IsBound: false, Figure: { Role: not FigureRole.Target, Quantity.Qualifier: Qualifier.Exact, Mention.Form: NumberForm.Digits, Value: > 0 } }
        && (Units.IsAdditive(figure.Figure.Unit) || figure.Figure.Unit.Dimension == UnitDimension.Time) && Rate.Read(figure) is null;

    private static PlainRun Read(FigureSetting[] told, int at, int depth, PartitionWords words)
    {
        var (whole, line) = (told[at], told[at].Setting.Line);
        List<FigureSetting> parts = [];
        foreach (var figure in told.Skip(at + 1))
        {
            var inside = PartitionTotals.Depth(line, whole.At, figure.At);
            if (inside < 0 || (depth == 1 && inside == 0))
                return new PlainRun(whole, [.. parts], IsWhole: true);
            if (inside != depth || figure.Figure.Unit.Dimension == UnitDimension.Percent)
                continue;
            var last = parts.Count == 0 ? null : parts[^1];
            if (last is not null && HasCue(line, last.Setting.UnitEnd, figure.First, Ends))
                return new PlainRun(whole, [.. parts], IsWhole: true);
            if (!MayBePart(whole, figure, words) || parts.Count == MostParts)
                return new PlainRun(whole, [.. parts], IsWhole: !figure.IsActual || (last is not null && AreParted(last, figure)));
            parts.Add(figure);
        }

        return new PlainRun(whole, [.. parts], IsWhole: true);
    }

    private static bool MayBePart(FigureSetting whole, FigureSetting figure, PartitionWords words) =>
        IsAmount(figure) && !Array.Exists(OfOthers, figure.Setting.Has) && figure.Setting.ComparisonBehind == Cue.None
        && (Units.MayBeOne(whole.Figure.Unit, figure.Figure.Unit, words) || (whole.Figure.Unit.IsCounted && figure.Figure.Unit.IsCounted));

    private static bool HasCue(TokenLine line, int from, int to, Cue[] cues) => Enumerable.Range(from, Math.Max(0, to - from)).Any(i => cues.Contains(line.CueAt(i).Cue));

    private static bool AreParted(FigureSetting left, FigureSetting right) =>
        Enumerable.Range(left.At, right.At - left.At).Any(i => left.Setting.Line.Tokens[i].Kind == TokenKind.ClauseEnd);
}
