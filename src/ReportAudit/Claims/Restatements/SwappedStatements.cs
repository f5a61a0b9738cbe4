using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Claims;

/// <summary>
/// Finds figures whose digits stand in another order than in an earlier statement of the same: "đã từ chối 96 món …", and in the conclusions "từ chối thanh toán (69 món)".
/// Two numbers look so by chance too: words, or another figure told beside both, have to say that they are one.
/// </summary>
internal static class SwappedStatements
{
    /// <summary>The least value whose digits seldom stand in another order by chance.</summary>
    public const int LeastLong = 1000;

    private const int LeastMiddle = 100;

    // Of so many digits two figures in one unit are not alike by chance, whatever is said of them.
    private const int LeastUnlikely = 10_000;
    private const int LeastTelling = 12;
    private const int LeastTellingLetters = 4;

    // A unit with more figures than these counts many things.
    private const int MostOfRareUnit = 4;

    public static IEnumerable<(FigureSetting First, FigureSetting Second)> Find(FigureSetting[] statements, LanguagePack language)
    {
        FigureSetting[] counted = [.. statements.Where(figure => figure.Figure.Unit.Dimension == UnitDimension.Percent || (figure.Figure.Value >= LeastTelling && (figure.Figure.Unit.IsCounted || figure.Figure.Unit.Dimension == UnitDimension.Money)))];
        var ofUnit = counted.ToLookup(figure => figure.Figure.Unit);
        for (var second = 1; second < counted.Length; second++)
        {
            var first = Array.FindLastIndex(counted, second - 1, other =>
                IsSwap(other, counted[second]) && (CountTheSame(other, counted[second]) || IsToldBare(other, counted[second], language)) && AreOne(other, counted[second], ofUnit[other.Figure.Unit].Count(), language));
            if (first >= 0)
                yield return (counted[first], counted[second]);
        }
    }

    // "tổng số hội viên 1.126 người", "1.162 hội viên"
    // "45,072 applications", "45,027 were approved"
    private static bool CountTheSame(FigureSetting first, FigureSetting second) =>
        (first.Figure.Role == second.Figure.Role || (AreOfNow(first, second) && (IsLongAmount(first) && IsLongAmount(second) || first.Figure.Value >= LeastLong)))
        && (first.Figure.Unit == second.Figure.Unit || (DigitSlip.IsLongSwap(first.Figure.Value, second.Figure.Value) && second.Figure.Unit == Unit.None) || (first.Figure.Value >= LeastLong && (IsNamedBy(first, second) || IsNamedBy(second, first))));

    // "Crews and advisers completed 9,218 safety visits", and later "The target for safety visits was 9,000. Crews and advisers carried out 9,128": what is counted is named in the sentence before.
    private static bool IsToldBare(FigureSetting first, FigureSetting second, LanguagePack language)
    {
        if (second.Figure.Unit != Unit.None || first.Figure.Unit.Dimension is not (UnitDimension.Count or UnitDimension.Thing) || first.Figure.Role != second.Figure.Role || second.Figure.Value < LeastLong)
            return false;
        var (line, start) = (second.Setting.Line, second.Setting.Sentence.Start.Value);
        var before = start - 1;
        while (before > 0 && line.Tokens[before - 1].Kind != TokenKind.SentenceEnd)
            before--;
        return start > 0 && MatchKey.Of(first.Figure.Unit.Name).Split(' ').All(second.Setting.Words(before..start).Contains) && Content(first, language).Overlaps(Content(second, language));
    }

    // "thu ngân sách 6.248,7 tỷ đồng", "thu ngân sách lũy kế đến hết tháng 9 là 6.284,7 tỷ đồng"
    private static bool AreOfNow(FigureSetting first, FigureSetting second) =>
        first.Figure.Role is FigureRole.Actual or FigureRole.Cumulative && second.Figure.Role is FigureRole.Actual or FigureRole.Cumulative;

    private static bool IsNamedBy(FigureSetting named, FigureSetting other) =>
        other.Figure.Unit.Dimension == UnitDimension.Count && named.Figure.Unit.Dimension == UnitDimension.Count
        && MatchKey.Of(other.Figure.Unit.Name).Split(' ') is { Length: > 1 } words
        && words.All(word => named.Figure.Indicator.Terms.Contains(word, StringComparer.Ordinal));

    private static bool IsSwap(FigureSetting first, FigureSetting second) =>
        first.Figure.Span.Block != second.Figure.Span.Block
        && string.Equals(first.Figure.Scope, second.Figure.Scope, StringComparison.OrdinalIgnoreCase)
        && (DigitSlip.IsSwappedPair(first.Figure.Value, second.Figure.Value) || DigitSlip.IsLongSwap(first.Figure.Value, second.Figure.Value));

    private static bool AreOne(FigureSetting first, FigureSetting second, int ofUnit, LanguagePack language)
    {
        var shared = Words(first, language).Intersect(Words(second, language)).Count();
        if (IsLongAmount(first) && IsLongAmount(second) && AreOfOneTime(first, second) && Named(first, language).Overlaps(Named(second, language)) && DigitSlip.IsSwap(first.Figure.Value, second.Figure.Value))
            return true;
        if (first.Figure.Unit.Dimension is UnitDimension.Percent or UnitDimension.Money)
            return shared > (IsLongShare(first) && IsLongShare(second) ? 0 : 1) && DigitSlip.IsSwap(first.Figure.Value, second.Figure.Value);
        if (DigitSlip.IsLongSwap(first.Figure.Value, second.Figure.Value) && AreOfOneTime(first, second) && Content(first, language).Overlaps(Content(second, language)))
            return true;
        if (!DigitSlip.IsSwappedPair(first.Figure.Value, second.Figure.Value))
            return false;
        return first.Figure.Value switch
        {
            >= LeastLong => shared > 0 || (first.Figure.Value >= LeastUnlikely && first.Figure.Unit == second.Figure.Unit) || (ofUnit <= MostOfRareUnit && language.Mentions.CountsInPlurals && Content(first, language).Overlaps(Content(second, language))) || (ofUnit <= MostOfRareUnit && SaidOf(first, language).Overlaps(SaidOf(second, language))) || first.Figure.Unit != second.Figure.Unit || SharesFigure(first, second) || Named(first, language).Overlaps(Named(second, language)) || IsSaidAround(first, second, language),
            >= LeastMiddle => shared > 1 || (shared > 0 && AreOneBehind(first, second, language)) || (shared > 0 && ofUnit <= MostOfRareUnit) || (ofUnit == 2 && language.Mentions.CountsInPlurals && Said(first.Setting.Sentence, first, language).Overlaps(Said(second.Setting.Sentence, second, language))),
            _ => shared > 0 && ofUnit <= MostOfRareUnit && !IsNarrower(second, first, language),
        };
    }

    // Amounts printed with so many digits, zeros at the end left out, are seldom alike but for two that changed places.
    private static bool IsLongAmount(FigureSetting figure)
    {
        var quantity = figure.Figure.Quantity;
        if (figure.Figure.Unit.Dimension != UnitDimension.Money || quantity.Ulp == 0)
            return false;
        var digits = Math.Abs(quantity.Value / quantity.Ulp);
        while (digits >= 10 && digits % 10 == 0)
            digits /= 10;
        return digits >= LeastLong;
    }

    // "13,86%"
    private static bool IsLongShare(FigureSetting figure) =>
        figure.Figure.Unit.Dimension == UnitDimension.Percent && figure.Figure.Quantity.Ulp != 0 && Math.Abs(figure.Figure.Value / figure.Figure.Quantity.Ulp) >= LeastLong;

    private static bool AreOfOneTime(FigureSetting first, FigureSetting second) =>
        first.Figure.Period is not { } one || second.Figure.Period is not { } other || one == other;

    /// <summary>Whether more is said behind a figure than in the sentence of the other: "79 trường hợp khai sinh được giải quyết liên thông" are some of the births.</summary>
    public static bool IsNarrower(FigureSetting second, FigureSetting first, LanguagePack language) =>
        second.Setting.Words(second.Setting.After).Any(word => !language.Fillers.Contains(word) && !first.Setting.Words(first.Setting.Sentence).Contains(word, StringComparer.Ordinal));

    // "09 buổi … với 1.268 lượt người", "09 buổi nói trên thu hút 1.286 lượt người"
    private static bool SharesFigure(FigureSetting first, FigureSetting second) =>
        Beside(first).Any(figure => Beside(second).Any(other => other.Value == figure.Value && other.Unit == figure.Unit && figure.Unit.IsCounted && figure.Unit != Unit.None));

    private static IEnumerable<Quantity> Beside(FigureSetting figure)
    {
        var line = figure.Setting.Line;
        for (var i = figure.Setting.Sentence.Start.Value; i < figure.Setting.Sentence.End.Value; i++)
        {
            if (i != figure.At && line.Tokens[i].Mention?.Quantity is { } quantity)
                yield return quantity;
        }
    }

    private static HashSet<string> Named(FigureSetting figure, LanguagePack language)
    {
        var unit = figure.Setting.Words((figure.At + 1)..figure.Setting.UnitEnd).ToHashSet(StringComparer.Ordinal);
        return [.. figure.Figure.Indicator.Terms.Where(word => !language.Fillers.Contains(word) && !unit.Contains(word))];
    }

    // "Văn bản đi: phát hành 6.318 văn bản", "6.381 văn bản đi được xử lý, phát hành": its words stand in the other's sentence.
    private static bool IsSaidAround(FigureSetting first, FigureSetting second, LanguagePack language) =>
        WordPairs.Of(second.Setting.Words(second.Setting.Sentence), language).Any(Words(first, language).Contains);

    private static HashSet<string> SaidOf(FigureSetting figure, LanguagePack language) =>
        [.. Named(figure, language), .. figure.Setting.Words(figure.Setting.After).Where(word => !language.Fillers.Contains(word))];

    // The telling words right around, those of the unit left out.
    private static HashSet<string> Content(FigureSetting figure, LanguagePack language)
    {
        var (setting, start, end) = (figure.Setting, figure.At, figure.Setting.UnitEnd);
        while (start > setting.Sentence.Start.Value && !SettingReading.IsFigure(setting.Line.Tokens[start - 1]))
            start--;
        while (end < setting.Sentence.End.Value && !SettingReading.IsFigure(setting.Line.Tokens[end]))
            end++;
        return Said(start..end, figure, language);
    }

    // The telling words of a stretch, those of the unit left out.
    private static HashSet<string> Said(Range stretch, FigureSetting figure, LanguagePack language)
    {
        var unit = figure.Setting.Words((figure.At + 1)..figure.Setting.UnitEnd).ToHashSet(StringComparer.Ordinal);
        return [.. figure.Setting.Words(stretch).Where(word => word.Length >= LeastTellingLetters && !language.Fillers.Contains(word) && !unit.Contains(word))];
    }

    // "131 hộ thoát nghèo", "113 hộ thoát nghèo": all that is said behind the unit.
    private static bool AreOneBehind(FigureSetting first, FigureSetting second, LanguagePack language)
    {
        string[] name = [.. Behind(first)];
        return name.Length > 1 && first.Figure.Unit == second.Figure.Unit && name.AsSpan().SequenceEqual([.. Behind(second)]);

        IEnumerable<string> Behind(FigureSetting figure) => figure.Setting.Words(figure.Setting.After).Where(word => !language.Fillers.Contains(word));
    }

    // Two words side by side, those of the unit left out.
    private static HashSet<(string, string)> Words(FigureSetting figure, LanguagePack language)
    {
        var unit = figure.Setting.Words((figure.At + 1)..figure.Setting.UnitEnd).ToHashSet(StringComparer.Ordinal);
        return [.. WordPairs.Of(figure.Setting.Words(figure.Setting.Sentence.Start..figure.At).Concat(figure.Setting.Words(figure.Setting.After)).Where(word => !unit.Contains(word)), language)];
    }
}
