namespace ReportParsing.Languages.English;

/// <summary>Takes the endings off words, so that those which are forms of one can be told: inspected, inspections; offer, offered; known, know.</summary>
internal static class EnglishStems
{
    private const int LeastStem = 3;

    // The longest first: "registered" and "registrations" part at "registr".
    private static readonly string[] Endings = ["ations", "ation", "ings", "ions", "ors", "ers", "ing", "ion", "ies", "ed", "es", "or", "er", "en", "s", "d", "n", "e", "y"];

    /// <summary>How many letters of a word are left without its ending.</summary>
    /// <param name="word">A word as compared.</param>
    public static int LengthOf(string word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length >= LeastStem + ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
                return word.Length - ending.Length;
        }

        return word.Length;
    }
}
