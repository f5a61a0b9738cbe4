namespace ReportParsing.Languages;

/// <summary>Words that tell how the parts of a whole lie to each other.</summary>
/// <param name="Complements">Pairs of words that part a whole in two (nam/nữ, trực tuyến/trực tiếp), as compared.</param>
/// <param name="Overlapping">Words of categories that one thing may be in several of (nữ, dân tộc, đảng viên), or of nested bounds (trở lên).</param>
/// <param name="Shareds">Words that say that one thing may be counted in several parts (một người có thể giữ nhiều chức danh).</param>
/// <param name="Negations">Words that turn a category into its complement (không, chưa).</param>
/// <param name="OpenEnds">Words in a list that is not complete (v.v., …, một số).</param>
/// <param name="OpenStarts">Words that open a list of some parts only (trong đó có, chủ yếu), as the first behind its opener.</param>
/// <param name="Anaphors">Words that take up what was told before (nói trên, này).</param>
/// <param name="Alls">Words that say of a whole that all of it is told (toàn bộ, tất cả).</param>
/// <param name="Others">Words for the other parts of a whole (khác).</param>
/// <param name="Rests">Words for what is left of a whole (còn lại).</param>
/// <param name="Resumptions">Words that open a sentence on a figure told before (trong 1.870 phản ánh: …).</param>
/// <param name="SumsUp">Words right before what the figures told so far come to (cộng lại).</param>
/// <param name="Examinations">Words for looking at things (kiểm tra, khám), as compared.</param>
/// <param name="Outcomes">Words for what is found of some of them (vi phạm, phát hiện), as compared.</param>
/// <param name="Measures">Words for what is measured, which alone name no whole (diện tích), as compared.</param>
/// <param name="Places">Units of places, whose lists of names with bare numbers count something else (Khe Sim 412; Tân Hội 377).</param>
/// <param name="Exclusions">Words that leave something out of a whole (không tính, trừ).</param>
/// <param name="Kinds">Units whose things come in kinds that are units of their own (văn bản: quyết định, công văn).</param>
internal sealed record PartitionWords(
    IReadOnlyList<(string Left, string Right)> Complements,
    IReadOnlyList<string> Overlapping,
    IReadOnlyList<string> Shareds,
    IReadOnlyList<string> Negations,
    IReadOnlyList<string> OpenEnds,
    IReadOnlyList<string> OpenStarts,
    IReadOnlyList<string> Anaphors,
    IReadOnlyList<string> Alls,
    IReadOnlyList<string> Others,
    IReadOnlyList<string> Rests,
    IReadOnlyList<string> Resumptions,
    IReadOnlyList<string> SumsUp,
    IReadOnlyList<string> Examinations,
    IReadOnlyList<string> Outcomes,
    IReadOnlyList<string> Measures,
    IReadOnlySet<string> Places,
    IReadOnlyList<string> Exclusions,
    IReadOnlyDictionary<string, IReadOnlySet<string>> Kinds)
{
    /// <summary>The least share of its whole that a list of some parts (trong đó) has to come to before it looks as if it were meant to be all.</summary>
    public decimal LeastOfWhole { get; init; } = 2 / 3m;

    /// <summary>Words that say that numbers in a row are told of names in a row (respectively).</summary>
    public IReadOnlyList<string> Respectively { get; init; } = [];

    /// <summary>Left words of <see cref="Complements"/> that part only what the same word follows: đã giải quyết, đang giải quyết.</summary>
    public IReadOnlyList<string> Aspects { get; init; } = [];

    /// <summary>The first words of what all parts of a body come to (toàn huyện), as compared.</summary>
    public IReadOnlyList<string> WholeBodies { get; init; } = [];

    /// <summary>Words that part a whole where each stands in one of its parts (tăng, giảm, ổn định), as compared.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Trends { get; init; } = [];

    /// <summary>Those of <see cref="Overlapping"/> that are bounds of bands (trở lên): of several bands the last one alone may have them, and overlaps none.</summary>
    public IReadOnlyList<string> Bounds { get; init; } = [];

    /// <summary>Words that open a sentence on how a figure told before is made up (by sex, 212 were …).</summary>
    public IReadOnlyList<string> Breakdowns { get; init; } = [];

    /// <summary>Words for places that nobody has taken, and so for what is left of all (vacant).</summary>
    public IReadOnlyList<string> Vacancies { get; init; } = [];

    /// <summary>Words for what two figures told before leave.</summary>
    public IReadOnlyList<BalanceWords> Balances { get; init; } = [];

    /// <summary>Words around the figures of a stock's account; null where none are known.</summary>
    public StockWords? Stocks { get; init; }

    /// <summary>Beginnings of words that deny the rest of them (unsold).</summary>
    public IReadOnlyList<string> NegatingPrefixes { get; init; } = [];

    /// <summary>Words that a colon follows where the items below say what is to be done, and so are no parts (<c>the office will:</c>).</summary>
    public IReadOnlyList<string> Intentions { get; init; } = [];

    /// <summary>Words between one thing and what is spent on it (each visit cost 11.59).</summary>
    public IReadOnlySet<string> Costing { get; init; } = new HashSet<string>(StringComparer.Ordinal);
}
