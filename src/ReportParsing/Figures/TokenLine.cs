using ReportParsing.Languages;

namespace ReportParsing.Figures;

/// <summary>A block's text as tokens, with the cues among them.</summary>
internal sealed class TokenLine
{
    private readonly (Cue Cue, int Length)[] cues;

    private TokenLine(Block block, List<Token> tokens, (Cue, int)[] cues, JoiningWords joining)
    {
        Joining = joining;
        Block = block;
        Tokens = tokens;
        this.cues = cues;
    }

    public Block Block { get; }

    public List<Token> Tokens { get; }

    /// <summary>The small words of the block's language.</summary>
    public JoiningWords Joining { get; }

    /// <summary>The cue that begins at a token, and how many tokens it takes.</summary>
    public (Cue Cue, int Length) CueAt(int index) => cues[index];

    /// <param name="block">The block.</param>
    /// <param name="mentions">The block's mentions in order.</param>
    /// <param name="language">The language whose cues are sought.</param>
    public static TokenLine Of(Block block, IReadOnlyList<Mention> mentions, LanguagePack language)
    {
        var tokens = Tokeniser.Tokenise(block.Text, mentions, language.Joining.Abbreviations);
        var matches = new (Cue, int)[tokens.Count];
        for (var i = 0; i < tokens.Count; i++)
        {
            var match = language.Cues.Match(tokens, i);
            matches[i] = match;
            i += Math.Max(0, match.Length - 1);
        }

        return new TokenLine(block, tokens, matches, language.Joining);
    }
}
