using System.Runtime.InteropServices;
using ReportParsing.Languages;

namespace ReportParsing.Figures;

/// <summary>What a token of a block's text is.</summary>
internal enum TokenKind
{
    /// <summary>A syllable or word, or a sign that belongs to words.</summary>
    Word,

    /// <summary>A number with all that makes it one.</summary>
    Mention,

    /// <summary>A comma, colon, bracket, slash or the like.</summary>
    Punctuation,

    /// <summary>A semicolon: the end of a clause.</summary>
    ClauseEnd,

    /// <summary>A full stop, question or exclamation mark, or the end of a table cell: the end of a sentence.</summary>
    SentenceEnd,
}

/// <summary>A word, mention or sign of a block's text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Offset in the block's text.</param>
/// <param name="Length">Length in the block's text.</param>
/// <param name="Word">The word as it is compared (see <see cref="Text.MatchKey"/>); for signs the sign itself, for mentions empty.</param>
/// <param name="Mention">The mention; null for other tokens.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(TokenKind Kind, int Start, int Length, string Word, Mention? Mention = null)
{
    public int End => Start + Length;

    public bool Is(char sign) => Kind is not TokenKind.Word && Word.Length == 1 && Word[0] == sign;
}

/// <summary>A block's text as tokens, with the cues among them.</summary>
internal sealed class TokenLine
{
    private readonly (Cue Cue, int Length)[] cues;

    private TokenLine(Block block, IReadOnlyList<Token> tokens, (Cue, int)[] cues)
    {
        Block = block;
        Tokens = tokens;
        this.cues = cues;
    }

    public Block Block { get; }

    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>The cue that begins at a token, and how many tokens it takes.</summary>
    public (Cue Cue, int Length) CueAt(int index) => cues[index];

    /// <param name="block">The block.</param>
    /// <param name="mentions">The block's mentions in order.</param>
    /// <param name="language">The language whose cues are sought.</param>
    public static TokenLine Of(Block block, IReadOnlyList<Mention> mentions, LanguagePack language)
    {
        var tokens = Tokeniser.Tokenise(block.Text, mentions);
        var cues = new (Cue, int)[tokens.Count];
        for (var i = 0; i < tokens.Count; i++)
        {
            var match = language.Cues.Match(tokens, i);
            cues[i] = match;
            for (var inner = 1; inner < match.Length; inner++)
                cues[i + inner] = (Cue.None, 0);
            i += Math.Max(0, match.Length - 1);
        }

        return new TokenLine(block, tokens, cues);
    }
}
