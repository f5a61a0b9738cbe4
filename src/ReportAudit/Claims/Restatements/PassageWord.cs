using ReportParsing;
using ReportParsing.Figures;

namespace ReportAudit.Claims;

/// <summary>A word or number of a report's running text.</summary>
/// <param name="Token">The word.</param>
/// <param name="Block">The block that it stands in.</param>
/// <param name="Begins">Whether a sentence or clause begins with it.</param>
/// <param name="Ends">Whether a sentence or clause ends with it.</param>
internal sealed record PassageWord(Token Token, int Block, bool Begins, bool Ends)
{
    public bool IsFigure => Token.Mention is { Kind: MentionKind.Quantity or MentionKind.Percentage };

    /// <summary>The words and numbers of a block in order.</summary>
    public static IEnumerable<PassageWord> In(TokenLine line)
    {
        var tokens = line.Tokens;
        var label = line.Block.Label?.Text.Length ?? 0;
        var begins = true;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind is TokenKind.ClauseEnd or TokenKind.SentenceEnd || tokens[i].Start < label)
                begins = true;
            if (tokens[i].Kind is not (TokenKind.Word or TokenKind.Mention))
                continue;
            yield return new PassageWord(tokens[i], line.Block.Id, begins, EndsAt(tokens, i));
            begins = tokens[i].Start < label;
        }
    }

    private static bool EndsAt(IReadOnlyList<Token> tokens, int index)
    {
        var next = index + 1;
        while (next < tokens.Count && tokens[next].Kind == TokenKind.Punctuation)
            next++;
        return next == tokens.Count || tokens[next].Kind is TokenKind.ClauseEnd or TokenKind.SentenceEnd;
    }
}
