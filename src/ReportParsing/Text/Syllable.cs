using System.Collections.Frozen;

namespace ReportParsing.Text;

/// <summary>A Vietnamese written syllable: its initial consonants, the rest without tone, and the tone.</summary>
/// <param name="Onset">The initial consonants in lower case; empty where it begins with a vowel.</param>
/// <param name="Rime">Vowels and final consonants in lower case, without tone mark.</param>
/// <param name="Tone">The tone.</param>
internal readonly record struct Syllable(string Onset, string Rime, Tone Tone)
{
    private const int LongestSyllable = 7;

    // Longest first, so that "ngh" is not taken for "ng".
    private static readonly string[] Onsets =
    [
        "ngh", "ng", "nh", "gh", "gi", "kh", "ph", "qu", "th", "tr", "ch",
        "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "",
    ];

    private static readonly FrozenSet<string> Rimes = (
        "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây " +
        "e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu " +
        "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu " +
        "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi om on ong ooc oong op ot " +
        "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơng ơp ơt " +
        "u ua uân uâng uât uây uê uêch uên uênh uêu uc ui um un ung uơ up ut uôc uôi uôm uôn uông uôt " +
        "uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu " +
        "y yêm yên yêng yêt yêu " +
        // Place names of the Central Highlands: Đắk Lắk.
        "ăk").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // After "qu", whose u is the glide: quang, quốc, quyết.
    private static readonly FrozenSet<string> RimesAfterQu = (
        "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âm ân âng âp ât âu ây e en eo et eng ê ên êch ênh êt êu " +
        "i in inh it ich ôc ơ ơi ơn y ych yên yêt ynh yt yp").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word is spelt as a Vietnamese syllable can be. Either place of the tone mark is right (hoà, hòa).</summary>
    public static bool IsWellFormed(ReadOnlySpan<char> word) => Parse(word) is not null;

    /// <summary>The syllable that a word spells; null where no Vietnamese syllable is spelt so.</summary>
    public static Syllable? Parse(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestSyllable)
            return null;
        Span<char> letters = stackalloc char[word.Length];
        var tone = Tone.Level;
        for (var i = 0; i < word.Length; i++)
        {
            letters[i] = char.ToLowerInvariant(word[i]);
            if (Vowel.Of(letters[i]) is not { } vowel)
                continue;
            if (vowel.Tone != Tone.Level && tone != Tone.Level)
                return null;
            letters[i] = vowel.Letter;
            tone = vowel.Tone == Tone.Level ? tone : vowel.Tone;
        }

        return Split(letters.ToString(), tone);
    }

    private static Syllable? Split(string letters, Tone tone)
    {
        foreach (var onset in Onsets)
        {
            if (!letters.StartsWith(onset, StringComparison.Ordinal))
                continue;
            var rime = letters[onset.Length..];
            if (HasRime(onset, rime) && IsSpeltTogether(onset, rime[0]) && HasTone(rime, tone))
                return new Syllable(onset, rime, tone);
        }

        return null;
    }

    private static bool HasRime(string onset, string rime) => onset switch
    {
        "qu" => RimesAfterQu.Contains(rime),
        "q" => false,
        _ => Rimes.Contains(rime) && (rime[0] != 'y' || rime.Length == 1 || onset.Length == 0),
    };

    // c, g and ng are written k, gh and ngh before e, ê, i and y; "gì" and "gìn" drop an i.
    private static bool IsSpeltTogether(string onset, char vowel)
    {
        var front = vowel is 'e' or 'ê' or 'i' or 'y';
        return onset switch
        {
            "c" or "ng" => !front,
            "g" => vowel is not ('e' or 'ê' or 'y'),
            "gh" or "ngh" => front && vowel != 'y',
            _ => true,
        };
    }

    // Syllables that end in a stop have only two tones.
    private static bool HasTone(string rime, Tone tone) =>
        !(rime[^1] is 'p' or 't' or 'c' or 'k' || rime.EndsWith("ch", StringComparison.Ordinal)) || tone is Tone.Rising or Tone.Heavy;
}
