namespace ReportParsing.Languages.English;

/// <summary>How English reports name parts, label tables and frame documents.</summary>
internal static class EnglishWording
{
    public static PartitionWords Partitions { get; } = new(
        Complements:
        [
            ("men", "women"), ("male", "female"), ("males", "females"), ("boys", "girls"), ("online", "in person"), ("paper", "electronic"), ("on time", "late"), ("on time", "overdue"),
            ("new", "carried over"), ("urban", "rural"), ("public", "private"), ("inpatient", "outpatient"), ("domestic", "foreign"), ("resolved", "pending"), ("completed", "ongoing"),
            ("incoming", "outgoing"), ("satisfied", "dissatisfied"),
        ],
        Overlapping: ["women", "a woman", "female", "ethnic minority", "ethnic minorities", "minority", "party members", "aged", "alone", "disability", "single parents", "under 35", "or more", "or older", "disabled", "children"],
        Shareds: ["more than one", "may be counted", "overlap", "may be in both", "may be in all", "may be in several", "can be in", "did both", "did two", "did several", "counted twice", "counted in both", "belong to both", "under both", "both heads", "both headings", "both groups", "several of these", "more than once"],
        Negations: ["not", "no", "without", "neither", "nothing"],
        OpenEnds: [" etc", "…", "...", "such as", "for example", "among others"],
        OpenStarts: ["mainly", "mostly", "notably", "especially", "only"],
        Anaphors: ["these", "those", "this", "that", "above", "said", "mentioned above", "referred to above"],
        Alls: ["all", "every"],
        Others: ["other", "others", "remaining", "rest", "else"],
        Rests: ["remaining", "the rest", "the others"],
        Resumptions: ["of the", "of these", "of those", "out of the", "among the", "among these"],
        SumsUp: ["in all", "altogether", "all told", "together", "taken together", "making", "a total of", "making a total of", "for a total of"],
        Examinations: ["inspected", "checked", "examined", "tested", "screened", "audited"],
        Outcomes: ["violations", "found", "positive", "failed", "in breach"],
        Measures: ["area", "output", "value", "budget", "revenue", "number"],
        Places: new HashSet<string>(StringComparer.Ordinal) { "districts", "villages", "communes", "towns", "cities", "counties", "provinces", "regions", "areas" },
        Exclusions: ["excluding", "except", "apart from", "not counting", "leaving out"],
        Kinds: EnglishUnits.Kinds)
    {
        LeastOfWhole = 0.9m,
        Respectively = ["respectively"],
        Breakdowns = ["by"],
        Vacancies = ["vacant", "vacancy", "vacancies", "unfilled", "unoccupied"],
        Bounds = ["or more", "or older"],
        Trends = [["rose", "fell", "unchanged"], ["increased", "decreased", "unchanged"], ["up", "down", "unchanged"], ["improved", "worsened", "unchanged"]],
        Balances = EnglishBalances.Words,
        Stocks = EnglishBalances.Stocks,
        Costing = Words("cost", "costs", "costing"),
        NegatingPrefixes = ["un"],
        Intentions = ["will", "shall", "should", "must", "to", "can"],
    };

    public static TableWords Tables { get; } = new(
        Totals: ["total", "grand total", "totals", "sub-total", "subtotal", "sum", "overall", "all ", "altogether"],
        OfWhich: ["of which", "of these"],
        NotAdditive: ["rate", "%", "share", "average", "mean", "median", "yield", "density", "unit price", "price", "rank", "year", "per", "percent", "percentage", "ratio", "score", "index"],
        Differences: ["change", "increase", "decrease", "difference", "+/-", "±", "variance"],
        Rises: ["increase", "decrease", "growth", "rise", "change"],
        Plans: ["plan", "planned", "target", "budget", "budgeted", "assigned"],
        Previous: ["same period", "last year", "previous", "prior", "year before", "a year ago", "opening"],
        Cumulatives: ["to date", "year to date", "since january", "up to", "until", "cumulative total", "cumulative"],
        Shares: ["%", "share", "rate", "percent", "percentage", "per cent", "proportion"],
        UnitLeads: ["unit:", "units:", "figures in", "amounts in", "values in", "expressed in", "all in", "in", "unit"],
        UnitColumns: ["unit"],
        CountLeads: ["of"],
        Captions: ["table"])
    {
        Wholes = ["year", "full year", "whole year"],
        NotTotals = ["all other", "all others", "all else", "all the other"],
        WithinReport = ["at the end of this report", "at the end of the report", "at the back of this report", "at the back of the report", "at the end of this document"],
        Appendices = ["appendix", "annex", "schedule"],
        Pointers = ["table below", "following table", "table that follows", "table which follows"],
    };

    public static DocumentSymbols Symbols { get; } = new(Kinds: [], NumberWord: "no", DateLeads: ["dated", "of"], IssuerLeads: ["of", "by"], Organs: []);

    public static JoiningWords Joining { get; } = new(
        BetweenFigures: Words("and", "plus", "with"),
        BeforeShares: Words("or", "so", "equivalent", "equal", "to", "about", "nearly", "over", "some", "roughly", "approximately", "i.e", "that", "which", "being", "is", "a", "rate", "of"),
        BeforeWholes: Words("of"),
        BetweenBounds: Words("to"),
        Abbreviations: Words("mr", "mrs", "ms", "dr", "rs", "smt", "shri", "govt", "prof", "st", "no", "nos", "e.g", "i.e", "viz", "approx", "vs", "art", "fig", "dept"),
        BeforeNumberWords: "in words")
    {
        BeforeTimes = Words("for", "in", "within", "inside", "after", "at", "on", "by", "beyond"),
        Betweens = Words("between"),
        Links = Words("with"),
        BeforeBases = Words("on"),
        BeforeChanges = Words("by"),
        Agos = Words("earlier", "ago", "previously"),
        Pronouns = Words("it", "they", "them", "these", "those", "which", "whom"),
        BeforeCompared = Words("than"),
        Relatives = Words("which", "who", "whose", "where"),
        Articles = Words("the", "our", "its", "their", "all"),
        IndefiniteArticles = Words("a", "an"),
        Pers = Words("per"),
        Heads = Words("head", "heads", "capita"),
        EachesBehind = Words("each", "apiece"),
        WithinWholes = Words("among"),
        BeforePrices = Words("at"),
        BeforeAimedChanges = Words("target", "targeted", "planned", "required", "expected", "budgeted"),
        Pence = Words("p", "pence", "cents"),
        Valuations = Words("valued", "estimated", "put", "set", "fixed", "stands", "stood", "assessed", "costed", "remained", "arrived"),
        Rates = Words("rate", "share", "proportion", "percentage", "turnout", "coverage", "attendance", "uptake", "utilisation", "utilization", "absorption", "occupancy"),
        Inclusions = Words("including"),
        BeforeEarlier = Words("after"),
        PastPerfects = Words("had"),
        AllOfThem = Words("all", "they", "these"),
        Auxiliaries = Words("was", "were", "is", "are", "has", "have", "had", "will"),
        Turns = Words("although", "though", "while", "whilst", "whereas", "but"),
    };

    public static WeekdayWords Weekdays { get; } = new(
        Names: [.. Enum.GetValues<DayOfWeek>().Select(day => (day.ToString().ToLowerInvariant(), day))],
        LeadIns: []);

    public static HeaderWords Header { get; } = new()
    {
        Mottos = ["socialist republic of viet nam", "socialist republic of vietnam", "independence - freedom - happiness"],
        NumberCue = "no",
        DayCue = "date",
        HasBareDays = true,
        Kinds = ["annual report", "quarterly report", "monthly report", "progress report", "summary report", "report", "plan", "notice", "decision", "resolution"],
        LastWordsOfKinds = ["report", "review", "bulletin", "statement"],
        RecipientsCue = "recipients",
        AddresseeCue = "to:",
        Authorities = ["on behalf of", "for and on behalf of", "p.p."],
        Offices = ["vice chairman", "vice chairperson", "chairman", "chairperson", "deputy director", "director general", "director", "deputy head", "head", "president", "secretary", "manager"],
        PlaceLevels = ["commune", "ward", "district", "province", "city", "town"],
        Bodies = ["people's committee", "people's council", "department", "ministry", "office", "board", "committee", "agency", "council"],
        ClosingCue = "this is the report",
        OfWord = "of",
        YearWord = "year",
        SignatureMarks = ["signed", "signature", "sealed"],
    };

    private static HashSet<string> Words(params string[] words) => words.ToHashSet(StringComparer.Ordinal);
}
