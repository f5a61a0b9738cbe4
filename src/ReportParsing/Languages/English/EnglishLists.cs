namespace ReportParsing.Languages.English;

/// <summary>How English reports count and name the items of a list.</summary>
internal static class EnglishLists
{
    public static ListWords Words { get; } = new(
        Told: Set(
            "priorities", "aims", "objectives", "goals", "recommendations", "actions", "tasks", "reasons", "measures", "themes", "challenges", "lessons", "principles", "steps", "proposals", "improvements", "risks", "issues", "concerns", "causes",
            "factors", "conclusions", "commitments", "findings", "requests", "changes", "questions", "conditions", "requirements", "weaknesses", "strengths", "observations", "remarks", "suggestions"),
        Named: Set("wards", "boroughs", "schools", "sites", "branches", "libraries", "hospitals", "parishes", "stations", "depots", "routes", "zones", "campuses", "clinics", "reservoirs", "municipalities", "islands", "ports", "bridges", "stops", "villages", "towns", "cities", "counties", "countries", "districts", "provinces", "communes", "centres", "centers", "museums", "parks", "markets", "colleges", "universities", "halls", "tunnels", "rivers", "lakes", "dams", "wharves", "airports", "courts", "estates"),
        Wholes: Set("of", "among", "amongst"),
        Leads: Set("of", "on", "to", "with", "in", "at", "against", "from", "for", "by", "across", "under", "within", "per", "each", "towards"),
        Turns: Set("following", "these", "those", "their", "its", "his", "her", "our", "two", "several", "various", "such"),
        Links: Set("with", "by", "about", "for", "from", "to", "on", "that", "who", "which", "and", "of", "where", "whose", "sent", "raised", "had", "have", "reported"),
        Outcomes: ["result", "results", "progress", "outcome", "outcomes", "performance", "update", "status", "received", "answered"],
        Several: Set("other", "others", "all", "several", "both", "various", "two", "three", "some"),
        Copulas: Set("are", "were"),
        Fillers: Set("are", "were", "is"),
        BeforeOrdinals: Set("no", "number", "nos", "year", "years", "grade", "phase", "stage", "level", "tier", "band", "class", "chapter", "section", "part", "quarter"),
        PartialOpeners: Set("in particular"))
    {
        Announcements = Set("following"),
        Concessions = ["despite", "besides", "alongside", "although", "while", "whilst", "though", "beyond", "apart from", "in spite of", "notwithstanding"],
        Bodies = Set("teams", "groups", "committees", "sub-committees", "boards", "panels", "crews", "squads", "delegations", "councils", "commissions", "bodies", "missions"),
        Worths = Set("worth", "totalling", "totaling"),
        KindNouns = Set("kinds", "types", "sorts", "forms", "categories", "strands", "varieties", "sports", "disciplines", "subjects"),
    };

    private static HashSet<string> Set(params string[] words) => words.ToHashSet(StringComparer.Ordinal);
}
