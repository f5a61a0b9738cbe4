using ReportParsing;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Claims;

/// <summary>Finds what is left where a sentence of its own tells it: "Of the 486 shops 451 were seen. The remaining 25 come first next year."</summary>
internal static class RestsToldApart
{
    private const int MostParts = 4;

    /// <summary>The rest that opens its sentence, with the whole and the parts of the sentence before; null where that is not clear.</summary>
    public static SumClaim? Of(IReadOnlyList<FigureSetting> figures, int rest)
    {
        var left = figures[rest];
        var start = left.Setting.Sentence.Start.Value;
        if (start == 0 || !left.Setting.Has(Cue.Remaining) || !OpensItsSentence(left) || left.Figure.Unit == Unit.None && !left.Figure.Quantity.IsExact)
            return null;
        var before = Sentence(figures, left, start);
        // "We got 120 forms. 84 were approved. The remaining 46 …"
        if (before is [var only] && Sentence(figures, left, only.Setting.Sentence.Start.Value) is [var above])
            before = [above, only];
        // "Of 9,318 patients waiting for one of fifteen tests 7,771 were seen": where they wait is no part.
        before = before.Length == 0 ? before : [before[0], .. before.Skip(1).Where(part => part.Figure.Unit == Unit.None || part.Figure.Unit == before[0].Figure.Unit)];
        if (before.Length < 2 || before.Length > MostParts + 1 || before[0].Figure.Unit == Unit.None && left.Figure.Unit != Unit.None)
            return null;
        FigureSetting[] parts = [.. before[1..], left];
        var claim = Remainders.Claim(before[0], parts);
        var isNear = Remainders.IsNearly(claim.Total.Value, claim.Sum) && before[1..].Sum(part => part.Figure.Value) <= claim.Total.Value;
        return claim.Verdict != Verdict.Contradicted || isNear ? claim with { Basis = claim.Basis with { Certainty = Certainty.Likely } } : null;
    }

    /// <summary>"Officers made 1,216 searches. Something was found in 318; in the remaining 908 …": whether bare numbers count what alone was counted right before.</summary>
    public static bool IsOnlyOfSentenceBefore(IReadOnlyList<FigureSetting> figures, FigureSetting whole, FigureSetting done, FigureSetting rest) =>
        done.Figure.Unit == Unit.None && rest.Figure.Unit == Unit.None && whole.Figure.Unit.IsCounted && (rest.Setting.Has(Cue.Remaining) || IsSomeOfThem(done, whole.Figure.Unit))
        && whole.Setting.Line == done.Setting.Line && whole.Setting.Sentence.End.Value == done.Setting.Sentence.Start.Value
        && figures.Count(figure => figure.Setting.Sentence.Equals(whole.Setting.Sentence) && figure.IsQuantity) == 1;

    /// <summary>"We opened 97 files. 71 of these files are closed, and 26 files remain open": whether a bare number is of the things that the rest counts.</summary>
    public static bool IsSomeOfThem(FigureSetting some, Unit unit)
    {
        var (line, at) = (some.Setting.Line, some.Setting.UnitEnd);
        if (!unit.IsCounted || at >= line.Tokens.Count || !line.Joining.BeforeWholes.Contains(line.Tokens[at].Word))
            return false;
        var noun = at + 1;
        while (noun < line.Tokens.Count && (line.Joining.Articles.Contains(line.Tokens[noun].Word) || line.Joining.Pronouns.Contains(line.Tokens[noun].Word)))
            noun++;
        return noun > at + 1 && noun < line.Tokens.Count && (line.Joining.Pronouns.Contains(line.Tokens[noun - 1].Word) || string.Equals(line.Tokens[noun].Word, MatchKey.Of(unit.Name), StringComparison.Ordinal));
    }

    // Beside digits, words count something else: "Of 9,318 patients waiting for one of the fifteen tests".
    private static FigureSetting[] Sentence(IReadOnlyList<FigureSetting> figures, FigureSetting left, int end)
    {
        FigureSetting[] told = [.. figures.Where(figure => figure.Setting.Line == left.Setting.Line && figure.Setting.Sentence.End.Value == end && figure.IsQuantity && (figure.Figure.Mention.Form == NumberForm.Digits || left.Figure.Mention.Form != NumberForm.Digits) && (figure.Figure.Unit.Dimension != UnitDimension.Time || left.Figure.Unit == figure.Figure.Unit))];
        return Array.TrueForAll(told, figure => figure.IsActual && !figure.IsForEach && !figure.IsBound && (Units.CanAdd(figure.Figure.Unit, left.Figure.Unit) || figure.Figure.Unit == Unit.None)) ? told : [];
    }

    private static bool OpensItsSentence(FigureSetting figure)
    {
        var line = figure.Setting.Line;
        for (var i = figure.Setting.Sentence.Start.Value; i < figure.At; i++)
        {
            if (line.CueAt(i) is { Cue: Cue.Remaining, Length: var length })
                i += length - 1;
            else if (!line.Joining.Articles.Contains(line.Tokens[i].Word))
                return false;
        }

        return true;
    }
}
