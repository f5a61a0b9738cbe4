using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Finds the part and whole of a share by what it is called (tỷ lệ văn bản đi được ký số), and by what is said to be left beside it.</summary>
internal static class NamedShares
{
    // Small numbers add up by chance.
    private const int LeastTelling = 20;

    /// <summary>"đã thu hồi 19.471 triệu đồng, đạt 68,6%, còn phải thu 8.894 triệu đồng": the part and what is left make the whole, which is printed before.</summary>
    public static IEnumerable<Claim> WithRest(ReportText text, IReadOnlyList<FigureSetting> figures, int share)
    {
        if (RestBehind(figures, share) is not { } rest || Shares.PartOf(figures, share) is not { } part || rest.Figure.Unit != part.Figure.Unit || !Shares.SharesSentence(part, rest))
            return [];
        var sum = part.Figure.Quantity.Interval + rest.Figure.Quantity.Interval;
        var whole = text.All
            .TakeWhile(figure => figure.Figure.Id != part.Figure.Id)
            .LastOrDefault(figure => figure.IsActual && figure.Figure.Unit == part.Figure.Unit && figure.Figure.Value >= LeastTelling && figure.Figure.Quantity.Interval.Meets(sum));
        return whole is null ? [] : [Shares.Claim(part, whole, figures[share], Certainty.Certain), Rest(whole.Figure, part.Figure, rest)];
    }

    /// <summary>"đã thu nhận 5.987 hồ sơ, đạt 96,3%, còn 228 người": what is left of the whole that a share is of.</summary>
    public static SumClaim? RestOf(ShareClaim claim, IReadOnlyList<FigureSetting> figures, int share, IReadOnlyList<SumClaim> sums) =>
        claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding && RestBehind(figures, share) is { } rest
        && claim.Whole != rest.Figure && claim.Whole.Value > claim.Part.Value
        && !figures.Any(figure => figure.IsActual && figure.Figure != claim.Part && figure.Figure.Unit == claim.Whole.Unit && figure.Figure.Span.Start > claim.Whole.Span.Start && figure.Figure.Span.Start < figures[share].Figure.Span.Start
            && !sums.Any(sum => sum.Total == claim.Whole && sum.Parts.Contains(figure.Figure) && !sum.Parts.Contains(claim.Part)))
        && (rest.Figure.Unit == claim.Whole.Unit || rest.Figure.Unit == claim.Part.Unit)
        && Rest(claim.Whole, claim.Part, rest) is var left && !Remainders.IsAnother(left, figures[share], rest) && !(left.Verdict == Verdict.Contradicted && HasShareOf(claim.Whole, rest, figures))
            ? left
            : null;

    // "đầu năm 33 trẻ (9,38%), cuối năm còn 16 trẻ (4,55%)": both are of all.
    private static bool HasShareOf(Figure whole, FigureSetting rest, IReadOnlyList<FigureSetting> figures) =>
        figures.SkipWhile(figure => figure != rest).Skip(1).FirstOrDefault() is { } share && Shares.IsShare(share) && share.Figure.Quantity.Ulp < 1
        && Shares.Claim(rest, rest with { Figure = whole }, share, Certainty.None).Verdict is Verdict.Holds or Verdict.HoldsWithinRounding;

    // "đạt 84% (vốn đầu tư 24,15 tỷ đồng, vốn sự nghiệp 14,49 tỷ đồng); còn 7,63 tỷ đồng": what a bracket tells of the part is passed over.
    private static FigureSetting? RestBehind(IReadOnlyList<FigureSetting> figures, int share)
    {
        var next = share + 1;
        while (next + 1 < figures.Count && !Remainders.IsRest(figures[next]))
            next++;
        return figures.Skip(share + 1).Take(next - share - 1).All(inside => inside.IsInBracketClosedBefore(figures[next])) && next < figures.Count && figures[next] is { IsActual: true, IsForEach: false } rest
            && Shares.SharesSentence(figures[share], rest)
            && Remainders.IsRest(rest)
            && !rest.Setting.Has(Cue.Decrease) && !rest.Setting.Has(Cue.OfWhich)
                ? rest
                : null;
    }

    private static SumClaim Rest(Figure whole, Figure part, FigureSetting rest) =>
        new(whole, [part, rest.Figure], PartitionKind.Remainder, new Basis(rest.Setting.TextOf(rest.Setting.Before), Certainty.Certain));

    /// <summary>The share of two figures of its block that together have all words of its name; null where none are, or where it names none.</summary>
    public static ShareClaim? Find(IReadOnlyList<FigureSetting> figures, int share, IReadOnlyList<SumClaim> sums, LanguagePack language)
    {
        var name = Name(figures[share], language);
        if (name.Count == 0 || !figures[share].Setting.Has(Cue.Share) || Shares.IsOfPlan(figures[share]))
            return null;
        (FigureSetting Part, FigureSetting Whole)[] pairs =
        [
            .. from part in figures.Take(share)
               from whole in figures.Take(share)
               where part.IsActual && whole.IsActual && whole.At < part.At && part.Figure.Value <= whole.Figure.Value && Units.CanAdd(whole.Figure.Unit, part.Figure.Unit)
               where IsNamed(name, part, whole)
               select (part, whole),
        ];
        if (pairs.Length == 0)
            return null;
        var claims = pairs.Select(pair => Shares.Claim(pair.Part, pair.Whole, figures[share], Certainty.Certain)).ToArray();
        if (Array.Find(claims, claim => claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding) is { } holding)
            return holding;
        if (pairs.Any(pair => ImpliedWhole.HasDerivedWhole(figures, pair.Part, figures[share])))
            return null;
        // Where the whole is told as the part's total, or is the only one so named, it is meant.
        var told = pairs.Where(pair => sums.Any(sum => sum.Total == pair.Whole.Figure && sum.Parts.Contains(pair.Part.Figure))).GroupBy(pair => SaidOf(pair.Part, figures[share])).MaxBy(group => group.Key);
        return told?.ToArray() is [var one] ? Shares.Claim(one.Part, one.Whole, figures[share], Certainty.Certain) : null;
    }

    // How many words of the share's name, small ones too, are said of the part.
    private static int SaidOf(FigureSetting part, FigureSetting share)
    {
        string[] said = [.. part.Setting.Words(part.Setting.Before), .. part.Setting.Words(part.Setting.After)];
        return share.Setting.Words(share.Setting.Before).Count(said.Contains);
    }

    // Some words of the name are the part's own, and the rest are the whole's.
    private static bool IsNamed(HashSet<string> name, FigureSetting part, FigureSetting whole)
    {
        var ofPart = part.Figure.Indicator.Terms;
        var ofWhole = whole.Figure.Indicator.Terms;
        return name.All(word => ofPart.Contains(word, StringComparer.Ordinal) || ofWhole.Contains(word, StringComparer.Ordinal))
            && name.Any(word => !ofWhole.Contains(word, StringComparer.Ordinal));
    }

    private static HashSet<string> Name(FigureSetting share, LanguagePack language)
    {
        var leads = share.Setting.Line.Joining.BeforeShares;
        var named = share.Setting.Words(share.Setting.Before);
        return [.. (named.Count > 0 ? named : Subject(share)).Where(word => !leads.Contains(word) && !language.Fillers.Contains(word))];
    }

    // "Athletic fields thus accounted for 62.2%": what the sentence opens with.
    private static IReadOnlyList<string> Subject(FigureSetting share)
    {
        var (line, start) = (share.Setting.Line, share.Setting.Sentence.Start.Value);
        var cue = share.At - 1;
        while (cue > start && line.CueAt(cue).Cue != Cue.Share)
            cue--;
        return cue >= start && line.CueAt(cue) is { Cue: Cue.Share, Length: var length } && cue + length == share.At && Enumerable.Range(start, cue - start).All(i => line.Tokens[i].Kind == TokenKind.Word && line.CueAt(i).Cue == Cue.None)
            ? share.Setting.Words(start..cue)
            : [];
    }
}
