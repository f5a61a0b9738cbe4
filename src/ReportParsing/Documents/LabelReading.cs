using ReportParsing.Languages;

namespace ReportParsing.Documents;

/// <summary>Reads the label that a heading or list item begins with.</summary>
internal static class LabelReading
{
    private const int MaxComponents = 5;

    /// <summary>The label at the beginning of a block's text; null where it begins without one.</summary>
    public static Label? Read(string text) =>
        ReadSign(text) ?? ReadPart(text) ?? ReadParenthesised(text) ?? ReadRoman(text) ?? ReadLowerRoman(text) ?? ReadArabic(text) ?? ReadLetter(text);

    /// <summary>The place of a letter in a Vietnamese list, counted from 1; that of f, which is not used there, in a Latin one; 0 for any other.</summary>
    public static int LetterNumber(char letter) => letter is 'f' or 'F' ? letter % 32 : PartWords.Letters.IndexOf(char.ToLowerInvariant(letter)) + 1;

    /// <summary>The letter at a place of a Vietnamese list, counted from 1; a question mark past its end.</summary>
    public static char Letter(int number) => number > 0 && number <= PartWords.Letters.Length ? PartWords.Letters[number - 1] : '?';

    private static Label? ReadSign(string text)
    {
        if (text.Length < 2)
            return null;
        if (text[0] is '•' or '●' or '▪' or '■' or '·' or '◦' or '○' or '➢' or '✓' or '❖' or '\uF0B7' or '\uF0A7')
            return Sign(text);
        if (text[0] is 'o' or '*' && text[1] == ' ' && text.Length > 2 && (text[0] == '*' || char.IsUpper(text[2])))
            return Sign(text);
        if (text[0] is not ('-' or '–' or '—' or '+'))
            return null;
        // "-5%" alone is a number; "-02 hộ nghèo" is an item typed without a space.
        return char.IsDigit(text[1]) ? (HasWord(text) ? Sign(text) : null)
            : text[1] == ' ' || char.IsLetter(text[1]) || text[1] is '“' or '"' or '(' ? Sign(text) : null;
    }

    private static Label Sign(string text) => new(text[..1], LabelKind.Sign, []);

    private static bool HasWord(string text)
    {
        for (var i = 2; i < text.Length; i++)
        {
            if (char.IsLetter(text[i]) && char.IsLetter(text[i - 1]))
                return true;
        }

        return false;
    }

    private static Label? ReadPart(string text)
    {
        if (PartWords.Match(text) is not { } part)
            return null;
        var end = part.Length;
        while (end < text.Length && text[end] is ':' or '.')
            end++;
        var next = SkipSpaces(text, end);
        var closes = end > part.Length || next == text.Length || text[next] is '-' or '–' or '—' or '\n' || char.IsUpper(text[next]);
        return closes ? new Label(text[..end], LabelKind.Part, part.Number is { } number ? [number] : []) : null;
    }

    private static Label? ReadParenthesised(string text)
    {
        if (text.Length < 3 || text[0] != '(' || text.IndexOf(')', StringComparison.Ordinal) is not (> 1 and <= 6 and var close))
            return null;
        var inner = text[1..close];
        var label = text[..(close + 1)];
        if (inner.All(char.IsAsciiDigit) && inner.Length <= 2)
            return new Label(label, LabelKind.Arabic, [ArabicNumber(inner)]);
        if (RomanNumber(inner.ToUpperInvariant()) is { } roman && (inner.Length > 1 || inner is "i" or "v" or "x"))
            return new Label(label, LabelKind.Roman, [roman]);
        return inner.Length == 1 && char.IsLower(inner[0]) && LetterNumber(inner[0]) is > 0 and var number
            ? new Label(label, LabelKind.LowerLetter, [number])
            : null;
    }

    private static Label? ReadRoman(string text)
    {
        var end = 0;
        while (end < text.Length && text[end] is 'I' or 'V' or 'X')
            end++;
        if (RomanNumber(text[..end]) is not { } number)
            return null;
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1])
            && Components(text, end + 1) is { } inner && TerminatorEnd(text, inner.End, needed: false) is { } innerEnd)
            return new Label(text[..innerEnd], LabelKind.Arabic, [number, .. inner.Numbers]);
        // "V.v. và …" is no fifth heading.
        return TerminatorEnd(text, end, needed: true) is { } labelEnd && (labelEnd >= text.Length || !char.IsLower(text[labelEnd]))
            ? new Label(text[..labelEnd], LabelKind.Roman, [number])
            : null;
    }

    // "ii." and "iv)"; of one letter each, "i." and "v." are told by what stands before them.
    private static Label? ReadLowerRoman(string text)
    {
        var end = 0;
        while (end < text.Length && text[end] is 'i' or 'v' or 'x')
            end++;
        return end > 1 && end < text.Length && text[end] is '.' or ')' && RomanNumber(text[..end].ToUpperInvariant()) is { } number && TerminatorEnd(text, end, needed: true) is { } labelEnd
            ? new Label(text[..labelEnd], LabelKind.Roman, [number])
            : null;
    }

    private static Label? ReadArabic(string text)
    {
        if (Components(text, 0) is not { } found)
            return null;
        var needed = found.Numbers.Count == 1;
        // "2.0 CROPS" is the second, and "2.1 Area" is within it.
        List<int> numbers = found.Numbers is [.., _, 0] ? found.Numbers[..^1] : found.Numbers;
        return TerminatorEnd(text, found.End, needed) is { } end ? new Label(text[..end], LabelKind.Arabic, numbers) : null;
    }

    private static Label? ReadLetter(string text)
    {
        if (text.Length < 3 || LetterNumber(text[0]) is not (> 0 and var number) || text[1] is not (')' or '.' or '/' or '-' or '\u2013'))
            return null;
        var upper = char.IsUpper(text[0]);
        // Beyond H a capital with a dot is rather an initial or an abbreviation than a label.
        if (upper && text[0] > 'H')
            return null;
        if (!upper && text[1] is '-' or '\u2013')
            return null;
        return TerminatorEnd(text, 1, needed: true) is { } end
            ? new Label(text[..end], upper ? LabelKind.UpperLetter : LabelKind.LowerLetter, [number])
            : null;
    }

    // One or two digits each: "12.500 hộ" and "2024." are no labels.
    private static (List<int> Numbers, int End)? Components(string text, int start)
    {
        List<int> numbers = [];
        var i = start;
        while (numbers.Count < MaxComponents)
        {
            var from = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
                i++;
            if (i - from is 0 or > 2)
                return null;
            numbers.Add(ArabicNumber(text[from..i]));
            if (i + 1 >= text.Length || text[i] != '.' || !char.IsAsciiDigit(text[i + 1]))
                return (numbers, i);
            i++;
        }

        return null;
    }

    /// <summary>
    /// Where the label ends, its terminator included; null where what follows shows that it is none.
    /// A number without terminator must be followed by a space and a capital ("1.1 Công tác").
    /// </summary>
    private static int? TerminatorEnd(string text, int end, bool needed)
    {
        if (end >= text.Length)
            return needed ? null : end;
        var afterSpaces = SkipSpaces(text, end);
        if (text[end] is '.' or ')' or '/' or ':' or '-' or '–')
        {
            var after = end + 1 < text.Length && text[end] is '.' or ')' && text[end + 1] is ')' or '/' or '-' ? end + 2 : end + 1;
            return IsBodyStart(text, after) ? after : null;
        }

        if (afterSpaces > end && afterSpaces < text.Length && text[afterSpaces] is '-' or '–' && needed)
            return afterSpaces + 2 < text.Length && text[afterSpaces + 1] == ' ' && char.IsUpper(text[afterSpaces + 2]) ? afterSpaces + 1 : null;
        return !needed && afterSpaces > end && afterSpaces < text.Length && (char.IsUpper(text[afterSpaces]) || text[afterSpaces] is '“' or '"')
            ? end
            : null;
    }

    // "4.Về" has no space; "12.5%" and "12/9" go on with a digit.
    private static bool IsBodyStart(string text, int at) =>
        at >= text.Length || text[at] == ' ' || char.IsLetter(text[at]) || text[at] is '“' or '"' or '(' or '\n';

    private static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        return at;
    }

    private static int ArabicNumber(string digits) => digits.Aggregate(0, (sum, digit) => (sum * 10) + digit - '0');

    private static int? RomanNumber(string letters)
    {
        for (var number = 1; letters.Length > 0 && number < RomanNumerals.Count; number++)
        {
            if (RomanNumerals.Of(number).Equals(letters, StringComparison.Ordinal))
                return number;
        }

        return null;
    }
}
