namespace ReportParsing.Languages.English;

/// <summary>Tells which words are forms of one: inspected, inspections; offer, offered; known, know.</summary>
internal static class EnglishForms
{
    private const int LeastStem = 3;

    private static readonly string[] Endings = ["ations", "ation", "ings", "ions", "ors", "ers", "ing", "ion", "ies", "ed", "es", "or", "er", "en", "s", "d", "n", "e", "y"];

    /// <param name="one">A word as compared.</param>
    /// <param name="other">Another.</param>
    public static bool AreOfOne(string one, string other) =>
        string.Equals(one, other, StringComparison.Ordinal) || StemOf(one).SequenceEqual(StemOf(other));

    // "registered" and "registrations" part at "registr": the longest ending goes.
    private static ReadOnlySpan<char> StemOf(string word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length >= LeastStem + ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
                return word.AsSpan(0, word.Length - ending.Length);
        }

        return word;
    }
}
