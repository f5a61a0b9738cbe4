namespace ReportParsing.Figures;

/// <summary>A run of letters, a run of digits, or one other character that is no space.</summary>
/// <param name="Kind">Which of these.</param>
/// <param name="Start">Offset in the block's text.</param>
/// <param name="Length">Length in the block's text.</param>
/// <param name="Folded">Lower case, with the tone mark where dictionaries of this project put it.</param>
internal readonly record struct Piece(PieceKind Kind, int Start, int Length, string Folded)
{
    public int End => Start + Length;
}

internal enum PieceKind
{
    /// <summary>Before the first and after the last piece of a line.</summary>
    None,

    /// <summary>Letters.</summary>
    Word,

    /// <summary>ASCII digits.</summary>
    Digits,

    /// <summary>Any other character, tabs and line ends included.</summary>
    Sign,
}
