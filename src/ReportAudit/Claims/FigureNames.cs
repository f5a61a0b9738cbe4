using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>What the words around figures say that they count, so that other words can name them.</summary>
internal sealed class FigureNames
{
    private readonly LanguagePack language;
    private readonly HashSet<string> plain;
    private readonly Dictionary<FigureSetting, (string[] Own, string[] Lead)> names = [];

    public FigureNames(LanguagePack language)
    {
        this.language = language;
        plain = [.. language.Fillers, .. language.Tables.CountLeads, .. language.Joining.Articles, .. language.Joining.Pronouns];
    }

    /// <summary>Whether a word says nothing of what is counted.</summary>
    public bool IsPlain(string word) => plain.Contains(word);

    /// <summary>What is said of a figure between the signs around it, its unit's words among them.</summary>
    public string[] Own(FigureSetting figure) => Of(figure).Own;

    /// <summary>What its sentence opens with.</summary>
    public string[] Lead(FigureSetting figure) => Of(figure).Lead;

    /// <summary>Whether words have some form of one.</summary>
    public bool Has(string[] words, string word) => Array.Exists(words, other => language.AreForms(other, word));

    /// <summary>Whether two syllables stand in the order in which they are said, where one alone is no word: "dân số" is not in "dân tộc thiểu số".</summary>
    public bool HaveOneWord(string[] telling, string[] words) =>
        !language.WritesSyllablesApart || telling.Zip(telling.Skip(1)).Any(pair => words.Zip(words.Skip(1)).Contains(pair));

    /// <summary>Whether a token may be of the name of what is counted.</summary>
    public bool IsOfName(Token token) =>
        token.Is('-') || (token.Kind == TokenKind.Mention && !SettingReading.IsFigure(token)) || (token.Kind == TokenKind.Word && !language.Joining.BetweenFigures.Contains(token.Word));

    private (string[] Own, string[] Lead) Of(FigureSetting figure)
    {
        if (names.TryGetValue(figure, out var known))
            return known;
        var (line, sentence) = (figure.Setting.Line, figure.Setting.Sentence);
        var (start, end) = (figure.First, figure.At + 1);
        // "Lost: 7,963 km"
        if (start > sentence.Start.Value && line.Tokens[start - 1].Is(':'))
            start--;
        while (start > sentence.Start.Value && IsOfName(line.Tokens[start - 1]))
            start--;
        // "1.284 người cao tuổi trên 9.876 nhân khẩu": the words behind a figure are its own.
        if (start > sentence.Start.Value && SettingReading.IsFigure(line.Tokens[start - 1]))
            start = figure.First;
        // "21.480/23.105 hộ đăng ký": what is said behind both says it of the first.
        if (end + 1 < sentence.End.Value && line.Tokens[end].Is('/') && SettingReading.IsFigure(line.Tokens[end + 1]))
            end += 2;
        // "557 trips (1.3%) were cancelled": past a bracket it goes on.
        while (end < sentence.End.Value && (IsOfName(line.Tokens[end]) || (line.Tokens[end].Is('(') && line.Tokens.FindIndex(end, token => token.Is(')')) is var close && close > 0 && close < sentence.End.Value)))
            end = line.Tokens[end].Is('(') ? line.Tokens.FindIndex(end, token => token.Is(')')) + 1 : end + 1;
        var lead = sentence.Start.Value;
        while (lead < start && line.Tokens[lead].Kind == TokenKind.Word)
            lead++;
        known = ([.. Outside(line, start, end).Where(word => !IsPlain(word))], [.. figure.Setting.Words(sentence.Start.Value..lead).Where(word => !IsPlain(word))]);
        names.Add(figure, known);
        return known;
    }

    // Words that no bracket holds.
    private static IEnumerable<string> Outside(TokenLine line, int start, int end)
    {
        var depth = 0;
        for (var i = start; i < end; i++)
        {
            depth += line.Tokens[i].Is('(') ? 1 : line.Tokens[i].Is(')') ? -1 : 0;
            if (depth == 0 && line.Tokens[i].Kind == TokenKind.Word)
                yield return line.Tokens[i].Word;
        }
    }
}
