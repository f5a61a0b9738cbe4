using ReportParsing.Figures;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Claims;

/// <summary>In how many blocks the telling words around figures stand.</summary>
internal sealed class Wordings
{
    private const int LeastTellingLetters = 4;

    private readonly LanguagePack language;
    private readonly Dictionary<string, HashSet<int>> blocksOf = new(StringComparer.Ordinal);

    public Wordings(ReportText text)
    {
        language = text.Language;
        foreach (var (figure, term) in text.All.SelectMany(figure => Terms(figure).Select(term => (figure, term))))
        {
            if (!blocksOf.TryGetValue(term, out var blocks))
                blocksOf[term] = blocks = [];
            blocks.Add(figure.Figure.Span.Block);
        }
    }

    // Two words side by side that stand nowhere else weigh most, then words that stand nowhere else.
    public int Shared(FigureSetting first, FigureSetting second)
    {
        string[] shared = [.. Terms(first).Intersect(Terms(second), StringComparer.Ordinal).Where(term => blocksOf[term].Count == 2)];
        var pairs = shared.Count(term => term.Contains('|'));
        return Math.Min(3, 2 * pairs) + Math.Min(2, shared.Length - pairs);
    }

    private HashSet<string> Terms(FigureSetting figure)
    {
        string[] words = [.. Words(figure)];
        var singles = language.Mentions.CountsInPlurals ? words.Where(word => word.Length >= LeastTellingLetters) : [];
        return [.. singles, .. words.Zip(words.Skip(1), (one, next) => $"{one}|{next}")];
    }

    // The words between the figures on both sides; a name has its number ("Category 2").
    private IEnumerable<string> Words(FigureSetting figure)
    {
        var (tokens, sentence) = (figure.Setting.Line.Tokens, figure.Setting.Sentence);
        var (start, end) = (figure.At, figure.At + 1);
        while (start > sentence.Start.Value && !SettingReading.IsFigure(tokens[start - 1]))
            start--;
        while (end < sentence.End.Value && !SettingReading.IsFigure(tokens[end]))
            end++;
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && !language.Fillers.Contains(tokens[i].Word))
                yield return tokens[i].Word;
            else if (i != figure.At && tokens[i].Mention is { } name)
                yield return MatchKey.Of(name.Text);
        }
    }
}
