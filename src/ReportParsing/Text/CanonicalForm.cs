using System.Text;

namespace ReportParsing.Text;

/// <summary>
/// Unicode normal forms C and D of Latin text. <c>string.Normalize</c> leaves text as it is where a machine
/// has no ICU (containers, InvariantGlobalization), and the same report must give the same answer on every machine.
/// </summary>
internal static class CanonicalForm
{
    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036F';

    /// <summary>The text with every accent joined to its letter, as far as Unicode has the letter.</summary>
    public static string Compose(string text) => IsComposed(text) ? text : Joined(Decompose(text));

    /// <summary>The text with every accent set apart after its letter, accents in canonical order.</summary>
    public static string Decompose(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange('\0', '\u00BF') < 0)
            return text;
        var apart = new StringBuilder(text.Length + 16);
        foreach (var character in text)
            AppendApart(apart, character);
        return InOrder(apart).ToString();
    }

    /// <summary>Whether the character is an accent that belongs to the letter before it.</summary>
    public static bool IsMark(char character) => character is >= FirstMark and <= LastMark;

    private static bool IsComposed(string text)
    {
        foreach (var character in text)
        {
            if (IsMark(character) || AccentedLetters.Same(character) != character)
                return false;
        }

        return true;
    }

    private static void AppendApart(StringBuilder apart, char character)
    {
        if (AccentedLetters.Apart.TryGetValue(AccentedLetters.Same(character), out var pair))
        {
            AppendApart(apart, pair.Letter);
            apart.Append(pair.Mark);
            return;
        }

        apart.Append(AccentedLetters.Same(character));
    }

    private static StringBuilder InOrder(StringBuilder text)
    {
        for (var index = 1; index < text.Length; index++)
        {
            for (var at = index; at > 0 && ClassOf(text[at]) != 0 && ClassOf(text[at - 1]) > ClassOf(text[at]); at--)
                (text[at - 1], text[at]) = (text[at], text[at - 1]);
        }

        return text;
    }

    private static string Joined(string apart)
    {
        var joined = new StringBuilder(apart.Length);
        var starter = -1;
        var lastClass = 0;
        foreach (var character in apart)
        {
            var own = ClassOf(character);
            var blocked = starter < 0 || (starter != joined.Length - 1 && (lastClass == 0 || lastClass >= own));
            if (!blocked && AccentedLetters.Joined.TryGetValue((joined[starter], character), out var letter))
            {
                joined[starter] = letter;
                continue;
            }

            if (own == 0)
                starter = joined.Length;
            lastClass = own;
            joined.Append(character);
        }

        return joined.ToString();
    }

    // Canonical combining classes: marks through a letter, below it, and above it do not get in each other's way.
    private static int ClassOf(char character) => character switch
    {
        < FirstMark or > LastMark or '\u034F' => 0,
        >= '\u0334' and <= '\u0338' => 1,
        '\u0321' or '\u0322' or '\u0327' or '\u0328' => 202,
        '\u031B' => 216,
        (>= '\u0316' and <= '\u0319') or (>= '\u031C' and <= '\u0333') or (>= '\u0339' and <= '\u033C')
            or (>= '\u0347' and <= '\u0349') or '\u034D' or '\u034E' or (>= '\u0353' and <= '\u0356') or '\u0359' or '\u035A' => 220,
        '\u0315' or '\u031A' or '\u0358' => 232,
        '\u035C' or '\u035F' or '\u0362' => 233,
        '\u035D' or '\u035E' or '\u0360' or '\u0361' => 234,
        '\u0345' => 240,
        _ => 230,
    };
}
