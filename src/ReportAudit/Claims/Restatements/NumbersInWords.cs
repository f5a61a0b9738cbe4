using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>
/// Finds amounts in digits with their words behind, in brackets or announced: 13.503.000 đồng (Mười ba triệu năm trăm linh ba nghìn đồng);
/// "Bằng chữ: …", which may stand on a line of its own.
/// </summary>
internal static class NumbersInWords
{
    // "(viết bằng chữ: …"
    private const int MostBetween = 6;

    // "… đồng chẵn)"
    private const int MostAfter = 2;

    // What is told in another money is seldom so near.
    private const int MostTimes = 2;

    public static IEnumerable<WordsClaim> Find(ReportText text)
    {
        foreach (var block in text.Report.Blocks)
        {
            var figures = text.Settings(block);
            for (var i = 1; i < figures.Count; i++)
            {
                if (IsWords(figures[i]) == IsWords(figures[i - 1]) || !IsBracketedBehind(figures[i - 1], figures[i]) || !AreInOneUnit(figures[i - 1].Figure, figures[i].Figure))
                    continue;
                var (words, digits) = IsWords(figures[i]) ? (figures[i], figures[i - 1]) : (figures[i - 1], figures[i]);
                yield return new WordsClaim(digits.Figure, words.Figure, new Basis(words.Figure.Mention.Text, Certainty.Certain));
            }

            if (figures.FirstOrDefault(IsAnnounced) is { } announced && DigitsBefore(announced, figures, text) is { } amount && Units.CanAdd(amount.Figure.Unit, announced.Figure.Unit))
                yield return new WordsClaim(amount.Figure, announced.Figure, new Basis(announced.Figure.Mention.Text, Certainty.Certain));
        }
    }

    private static bool AreInOneUnit(Figure one, Figure other) =>
        // "the two fixed centres (182 sessions)" counts something else in the bracket.
        (Units.CanAdd(one.Unit, other.Unit) && !(one.Unit.IsCounted && other.Unit.IsCounted && one.Unit != other.Unit && one.Mention.UnitSpan is { } first && other.Mention.UnitSpan is { } second && first != second)) || IsNameOf(one, other) || IsNameOf(other, one);

    // "PHP 6,205,000 (six million two hundred five thousand pesos)": a name that several moneys bear.
    private static bool IsNameOf(Figure named, Figure coded) =>
        named.Unit.Dimension == UnitDimension.Money && coded.Unit.Dimension == UnitDimension.Money && char.IsLower(named.Unit.Name[0]) && coded.Unit.Name.All(char.IsUpper)
        && named.Value <= coded.Value * MostTimes && coded.Value <= named.Value * MostTimes;

    private static bool IsWords(FigureSetting figure) => figure.Figure.Mention.Form == NumberForm.Words;

    // "Bằng chữ: …", behind the amount or on the next line; in brackets behind it, it is found as any other.
    private static bool IsAnnounced(FigureSetting words)
    {
        var tokens = words.Setting.Line.Tokens;
        var lead = words.At > 0 && tokens[words.At - 1].Is(':') ? words.At - 1 : words.At;
        return IsWords(words) && lead >= 2 && IsWhole(words) && $"{tokens[lead - 2].Word} {tokens[lead - 1].Word}".Equals(words.Setting.Line.Joining.BeforeNumberWords, StringComparison.Ordinal);
    }

    // What the grammar of number words does not know ("hai trăm lăm mươi") stands behind as a word.
    private static bool IsWhole(FigureSetting words)
    {
        var (tokens, end) = (words.Setting.Line.Tokens, words.Setting.UnitEnd);
        return end > words.At + 1 || words.Figure.Mention.UnitSpan is not null || end >= tokens.Count || tokens[end].Kind is not TokenKind.Word;
    }

    private static FigureSetting? DigitsBefore(FigureSetting words, IReadOnlyList<FigureSetting> figures, ReportText text)
    {
        if (figures.TakeWhile(figure => figure != words).LastOrDefault() is { } before)
            return !IsWords(before) && words.At - before.Setting.UnitEnd <= MostBetween && !IsBracketedBehind(before, words) ? before : null;
        return words.At <= MostBetween && words.Figure.Span.Block > 0
            && text.Settings(text.Report.Blocks[words.Figure.Span.Block - 1]) is [.., var last] && !IsWords(last) && EndsBlock(last) ? last : null;
    }

    private static bool EndsBlock(FigureSetting figure) => figure.Setting.Line.Tokens.Skip(figure.Setting.UnitEnd).All(token => token.Kind is not TokenKind.Word and not TokenKind.Mention);

    private static bool IsBracketedBehind(FigureSetting digits, FigureSetting words)
    {
        var tokens = digits.Setting.Line.Tokens;
        var first = digits.Setting.UnitEnd;
        return first < tokens.Count && words.At - first <= MostBetween && tokens[first].Is('(')
            && FillsBracket(words)
            // "seven accidents (H1 2023: 11)" tells of another time.
            && Enumerable.Range(first, words.At - first).All(i => !tokens[i].Is(')') && tokens[i].Kind is not TokenKind.SentenceEnd && tokens[i].Mention?.Period is null && digits.Setting.Line.CueAt(i).Cue != Cue.EarlierPeriod);
    }

    // "73 hộ (một hộ có thể thiếu nhiều chỉ số)" counts something else.
    private static bool FillsBracket(FigureSetting words)
    {
        var tokens = words.Setting.Line.Tokens;
        return tokens.Skip(words.Setting.UnitEnd).Take(MostAfter).Any(token => token.Is(')'));
    }
}
