namespace ReportParsing.Documents;

/// <summary>How far in a label stands among others: parts outermost, plus signs innermost.</summary>
internal static class OutlineRank
{
    public const int Title = 30;
    public const int Minor = 80;
    private const int Part = 10;
    private const int Upper = 20;
    private const int Roman = 30;
    private const int UpperInRoman = 35;
    private const int Arabic = 40;
    private const int Lower = 60;
    private const int LowerRoman = 65;
    private const int Bracketed = 70;
    private const int Dash = 90;
    private const int Plus = 91;
    private const int Bullet = 92;

    /// <summary>How far in a label stands.</summary>
    /// <param name="label">The label.</param>
    /// <param name="isRomanFirst">Whether Roman numerals stand above capital letters (I., then A.) rather than below them.</param>
    public static int Of(Label label, bool isRomanFirst) => label.Kind switch
    {
        LabelKind.Part => Part,
        _ when label.Text[0] == '(' => Bracketed,
        LabelKind.UpperLetter => isRomanFirst ? UpperInRoman : Upper,
        LabelKind.Roman => char.IsLower(label.Text[0]) ? LowerRoman : Roman,
        // Under "7.0" a list may count 1., 2., 3.
        LabelKind.Arabic => label.Text.TrimEnd('.', ')', ':').EndsWith(".0", StringComparison.Ordinal) ? Arabic : Arabic + label.Numbers.Count,
        LabelKind.LowerLetter => Lower,
        _ => label.Text switch
        {
            "-" or "–" or "—" => Dash,
            "+" => Plus,
            _ => Bullet,
        },
    };
}
