namespace ReportParsing.Text;

/// <summary>The six tones of Vietnamese, in the order of the rows of <see cref="Vowel"/>.</summary>
internal enum Tone
{
    /// <summary>No mark (ngang).</summary>
    Level,

    /// <summary>Grave accent (huyền).</summary>
    Falling,

    /// <summary>Acute accent (sắc).</summary>
    Rising,

    /// <summary>Hook above (hỏi).</summary>
    Dipping,

    /// <summary>Tilde (ngã).</summary>
    Creaky,

    /// <summary>Dot below (nặng).</summary>
    Heavy,
}
