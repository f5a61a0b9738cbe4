namespace ReportParsing.Text;

/// <summary>A text in one normal form, with the way back to the text that it was made from.</summary>
internal sealed class NormalizedText
{
    private readonly int[] _offsets;

    /// <param name="text">The normalised text.</param>
    /// <param name="offsets">For each character, and for the end, the offset in the original; never falling.</param>
    public NormalizedText(string text, int[] offsets)
    {
        if (offsets.Length != text.Length + 1)
            throw new ArgumentException("One offset a character and one for the end.", nameof(offsets));
        Text = text;
        _offsets = offsets;
    }

    public string Text { get; }

    /// <summary>The offset in the original where the character at <paramref name="index"/> begins.</summary>
    public int OriginalOffset(int index) => _offsets[index];

    /// <summary>The part of the original that a part of <see cref="Text"/> was made from.</summary>
    public (int Start, int Length) OriginalSpan(int start, int length) =>
        (_offsets[start], _offsets[start + length] - _offsets[start]);
}
