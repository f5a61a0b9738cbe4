namespace ReportParsing;

/// <summary>A part of a block's text.</summary>
/// <param name="Block">The block's <see cref="Block.Id"/>.</param>
/// <param name="Start">Offset in the block's text.</param>
/// <param name="Length">Length in the block's text.</param>
public readonly record struct TextSpan(int Block, int Start, int Length)
{
    /// <summary>The offset after the last character.</summary>
    public int End => Start + Length;

    /// <summary>Whether <paramref name="other"/> lies wholly within this span.</summary>
    public bool Contains(TextSpan other) => other.Block == Block && other.Start >= Start && other.End <= End;
}
