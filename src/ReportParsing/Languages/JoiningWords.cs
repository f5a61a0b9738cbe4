namespace ReportParsing.Languages;

/// <summary>Small words between figures and names, as compared.</summary>
/// <param name="BetweenFigures">Words that part two figures and what is said of them (và, cùng, với).</param>
/// <param name="BeforeShares">Words that may stand between a figure and the share that it is (tương ứng với).</param>
/// <param name="BeforeWholes">Words that stand between a count and its whole as a slash does (12 of 15).</param>
/// <param name="BetweenBounds">Words between the two ends of a stretch (15 đến 18).</param>
/// <param name="Abbreviations">Short forms before names, whose full stop ends no sentence (TP. Hà Nội).</param>
/// <param name="BeforeNumberWords">What announces that the amount before is told again in words (bằng chữ).</param>
internal sealed record JoiningWords(
    IReadOnlySet<string> BetweenFigures,
    IReadOnlySet<string> BeforeShares,
    IReadOnlySet<string> BeforeWholes,
    IReadOnlySet<string> BetweenBounds,
    IReadOnlySet<string> Abbreviations,
    string BeforeNumberWords)
{
    /// <summary>Small words before times and bounds, behind which no comparison is told of the figure before (for more than 65 weeks).</summary>
    public IReadOnlySet<string> BeforeTimes { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Words right before the whole of which a count was told (16 households among 41).</summary>
    public IReadOnlySet<string> WithinWholes { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Words before the two ends of a stretch that <see cref="BetweenFigures"/> part (between 15 and 30 minutes).</summary>
    public IReadOnlySet<string> Betweens { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Small words between a change and the time that it is since (up 8% on 2023).</summary>
    public IReadOnlySet<string> BeforeBases { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Words between a movement and the number that it is by (rose from 143 to 178, that is by 35).</summary>
    public IReadOnlySet<string> BeforeChanges { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Words behind a stretch of time that make it how long ago something was (1,940 members twelve months earlier).</summary>
    public IReadOnlySet<string> Agos { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Words that behind a bare number make it some of what was told before (3 of them).</summary>
    public IReadOnlySet<string> Pronouns { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Words that open a clause which says more of the thing before its comma (…, which made 41 calls).</summary>
    public IReadOnlySet<string> Relatives { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Words that may stand between the word before a whole and its number (12 of the 15).</summary>
    public IReadOnlySet<string> Articles { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Between things and what each of them costs: 14,520 shares at EUR 160.</summary>
    public IReadOnlySet<string> BeforePrices { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Words before a rise or fall that was aimed at (mức giảm 0,5 điểm, the target reduction of 12).</summary>
    public IReadOnlySet<string> BeforeAimedChanges { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Words for a hundredth of a currency's unit (27.5p).</summary>
    public IReadOnlySet<string> Pence { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Words behind which <see cref="BeforePrices"/> tell what all of it comes to (materials valued at US$1.5 million).</summary>
    public IReadOnlySet<string> Valuations { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Between what each has and the things that it is told for each of: 39 per home.</summary>
    public IReadOnlySet<string> Pers { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Words for each of whatever was counted: 12 hours a head.</summary>
    public IReadOnlySet<string> Heads { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Words behind what each has that speak of the things told before: 70 hours each.</summary>
    public IReadOnlySet<string> EachesBehind { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Words behind a comma that open another name for what was told (326 were funded, a success rate of 28%).</summary>
    public IReadOnlySet<string> IndefiniteArticles { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Words for a share under a name of its own (a success rate).</summary>
    public IReadOnlySet<string> Rates { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Words that open a sentence with what its first figure contains besides what was told before (including the 40 carried over, 312 were on hand).</summary>
    public IReadOnlySet<string> Inclusions { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Words between what is now and what was at an earlier time told behind (38, after 41 the year before).</summary>
    public IReadOnlySet<string> BeforeEarlier { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Words right before what is compared with, but for an article (308 more than the 4,968).</summary>
    public IReadOnlySet<string> BeforeCompared { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Words that tell what was before the time of the report (in 2023 the office had spent 45 million).</summary>
    public IReadOnlySet<string> PastPerfects { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Words that turn to another matter within a sentence (although, while).</summary>
    public IReadOnlySet<string> Turns { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Of the words between figures those that also go with a verb before them (ended the year with 412).</summary>
    public IReadOnlySet<string> Links { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Words right before the size of each of what was counted (05 trạm loại 160 kVA).</summary>
    public IReadOnlySet<string> BeforeSizes { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Words at the head of a sentence that speak of all that was counted right before (<c>They were closed as follows: …</c>).</summary>
    public IReadOnlySet<string> AllOfThem { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Verbs that go on with what stood before an aside (<c>fees, including those of last year, were paid</c>).</summary>
    public IReadOnlySet<string> Auxiliaries { get; init; } = new HashSet<string>(StringComparer.Ordinal);
}
