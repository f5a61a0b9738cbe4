using System.Collections.Frozen;
using ReportParsing.Figures;
using ReportParsing.Text;

namespace ReportParsing.Languages;

/// <summary>The phrases of a language that signal what figures are to each other.</summary>
internal sealed class CueLexicon
{
    private const string Dash = "-";

    private readonly FrozenDictionary<string, (string[] Words, Cue Cue)[]> phrases;

    /// <param name="phrases">Each phrase in lower case, its words parted by single spaces, as <see cref="Token.Word"/> gives them; - stands for a dash of any length.</param>
    public CueLexicon(IEnumerable<(Cue Cue, string[] Phrases)> phrases) =>
        this.phrases = phrases
            .SelectMany(entry => entry.Phrases, (entry, phrase) => (Words: Array.ConvertAll(phrase.Split(' '), word => word == Dash ? word : MatchKey.Of(word)), entry.Cue))
            .GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.OrderByDescending(entry => entry.Words.Length).ToArray(),
                StringComparer.Ordinal);

    /// <summary>The longest phrase that begins at a token.</summary>
    /// <returns>The cue and how many tokens it takes; <see cref="Cue.None"/> and 0 where none begins there.</returns>
    public (Cue Cue, int Length) Match(IReadOnlyList<Token> tokens, int start)
    {
        if (tokens[start].Kind != TokenKind.Word || !phrases.TryGetValue(tokens[start].Word, out var candidates) || EndsCompound(tokens, start))
            return (Cue.None, 0);

        foreach (var (words, cue) in candidates)
        {
            if (Matches(tokens, start, words))
                return (cue, words.Length);
        }

        return (Cue.None, 0);
    }

    // "follow-up", "write-off", "check-in"
    private static bool EndsCompound(IReadOnlyList<Token> tokens, int at) =>
        at > 1 && tokens[at - 1].Is('-') && tokens[at - 2].Kind == TokenKind.Word && tokens[at - 2].End == tokens[at - 1].Start && tokens[at - 1].End == tokens[at].Start;

    private static bool Matches(IReadOnlyList<Token> tokens, int start, string[] words)
    {
        if (start + words.Length > tokens.Count)
            return false;
        for (var i = 0; i < words.Length; i++)
        {
            var token = tokens[start + i];
            var isSame = words[i] == Dash ? token.Is('-') || token.Is('–') : token.Kind == TokenKind.Word && string.Equals(token.Word, words[i], StringComparison.Ordinal);
            if (!isSame)
                return false;
        }

        return true;
    }
}
