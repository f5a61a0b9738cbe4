namespace ReportParsing.Text;

/// <summary>
/// Brings the two ways to place a tone mark (hòa, thúy, ủy / hoà, thuý, uỷ) to one, for comparing words.
/// Only open oa, oe and uy differ; the mark goes to the first vowel.
/// </summary>
internal static class TonePlacement
{
    public static void Canonicalise(Span<char> letters)
    {
        for (var i = 1; i < letters.Length; i++)
        {
            if (i + 1 < letters.Length && (char.IsLetter(letters[i + 1]) || CombiningMarks.IsMark(letters[i + 1])))
                continue;
            if (Vowel.Of(letters[i]) is not { } second || Vowel.Of(letters[i - 1]) is not { Tone: Tone.Level } first)
                continue;
            if (second.Tone != Tone.Level && IsOpenPair(first.Letter, second.Letter) && !IsGlide(letters, i - 1))
                (letters[i - 1], letters[i]) = ((first with { Tone = second.Tone }).Composed, second.Letter);
        }
    }

    private static bool IsOpenPair(char first, char second) => (first, second) is ('o', 'a') or ('o', 'e') or ('u', 'y');

    // In "quý" the u belongs to the consonant.
    private static bool IsGlide(Span<char> letters, int u) => letters[u] == 'u' && u > 0 && letters[u - 1] == 'q';
}
