namespace ReportParsing.Languages;

/// <summary>The fixed wordings of a document's head and foot, each in matching form (see <see cref="Text.TextNormalization.ForMatching"/>).</summary>
internal sealed record HeaderWords
{
    /// <summary>The lines of state or party that every letterhead carries.</summary>
    public required IReadOnlyList<string> Mottos { get; init; }

    /// <summary>What stands before the document number.</summary>
    public required string NumberCue { get; init; }

    /// <summary>What stands before the day in the date line.</summary>
    public required string DayCue { get; init; }

    /// <summary>Whether a date may follow the place with nothing before the day (<c>Fennmoor, 24 July 2025</c>).</summary>
    public bool HasBareDays { get; init; }

    /// <summary>The kinds of documents, the longer names first.</summary>
    public required IReadOnlyList<string> Kinds { get; init; }

    /// <summary>Words that end a title in capitals, with what it is of before them (<c>HALF-YEAR TRADING REPORT</c>).</summary>
    public IReadOnlyList<string> LastWordsOfKinds { get; init; } = [];

    /// <summary>What stands before the recipients at the foot.</summary>
    public required string RecipientsCue { get; init; }

    /// <summary>What stands before the recipient at the head.</summary>
    public required string AddresseeCue { get; init; }

    /// <summary>Words with which the lines above a signature say on whose behalf it is signed.</summary>
    public required IReadOnlyList<string> Authorities { get; init; }

    /// <summary>Offices that sign reports, the longer names first.</summary>
    public required IReadOnlyList<string> Offices { get; init; }

    /// <summary>The levels of places.</summary>
    public required IReadOnlyList<string> PlaceLevels { get; init; }

    /// <summary>Words that a body's name begins with; places apart.</summary>
    public required IReadOnlyList<string> Bodies { get; init; }

    /// <summary>How the last sentence of a report begins.</summary>
    public required string ClosingCue { get; init; }

    /// <summary>The word before the body whose report it is.</summary>
    public required string OfWord { get; init; }

    /// <summary>The word that parts a span of the year from the year.</summary>
    public required string YearWord { get; init; }

    /// <summary>Lines between office and name that are neither.</summary>
    public required IReadOnlyList<string> SignatureMarks { get; init; }
}
