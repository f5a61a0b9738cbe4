namespace ReportParsing;

/// <summary>The number or sign that a heading or list item begins with.</summary>
/// <param name="Text">As displayed: <c>I.</c>, <c>1.2.</c>, <c>a)</c>, <c>-</c>, <c>+</c>.</param>
/// <param name="Kind">What the label counts with.</param>
/// <param name="Numbers">The numbers it stands for, outermost first (<c>II.3</c> is 2, 3); empty for signs.</param>
public sealed record Label(string Text, LabelKind Kind, IReadOnlyList<int> Numbers);

/// <summary>What a label counts with.</summary>
public enum LabelKind
{
    /// <summary>A dash, plus sign or bullet: no counting.</summary>
    Sign,

    /// <summary>1, 2, 3 or 1.1, 1.2.</summary>
    Arabic,

    /// <summary>I, II, III.</summary>
    Roman,

    /// <summary>a, b, c (with đ after d in Vietnamese).</summary>
    LowerLetter,

    /// <summary>A, B, C.</summary>
    UpperLetter,

    /// <summary>A named part: Phần thứ nhất, Chương II.</summary>
    Part,
}
