using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims.Weighed;

/// <summary>Two figures, the second of which may be the first told again: further on in the text, or in a table.</summary>
internal sealed class RetoldCandidates
{
    private const int LeastDigits = 3;
    private const int Small = 100;
    private const int MostOffSmall = 3;
    private const int LeastShared = 2;
    private const int AllOfRow = 2;
    private const decimal MostTimes = 3;
    private const int LongDigits = 4;
    private const int Rare = 2;
    private const int Seldom = 4;
    private const int MostCounted = 3;
    private const decimal MostOff = 0.06m;

    private readonly ToldFigures told;
    private readonly HeldRelations held;
    private readonly HashSet<int>[] terms;
    private readonly ILookup<int, int> withTerm;
    private readonly Dictionary<decimal, int> times;
    private readonly ILookup<decimal, int> byValue;
    private readonly string[] digits;
    private readonly int opening;
    private readonly int closing;

    public RetoldCandidates(ToldFigures told, HeldRelations held)
    {
        (this.told, this.held) = (told, held);
        digits = [.. Enumerable.Range(0, told.Count).Select(at => Distance.Digits(told.Values[at], told.FigureAt(at).Quantity.Ulp))];
        terms = [.. Enumerable.Range(0, told.Count).Select(told.Terms)];
        withTerm = Enumerable.Range(0, told.Count).SelectMany(at => terms[at], (at, word) => (at, word)).ToLookup(pair => pair.word, pair => pair.at);
        times = told.Values.CountBy(value => value).ToDictionary();
        byValue = Enumerable.Range(0, told.All.Length).Where(at => told.FigureAt(at) is { Quantity.Qualifier: Qualifier.Exact }).ToLookup(at => told.Values[at]);
        (opening, closing) = told.All.Length == 0 ? (-1, -1) : (told.SectionOf(0), told.SectionOf(told.All.Length - 1));
    }

    public IEnumerable<Candidate> Find()
    {
        int[] statements = [.. Enumerable.Range(0, told.Count).Where(IsStatement)];
        int[] inOrder = [.. statements.OrderBy(at => told.Values[at]).ThenBy(at => at)];
        decimal[] values = [.. inOrder.Select(at => told.Values[at])];
        var byDigits = statements.ToLookup(at => digits[at], StringComparer.Ordinal);
        foreach (var first in statements.Where(first => first < told.All.Length))
        {
            foreach (var second in Near(first, inOrder, values).Concat(OneSlipAway(digits[first]).SelectMany(meant => byDigits[meant])).Where(second => second > first && told.BlockOf(second) != told.BlockOf(first) && !ItemsOfOneList.Are(told.Text.Report, told.FigureAt(first), told.FigureAt(second))).Distinct().Order())
            {
                if (Between(first, second) is { } candidate)
                    yield return candidate;
            }
        }

        foreach (var (current, stale) in Stale().Distinct())
        {
            var (first, second) = (Math.Min(current, stale), Math.Max(current, stale));
            yield return new Candidate(CandidateKind.Retold, [first, second], second, told.Values[first], Holds: false) { IsStale = true, Traits = () => TraitsOf(first, second, slip: 0, isStale: true) };
        }
    }

    // "Đầu năm có 11.284 hội viên, … hiện có 11.472", and in the conclusions "đến nay toàn huyện có 11.284 hội viên".
    private IEnumerable<(int Current, int Stale)> Stale()
    {
        foreach (var (current, earlier) in Times())
        {
            var value = told.Values[earlier];
            if (value < Small || value == told.Values[current])
                continue;
            foreach (var again in byValue[value].Where(again => again != earlier && told.BlockOf(again) != told.BlockOf(current) && told.BlockOf(again) != told.BlockOf(earlier)
                && told.FigureAt(again).Role is not (FigureRole.PreviousPeriod or FigureRole.Plan or FigureRole.Target or FigureRole.Change) && CountTheSame(told.FigureAt(current), told.FigureAt(again))))
                yield return (current, again);
        }
    }

    // What is compared with, or began as, an earlier value; or has one right behind it.
    private IEnumerable<(int Current, int Earlier)> Times() =>
        held.Times.Select(times => (Current: told.PositionOf(times.Current), Earlier: told.PositionOf(times.Earlier))).Where(times => times is { Current: >= 0, Earlier: >= 0 })
            .Concat(held.Reached.Select(risen => (Earlier: told.PositionOf(risen.Earlier), risen.Reached)).Where(risen => risen.Earlier >= 0)
                .SelectMany(risen => byValue[risen.Reached].Where(current => told.FigureAt(current).Unit == told.FigureAt(risen.Earlier).Unit || (told.FigureAt(current).Unit.IsCounted && told.FigureAt(risen.Earlier).Unit.IsCounted)), (risen, current) => (current, risen.Earlier)))
            .Concat(Enumerable.Range(1, Math.Max(0, told.All.Length - 1)).Where(at => told.FigureAt(at).Role == FigureRole.PreviousPeriod && told.FigureAt(at - 1).Role is not (FigureRole.PreviousPeriod or FigureRole.Change)
                && told.StretchOf(at - 1, at) == Stretch.Sentence && told.AreAlike(at - 1, at) && told.Values[at] < told.Values[at - 1] * MostTimes && told.Values[at - 1] < told.Values[at] * MostTimes).Select(at => (at - 1, at)));

    private IEnumerable<int> Near(int first, int[] inOrder, decimal[] values)
    {
        var off = told.Values[first] < Small ? MostOffSmall : told.Values[first] * MostOff;
        var (least, most) = (told.Values[first] - off, told.Values[first] + off);
        var from = Array.BinarySearch(values, least);
        for (var at = from < 0 ? ~from : from; at < values.Length && values[at] <= most; at++)
            yield return inOrder[at];
        // Of equal values the search may stop behind the first.
        for (var at = from - 1; at >= 0 && values[at] == least; at--)
            yield return inOrder[at];
    }

    // One digit mistyped, or two in each other's place.
    private static IEnumerable<string> OneSlipAway(string digits)
    {
        for (var at = 0; at < digits.Length; at++)
        {
            for (var digit = '0'; digit <= '9'; digit++)
            {
                if (digit != digits[at])
                    yield return string.Concat(digits.AsSpan(0, at), [digit], digits.AsSpan(at + 1));
            }

            for (var other = at + 1; other < digits.Length; other++)
            {
                if (digits[at] != digits[other])
                    yield return string.Concat(string.Concat(digits.AsSpan(0, at), [digits[other]], digits.AsSpan(at + 1, other - at - 1)), [digits[at]], digits.AsSpan(other + 1));
            }
        }
    }

    private bool IsStatement(int at) =>
        told.FigureAt(at) is { Quantity.Qualifier: Qualifier.Exact, Mention: { Kind: MentionKind.Quantity or MentionKind.Percentage, Form: NumberForm.Digits } } && (Digits(at) >= LeastDigits || IsSmall(at));

    // A count below a hundred.
    private bool IsSmall(int at) => told.Values[at] < Small && told.FigureAt(at) is { Quantity.Ulp: 1, Unit.IsCounted: true };

    private Candidate? Between(int first, int second)
    {
        var (one, other) = (told.FigureAt(first), told.FigureAt(second));
        var (value, again) = (told.Values[first], told.Values[second]);
        if (Digits(first) < LeastDigits || Digits(second) < LeastDigits)
            return BetweenSmall(first, second);
        var slip = value == again || one.Quantity.Ulp != other.Quantity.Ulp ? 0 : Distance.Slip(digits[first], digits[second]);
        if (!(slip is 11 or 12 or 13 || Math.Abs(value - again) <= value * MostOff) || !CountTheSame(one, other))
            return null;
        var shared = terms[first].Count(terms[second].Contains);
        if (shared == 0 && (slip != 12 || (Digits(first) < LongDigits && held.Has(one) == held.Has(other))))
            return null;
        return new Candidate(CandidateKind.Retold, [first, second], second < told.All.Length ? second : first, value, value == again) { Traits = () => TraitsOf(first, second, slip) };
    }

    // Small numbers come near each other by chance: a table's row is named whole in the sentence, or two digits stand in the other order.
    private Candidate? BetweenSmall(int first, int second)
    {
        var (one, other) = (told.FigureAt(first), told.FigureAt(second));
        var (value, again) = (told.Values[first], told.Values[second]);
        if (!IsSmall(first) || !IsSmall(second) || !CountTheSame(one, other))
            return null;
        var slip = Distance.Slip(digits[first], digits[second]);
        var isInTable = second >= told.All.Length;
        if (!(slip == 2 || (isInTable && Math.Abs(value - again) <= MostOffSmall)) || terms[first].Count(terms[second].Contains) < LeastShared || (isInTable ? RowGrade(first, second) != AllOfRow : one.Unit != other.Unit))
            return null;
        return new Candidate(CandidateKind.Retold, [first, second], isInTable ? first : second, value, value == again) { Traits = () => TraitsOf(first, second, slip) };
    }

    private static bool CountTheSame(Figure one, Figure other) =>
        (one.Unit.Dimension == UnitDimension.Percent) == (other.Unit.Dimension == UnitDimension.Percent)
        && (one.Role == FigureRole.Change) == (other.Role == FigureRole.Change)
        && (Units.CanAdd(one.Unit, other.Unit) || (one.Unit.IsCounted && other.Unit.IsCounted) || one.Unit.Dimension == other.Unit.Dimension);

    private Traits TraitsOf(int first, int second, int slip, bool isStale = false)
    {
        Traits traits = new(CandidateKind.Retold);
        var (one, other) = (told.FigureAt(first), told.FigureAt(second));
        var isInTable = second >= told.All.Length;
        int[] shared = [.. terms[first].Where(terms[second].Contains)];
        var rare = shared.Count(word => withTerm[word].Count() <= Rare);
        var seldom = shared.Count(word => withTerm[word].Count() is > Rare and <= Seldom);
        var least = Math.Max(1, Math.Min(terms[first].Count, terms[second].Count));
        var (isToldTwice, isAgainTwice) = (times[told.Values[first]] > 1, times[told.Values[second]] > 1);
        var length = Math.Min(6, Digits(first));
        var where = isInTable ? told.SectionOf(first) == told.SectionOf(second) ? 0 : 1 : told.SectionOf(first) == told.SectionOf(second) ? 2 : IsApart(first) || IsApart(second) ? 3 : 4;
        var units = one.Unit == other.Unit ? one.Unit == Unit.None ? 0 : 1 : Units.CanAdd(one.Unit, other.Unit) ? 2 : 3;
        var periods = one.Period is null ? other.Period is null ? 0 : 1 : other.Period is null ? 2 : one.Period == other.Period ? 3 : 4;

        traits.AddTelling("stale", isStale);
        traits.AddTelling("slip", slip);
        traits.AddTelling("gap", Distance.Gap(told.Values[second], told.Values[first]));
        traits.AddTelling("digits", length);
        traits.AddTelling("where", where);
        traits.AddTelling("rare", Math.Min(MostCounted, rare));
        traits.AddTelling("seldom", Math.Min(MostCounted, seldom));
        traits.AddTelling("common", Math.Min(MostCounted, shared.Length - rare - seldom));
        traits.AddTelling("of words", shared.Length * 4 / least);
        traits.AddTelling("units", units);
        traits.AddTelling("roles", Traits.Of((int)one.Role, (int)other.Role));
        traits.AddTelling("periods", periods);
        traits.AddTelling("scopes", one.Scope == other.Scope);
        traits.AddTelling("held", (held.Has(one) ? 1 : 0) + (held.Has(other) ? 2 : 0));
        traits.AddTelling("told twice", (isToldTwice ? 1 : 0) + (isAgainTwice ? 2 : 0));
        traits.AddTelling("one name", one.Indicator.Terms.Count > 0 && one.Indicator.Terms.SequenceEqual(other.Indicator.Terms, StringComparer.Ordinal));
        traits.AddTelling("dimension", (int)one.Unit.Dimension);
        traits.AddTelling("row", RowGrade(first, second));
        traits.AddTelling("alike", Math.Min(MostCounted, Rivals(first, second)));

        traits.Add("language", Traits.Of(told.Language));
        traits.Add("same words", Traits.Of(rare, Traits.Of(seldom, shared.Length)));
        traits.Add("shared word", shared);
        traits.Add("unshared", Math.Min(8, terms[first].Count + terms[second].Count - (2 * shared.Length)));
        traits.Add("parts", Traits.Of(held.IsPart(one) ? 1 : 0, held.IsPart(other) ? 1 : 0));
        traits.Add("totals", Traits.Of(held.IsTotal(one) ? 1 : 0, held.IsTotal(other) ? 1 : 0));
        traits.Add("blocks between", Distance.Magnitude(Math.Abs(told.BlockOf(second) - told.BlockOf(first)) * 4));
        traits.Add("total said", told.All[first].Setting.Has(Cue.Total));
        traits.Add("word before", told.Before[first].Take(2));
        if (!isInTable)
        {
            traits.Add("word before second", told.Before[second].Take(2));
            traits.Add("word before both", told.Before[first].FirstOrDefault() == told.Before[second].FirstOrDefault());
            traits.Add("word behind both", told.After[first].FirstOrDefault() == told.After[second].FirstOrDefault());
            traits.Add("words before both", told.Before[first].Take(3).Intersect(told.Before[second].Take(3)).Count());
        }

        return traits;
    }

    // Of the words that name a table's row, whether the sentence has none, some or all; 3 where it has no name, 4 in the text.
    private int RowGrade(int first, int second)
    {
        if (second < told.All.Length)
            return 4;
        var row = told.RowWords(second);
        var sentence = told.SentenceWords(first);
        var said = row.Count(sentence.Contains);
        return row.Count == 0 ? 3 : said == 0 ? 0 : said < row.Count ? 1 : 2;
    }

    // How many others share as many words with the first.
    private int Rivals(int first, int second)
    {
        var shared = terms[first].Count(terms[second].Contains);
        var unit = told.FigureAt(second).Unit;
        if (shared == 0)
            return Math.Min(MostCounted, told.Count - 2);
        return terms[first].SelectMany(word => withTerm[word]).CountBy(at => at).Count(item => item.Value >= shared && item.Key != first && item.Key != second && told.FigureAt(item.Key).Unit == unit);
    }

    private bool IsApart(int at) => told.SectionOf(at) is var section && (section == opening || section == closing);

    // Zeros at the end aside.
    private int Digits(int at) => digits[at].TrimEnd('0').Length;
}
