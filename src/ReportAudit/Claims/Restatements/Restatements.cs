using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Finds figures that the report states more than once.</summary>
internal static class Restatements
{
    /// <param name="text">The report.</param>
    /// <param name="repeats">What stands in it twice.</param>
    /// <param name="settled">The figures that other claims bear out: two of them are two, however alike.</param>
    /// <param name="ofShares">The figures that shares to a decimal place bear out.</param>
    public static IEnumerable<RestatementClaim> Find(ReportText text, RepeatedPassages repeats, IReadOnlySet<Figure> settled, IReadOnlySet<Figure> ofShares)
    {
        var statements = text.All.Where(figure => IsStatement(figure) && !repeats.IsRepeat(figure.Figure.Span)).Select(figure => new Statement(figure, text)).ToArray();
        var generic = GenericNames(statements);
        var parallel = new ParallelSections(text, statements);
        var pairs = Pairs(statements.Where(statement => !generic.Contains(statement.Key)).ToArray()).ToArray();
        var alike = SentencesToldAlike(pairs);
        HashSet<(Figure, Figure)> told = [];
        foreach (var (first, second, certainty) in pairs)
        {
            if (!parallel.AreParallel(first.Section, second.Section) && !IsTakenOff(text, first.Figure, second.Figure) && !IsUnder(text, second.Figure.Span.Block, first.Figure.Span.Block) && !AreItemsOfOneList(text, first, second) && !IsToldBeside(text, first.Figure, second.Figure) && !alike.Contains((first.Sentence, second.Sentence)) && told.Add((first.Figure, second.Figure)))
                yield return new RestatementClaim(first.Figure, second.Figure, new Basis(second.Figure.Indicator.Text, certainty, IsStated: certainty != Certainty.Possible));
        }

        FigureSetting[] swappable = [.. text.All.Where(figure => (IsStatement(figure) || Shares.IsShare(figure) || (figure.IsQuantity && figure.Figure.Role == FigureRole.Actual && (DigitSlip.IsVeryLong(figure.Figure.Value) || (figure.Figure.Unit == Unit.None && figure.Figure.Value >= BorneOutSwaps.LeastTelling)))) && !repeats.IsRepeat(figure.Figure.Span))];
        var leads = LeadFigures.Find(text).Where(pair => !told.Contains((pair.Lead.Figure, pair.Told.Figure))).ToArray();
        foreach (var (lead, again) in leads)
            yield return new RestatementClaim(again.Figure, lead.Figure, new Basis(again.Figure.Indicator.Text, Certainty.Likely));
        foreach (var (first, second) in SwappedStatements.Find([.. swappable.Where(figure => figure.Figure.Unit != Unit.None || figure.Figure.Value >= SwappedStatements.LeastLong)], text.Language).Where(pair => !Array.Exists(leads, one => one.Lead == pair.First)))
        {
            if (!told.Contains((first.Figure, second.Figure)) && !(IsBorneOut(first) && IsBorneOut(second)) && !ItemsOfOneList.AreRows(text.Report, first.Figure, second.Figure) && !IsUnder(text, second.Figure.Span.Block, first.Figure.Span.Block) && (first.Figure.Value >= SwappedStatements.LeastLong || !parallel.AreParallel(text.HeadingOf(first), text.HeadingOf(second))))
            {
                told.Add((first.Figure, second.Figure));
                yield return new RestatementClaim(first.Figure, second.Figure, new Basis(second.Figure.Indicator.Text, Certainty.Likely));
            }
        }

        foreach (var (first, second) in RareWordings.Find(text, [.. text.All.Where(IsStatement)]).Where(pair => !told.Any(known => known.Item2 == pair.Second.Figure) && !IsUnder(text, pair.Second.Figure.Span.Block, pair.First.Figure.Span.Block) && !Array.Exists(leads, one => one.Lead == pair.First) && !(IsBorneOut(pair.First) && IsBorneOut(pair.Second))))
        {
            told.Add((first.Figure, second.Figure));
            yield return new RestatementClaim(first.Figure, second.Figure, new Basis(second.Figure.Indicator.Text, Certainty.Likely));
        }

        foreach (var (first, second) in BorneOutSwaps.Find(swappable, figure => IsBorneOut(figure) || ofShares.Contains(figure.Figure) || IsPartOfWhatComesTo(text, figure), text).Where(pair => !told.Contains((pair.First.Figure, pair.Second.Figure)) && !parallel.AreParallel(text.HeadingOf(pair.First), text.HeadingOf(pair.Second))))
            yield return new RestatementClaim(first.Figure, second.Figure, new Basis(second.Figure.Indicator.Text, Certainty.Likely));

        bool IsBorneOut(FigureSetting figure) => settled.Contains(figure.Figure) || ComesTo(text, figure);
    }

    // "377 people at the summer peak, 163 full-time and 214 seasonal"
    private static bool IsPartOfWhatComesTo(ReportText text, FigureSetting part) =>
        text.InBlockOf(part.Figure).Any(total => total.At < part.At && total.IsActual && total.Figure.Value > part.Figure.Value && Shares.InOneClause(total, part) && Units.CanAdd(total.Figure.Unit, part.Figure.Unit) && ComesTo(text, total));

    /// <summary>Whether the figures behind it in its sentence come to a figure: "46,210 talks, 40,000 for women and 6,210 for men", "527 premises: 301 shops and 226 cafés".</summary>
    public static bool ComesTo(ReportText text, FigureSetting total)
    {
        var sum = 0m;
        foreach (var part in text.InBlockOf(total.Figure).Where(part => part.At > total.At && part.IsActual && Shares.SharesSentence(part, total) && (Units.CanAdd(total.Figure.Unit, part.Figure.Unit) || (total.Figure.Unit.IsCounted && part.Figure.Unit.IsCounted))))
        {
            sum += part.Figure.Value;
            if (sum >= total.Figure.Value)
                return sum == total.Figure.Value && part.Figure.Value != sum;
        }

        return false;
    }

    // "tổng số phải thi hành 2.486 việc. … Sau khi trừ số ủy thác 38 việc, tổng số phải thi hành là 2.448 việc": what was taken off, or added, stands in the sentence.
    private static bool IsTakenOff(ReportText text, Figure first, Figure second)
    {
        var figures = text.InBlockOf(second);
        return figures.FirstOrDefault(figure => figure.Figure == second) is { } again
            && figures.Any(figure => figure != again && figure.Figure.Unit == second.Unit && figure.Figure.Value == Math.Abs(first.Value - second.Value) && Shares.SharesSentence(figure, again));
    }

    // "+ Hoàn thành tốt: 1.605 em; + Hoàn thành: 2.661 em": two items of a list are two, though the name of one is within the other's.
    private static bool AreItemsOfOneList(ReportText text, Statement first, Statement second) =>
        ItemsOfOneList.Are(text.Report, first.Figure, second.Figure)
        && (!string.Equals(first.Key, second.Key, StringComparison.Ordinal) || !LabelOf(text.Report.Blocks[first.Figure.Span.Block], first).SequenceEqual(LabelOf(text.Report.Blocks[second.Figure.Span.Block], second)));

    // "+ Đợt 1: tiêm được 13.120 con; + Đợt 2: tiêm được 13.940 con": up to the colon before the figure.
    private static ReadOnlySpan<char> LabelOf(Block item, Statement told)
    {
        var before = item.Text.AsSpan(0, told.Figure.Span.Start);
        return before[..Math.Max(0, before.IndexOf(':'))];
    }

    // "612 hộ đăng ký danh hiệu giỏi, 437 hộ đạt" … "số hộ giỏi đạt 437 hộ": what the first's sentence tells too is told again.
    private static bool IsToldBeside(ReportText text, Figure first, Figure second) =>
        first.Value != second.Value && text.InBlockOf(first) is var figures && figures.FirstOrDefault(figure => figure.Figure == first) is { } told
        && figures.Any(figure => figure != told && figure.Figure != second && Shares.SharesSentence(figure, told) && figure.Figure.Value == second.Value && figure.Figure.Unit == second.Unit);

    // What stands in an item of a list under a figure tells of a part of it.
    private static bool IsUnder(ReportText text, int block, int above)
    {
        for (var parent = text.Report.Blocks[block].Parent; parent is { } at; parent = text.Report.Blocks[at].Parent)
        {
            if (at == above)
                return true;
        }

        return false;
    }

    private static IEnumerable<(Statement First, Statement Second, Certainty Certainty)> Pairs(Statement[] statements)
    {
        for (var second = 1; second < statements.Length; second++)
        {
            for (var first = second - 1; first >= 0; first--)
            {
                if (statements[first].Sentence != statements[second].Sentence && statements[first].SameAs(statements[second]) is not Certainty.None and var certainty)
                {
                    yield return (statements[first], statements[second], certainty);
                    break;
                }
            }
        }
    }

    private static bool IsStatement(FigureSetting figure) =>
        figure.IsQuantity
        && figure.Figure.Role is FigureRole.Actual or FigureRole.Cumulative
        && figure.Figure.Unit.Dimension is not (UnitDimension.None or UnitDimension.Time or UnitDimension.Rate or UnitDimension.Percent)
        && !figure.Setting.Has(Cue.Each)
        && !figure.Setting.Has(Cue.Average)
        && !figure.Setting.Has(Cue.Remaining)
        && !figure.IsBound;

    // "sản lượng … tấn" is said of one crop after another: a name with three values names no single figure.
    private static HashSet<string> GenericNames(Statement[] statements) =>
    [
        .. statements
            .GroupBy(statement => statement.Key, StringComparer.Ordinal)
            .Where(name => name.Select(statement => statement.Figure.Value).Distinct().Count() > 2)
            .Select(name => name.Key),
    ];

    // Two sentences with all their figures different are about two quarters or two places.
    private static HashSet<((int, int), (int, int))> SentencesToldAlike((Statement First, Statement Second, Certainty)[] pairs) =>
    [
        .. pairs
            .GroupBy(pair => (pair.First.Sentence, pair.Second.Sentence))
            .Where(group => group.Count() > 1 && group.All(pair => !pair.First.Figure.Quantity.Interval.Meets(pair.Second.Figure.Quantity.Interval)))
            .Select(group => group.Key),
    ];
}
