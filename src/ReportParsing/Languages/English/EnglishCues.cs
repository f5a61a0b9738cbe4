using ReportParsing.Text;

namespace ReportParsing.Languages.English;

/// <summary>What English reports signal the relations of figures with.</summary>
internal static class EnglishCues
{
    private const int LongestTitle = 60;

    private static readonly string[] OrganisingVerbs = ["organise", "organised", "organize", "organized", "hold", "held", "conduct", "conducted", "carry out", "carried out", "coordinate", "launch", "launched"];

    private static readonly string[] OutlookWords = ["outlook", "next steps", "targets", "tasks", "plan for", "orientation", "objectives", "priorities for", "way forward", "next year", "next season", "next quarter", "looking ahead", "plans for"];

    public static CueLexicon Lexicon { get; } = new(
    [
        (Cue.OfWhich, ["of which", "of whom", "of these", "of them", "among them", "among which", "in which", "including", "among these"]),
        (Cue.Comprising,
        [
            "comprising", "comprise", "comprises", "comprised of", "consisting of", "consists of", "consist of", "made up of", "broken down into", "broken down as", "divided into", "split into", "namely",
            "composed of", "consisted of", "comprised",
        ]),
        (Cue.Namely, ["specifically", "in detail", "as follows", "in particular", "viz"]),
        (Cue.Remaining, ["remaining", "the remaining", "the rest", "the other", "left over", "outstanding", "leaving", "which leaves", "which left"]),
        (Cue.RemainingBehind, ["pending", "unresolved", "unfilled", "unanswered", "left", "remain", "remains", "remained", "still open", "still before", "still under", "still with", "still being", "still to be", "still waiting", "still awaiting", "still pending", "still in progress", "still outstanding", "yet to be", "carried over to", "carried forward to", "held over", "in hand", "on hand", "in store", "in stock"]),
        (Cue.Total, ["total", "in total", "a total of", "the total", "totalling", "totaling", "altogether", "overall", "the total number of", "number of", "sum", "all"]),
        (Cue.Share, ["accounting for", "accounts for", "accounted for", "representing", "represents", "making up", "makes up", "make up", "made up", "or a share of", "equal to a share of", "the share of", "share", "rate"]),
        (Cue.Attains, ["reaching", "reached", "achieving", "achieved", "attaining", "attained", "meeting", "met", "fulfilling", "fulfilled", "delivering", "delivered"]),
        (Cue.Increase, ["increase", "increased", "increase of", "an increase of", "up", "up by", "rose", "rises", "rising", "grew", "grow", "grows", "growth", "growth of", "an increase by", "increase by", "a rise by", "growth by", "larger by", "higher by", "bigger by", "longer by", "climbed", "climbed by", "gained", "a rise of", "rise of", "a gain of", "risen", "grown", "increased by", "rose by", "grew by", "increasing by"]),
        (Cue.Decrease, ["decrease", "decreased", "decrease of", "a decrease of", "down", "down by", "fell", "falling", "declined", "declined by", "dropped", "dropped by", "shrank", "shrank by", "cut by", "fallen", "lowered by", "lost", "a fall of", "fall of", "a drop of", "drop of", "decline of", "saving of", "a saving of", "a cut of", "a loss of", "a decline of", "a reduction of", "reduced by", "decreased by", "fell by", "reduction of", "a reduction by", "reduction by", "a decrease by", "a fall by", "a drop by", "a decline by", "smaller by", "lower by", "shorter by", "fewer by", "shortened by", "narrowed by", "eased by"]),
        (Cue.Improvement, ["improved by", "improvement of", "an improvement of", "an improvement by", "improvement by", "worsened by", "a worsening of"]),
        (Cue.Exceeds, ["exceeding", "exceeded", "exceeds", "exceeding the plan by", "exceeded the plan by"]),
        (Cue.FallsShort, ["falling short by", "fell short by", "lacking"]),
        (Cue.MoreBehind, ["more than", "higher than", "above", "more", "higher", "ahead of", "up on", "over target", "over budget"]),
        (Cue.LessBehind, ["fewer than", "less than", "lower than", "below", "fewer", "less", "lower", "short of", "down on", "under budget"]),
        (Cue.Versus, ["compared to", "compared with", "compares to", "compares with", "compare to", "compare with", "against", "versus", "vs", "over", "than", "relative to", "in comparison with"]),
        (Cue.Equals, ["equal to", "equals", "equivalent to", "corresponding to", "i.e.", "that is"]),
        (Cue.EarlierPeriod,
        [
            "during the same period last year", "during the same period of", "during the same period in", "during the same period a year", "during the same period the year",
            "same period", "the same period", "same period last year", "the same period last year", "last year", "previous year", "the previous year", "previous period", "last quarter", "last school year", "the previous school year", "previous school year", "last academic year", "the previous academic year", "previous academic year", "last financial year", "the previous financial year", "previous financial year", "last fiscal year", "the previous fiscal year", "previous fiscal year", "previous season", "the previous season", "the season before", "previous crop", "the previous crop", "last crop",
            "previous quarter", "last month", "previous month", "year earlier", "a year earlier", "a year ago", "year ago", "the year before", "the quarter before", "the month before", "the previous quarter", "the previous month",
            "the same quarter", "the same month", "last season", "last spring", "last autumn", "preceding year", "the preceding year", "preceding half", "the preceding half", "preceding quarter", "the preceding quarter",
            "preceding month", "the preceding month", "preceding survey", "the preceding survey", "preceding period", "the preceding period", "previous half", "the previous half", "prior year", "the prior year", "prior quarter", "the prior quarter",
            "a quarter earlier", "a month earlier", "a year before", "twelve months earlier", "six months earlier", "three months earlier", "twelve months ago", "six months ago", "last week", "the week before", "the previous week", "the corresponding period", "the corresponding quarter", "the corresponding month", "the same day", "the same date", "the same week", "the same half",
        ]),
        (Cue.Plan, ["plan", "planned", "the plan", "annual plan", "budget", "budgeted", "the budget", "assigned", "estimate", "the annual target", "target of", "a target of", "the target of", "targets of", "goal of", "a goal of", "of target", "of the target", "of its target", "of their target", "against target", "against the target", "required", "the threshold", "threshold of"]),
        (Cue.Target, ["aim", "aims", "target", "targets", "strive", "expected", "is expected to", "goal", "forecast", "forecasts"]),
        (Cue.Cumulative, ["cumulative", "cumulatively", "year to date", "to date", "since the beginning of the year", "accumulated"]),
        (Cue.CarriedOver, ["carried over", "carried forward", "brought forward", "backlog", "from the previous period"]),
        (Cue.Some, ["some", "such as", "for example", "e.g.", "mainly", "mostly", "notably"]),
        (Cue.Particularly, ["especially", "alone"]),
        (Cue.Each, ["each", "every", "apiece", "a unit cost of", "a unit price of", "unit cost of", "unit price of"]),
        (Cue.Average, ["average", "on average", "an average of", "the average", "averaging", "mean"]),
        (Cue.Place, ["at", "in", "located in"]),
        (Cue.From, ["from"]),
        (Cue.To, ["to", "up to", "down to"]),
        (Cue.OutOf, ["out of", "of the total", "of all"]),
        // Look-alikes, longer than the cue that they begin with.
        (Cue.None,
        [
            "during the same period",
            "all of them", "all of these", "all of which", "all of whom", "both of them", "both of which", "each of them", "each of which", "half of them", "most of them", "most of which", "most of whom",
            "none of them", "none of these", "none of which", "none of whom", "some of them", "some of which", "some of whom", "one of them", "one of these", "any of them", "any of these", "many of them", "many of these", "several of them", "several of these", "part of which", "more than one of these",
            "held up", "hold up", "holds up", "holding up", "held down", "opened up", "opening up", "ended up", "ending up", "picked up", "put up", "built up", "build up", "drew up", "drawn up", "drawing up", "turned up", "topped up", "backed up", "broke up", "broken up", "lined up", "summed up", "summing up", "wrote up", "written up", "wound up", "gave up", "given up", "freed up", "tied up", "used up", "laid down", "put down", "taken down", "shut down", "closed down", "handed down", "stood down", "broke down", "broken down",
            "set up", "took up", "took it up", "took this up", "take it up", "takes it up", "taken it up", "taken up", "taking up", "signed up", "follow up", "followed up", "came up", "make up for", "caught up", "cleaned up", "up to date", "brought up",
            "less developed", "no less than", "not less than", "no more than", "not more than", "no fewer than", "not fewer than", "as well as", "rate of", "budget year", "met with", "lost property", "left behind", "ranging from", "ranges from", "range from", "ranged from", "varying from", "varies from", "apart from", "rate of return", "higher education", "lower secondary", "upper secondary", "lower house", "over time",
            "over half", "over a half", "over a third", "over a quarter", "over a fifth", "over two thirds", "over three quarters", "over to", "fell due", "fall due", "falls due", "falling due", "fallen due", "fell ill", "fell vacant", "fell through", "drawn down", "drew down", "draw down", "drawing down",
        ]),
        (Cue.Besides, ["in addition", "besides", "moreover", "furthermore", "also"]),
    ]);

    /// <summary>Words that say nothing about what is counted.</summary>
    public static IReadOnlySet<string> Fillers { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "the", "a", "an", "of", "in", "on", "at", "for", "with", "and", "or", "to", "by", "from", "is", "are", "was", "were", "be", "been", "has", "have", "had", "there",
        "number", "total", "about", "nearly", "over", "some", "all", "that", "this", "these", "those", "which", "as", "its", "their", "our", "also", "were", "it", "they", "new", "thus", "therefore", "hence", "together",
    };

    /// <summary>Words that open a phrase of time.</summary>
    public static IReadOnlySet<string> TimeLeads { get; } = new HashSet<string>(StringComparer.Ordinal) { "in", "during", "by", "since", "from", "until", "as", "over", "throughout" };

    /// <summary>Whether words open with a verb of holding or doing.</summary>
    public static bool OpensWithOrganisingVerb(IReadOnlyList<string> words)
    {
        var opening = string.Join(' ', words.Take(2));
        return OrganisingVerbs.Any(verb => opening.StartsWith(verb, StringComparison.Ordinal));
    }

    /// <summary>Whether a heading opens a section about tasks and aims to come.</summary>
    public static bool IsOutlook(string heading)
    {
        var key = MatchKey.Of(heading.Length > LongestTitle ? heading[..LongestTitle] : heading);
        return OutlookWords.Any(word => key.Contains(word, StringComparison.Ordinal)) && !key.Contains("result", StringComparison.Ordinal);
    }
}
