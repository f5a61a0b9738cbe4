using System.Collections.Frozen;

namespace ReportParsing.Text;

/// <summary>A Vietnamese vowel letter taken apart into the letter without its tone, and the tone.</summary>
/// <param name="Letter">The letter without tone: one of a ă â e ê i o ô ơ u ư y, in either case.</param>
/// <param name="Tone">The tone that its mark gives.</param>
internal readonly record struct Vowel(char Letter, Tone Tone)
{
    private static readonly string[] Rows =
    [
        "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị",
        "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
        "AÀÁẢÃẠ", "ĂẰẮẲẴẶ", "ÂẦẤẨẪẬ", "EÈÉẺẼẸ", "ÊỀẾỂỄỆ", "IÌÍỈĨỊ",
        "OÒÓỎÕỌ", "ÔỒỐỔỖỘ", "ƠỜỚỞỠỢ", "UÙÚỦŨỤ", "ƯỪỨỬỮỰ", "YỲÝỶỸỴ",
    ];

    private static readonly FrozenDictionary<char, (int Row, int Tone)> Places = Rows
        .SelectMany((row, index) => row.Select((letter, tone) => KeyValuePair.Create(letter, (index, tone))))
        .ToFrozenDictionary();

    /// <summary>The letter with its tone mark.</summary>
    public char Composed => Rows[Places[Letter].Row][(int)Tone];

    /// <summary>Takes a letter apart; null for what is no vowel letter of Vietnamese.</summary>
    public static Vowel? Of(char letter) =>
        Places.TryGetValue(letter, out var place) ? new Vowel(Rows[place.Row][0], (Tone)place.Tone) : null;

    /// <summary>The letter without tone and without circumflex, breve or horn: <c>ế</c> gives <c>e</c>.</summary>
    public char Plain => Letter switch
    {
        'ă' or 'â' => 'a',
        'ê' => 'e',
        'ô' or 'ơ' => 'o',
        'ư' => 'u',
        'Ă' or 'Â' => 'A',
        'Ê' => 'E',
        'Ô' or 'Ơ' => 'O',
        'Ư' => 'U',
        _ => Letter,
    };
}
