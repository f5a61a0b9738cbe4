using System.Globalization;
using ReportParsing.Text;

namespace ReportParsing.Figures;

/// <summary>Cuts a block's text into words, mentions and signs.</summary>
internal static class Tokeniser
{
    public static List<Token> Tokenise(string text, IReadOnlyList<Mention> mentions, IReadOnlySet<string> abbreviations)
    {
        List<Token> tokens = [];
        var next = 0;
        var at = 0;
        while (at < text.Length)
        {
            if (next < mentions.Count && mentions[next].Span.Start <= at)
            {
                var mention = mentions[next++];
                if (mention.Span.End <= at)
                    continue;
                tokens.Add(new Token(TokenKind.Mention, mention.Span.Start, mention.Span.Length, string.Empty, mention));
                at = mention.Span.End;
            }
            else if (text[at] is '\t' or '\n')
            {
                tokens.Add(new Token(TokenKind.SentenceEnd, at++, 1, "\n"));
            }
            else if (char.IsWhiteSpace(text[at]))
            {
                at++;
            }
            else
            {
                var limit = next < mentions.Count ? mentions[next].Span.Start : text.Length;
                var token = IsWordCharacter(text, at) ? Word(text, at, limit) : Sign(text, at, tokens, abbreviations);
                // "KSh 41.6 million", "Rs. 420": a currency before its number is a sign of it as "£" is, and no word of what is told.
                tokens.Add(next < mentions.Count && mentions[next].UnitSpan is { } unit && unit.Start <= at ? token with { Kind = TokenKind.Punctuation } : token);
                at = tokens[^1].End;
            }
        }

        return tokens;
    }

    private static Token Word(string text, int start, int limit)
    {
        var end = start + 1;
        while (end < limit && IsWordCharacter(text, end))
            end++;
        return new Token(TokenKind.Word, start, end - start, MatchKey.Of(text[start..end]));
    }

    private static Token Sign(string text, int at, List<Token> before, IReadOnlySet<string> abbreviations)
    {
        var kind = text[at] switch
        {
            ';' => TokenKind.ClauseEnd,
            '?' or '!' => TokenKind.SentenceEnd,
            '.' when EndsSentence(text, at, before, abbreviations) => TokenKind.SentenceEnd,
            _ => TokenKind.Punctuation,
        };
        return new Token(kind, at, 1, text[at].ToString());
    }

    private static bool EndsSentence(string text, int at, List<Token> before, IReadOnlySet<string> abbreviations)
    {
        if (before is [.., { Kind: TokenKind.Word } last] && last.End == at && abbreviations.Contains(last.Word))
            return false;
        var next = at + 1;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || text[next] is '"' or '”' or '“' or '(' or '-' or '+'))
            next++;
        if (next >= text.Length)
            return true;
        return next > at + 1 ? !char.IsLower(text[next]) : char.IsUpper(text[next]);
    }

    private static bool IsWordCharacter(string text, int at) =>
        char.IsLetter(text[at]) || char.IsDigit(text[at]) || CharUnicodeInfo.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark;
}
