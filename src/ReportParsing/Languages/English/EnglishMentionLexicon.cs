using ReportParsing.Figures;
using ReportParsing.Figures.Numbers;

namespace ReportParsing.Languages.English;

/// <summary>What English has to say about numbers, units aside.</summary>
internal static class EnglishMentionLexicon
{
    private const string Grades = "levels|grades|stages|phases|tiers|zones|level|grade|class|phase|stage|round|group|category|type|tier|step|batch|dose|zone|rank|priority|version|term";

    private const string Names = "no.|nos.|release|board paper|sitrep|table|figure|chart|annex|appendix|form|page|box|decree no|lot|plot|block|ward|district|group no|house|room|gate|route|highway|road|line|model|package|component|work package|pillar|module|objective|milestone|berth|quay|terminal|platform|item|project|target|indicator|criterion|task|output|outcome|measure|scenario";

    // "986 were under 18": an age needs no unit.
    private const string AgeLimits =
        "were under|are under|was under|is under|those under|people under|persons under|children under|women under|men under|patients under|workers under|aged under|age under|were over|are over|those over|people over|persons over|women over|men over|patients over|visitors over|visitors under|residents over|residents under|adults over|adults under|members over|members under|volunteers over|volunteers under|pupils over|pupils under|aged over|the under|the over";

    private const string Articles = "article|section|clause|paragraph|chapter|point|part";

    public static MentionLexicon Instance { get; } = new()
    {
        Style = NumberStyle.English,
        NumberWordsLeads = new PhraseTable<bool>(backwards: true).Add("in words", true),
        Units = EnglishUnits.Table,
        UnitsBefore = EnglishUnits.Before,
        MoneyLetters = EnglishUnits.Letters,
        CountsInPlurals = true,
        Money = EnglishUnits.Dong,
        MoneyNames = new Dictionary<string, Unit>(StringComparer.Ordinal) { ["pounds"] = EnglishUnits.Sterling },
        RepeatsUnits = true,
        Places = EnglishUnits.Places,
        Percents = new PhraseTable<Unit>()
            .Add("%|percent|per cent", Unit.Percent)
            .Add("‰|per mille|per thousand", new Unit("‰", UnitDimension.Percent))
            .Add("percentage points|percentage point|pp", new Unit("percentage points", UnitDimension.Percent)),
        Scales = new PhraseTable<Scale?>()
            .Add("hundred", new Scale(100))
            .Add("thousand|thousands|thousands of|k|' 000|’ 000|000s", new Scale(1_000))
            .Add("million|millions|millions of|mn|mln", new Scale(1_000_000))
            .Add("lakh|lakhs|lac|lacs", new Scale(100_000))
            .Add("crore|crores", new Scale(10_000_000))
            .Add("billion|billions|billions of|bn", new Scale(1_000_000_000))
            .Add("trillion|trn", new Scale(1_000_000_000_000)),
        MoneyScales = new PhraseTable<Scale?>()
            .Add("m", new Scale(1_000_000))
            .Add("b", new Scale(1_000_000_000)),
        HedgesBefore = new PhraseTable<Qualifier>(backwards: true)
            .Add("about|approximately|around|roughly|some|estimated|an estimated|circa|~|≈", Qualifier.About)
            .Add("over|more than|at least|no less than|no fewer than|not less than|above|upwards of|>|≥", Qualifier.AtLeast)
            .Add("nearly|almost|under|less than|fewer than|up to|at most|no more than|not more than|below|<|≤", Qualifier.AtMost)
            .Add("increase over|growth over|up over|carried over|brought over|handed over|took over|taken over|left over|rolled over", Qualifier.Exact),
        HedgesAfter = new PhraseTable<Qualifier>()
            .Add("or more|or above|or older|and above|and over", Qualifier.AtLeast)
            .Add("or less|or fewer|or below|or under|and below", Qualifier.AtMost),
        Estimates = new PhraseTable<bool>().Add("estimated|estimates", true),
        Prepositions = new PhraseTable<bool>(backwards: true).Add("over|under|above|below|around", true),
        And = "and",
        RangeWords = new PhraseTable<bool>().Add("to", true),
        OrdinalEndings = new PhraseTable<bool>().Add("st|nd|rd|th", true),
        OutOfWords = new PhraseTable<bool>().Add("of|out of|of the", true),
        IsDate = (line, index) => EnglishDates.Read(line, index) is { Day: not null },
        Fractions = new PhraseTable<bool>().Add("halves|thirds|quarters|fifths|sixths|sevenths|eighths|ninths|tenths|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|hundredths|times|fold|-", true),
        OddsWords = new PhraseTable<bool>().Add("in|out of", true),
        Pronouns = new PhraseTable<bool>().Add("them|these|those|which|whom", true),
        PerWords = new PhraseTable<bool>().Add("per|a|an", true).Add("a year earlier|a year ago|a year before|a year later|a month earlier|a month ago|a quarter earlier|a second dose|a second time|a second year|a second round|a second visit|a second term|a second look|a second chance", false),
        RateBases = new PhraseTable<bool>(backwards: true).Add("per|for every|for each|in every", true),
        BeforeBareWords = new PhraseTable<bool>(backwards: true).Add("fell to|rose to|dropped to|down to|up to|compared with|compared to|against|from|the other|the remaining|leaving", true),
        PerNouns = new PhraseTable<bool>(backwards: true).Add("per", true),
        Plural = EnglishUnits.PluralOf,
        Multiples = new HashSet<string>(StringComparer.Ordinal) { "times" },
        MultipleCues = new PhraseTable<bool>(backwards: true).Add("by|increased|up|rose|was|is|grew", true),
        Ages = new PhraseTable<bool>().Add("years old|year old|years of age|months old|month old|months of age|- year - old|or older|and older|or younger|and younger", true),
        AgeBearers = new PhraseTable<bool>().Add("aged|age|ages", true),
        Namings = new PhraseTable<Naming>()
            .Add(Articles, new Naming(MentionKind.Article))
            .Add(Grades, new Naming(MentionKind.Level))
            .Add("aged|age|ages|" + AgeLimits, new Naming(MentionKind.Level))
            .Add(Names, new Naming(MentionKind.Code))
            .Add("id|account|account no|tax code|serial|isbn|iso|sdg", new Naming(MentionKind.Code, Always: true)),
        NamedPlaces = new PhraseTable<bool>().Add("district|ward|block|zone", true),
        NotNamings = new PhraseTable<bool>(backwards: true).Add("data point|at this point", true),
        Idioms = new PhraseTable<bool>().Add("24/7|24/24|24 - hour", true),
        ProductCues = new PhraseTable<bool>().Add("variety|varieties|vaccine", true),
        CountingBefore = new PhraseTable<bool>(backwards: true).Add("number of|total|per|the|each|every", true),
        DocumentKinds = new PhraseTable<int>()
            .Add("decree|circular|directive|resolution|law", 1)
            .Add("decision|order|ordinance|memorandum|bylaw|official letter|document|letter|plan|report|notice|instruction|regulation|contract", int.MaxValue),
        NumberSigns = new PhraseTable<bool>().Add("no|no.|number|nos|nos.|#", true),
        DocumentSymbols = new PhraseTable<bool>().Add("bc|kh|qđ|qd|nq|tb|cv|ttr|ct|nđ|nd|tt|hd|rpt|rep", true),
        PhoneCues = new PhraseTable<bool>().Add("phone|telephone|tel|mobile|hotline|fax|call", true),
        RowNumberHeaders = new PhraseTable<bool>().Add("no|no.|#|s/n|item no|item no.|order", true),
        YearHeaders = new PhraseTable<bool>().Add("year|fiscal year", true),
        NotNouns = new PhraseTable<bool>().Add(
            "from|of|in|on|at|by|for|with|without|to|into|onto|and|or|nor|the|a|an|who|whom|that|which|were|are|have|had|been|be|will|would|can|could|may|might|did|do|does|not|no|than|but|if"
            + "|against|between|among|during|after|before|since|under|until|till|while|where|when|because|about|around|near|per|each|every|other|others|went|came|took|made|got|them|themselves"
            + "|is|was|has|as|its|this|thus|plus|less|versus|across|besides|always|perhaps|towards|us|yes|last|next|earlier|ago|two|three|four|five|six|nine|ten|twelve|eighteen|being|having|capita|annum|diem|person-day", true),
        BlankCues = new PhraseTable<bool>(backwards: true).Add("total|of|is|was|were|:", true),
        Demonstratives = new PhraseTable<bool>(),
        NumberWords = EnglishNumberWords.Instance,
        Recognisers = [new EnglishDateRecogniser()],
    };
}
