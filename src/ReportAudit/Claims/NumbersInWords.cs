using ReportParsing;
using ReportParsing.Figures;

namespace ReportAudit.Claims;

/// <summary>Finds amounts in digits with their words in brackets behind: 13.503.000 đồng (Mười ba triệu năm trăm linh ba nghìn đồng).</summary>
internal static class NumbersInWords
{
    // "(viết bằng chữ: …"
    private const int MostBetween = 6;

    // "… đồng chẵn)"
    private const int MostAfter = 2;

    public static IEnumerable<WordsClaim> Find(ReportText text)
    {
        foreach (var block in text.Report.Blocks)
        {
            var figures = text.Settings(block);
            for (var i = 1; i < figures.Count; i++)
            {
                if (IsWords(figures[i]) == IsWords(figures[i - 1]) || !IsBracketedBehind(figures[i - 1], figures[i]) || !Units.CanAdd(figures[i - 1].Figure.Unit, figures[i].Figure.Unit))
                    continue;
                var (words, digits) = IsWords(figures[i]) ? (figures[i], figures[i - 1]) : (figures[i - 1], figures[i]);
                yield return new WordsClaim(digits.Figure, words.Figure, new Basis(words.Figure.Mention.Text, Certainty.Certain));
            }
        }
    }

    private static bool IsWords(FigureSetting figure) => figure.Figure.Mention.Form == NumberForm.Words;

    private static bool IsBracketedBehind(FigureSetting digits, FigureSetting words)
    {
        var tokens = digits.Setting.Line.Tokens;
        var first = digits.Setting.UnitEnd;
        return first < tokens.Count && words.At - first <= MostBetween && tokens[first].Is('(')
            && FillsBracket(words)
            && Enumerable.Range(first, words.At - first).All(i => !tokens[i].Is(')') && tokens[i].Kind is not TokenKind.SentenceEnd);
    }

    // "73 hộ (một hộ có thể thiếu nhiều chỉ số)" counts something else.
    private static bool FillsBracket(FigureSetting words)
    {
        var tokens = words.Setting.Line.Tokens;
        return tokens.Skip(words.Setting.UnitEnd).Take(MostAfter).Any(token => token.Is(')'));
    }
}
