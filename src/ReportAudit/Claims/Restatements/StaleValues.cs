using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>
/// Finds figures of last time that were left in place: "hộ nghèo còn 1.806 hộ, giảm 438 hộ so với năm trước (2.244 hộ)", and in the conclusions "với 2.244 hộ nghèo hiện nay".
/// The value is that of the earlier period to the digit, and it is told as of now, in words of the figure that took its place.
/// </summary>
internal sealed class StaleValues
{
    private const int LeastTelling = 100;
    private const int LeastApart = 20;
    private const int LeastLong = 1000;
    private const int LeastTellingLetters = 4;

    // The conclusions, and what is to come.
    private const int LastSections = 2;

    private readonly ReportText text;
    private readonly IReadOnlyList<Claim> claims;
    private readonly int opening;
    private readonly int[] closing;

    /// <param name="text">The report.</param>
    /// <param name="claims">Its other claims: what they bear out is told rightly.</param>
    public StaleValues(ReportText text, IReadOnlyList<Claim> claims)
    {
        (this.text, this.claims) = (text, claims);
        FigureSetting[] counted = [.. text.All.Where(figure => figure.Figure.Unit != Unit.None)];
        int[] headings = [.. counted.Select(text.HeadingOf).Distinct()];
        (opening, closing) = (headings.FirstOrDefault(-1), headings[Math.Max(0, headings.Length - LastSections)..]);
    }

    public IEnumerable<RestatementClaim> Find()
    {
        var settled = claims.Where(claim => claim is not RestatementClaim and not PartClaim && claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding).SelectMany(claim => claim.Evidence.Select(item => item.Figure)).ToHashSet();
        var told = claims.OfType<RestatementClaim>().Where(claim => claim.Verdict == Verdict.Contradicted).SelectMany(claim => new[] { claim.First, claim.Second }).ToHashSet();
        foreach (var (now, then) in new EarlierValues(text, claims).Find().Where(times => times.Then.Figure.Value >= LeastApart * times.Then.Figure.Quantity.Ulp && times.Now.Figure.Unit != Unit.None && times.Now.Figure.Value != times.Then.Figure.Value))
        {
            // Of one value told many times it is open which are of now.
            FigureSetting[] again = [.. text.All.Where(figure => figure.Figure != then.Figure && figure.Figure.Value == then.Figure.Value && CountTheSame(figure.Figure, then.Figure, now.Figure))];
            if (again is [var stale] && !settled.Contains(stale.Figure) && IsOfNow(stale) && !IsOfEarlierTime(stale) && stale.Figure.Span.Block != then.Figure.Span.Block && AreOne(now, then, stale) && told.Add(stale.Figure))
                yield return new RestatementClaim(now.Figure, stale.Figure, new Basis(stale.Figure.Indicator.Text, Certainty.Likely));
        }
    }

    // "against 11,730 a year before": a bare earlier value counts what rose.
    private static bool CountTheSame(Figure again, Figure then, Figure now) =>
        then.Unit == Unit.None ? again.Unit == now.Unit || (again.Unit.IsCounted && now.Unit.IsCounted && again.Value >= LeastLong) : again.Unit == then.Unit;

    private static bool IsOfNow(FigureSetting figure) =>
        figure is { IsBound: false, IsForEach: false } && (Shares.IsShare(figure) || (figure.IsActual && figure.Figure.Role is FigureRole.Actual or FigureRole.Cumulative) || IsToldAmongAims(figure))
        && !figure.Setting.Has(Cue.Plan) && !figure.Setting.Has(Cue.Target)
        && !Has(figure, figure.Setting.Sentence.End.Value, cue => cue is Cue.EarlierPeriod or Cue.Versus)
        && !Has(figure, figure.At, cue => cue is Cue.From);

    // "With 11,730 members at the close of the year", under a heading of what is to come: no word of its sentence says that it is an aim.
    private static bool IsToldAmongAims(FigureSetting figure) =>
        figure is { IsActual: true, Figure: { Role: FigureRole.Target, Value: >= LeastLong } } && !Has(figure, figure.Setting.Sentence.End.Value, cue => cue is Cue.Target or Cue.Plan or Cue.Attains or Cue.To);

    private static bool Has(FigureSetting figure, int end, Predicate<Cue> isMeant) =>
        Enumerable.Range(figure.Setting.Sentence.Start.Value, end - figure.Setting.Sentence.Start.Value).Any(i => isMeant(figure.Setting.Line.CueAt(i).Cue));

    // "In 2023 we received 1,597 filings and, for the first time since 2019, …": behind a comma something else is told.
    private static int EndOfWords(FigureSetting figure)
    {
        var end = figure.Setting.UnitEnd;
        while (end < figure.Setting.Sentence.End.Value && figure.Setting.Line.Tokens[end].Kind == TokenKind.Word)
            end++;
        return end;
    }

    private bool AreOne(FigureSetting now, FigureSetting then, FigureSetting stale)
    {
        var digits = stale.Figure.Value / stale.Figure.Quantity.Ulp;
        if (digits >= LeastTelling && Pairs(Named(now)).Overlaps(Pairs(Named(stale))))
            return true;
        if (stale.Figure.Quantity.Qualifier != Qualifier.Exact || !StandsApart(stale) || text.HeadingOf(stale) == text.HeadingOf(now))
            return false;
        // "With 11,730 members at the close of the year": of so many digits, in the opening or the conclusions, it is the one that is told above.
        if (digits >= LeastLong && stale.Figure.Unit.IsCounted && stale.Figure.Unit == now.Figure.Unit)
            return true;
        // What few count needs a name of its own.
        var unit = stale.Setting.Words((stale.At + 1)..stale.Setting.UnitEnd);
        return Pairs(Around(stale)).Where(pair => digits >= LeastTelling || (!unit.Contains(pair.Item1, StringComparer.Ordinal) && !unit.Contains(pair.Item2, StringComparer.Ordinal))).Any(Pairs(Around(now)).Concat(Pairs(digits >= LeastLong ? InSentence(then) : Around(then))).Contains) || SharesFigure(now, stale) || (digits >= LeastLong && Telling(stale).Overlaps(Telling(now)));
    }

    private bool StandsApart(FigureSetting figure) => text.HeadingOf(figure) is var heading && (heading == opening || closing.Contains(heading));

    // "In 2022 there were": its sentence tells of a time that ended before the report's.
    private bool IsOfEarlierTime(FigureSetting figure) =>
        EarlierValues.IsOfEarlierTime(figure.Setting, figure.Setting.Sentence.Start..EndOfWords(figure), text.Report);

    // "96 women were housed, with 143 children", "a bed to 94 women and 143 children"
    private static bool SharesFigure(FigureSetting now, FigureSetting stale) =>
        Beside(now).Any(figure => figure.Value >= LeastTelling && Beside(stale).Any(other => other.Value == figure.Value && other.Unit == figure.Unit && figure.Unit.IsCounted));

    private static IEnumerable<Quantity> Beside(FigureSetting figure) =>
        Enumerable.Range(figure.Setting.Sentence.Start.Value, figure.Setting.Sentence.End.Value - figure.Setting.Sentence.Start.Value)
            .Where(i => i != figure.At).Select(i => figure.Setting.Line.Tokens[i].Mention?.Quantity).OfType<Quantity>();

    private HashSet<string> Telling(FigureSetting figure) =>
        [.. Around(figure).Words.Where(word => word.Length >= LeastTellingLetters && !text.Language.Fillers.Contains(word) && !figure.Setting.Words((figure.At + 1)..figure.Setting.UnitEnd).Contains(word, StringComparer.Ordinal)).Select(text.Language.StemOf)];

    // Two words side by side, one of them at least not of the unit.
    private HashSet<(string, string)> Pairs((IReadOnlyList<string> Words, IReadOnlyList<string> Behind, FigureSetting Figure) said)
    {
        var unit = said.Figure.Setting.Words((said.Figure.At + 1)..said.Figure.Setting.UnitEnd).ToHashSet(StringComparer.Ordinal);
        return [.. WordPairs.Of(said.Words, text.Language).Concat(WordPairs.Of(said.Behind, text.Language)).Where(pair => !unit.Contains(pair.Item1) || !unit.Contains(pair.Item2))];
    }

    private static (IReadOnlyList<string> Words, IReadOnlyList<string> Behind, FigureSetting Figure) Named(FigureSetting figure) =>
        (figure.Setting.Words(figure.Setting.Before), figure.Setting.Words((figure.At + 1)..figure.Setting.After.End), figure);

    // All words between the figures on both sides.
    private static (IReadOnlyList<string> Words, IReadOnlyList<string> Behind, FigureSetting Figure) Around(FigureSetting figure)
    {
        var (tokens, sentence) = (figure.Setting.Line.Tokens, figure.Setting.Sentence);
        var (start, end) = (figure.At, figure.At + 1);
        while (start > sentence.Start.Value && !SettingReading.IsFigure(tokens[start - 1]))
            start--;
        while (end < sentence.End.Value && !SettingReading.IsFigure(tokens[end]))
            end++;
        return (figure.Setting.Words(start..end), figure.Figure.Indicator.Terms, figure);
    }

    private static (IReadOnlyList<string> Words, IReadOnlyList<string> Behind, FigureSetting Figure) InSentence(FigureSetting figure) => (figure.Setting.Words(figure.Setting.Sentence), [], figure);
}
