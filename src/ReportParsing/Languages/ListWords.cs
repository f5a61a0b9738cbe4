namespace ReportParsing.Languages;

/// <summary>Words around a count and the list that names what it counts, as compared.</summary>
/// <param name="Told">Units whose things are told in any words (nhiệm vụ, kiến nghị).</param>
/// <param name="Named">Units besides places whose things go by names of their own (đơn vị, địa phương).</param>
/// <param name="Wholes">Words right before a count of which some are told (trong 5 xã).</param>
/// <param name="Leads">Words right before a count that make it the place or the matter of what is listed (tại 6 xã, như sau).</param>
/// <param name="Turns">Words behind a count that another noun follows, which is what is listed (các, những).</param>
/// <param name="Links">Words behind a count that may lead to another noun, unless things told in any words are counted (với, tại).</param>
/// <param name="Outcomes">Words that say that what came of the things is told, not which they are (kết quả).</param>
/// <param name="Several">Words that open an item which is more than one thing (các, những).</param>
/// <param name="Copulas">Words between a count and the names of what it counts (là).</param>
/// <param name="Fillers">Words that may stand behind the words that open a list (sau, đây).</param>
/// <param name="BeforeOrdinals">Words before a number that counts nothing (số, thứ).</param>
/// <param name="PartialOpeners">Openers behind which only some are named (in particular).</param>
internal sealed record ListWords(
    IReadOnlySet<string> Told,
    IReadOnlySet<string> Named,
    IReadOnlySet<string> Wholes,
    IReadOnlySet<string> Leads,
    IReadOnlySet<string> Turns,
    IReadOnlySet<string> Links,
    IReadOnlyList<string> Outcomes,
    IReadOnlySet<string> Several,
    IReadOnlySet<string> Copulas,
    IReadOnlySet<string> Fillers,
    IReadOnlySet<string> BeforeOrdinals,
    IReadOnlySet<string> PartialOpeners)
{
    /// <summary>Words right before a count that announce its things, whatever they are, in the list below (<c>the following five businesses:</c>).</summary>
    public IReadOnlySet<string> Announcements { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Words behind what is counted that announce its things in the same way (<c>06 mô hình sau:</c>).</summary>
    public IReadOnlySet<string> AnnouncementsBehind { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Words that open a sentence on what is set beside what is told (bên cạnh kết quả đạt được, …), as they begin.</summary>
    public IReadOnlyList<string> Concessions { get; init; } = [];

    /// <summary>Units of what is made up of others, whose list may name its members (tổ, đoàn).</summary>
    public IReadOnlySet<string> Bodies { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Words between things and the money that all of them are worth (five grants worth 9,000).</summary>
    public IReadOnlySet<string> Worths { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Units of kinds, which are told by what they are kinds of (five kinds of help).</summary>
    public IReadOnlySet<string> KindNouns { get; init; } = new HashSet<string>(StringComparer.Ordinal);
}
