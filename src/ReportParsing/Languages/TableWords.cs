namespace ReportParsing.Languages;

/// <summary>What the words of a table's header and of its first columns say about its figures.</summary>
/// <param name="Totals">Labels that begin a row of totals (tổng cộng), as compared.</param>
/// <param name="OfWhich">Labels of rows that name some part again (trong đó).</param>
/// <param name="NotAdditive">Words of columns whose figures are not to be added up (tỷ lệ, bình quân, năng suất).</param>
/// <param name="Differences">Words of columns that give a difference (tăng, giảm, so sánh, ±).</param>
/// <param name="Rises">Those among them that say a rise or fall, so that a percentage is one too.</param>
/// <param name="Plans">Words of columns that give the plan.</param>
/// <param name="Previous">Words of columns that give an earlier period.</param>
/// <param name="Cumulatives">Words of columns that give all since a beginning (lũy kế), or that stand before the day up to which they do (đến 30/9).</param>
/// <param name="Shares">Words of columns that give a share or index in hundredths.</param>
/// <param name="UnitLeads">Words that introduce the unit of a table (đơn vị tính).</param>
/// <param name="UnitColumns">Headers of a column that gives the unit of each row.</param>
/// <param name="CountLeads">The word before the thing that a column counts (số hộ chăn nuôi).</param>
/// <param name="Captions">Words that begin a table's caption (bảng, biểu).</param>
internal sealed record TableWords(
    IReadOnlyList<string> Totals,
    IReadOnlyList<string> OfWhich,
    IReadOnlyList<string> NotAdditive,
    IReadOnlyList<string> Differences,
    IReadOnlyList<string> Rises,
    IReadOnlyList<string> Plans,
    IReadOnlyList<string> Previous,
    IReadOnlyList<string> Cumulatives,
    IReadOnlyList<string> Shares,
    IReadOnlyList<string> UnitLeads,
    IReadOnlyList<string> UnitColumns,
    IReadOnlyList<string> CountLeads,
    IReadOnlyList<string> Captions)
{
    /// <summary>Words by which a sentence points to a table behind it (bảng dưới đây), as compared.</summary>
    public IReadOnlyList<string> Pointers { get; init; } = [];

    /// <summary>Words that say that an appendix is part of the report itself (at the end of this report), as compared.</summary>
    public IReadOnlyList<string> WithinReport { get; init; } = [];

    /// <summary>Names of the parts behind a report's text (appendix), as compared.</summary>
    public IReadOnlyList<string> Appendices { get; init; } = [];

    /// <summary>What a place is, before its name in a row's label (xã, TT), as compared.</summary>
    public IReadOnlyList<string> PlaceKinds { get; init; } = [];

    /// <summary>Whether a paragraph above a table only names it or its unit.</summary>
    public bool IsCaption(string key) => Captions.Concat(UnitLeads).Any(lead => key.StartsWith(lead, StringComparison.Ordinal));

    /// <summary>Whether a column gives the unit of each row.</summary>
    public bool IsUnitColumn(string header) => UnitColumns.Any(lead => header.StartsWith(lead, StringComparison.Ordinal));

    /// <summary>Labels of a row, no more than the word for a stretch of time, that is told in its parts above (year), as compared.</summary>
    public IReadOnlyList<string> Wholes { get; init; } = [];

    /// <summary>Names that hold a total's word and are none (all other; trật tự công cộng).</summary>
    public IReadOnlyList<string> NotTotals { get; init; } = [];

    public bool IsTotal(string label)
    {
        var told = NotTotals.Aggregate($" {label} ", (text, other) => text.Replace($" {other} ", " · ", StringComparison.Ordinal)).Trim();
        // "All" alone is all of them, as "all mills" is.
        return Totals.Any(total => Opens(told, total) || string.Equals(told, total.TrimEnd(), StringComparison.Ordinal) || told.EndsWith(" " + total, StringComparison.Ordinal) || told.Contains(" " + total + " ", StringComparison.Ordinal));
    }

    // "Summer" is no sum.
    private static bool Opens(string label, string total) =>
        label.StartsWith(total, StringComparison.Ordinal) && (label.Length == total.Length || !char.IsLetter(total[^1]) || !char.IsLetter(label[total.Length]));

    public bool IsOfWhich(string label) => HasAny(label, OfWhich);

    public bool IsAdditive(string header) => Wholes.Contains(header, StringComparer.Ordinal) || !HasAny(header, NotAdditive);

    /// <summary>Whether a row's name does not begin with a word for what cannot be added up.</summary>
    public bool IsAdditiveRow(string label)
    {
        var name = label.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', ')', '-', '+', ' ');
        // "Year" under the quarters or months is all of them.
        return Wholes.Contains(name, StringComparer.Ordinal) || !NotAdditive.Any(word => name.StartsWith(word, StringComparison.Ordinal) && IsWhole(name, 0, word.Length));
    }

    public bool IsDifference(string header) => HasAny(header, Differences);

    public bool IsRise(string header) => HasAny(header, Rises);

    public bool IsPlan(string header) => HasAny(header, Plans);

    /// <summary>Words of columns that give what was taken over from an earlier period, and so is of this one.</summary>
    public IReadOnlyList<string> TakenOver { get; init; } = [];

    public bool IsPrevious(string header) => HasAny(header, Previous) && !HasAny(header, TakenOver);

    /// <summary>Whether a column gives all since a beginning, as its words or those before the time it names say.</summary>
    public bool IsCumulative(string header, string beforeTime) =>
        Cumulatives.Any(word => (word.Contains(' ', StringComparison.Ordinal) && HasAny(header, [word])) || beforeTime.EndsWith(word, StringComparison.Ordinal));

    public bool IsShare(string header) => HasAny(header, Shares);

    private static bool HasAny(string text, IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                if (IsWhole(text, at, word.Length))
                    return true;
            }
        }

        return false;
    }

    // "rate" is no word of "corporate"; signs (%, ±) need no blank.
    private static bool IsWhole(string text, int at, int length)
    {
        var end = at + length;
        var beginsInWord = at > 0 && char.IsLetter(text[at]) && char.IsLetter(text[at - 1]);
        return !beginsInWord && !(end < text.Length && char.IsLetter(text[end - 1]) && char.IsLetter(text[end]));
    }
}
