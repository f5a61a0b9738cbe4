using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportParsing.Documents;

/// <summary>Finds the lines of state or party that every letterhead carries, whole or broken by a narrow column.</summary>
internal static class MottoReading
{
    private const int LeastOfMotto = 8;

    /// <summary>Where in a line a motto, or the part of one that the line ends with, begins; null where it holds none.</summary>
    public static int? At(string text, HeaderWords words)
    {
        var matched = TextNormalization.Match(text);
        foreach (var motto in words.Mottos)
        {
            var at = matched.Text.IndexOf(motto, StringComparison.Ordinal);
            if (at < 0)
                at = BrokenAt(matched.Text, motto);
            if (at >= 0)
                return matched.OriginalOffset(at);
        }

        return null;
    }

    /// <summary>Whether a line is the end of a motto that began on another line.</summary>
    public static bool IsEnd(string text, HeaderWords words)
    {
        var matched = TextNormalization.ForMatching(text);
        return words.Mottos.Any(motto => IsEndOf(motto, matched));
    }

    private static bool IsEndOf(string motto, string text) =>
        text.Contains(' ', StringComparison.Ordinal) && motto.EndsWith($" {text}", StringComparison.Ordinal);

    // Where the line's end is the motto's beginning, or the whole line is the motto's end.
    private static int BrokenAt(string text, string motto)
    {
        if (IsEndOf(motto, text))
            return 0;
        for (var length = Math.Min(text.Length, motto.Length - 1); length >= LeastOfMotto; length--)
        {
            if (motto[length] == ' ' && text.EndsWith(motto[..length], StringComparison.Ordinal))
                return text.Length - length;
        }

        return -1;
    }
}
