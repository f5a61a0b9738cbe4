using System.Globalization;
using System.Text.RegularExpressions;

namespace CorpusBuilder.Sources;

/// <summary>The value of a number in its plainest forms, to spare the author typing it; all others are labelled with their value.</summary>
internal sealed partial record WrittenNumber(decimal Value, int Length)
{
    private static readonly (string Word, decimal Factor)[] Scales =
        [("nghìn", 1_000), ("ngàn", 1_000), ("vạn", 10_000), ("triệu", 1_000_000), ("tỷ", 1_000_000_000), ("tỉ", 1_000_000_000)];

    public static WrittenNumber? Read(string text)
    {
        var value = 0m;
        var length = 0;
        while (Plain().Match(text, length) is { Success: true } number)
        {
            var end = number.Index + number.Length;
            var factor = 1m;
            if (ScaleAt(text, end) is { } scale)
                (factor, end) = (scale.Factor, scale.End);
            value += factor * decimal.Parse(
                number.Value.Replace(".", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal).Replace(',', '.'), CultureInfo.InvariantCulture);
            length = end;
            if (factor == 1)
                break;
        }

        return length == 0 ? null : new WrittenNumber(value, length);
    }

    private static (decimal Factor, int End)? ScaleAt(string text, int index)
    {
        while (index < text.Length && text[index] == ' ')
            index++;
        foreach (var (word, factor) in Scales)
        {
            if (text.AsSpan(index).StartsWith(word, StringComparison.Ordinal))
                return (factor, index + word.Length);
        }

        return null;
    }

    [GeneratedRegex(@"\G ?(\d{1,3}(\.\d{3})+|\d{1,3}( \d{3})+|\d+)(,\d+)?(?![.,]?\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Plain();
}
