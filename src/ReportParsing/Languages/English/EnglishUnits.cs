using ReportParsing.Figures;

namespace ReportParsing.Languages.English;

/// <summary>What English reports count and measure in. Things counted are named in the plural.</summary>
internal static class EnglishUnits
{
    // Several words for one unit: the first is the plain one.
    private static readonly (string Words, UnitDimension Dimension)[] Measures =
    [
        ("VND|dong|đồng|vnđ", UnitDimension.Money),
        ("USD|dollars|dollar|us dollars", UnitDimension.Money),
        ("EUR|euros|euro", UnitDimension.Money),
        ("GBP|pounds sterling", UnitDimension.Money),
        ("INR|rupees|rupee", UnitDimension.Money),
        ("ha|hectares|hectare", UnitDimension.Area),
        ("m2|m²|square metres|square meters|square metre|square meter|sq m|sqm|sq . m", UnitDimension.Area),
        ("km2|km²|square kilometres|square kilometers|square kilometre|square kilometer|sq km|sq . km", UnitDimension.Area),
        ("tonnes|tonne|tons|ton|t|MT|metric tonnes|metric tons|metric ton", UnitDimension.Mass),
        ("quintals|quintal|q", UnitDimension.Mass),
        ("kg|kilograms|kilogram|kilogrammes", UnitDimension.Mass),
        ("g|grams|gram", UnitDimension.Mass),
        ("km|kilometres|kilometers|kilometre|kilometer", UnitDimension.Length),
        ("nautical miles|nautical mile", UnitDimension.Length),
        ("m|metres|meters|metre|meter", UnitDimension.Length),
        ("cm|centimetres|centimeters", UnitDimension.Length),
        ("mm|millimetres|millimeters", UnitDimension.Length),
        ("m3|m³|cubic metres|cubic meters|cubic metre|cubic meter|cu m|cum|cu . m", UnitDimension.Volume),
        ("litres|liters|litre|liter|l", UnitDimension.Volume),
        ("ML|megalitres|megaliters", UnitDimension.Volume),
        ("GL|gigalitres|gigaliters", UnitDimension.Volume),
        ("GT|gross tonnage", UnitDimension.Volume),
        ("TEU|TEUs", UnitDimension.Count),
        ("passenger-km|passenger-kilometres|passenger-kilometers", UnitDimension.Volume),
        ("tonne-km|tonne-kilometres|tonne-kilometers", UnitDimension.Volume),
        ("days|day|working days|working day|business days|business day|calendar days|calendar day", UnitDimension.Time),
        ("hours|hour", UnitDimension.Time),
        ("minutes|minute", UnitDimension.Time),
        ("weeks|week", UnitDimension.Time),
        ("months|month", UnitDimension.Time),
        ("years|year", UnitDimension.Time),
        ("person-days|person-day|man-days|worker-days|person days|man days", UnitDimension.Count),
        ("full-time equivalents|full-time equivalent|whole-time equivalents|whole-time equivalent|FTE|FTEs|WTE", UnitDimension.Volume),
        ("kilolitres|kilolitre|kiloliters|kiloliter|kl", UnitDimension.Volume),
        ("pence|penny", UnitDimension.Money),
        ("cents|cent", UnitDimension.Money),
        ("kWh", UnitDimension.Energy),
        ("MWh|megawatt-hours|megawatt hours", UnitDimension.Energy),
        ("GWh|gigawatt-hours|gigawatt hours", UnitDimension.Energy),
        ("MW|megawatts", UnitDimension.Energy),
        ("GW|gigawatts", UnitDimension.Energy),
        ("kW|kilowatts", UnitDimension.Energy),
        ("gallons|gallon", UnitDimension.Volume),
        ("barrels|barrel", UnitDimension.Volume),
        ("bushels|bushel", UnitDimension.Volume),
        ("acre-feet|acre-foot", UnitDimension.Volume),
        ("MBF|MMBF", UnitDimension.Volume),
        ("AUMs|AUM", UnitDimension.Count),
        ("feet|board feet|board foot", UnitDimension.Length),
        ("miles|mile", UnitDimension.Length),
        ("acres|acre", UnitDimension.Area),
        ("seconds|second", UnitDimension.Time),
        ("times|fold", UnitDimension.Count),
    ];

    // What else money is told in, by name; names that are common words of another meaning are left out.
    private static readonly string[] Currencies =
    [
        "francs|franc", "marks", "crowns", "kroner|krone", "kronor|krona", "koruna|korunas", "dinars|dinar", "dirhams|dirham", "riyals|riyal|rials|rial", "rupiah", "taka", "kyats|kyat", "kip", "riels|riel", "baht", "ringgit",
        "pesos|peso", "reais", "yen", "yuan|renminbi|rmb", "roubles|rubles|rouble|ruble", "hryvnias|hryvnia", "leva|lev", "lei", "zlotys|zloty|zlotych", "forints|forint", "lira|liras|lire", "lari", "drams", "manat", "tenge", "somoni", "afghanis",
        "shillings|shilling", "rand", "naira", "cedis|cedi", "birr", "kwacha", "pula", "meticais", "ariary", "dalasis|dalasi", "gourdes|gourde", "guilders|guilder", "florins|florin",
    ];

    private const string CurrencyCodes =
        "KES UGX TZS RWF PHP ETB NGN GHS ZAR EGP TND DZD XOF XAF MZN ZMW MWK BWP PKR BDT LKR NPR MMK THB MYR SGD IDR CNY JPY KRW HKD TWD AUD NZD CAD CHF SEK NOK DKK ISK PLN CZK HUF BGN RSD UAH RUB AMD AZN KZT UZS KGS ILS JOD LBP AED QAR KWD OMR BHD IQD MXN BRL ARS CLP UYU GTQ HNL CRC DOP JMD FJD PGK KHR LAK MNT";

    // Irregular or of both numbers; regular plurals need no entry but for telling them apart from adjectives.
    private static readonly string[] Counted =
    [
        "people|persons|person", "men|man", "women|woman", "children|child", "households|household", "families|family", "staff", "officials|official", "civil servants",
        "members|member", "party members|party member", "students|student", "pupils|pupil", "teachers|teacher", "workers|worker", "patients|patient", "participants|participant", "delegates|delegate",
        "visits|visit", "visitors|visitor", "cases|case", "files|file", "documents|document", "dossiers|dossier", "applications|application", "complaints|complaint", "petitions|petition", "letters|letter",
        "certificates|certificate", "licences|licence|licenses|license", "reports|report", "plans|plan", "decisions|decision", "procedures|procedure", "meetings|meeting", "sessions|session",
        "conferences|conference", "workshops|workshop", "training courses|training course", "courses|course", "classes|class", "campaigns|campaign", "events|event", "inspections|inspection",
        "banners|banner", "posters|poster", "leaflets|leaflet", "articles|article", "broadcasts|broadcast", "news items|news item", "copies|copy", "pages|page", "books|book",
        "communes|commune", "wards|ward", "districts|district", "provinces|province", "villages|village", "hamlets|hamlet", "towns|town", "cities|city", "countries|country",
        "schools|school", "hospitals|hospital", "clinics|clinic", "beds|bed", "doses|dose", "companies|company", "enterprises|enterprise", "businesses|business", "cooperatives|cooperative",
        "projects|project", "works", "roads|road", "bridges|bridge", "houses|house", "vehicles|vehicle", "goods vehicles|goods vehicle", "goods trains|goods train", "cattle", "pigs|pig", "buffaloes|buffalo", "poultry", "animals|animal", "trees|tree", "heads|head", "livestock",
        "accidents|accident", "deaths|death", "injuries|injury", "violations|violation", "offences|offence|offenses|offense", "criteria|criterion", "indicators|indicator", "targets|target", "tasks|task",
        "water meters|water meter", "electricity meters|electricity meter", "gas meters|gas meter",
        "employees|employee", "volunteers|volunteer", "residents|resident", "inhabitants|inhabitant", "refugees|refugee", "learners|learner", "trainees|trainee", "graduates|graduate", "beneficiaries|beneficiary",
        "clients|client", "customers|customer", "users|user", "candidates|candidate", "applicants|applicant", "officers|officer", "nurses|nurse", "doctors|doctor", "prisoners|prisoner", "suspects|suspect", "victims|victim",
        "respondents|respondent", "farmers|farmer", "borrowers|borrower", "passengers|passenger", "tourists|tourist", "guests|guest", "shareholders|shareholder", "entrants|entrant", "apprentices|apprentice",
        "day scholars|day scholar", "day visitors|day visitor", "day pupils|day pupil", "day students|day student", "day patients|day patient", "day trippers|day tripper", "day trips|day trip", "day cases|day case", "day places|day place",
        "grants|grant", "services|service", "accounts|account", "items|item", "units|unit", "products|product", "models|model", "jobs|job", "loans|loan", "points|point", "votes|vote", "groups|group", "teams|team", "signatures|signature",
    ];

    private static readonly string[] Regions = ["communes", "wards", "districts", "provinces", "villages", "hamlets", "towns", "cities", "countries"];

    // People are told by sex, age and work, under whatever name their whole goes.
    private static readonly string[] Persons =
    [
        "people", "persons", "staff", "employees", "workers", "volunteers", "members", "participants", "students", "pupils", "learners", "trainees", "graduates", "patients", "visitors", "residents", "inhabitants", "refugees",
        "beneficiaries", "clients", "customers", "users", "candidates", "applicants", "delegates", "officers", "officials", "teachers", "nurses", "doctors", "prisoners", "suspects", "victims", "casualties", "respondents", "farmers", "jobseekers",
        "borrowers", "owners", "players", "athletes", "entrants", "recruits", "apprentices", "children", "adults",
    ];

    private static readonly HashSet<string> KindsOfPersons =
        new(["people", "men", "women", "boys", "girls", "children", "adults", "males", "females", "teachers", "nurses", "doctors", "midwives", "students", "pupils", "staff", "workers", "officers", "officials", "volunteers"], StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, IReadOnlySet<string>> Kinds { get; } =
        Persons.ToDictionary(person => person, IReadOnlySet<string> (_) => KindsOfPersons, StringComparer.Ordinal);

    /// <summary>Masses in kilograms, areas in square metres, lengths in metres.</summary>
    public static IReadOnlyDictionary<string, decimal> Worths { get; } = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["tonnes"] = 1000,
        ["quintals"] = 100,
        ["kg"] = 1,
        ["g"] = 0.001m,
        ["ha"] = 10_000,
        ["km2"] = 1_000_000,
        ["m2"] = 1,
        ["km"] = 1000,
        ["m"] = 1,
    };

    public static Unit Dong { get; } = new("VND", UnitDimension.Money);

    public static Unit Sterling { get; } = new("GBP", UnitDimension.Money);

    public static PhraseTable<Unit?> Table { get; } = Build();

    public static PhraseTable<Unit> Before { get; } = BuildBefore();

    public static IReadOnlyDictionary<string, Unit> Letters { get; } = new Dictionary<string, Unit>(StringComparer.Ordinal)
    {
        ["R"] = new("ZAR", UnitDimension.Money),
        ["N"] = new("NGN", UnitDimension.Money),
        ["K"] = new("ZMW", UnitDimension.Money),
        ["P"] = new("BWP", UnitDimension.Money),
    };

    public static PhraseTable<bool> Places { get; } = new PhraseTable<bool>().Add(string.Join('|', Regions), true);

    /// <summary>The plural of a noun, unless it is irregular.</summary>
    public static string PluralOf(string noun) => noun switch
    {
        [.., 's' or 'x' or 'z'] or [.., 's' or 'c', 'h'] => noun + "es",
        [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => noun[..^1] + "ies",
        _ => noun + "s",
    };

    private static PhraseTable<Unit> BuildBefore()
    {
        var table = new PhraseTable<Unit>(backwards: true)
            .Add("usd|us $|$", new Unit("USD", UnitDimension.Money))
            .Add("vnd|vnđ", Dong)
            .Add("eur|€", new Unit("EUR", UnitDimension.Money))
            .Add("gbp|£", Sterling)
            .Add("inr|rs|rs .|₹|rupees", new Unit("INR", UnitDimension.Money))
            .Add("rp|rp .", new Unit("IDR", UnitDimension.Money))
            .Add("tk|tk .|৳", new Unit("BDT", UnitDimension.Money))
            .Add("ksh|kshs|ksh .", new Unit("KES", UnitDimension.Money))
            .Add("ush|ushs", new Unit("UGX", UnitDimension.Money))
            .Add("tsh|tshs", new Unit("TZS", UnitDimension.Money))
            .Add("₦", new Unit("NGN", UnitDimension.Money))
            .Add("gh ₵|₵", new Unit("GHS", UnitDimension.Money))
            .Add("₱", new Unit("PHP", UnitDimension.Money))
            .Add("rm", new Unit("MYR", UnitDimension.Money))
            .Add("฿", new Unit("THB", UnitDimension.Money))
            .Add("¥", new Unit("JPY", UnitDimension.Money))
            .Add("₩", new Unit("KRW", UnitDimension.Money));
        foreach (var code in CurrencyCodes.Split(' '))
            table.Add(code, new Unit(code, UnitDimension.Money));
        return table;
    }

    private static PhraseTable<Unit?> Build()
    {
        var table = new PhraseTable<Unit?>();
        foreach (var words in Counted)
            table.Add(words, new Unit(Plain(words), UnitDimension.Count));
        foreach (var (words, dimension) in Measures)
            table.Add(words, new Unit(Plain(words), dimension));
        foreach (var words in Currencies)
            table.Add(words, new Unit(Plain(words), UnitDimension.Money));
        foreach (var code in CurrencyCodes.Split(' '))
            table.Add(code, new Unit(code, UnitDimension.Money));
        return table;
    }

    private static string Plain(string words)
    {
        var bar = words.IndexOf('|', StringComparison.Ordinal);
        return bar < 0 ? words : words[..bar];
    }
}
