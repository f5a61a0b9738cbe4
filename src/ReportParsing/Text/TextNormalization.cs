using System.Text;

namespace ReportParsing.Text;

/// <summary>
/// The one normaliser of reading, matching and search. Reading keeps what the author wrote, in composed letters and plain
/// spaces, digits and hyphens. Matching further takes away what does not tell words apart: case, where the tone mark
/// stands (hoà, hòa), the shape of quotation marks and dashes. Folding takes away the accents too.
/// </summary>
internal static class TextNormalization
{
    /// <summary>The form that blocks keep. Runs of spaces are left as they are.</summary>
    public static string ForReading(string text) => IsPlain(text) ? text : Read(text).Text;

    /// <summary>The text with one space for each run of white space, and none at its ends.</summary>
    public static string SingleSpaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The form that blocks keep, with offsets into <paramref name="text"/>.</summary>
    public static NormalizedText Read(string text)
    {
        var letters = new StringBuilder(text.Length);
        List<int> offsets = new(text.Length + 1);
        for (var i = 0; i < text.Length; i++)
        {
            if (LookAlikes.Read(text[i]) is not { } c)
                continue;
            if (letters.Length > 0 && CombiningMarks.IsMark(c) && ComposeLast(letters, c))
                continue;
            letters.Append(c);
            offsets.Add(i);
        }

        offsets.Add(text.Length);
        return new NormalizedText(letters.ToString(), [.. offsets]);
    }

    /// <summary>The form in which two wordings are compared, with offsets into <paramref name="text"/>.</summary>
    public static NormalizedText Match(string text)
    {
        var read = Read(text);
        return Spaced(Alike(read.Text), read);
    }

    /// <summary>The form in which two wordings are compared.</summary>
    public static string ForMatching(string text)
    {
        var letters = Alike(ForReading(text));
        var length = 0;
        foreach (var c in letters)
        {
            if (c != ' ' || length == 0 || letters[length - 1] != ' ')
                letters[length++] = c;
        }

        return new string(letters, 0, length);
    }

    /// <summary>The matching form without accents, for words typed without them, with offsets into <paramref name="text"/>.</summary>
    public static NormalizedText Folded(string text)
    {
        var matched = Match(text);
        var letters = new StringBuilder(matched.Text.Length);
        List<int> offsets = new(matched.Text.Length + 1);
        for (var i = 0; i < matched.Text.Length; i++)
        {
            var c = matched.Text[i];
            if (CombiningMarks.IsMark(c) || (c == ' ' && letters.Length > 0 && letters[^1] == ' '))
                continue;
            letters.Append(Fold(c));
            offsets.Add(matched.OriginalOffset(i));
        }

        offsets.Add(text.Length);
        return new NormalizedText(letters.ToString(), [.. offsets]);
    }

    /// <summary>The matching form without accents.</summary>
    public static string Fold(string text) => Folded(text).Text;

    /// <summary>A letter without accents; đ gives d.</summary>
    public static char Fold(char letter) => letter switch
    {
        'đ' => 'd',
        'Đ' => 'D',
        _ => Vowel.Of(letter)?.Plain ?? letter,
    };

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (CombiningMarks.IsMark(c) || LookAlikes.Read(c) != c)
                return false;
        }

        return true;
    }

    // Marks may be in the wrong order, so that the letter before the last mark is tried as well.
    private static bool ComposeLast(StringBuilder letters, char mark)
    {
        var last = letters.Length - 1;
        while (last > 0 && CombiningMarks.IsMark(letters[last]))
            last--;
        if (CombiningMarks.Compose(letters[last], mark) is not { } composed)
            return false;
        letters[last] = composed;
        return true;
    }

    // Case, tone marks, dashes and white space of one shape each.
    private static char[] Alike(string read)
    {
        var letters = read.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
            letters[i] = char.IsWhiteSpace(letters[i]) ? ' ' : LookAlikes.Match(letters[i]);
        TonePlacement.Canonicalise(letters);
        return letters;
    }

    private static NormalizedText Spaced(char[] letters, NormalizedText read)
    {
        var spaced = new StringBuilder(letters.Length);
        List<int> offsets = new(letters.Length + 1);
        for (var i = 0; i < letters.Length; i++)
        {
            var c = letters[i];
            if (c == ' ' && spaced.Length > 0 && spaced[^1] == ' ')
                continue;
            spaced.Append(c);
            offsets.Add(read.OriginalOffset(i));
        }

        offsets.Add(read.OriginalOffset(letters.Length));
        return new NormalizedText(spaced.ToString(), [.. offsets]);
    }
}
