using System.Runtime.InteropServices;

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
