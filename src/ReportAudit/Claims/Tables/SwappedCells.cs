using ReportParsing;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Claims.Tables;

/// <summary>
/// Finds figures of the running text, anywhere in the report, whose digits stand in another order than in a cell that their words name:
/// "trẻ dưới 1 tuổi 1.286 trẻ" over a table whose total says 1.268.
/// </summary>
internal static class SwappedCells
{
    private const int LeastTelling = 100;
    private const int LongFigure = 1000;
    private const int FewWords = 2;

    /// <param name="text">The report.</param>
    /// <param name="cells">The cells of one table.</param>
    /// <param name="topic">The words of the table's caption and heading, which name its totals.</param>
    /// <param name="known">The figures of the text that are compared with the table already.</param>
    public static IEnumerable<RestatementClaim> Find(ReportText text, TableStatement[] cells, IReadOnlySet<string> topic, IReadOnlySet<Figure> known)
    {
        var values = text.Report.Figures.Where(figure => figure.Cell is not null).Select(figure => figure.Value).ToHashSet();
        foreach (var said in text.All.Where(figure => IsStatement(figure) && !known.Contains(figure.Figure) && !values.Contains(figure.Figure.Value)))
        {
            var near = cells.Where(cell => (IsSlip(said.Figure, cell) || (IsLong(said.Figure) && cell.Row.Count >= FewWords && DigitSlip.IsMistyped(said.Figure.Value, cell.Figure.Value))) && TextStatement.AreOfSameTime(said.Figure, cell.Figure) && (CountTheSame(said.Figure.Unit, cell.Figure.Unit, text.Language.Partitions) || IsLongTotal(said.Figure, cell))).ToArray();
            if (near.Length == 0)
                continue;
            var words = Words(said, text.Language).Select(text.Language.StemOf).ToHashSet(StringComparer.Ordinal);
            var sentence = said.Setting.Words(said.Setting.Sentence).Select(text.Language.StemOf).ToHashSet(StringComparer.Ordinal);
            var named = near
                .Where(cell => IsSlip(said.Figure, cell) || (IsWholeRow(cell, sentence) && !IsDifferenceTold(text, said, cell.Figure)))
                .Where(cell => !IsSaidBeside(text, said, cell.Figure.Value) && (cell.Row.Count == 0 || cell.IsTotal || IsLong(said.Figure) || cell.Row.Select(text.Language.StemOf).Any(words.Contains)))
                .Select(cell => (Cell: cell, Shared: Names(cell).Count(words.Contains)))
                .Where(pair => pair.Shared >= (IsLong(said.Figure) || pair.Cell.IsTotal ? 1 : FewWords) || (pair.Cell.IsTotal && IsLong(said.Figure) && DigitSlip.IsSwap(said.Figure.Value, pair.Cell.Figure.Value) && Names(pair.Cell).Concat(topic.Select(text.Language.StemOf)).Any(sentence.Contains)))
                .GroupBy(pair => pair.Shared)
                .MaxBy(group => group.Key);
            if (named?.ToArray() is [var one])
                yield return new RestatementClaim(said.Figure, one.Cell.Figure, new Basis(one.Cell.Figure.Indicator.Text, Certainty.Likely));
        }

        // "The hall brought $22,875 in rentals", where the row "Hall rental" says 23,875.
        bool IsWholeRow(TableStatement cell, HashSet<string> sentence) => cell.Row.Count >= FewWords && cell.Row.All(word => sentence.Contains(text.Language.StemOf(word)));

        IEnumerable<string> Names(TableStatement cell) => cell.Row.Concat(cell.Column).Select(text.Language.StemOf).Distinct(StringComparer.Ordinal);
    }

    private static bool IsStatement(FigureSetting figure) =>
        figure.IsActual && !figure.IsForEach && figure.Figure.Mention.Form == NumberForm.Digits && figure.Figure.Value >= LeastTelling
        && figure.Figure.Unit.Dimension is not (UnitDimension.None or UnitDimension.Time or UnitDimension.Rate or UnitDimension.Percent)
        && !figure.Setting.Has(Cue.Average);

    // "18,920 animals", where the total of a table of heads says 18,902: of so many digits it is told in another word for the same.
    private static bool IsLongTotal(Figure said, TableStatement cell) =>
        cell.IsTotal && said.Unit.IsCounted && cell.Figure.Unit.IsCounted && DigitSlip.IsVeryLong(said.Value) && DigitSlip.IsSwap(said.Value, cell.Figure.Value);

    // "3,24 triệu kWh" has three digits only.
    private static bool IsLong(Figure figure) => figure.Value >= LongFigure * figure.Quantity.Ulp;

    // A total of four digits or more may also be mistyped.
    private static bool IsSlip(Figure said, TableStatement cell) =>
        DigitSlip.IsSwap(said.Value, cell.Figure.Value) || (cell.IsTotal && IsLong(said) && DigitSlip.IsMistyped(said.Value, cell.Figure.Value));

    // "Cả 1.108 hộ đăng ký …; có 1.018 hộ nộp phí": where the sentence says the cell rightly, its other figure is of something else.
    private static bool IsSaidBeside(ReportText text, FigureSetting said, decimal value) =>
        text.InBlockOf(said.Figure).Any(figure => figure.Figure.Value == value && Shares.SharesSentence(figure, said));

    // "10.148 em hoàn thành, 100 em phải rèn luyện thêm", of 10.248.
    private static bool IsDifferenceTold(ReportText text, FigureSetting said, Figure cell) =>
        text.InBlockOf(said.Figure).Any(figure => figure.Figure.Value == Math.Abs(said.Figure.Value - cell.Value));

    private static bool CountTheSame(Unit said, Unit cell, PartitionWords words) =>
        said == cell || Units.MayBeOne(said, cell, words) || words.Kinds.Values.Any(kinds => kinds.Contains(said.Name) && kinds.Contains(cell.Name));

    private static HashSet<string> Words(FigureSetting figure, LanguagePack language) =>
    [
        .. figure.Figure.Indicator.Terms,
        .. MatchKey.Of(figure.Figure.Indicator.Text).Split(' ').Where(word => !language.Fillers.Contains(word)),
        .. figure.Setting.Words(figure.Setting.After).Where(word => !language.Fillers.Contains(word)),
        .. MovedBy(figure).Where(word => !language.Fillers.Contains(word)),
    ];

    private static IReadOnlyList<string> MovedBy(FigureSetting figure) =>
        Movements.NameEnd(figure) is var end && end < figure.At ? figure.Setting.Words(figure.Setting.Sentence.Start..end) : [];
}
