namespace ReportParsing.Languages.English;

/// <summary>How English reports speak of their own year.</summary>
internal static class EnglishOwnYear
{
    public static TimeOrderWords Order { get; } = new(
        Begins: ["began on", "began", "started on", "opened on", "commenced on", "imposed on", "came into force on", "closed on"],
        Ends: ["lifted on", "ended on", "finished on", "concluded on", "completed on", "expired on", "reopened on", "closed on"],
        Later: ["later on", "later"],
        Covers: ["this report covers", "report covers the period", "covers the period", "covers the months"]);

    public static OwnYearWords Words { get; } = new(
        Announcements: ["report", "reports", "presents", "summarises", "summarizes"],
        Introductions: ["as follows", "below"],
        Results: ["results", "performance", "achievements", "review"],
        Bases: ["under", "pursuant", "following", "implementing", "accordance"],
        Forward: ["plan", "programme", "program", "resolution", "decision", "directive"],
        Backward:
        [
            "carried", "compared", "comparison", "audit", "accounts", "since", "from", "baseline", "previous", "prior", "last", "lessons", "shortcomings",
            "recommendations", "award", "settlement", "end",
        ],
        About: "on",
        YearStarts: ["early in the year", "at the start of the year", "at the beginning of the year"],
        Drafting: ["adopted", "issued", "approved", "drafted", "prepared"]);
}
