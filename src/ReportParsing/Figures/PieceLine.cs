using System.Globalization;
using ReportParsing.Text;

namespace ReportParsing.Figures;

/// <summary>The pieces of a paragraph or of one table cell. Nothing is read across its ends.</summary>
internal sealed class PieceLine
{
    private static readonly Piece Outside = new(PieceKind.None, 0, 0, string.Empty);

    private readonly List<Piece> pieces;

    private PieceLine(string text, int start, int end, List<Piece> pieces)
    {
        Text = text;
        Start = start;
        End = end;
        this.pieces = pieces;
    }

    public string Text { get; }

    /// <summary>Where the line begins in <see cref="Text"/>.</summary>
    public int Start { get; }

    public int End { get; }

    public int Count => pieces.Count;

    /// <summary>The piece at a position; a piece of no kind outside the line.</summary>
    public Piece this[int index] => index >= 0 && index < pieces.Count ? pieces[index] : Outside;

    public static PieceLine Of(string text) => Of(text, 0, text.Length);

    public static PieceLine Of(string text, int start, int length)
    {
        List<Piece> found = new((length / 4) + 1);
        var end = start + length;
        for (var at = start; at < end;)
        {
            if (IsSpace(text[at]))
            {
                at++;
                continue;
            }

            var next = EndOfPiece(text, at, end, out var kind);
            found.Add(new Piece(kind, at, next - at, Fold(text, at, next - at, kind)));
            at = next;
        }

        return new PieceLine(text, start, end, found);
    }

    public ReadOnlySpan<char> Raw(int index) => Text.AsSpan(this[index].Start, this[index].Length);

    public bool IsDigits(int index) => this[index].Kind == PieceKind.Digits;

    public bool IsWord(int index) => this[index].Kind == PieceKind.Word;

    public bool IsWord(int index, string folded) =>
        this[index].Kind == PieceKind.Word && string.Equals(this[index].Folded, folded, StringComparison.Ordinal);

    public bool IsSign(int index, char sign) => this[index].Kind == PieceKind.Sign && Text[this[index].Start] == sign;

    public bool IsAnySign(int index, string signs) =>
        this[index].Kind == PieceKind.Sign && signs.Contains(Text[this[index].Start], StringComparison.Ordinal);

    public bool IsCapitalised(int index) => IsWord(index) && char.IsUpper(Text[this[index].Start]);

    /// <summary>Whether nothing stands between a piece and the one before it.</summary>
    public bool IsGlued(int index) => index > 0 && index < Count && this[index].Start == this[index - 1].End;

    /// <summary>The number that a run of at most nine digits names; -1 for anything else.</summary>
    public int IntAt(int index)
    {
        if (!IsDigits(index) || this[index].Length > 9)
            return -1;
        return int.Parse(Raw(index), NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private static bool IsSpace(char c) => c is not ('\t' or '\n') && char.IsWhiteSpace(c);

    private static int EndOfPiece(string text, int start, int end, out PieceKind kind)
    {
        var at = start + 1;
        if (char.IsAsciiDigit(text[start]))
        {
            kind = PieceKind.Digits;
            while (at < end && char.IsAsciiDigit(text[at]))
                at++;
            return at;
        }

        if (!char.IsLetter(text[start]))
        {
            kind = PieceKind.Sign;
            return at;
        }

        kind = PieceKind.Word;
        while (at < end && (char.IsLetter(text[at]) || char.GetUnicodeCategory(text[at]) == UnicodeCategory.NonSpacingMark))
            at++;
        return at;
    }

    private static string Single(char letter) => char.ToLowerInvariant(letter).ToString();

    private static string Fold(string text, int start, int length, PieceKind kind)
    {
        if (kind == PieceKind.Digits)
            return string.Empty;
        if (length == 1)
            return Single(text[start]);
        Span<char> letters = length <= 32 ? stackalloc char[length] : new char[length];
        text.AsSpan(start, length).ToLowerInvariant(letters);
        TonePlacement.Canonicalise(letters);
        return letters.ToString();
    }
}
