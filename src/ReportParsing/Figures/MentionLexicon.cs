using ReportParsing.Figures.Numbers;
using ReportParsing.Figures.Recognisers;

namespace ReportParsing.Figures;

/// <summary>What a language has to say about numbers.</summary>
internal sealed record MentionLexicon
{
    public required NumberStyle Style { get; init; }

    /// <summary>Counting nouns and measures, each with its plain unit; null for a look-alike (<c>đồng thời</c>).</summary>
    public required PhraseTable<Unit?> Units { get; init; }

    /// <summary>Units before a number (<c>USD 3.5 million</c>); backwards.</summary>
    public PhraseTable<Unit> UnitsBefore { get; init; } = new();

    /// <summary>Capital letters that may be money right before a number (<c>R350</c>).</summary>
    public IReadOnlyDictionary<string, Unit> MoneyLetters { get; init; } = new Dictionary<string, Unit>(StringComparer.Ordinal);

    /// <summary>Whether counted things are named by plurals, adjectives before them (<c>35 outgoing documents</c>).</summary>
    public bool CountsInPlurals { get; init; }

    /// <summary>Endings that make a number an ordinal (<c>3rd</c>).</summary>
    public PhraseTable<bool> OrdinalEndings { get; init; } = new();

    /// <summary>Words that part a count from its whole (<c>15 of 36 schools</c>).</summary>
    public PhraseTable<bool> OutOfWords { get; init; } = new();

    /// <summary>Whether a day begins with the number at a piece (<c>31 December</c>).</summary>
    public Func<PieceLine, int, bool> IsDate { get; init; } = (_, _) => false;

    /// <summary>Nouns that a number word makes a fraction of (<c>two thirds</c>).</summary>
    public PhraseTable<bool> Fractions { get; init; } = new();

    /// <summary>Words between two number words that say a share (<c>three in five</c>).</summary>
    public PhraseTable<bool> OddsWords { get; init; } = new();

    /// <summary>Words that stand for what was counted before (<c>four of them</c>).</summary>
    public PhraseTable<bool> Pronouns { get; init; } = new();

    /// <summary>Words before the divisor of a rate (<c>tonnes per hectare</c>).</summary>
    public PhraseTable<bool> PerWords { get; init; } = new();

    /// <summary>Those before which any noun names what a rate is of, though it be no known unit (per meal).</summary>
    public PhraseTable<bool> PerNouns { get; init; } = new(backwards: true);

    /// <summary>Words before the round number that a rate is of (<c>for every 100,000</c>); backwards.</summary>
    public PhraseTable<bool> RateBases { get; init; } = new(backwards: true);

    /// <summary>Words before a bare number word that make it a count (<c>fell to nine from fourteen</c>); backwards.</summary>
    public PhraseTable<bool> BeforeBareWords { get; init; } = new(backwards: true);

    /// <summary>Many of what a noun names, as units are called.</summary>
    public Func<string, string> Plural { get; init; } = noun => noun;

    /// <summary>Signs and words of hundredths and thousandths.</summary>
    public required PhraseTable<Unit> Percents { get; init; }

    /// <summary>Words that multiply the number before them; null for a look-alike (<c>triệu tập</c>).</summary>
    public required PhraseTable<Scale?> Scales { get; init; }

    /// <summary>Short forms of scales that are units of their own but behind an amount of money (<c>£3m</c>).</summary>
    public PhraseTable<Scale?> MoneyScales { get; init; } = new();

    /// <summary>What an amount of money is in where only its scale is said (<c>35 tỷ</c>).</summary>
    public required Unit Money { get; init; }

    /// <summary>Whether a number with nothing but its scale is in the unit told last (<c>of 24 million litres 7 million were lost</c>), else in the report's money; where not, it is always <see cref="Money"/>.</summary>
    public bool RepeatsUnits { get; init; }

    /// <summary>Words right before a number that say how exactly it is meant; backwards. Exact stands for look-alikes (<c>cao hơn</c>).</summary>
    public required PhraseTable<Qualifier> HedgesBefore { get; init; }

    /// <summary>Words after a number and its noun that say how exactly it is meant.</summary>
    public required PhraseTable<Qualifier> HedgesAfter { get; init; }

    /// <summary>A word some way before a number of the same clause that makes it an estimate.</summary>
    public required PhraseTable<bool> Estimates { get; init; }

    /// <summary>Hedges that are prepositions before a place (<c>trên 6 thôn</c>).</summary>
    public required PhraseTable<bool> Prepositions { get; init; }

    /// <summary>Units that are places, or things in which something happens.</summary>
    public required PhraseTable<bool> Places { get; init; }

    /// <summary>The word between the last two of a list.</summary>
    public required string And { get; init; }

    /// <summary>Words between the ends of a range.</summary>
    public required PhraseTable<bool> RangeWords { get; init; }

    /// <summary>Units that only count and name nothing by themselves (<c>tấm, chiếc</c>).</summary>
    public IReadOnlySet<string> Classifiers { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Words behind a slash that, before a number, name what the number before the slash is measured against (<c>52/kế hoạch 60 ha</c>).</summary>
    public PhraseTable<bool> Measuring { get; init; } = new();

    /// <summary>Units that may be multiples (<c>gấp 2 lần</c>).</summary>
    public required IReadOnlySet<string> Multiples { get; init; }

    /// <summary>Names of money that in a list behind these words count things (41 vàng, 52 bạc, 70 đồng).</summary>
    public IReadOnlyDictionary<string, string> ThingsBehind { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Names of things that are also those of money, which they are where a bracket right behind tells the amount in it (fifty pounds (£50)).</summary>
    public IReadOnlyDictionary<string, Unit> MoneyNames { get; init; } = new Dictionary<string, Unit>(StringComparer.Ordinal);

    /// <summary>Words before a number that make such a unit a multiple; backwards.</summary>
    public required PhraseTable<bool> MultipleCues { get; init; }

    /// <summary>Units after a number that make it an age.</summary>
    public required PhraseTable<bool> Ages { get; init; }

    /// <summary>Whose age a number of months, weeks or days is (<c>trẻ 18 tháng</c>).</summary>
    public required PhraseTable<bool> AgeBearers { get; init; }

    /// <summary>Words that the number after them belongs to as a name.</summary>
    public required PhraseTable<Naming> Namings { get; init; }

    /// <summary>Expressions with digits that say how and not how many (<c>24/7</c>).</summary>
    public required PhraseTable<bool> Idioms { get; init; }

    /// <summary>Naming words that behind a name of their own belong to it (<c>Phu Lac district 03</c>).</summary>
    public PhraseTable<bool> NamedPlaces { get; init; } = new();

    /// <summary>Words that end like a naming word and are none (<c>văn bản</c>); backwards.</summary>
    public required PhraseTable<bool> NotNamings { get; init; }

    /// <summary>Words after which products with numbers in their names are listed (<c>giống</c>).</summary>
    public required PhraseTable<bool> ProductCues { get; init; }

    /// <summary>Words that let a naming word before a number be a counted thing after all (<c>tổng số thôn 14</c>).</summary>
    public required PhraseTable<bool> CountingBefore { get; init; }

    /// <summary>Kinds of documents, each with the least number that after its name alone, without a <c>số</c>, is a document's and no count.</summary>
    public required PhraseTable<int> DocumentKinds { get; init; }

    /// <summary>Words before a document's kind that make any number right after it the document's; backwards.</summary>
    public PhraseTable<bool> Citing { get; init; } = new(backwards: true);

    /// <summary>Words between a document's kind and its number.</summary>
    public required PhraseTable<bool> NumberSigns { get; init; }

    /// <summary>Symbols of kinds of documents, as in 12/BC.</summary>
    public required PhraseTable<bool> DocumentSymbols { get; init; }

    /// <summary>Words before a telephone number.</summary>
    public required PhraseTable<bool> PhoneCues { get; init; }

    /// <summary>Headers of columns that number a table's rows.</summary>
    public required PhraseTable<bool> RowNumberHeaders { get; init; }

    /// <summary>Headers of columns that hold years.</summary>
    public required PhraseTable<bool> YearHeaders { get; init; }

    /// <summary>Words that are no counting nouns though they may stand right after a number.</summary>
    public required PhraseTable<bool> NotNouns { get; init; }

    /// <summary>Words after which dots are left for a number to be filled in; backwards.</summary>
    public required PhraseTable<bool> BlankCues { get; init; }

    /// <summary>Words after a noun that point back to things named before (<c>ba phường này</c>).</summary>
    public required PhraseTable<bool> Demonstratives { get; init; }

    /// <summary>What announces that an amount is told in words (<c>bằng chữ</c>); backwards.</summary>
    public required PhraseTable<bool> NumberWordsLeads { get; init; }

    /// <summary>Number words; null where the language has no grammar for them.</summary>
    public INumberWords? NumberWords { get; init; }

    /// <summary>The language's own recognisers (dates), tried before the common ones.</summary>
    public required IReadOnlyList<IMentionRecogniser> Recognisers { get; init; }
}

/// <summary>A word that multiplies the number before it.</summary>
/// <param name="Factor">By how much.</param>
/// <param name="Unit">The unit that the word names along with it (<c>trđ</c>); null for a bare scale.</param>
internal sealed record Scale(decimal Factor, Unit? Unit = null);

/// <summary>A word whose number is a name or grade.</summary>
/// <param name="Kind">What the number is then.</param>
/// <param name="Always">Whether it is so even where a unit follows the number.</param>
internal sealed record Naming(MentionKind Kind, bool Always = false);
