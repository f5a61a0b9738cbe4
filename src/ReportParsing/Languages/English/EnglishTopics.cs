namespace ReportParsing.Languages.English;

/// <summary>What the headings of English reports announce.</summary>
internal static class EnglishTopics
{
    private static readonly string[] General =
    [
        "organisation", "organization", "implementation", "management", "solutions", "tasks", "assessment", "limitations", "causes", "recommendations", "difficulties", "advantages", "conclusion",
        "content", "purpose", "activities", "development", "improvement", "communication", "coordination", "inspection", "supervision", "results", "situation", "quality", "environment",
        "security", "lessons", "experience", "policy", "policies", "measures", "investment", "information", "awareness", "background", "introduction", "overview", "following", "reported", "recorded", "summary", "highlights", "headlines",
    ];

    // Things that go by no other name and are counted wherever they are told of.
    private static readonly string[] Counted =
        ["certificates", "licences", "licenses", "permits", "scholarships", "membership fees", "tuition fees", "medals", "digital signatures"];

    /// <summary>Whether words of a heading name a topic that no figures need follow on.</summary>
    public static bool IsGeneral(string words) => General.Any(topic => words.Contains(topic, StringComparison.Ordinal));

    /// <summary>Whether words of a heading end in something that is always counted.</summary>
    public static bool IsCounted(string words) => Counted.Any(topic => $" {words}".EndsWith($" {topic}", StringComparison.Ordinal));
}
