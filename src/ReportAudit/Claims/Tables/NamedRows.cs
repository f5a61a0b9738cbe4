using ReportParsing;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Claims.Tables;

/// <summary>
/// Finds figures of the running text, anywhere in the report, that tell a row of a table again by its name and give it another value:
/// one with two digits in the other order, two that changed places, or the odd one of a list that tells a column.
/// </summary>
internal static class NamedRows
{
    private const int LeastLetters = 4;
    private const int LeastTelling = 20;
    private const int LeastDigits = 100;
    private const int LeastAgreeing = 2;
    private const int LeastRight = 10;
    private const int LeastMistyped = 1000;

    /// <param name="text">The report.</param>
    /// <param name="grid">The table.</param>
    /// <param name="known">The figures of the text that are compared with the table already.</param>
    public static IEnumerable<RestatementClaim> Find(ReportText text, TableGrid grid, IReadOnlySet<Figure> known)
    {
        Row[] rows = [.. grid.Rows.Where(row => !grid.IsTotal(row)).Select(row => new Row(row, RowNames.Of(grid.LabelOf(row), text.Language.Tables))).Where(row => row.Name is { Length: > 1 } or [{ Length: >= LeastLetters }])];
        rows = [.. rows.Where(row => rows.Count(other => other.Name.AsSpan().SequenceEqual(row.Name)) == 1)];
        if (rows.Length < LeastAgreeing)
            return [];
        Told[] told = [.. text.All.Select(figure => Tell(figure, rows)).OfType<Told>()];
        var blocks = told.Where(one => one.Row.Name.Length > 1).GroupBy(one => one.Said.Figure.Span.Block).Select(ofBlock => ofBlock.ToArray()).ToArray();
        // What stands in another row says nothing of this one.
        return blocks.SelectMany(ofBlock => Exchanged(grid, ofBlock))
            .Concat(Swapped(grid, [.. told, .. text.All.Where(figure => !Array.Exists(told, one => one.Said == figure)).Select(figure => TellOfSubject(figure, rows)).OfType<Told>()]).Concat(blocks.SelectMany(ofBlock => Odd(text, grid, ofBlock).Concat(BesideRight(text, grid, ofBlock)).Concat(InColumn(grid, ofBlock)))).Concat(EarlierBesideRight(text, grid, told)).Where(claim => !known.Contains(claim.First)))
            .DistinctBy(claim => claim.First);
    }

    // The row whose name, the longest, stands right before the figure.
    private static Told? Tell(FigureSetting figure, Row[] rows)
    {
        if (!IsStatement(figure))
            return null;
        var end = Movements.NameEnd(figure);
        var start = BehindLastFigure(figure, end);
        var words = figure.Setting.Words(start..end).ToArray();
        var row = rows.Where(row => row.Name.Length > 1 ? words.AsSpan().IndexOf(row.Name) >= 0 : IsNamed(row.Name[0], figure, start..end)).MaxBy(row => row.Name.Length);
        return row is null ? null : new Told(figure, row);
    }

    // "China is second with 7 projects, but only third in capital with USD 68.4 million": the one row that the sentence names, ahead of all its figures.
    private static Told? TellOfSubject(FigureSetting figure, Row[] rows)
    {
        if (!IsStatement(figure))
            return null;
        var (tokens, sentence) = (figure.Setting.Line.Tokens, figure.Setting.Sentence);
        var first = sentence.Start.Value;
        while (first < figure.At && !ReportParsing.Figures.SettingReading.IsFigure(tokens[first]))
            first++;
        Row[] named = [.. rows.Where(row => row.Name.Length > 1 ? figure.Setting.Words(sentence).ToArray().AsSpan().IndexOf(row.Name) >= 0 : IsNamed(row.Name[0], figure, sentence))];
        return named is [var row] && (row.Name.Length > 1 ? figure.Setting.Words(sentence.Start..first).ToArray().AsSpan().IndexOf(row.Name) >= 0 : IsNamed(row.Name[0], figure, sentence.Start..first)) ? new Told(figure, row) : null;
    }

    // "Uteo, with a portfolio of 94.6 million", "September was the lightest, at 3,107 tonnes": a name of one word is written large.
    private static bool IsNamed(string name, FigureSetting figure, Range words) =>
        Enumerable.Range(words.Start.Value, words.End.Value - words.Start.Value).Select(i => figure.Setting.TextOf(i..(i + 1))).Any(word => char.IsUpper(word[0]) && string.Equals(MatchKey.Of(word), name, StringComparison.Ordinal));

    private static int BehindLastFigure(FigureSetting figure, int end)
    {
        var start = end;
        while (start > figure.Setting.Sentence.Start.Value && !ReportParsing.Figures.SettingReading.IsFigure(figure.Setting.Line.Tokens[start - 1]))
            start--;
        return start;
    }

    private static bool IsStatement(FigureSetting figure) =>
        (figure.IsActual || Shares.IsShare(figure)) && !figure.IsForEach && !figure.IsBound && figure.Figure.Quantity.Qualifier == Qualifier.Exact && figure.Figure.Mention.Form == NumberForm.Digits
        && figure.Figure.Unit.Dimension is not (UnitDimension.Time or UnitDimension.Rate);

    // "Thuế từ hộ kinh doanh 365,8 triệu đồng", where its row says 356,8.
    private static IEnumerable<RestatementClaim> Swapped(TableGrid grid, Told[] told)
    {
        foreach (var one in told.Where(one => Digits(one.Said.Figure) >= LeastDigits && !IsInTable(grid, one.Said.Figure)))
        {
            Figure[] cells = [.. CellsOf(grid, one.Row).Where(cell => IsLike(one.Said.Figure, cell) && DigitSlip.IsSwap(one.Said.Figure.Value, cell.Value))];
            if (cells is [var cell])
                yield return Claim(one, cell);
        }
    }

    // "Lệ phí trước bạ 2.268 triệu đồng; thuế thu nhập cá nhân 1.720 triệu đồng", where the rows say it the other way round.
    private static IEnumerable<RestatementClaim> Exchanged(TableGrid grid, Told[] told)
    {
        foreach (var (one, other) in from one in told from other in told where one.Row.At < other.Row.At select (one, other))
        {
            foreach (var column in grid.Columns)
            {
                if (grid.At(one.Row.At, column) is not { } first || grid.At(other.Row.At, column) is not { } second || first.Value == second.Value)
                    continue;
                if (Says(one, second) && Says(other, first) && !IsInRow(grid, one) && !IsInRow(grid, other) && Math.Min(first.Value, second.Value) >= LeastTelling)
                {
                    yield return Claim(one, first);
                    yield return Claim(other, second);
                }
            }
        }
    }

    // "Quá hạn: đất đai 21 hồ sơ, xây dựng 4 hồ sơ, kinh doanh 1 hồ sơ", where the column says 22, 4 and 1.
    private static IEnumerable<RestatementClaim> Odd(ReportText text, TableGrid grid, Told[] told)
    {
        foreach (var sentence in told.GroupBy(one => one.Said.Setting.Sentence.Start.Value).Where(sentence => sentence.Count() > LeastAgreeing))
        {
            var words = sentence.First().Said.Setting.Words(sentence.First().Said.Setting.Sentence);
            foreach (var column in grid.Columns)
            {
                var cells = sentence.Select(one => (One: one, Cell: grid.At(one.Row.At, column))).ToArray();
                var agreeing = cells.Where(pair => pair.Cell is not null && Says(pair.One, pair.Cell)).ToArray();
                if (agreeing.Length < Math.Max(LeastAgreeing, cells.Length - 1) || cells.Select(pair => pair.One.Row).Distinct().Count() < cells.Length)
                    continue;
                // "tập trung ở Pá Lăng (32 hộ), Huổi Tao (29 hộ), Phiêng Lót (27 hộ)": two told rightly say which column is told, though its name is not whole.
                if (!IsNamed(grid.HeaderOf(column), words, text.Language) && !(SharesWord(grid.HeaderOf(column), words, text.Language) && Array.TrueForAll(agreeing, pair => pair.Cell!.Value >= LeastRight)))
                    continue;
                foreach (var (one, cell) in cells.Where(pair => pair.Cell is not null && !IsInRow(grid, pair.One) && IsLike(pair.One.Said.Figure, pair.Cell)))
                    yield return Claim(one, cell!);
            }
        }
    }

    // "thương mại điện tử xử lý 29 vụ, tiền phạt 348,4 triệu đồng", where its row says 29 and 318,4: what stands behind a cell told rightly is of its row.
    private static IEnumerable<RestatementClaim> BesideRight(ReportText text, TableGrid grid, Told[] told)
    {
        foreach (var right in told.Where(one => one.Said.Figure.Value >= LeastRight && IsInRow(grid, one)))
        {
            var next = text.InBlockOf(right.Said.Figure)
                .Where(figure => figure.At > right.Said.At && Shares.SharesSentence(figure, right.Said) && !Array.Exists(told, other => other.Said == figure) && IsStatement(figure))
                .TakeWhile(figure => Shares.InOneClause(right.Said, figure));
            foreach (var figure in next.Where(figure => Digits(figure.Figure) >= LeastMistyped && !IsInTable(grid, figure.Figure)))
            {
                Figure[] cells = [.. CellsOf(grid, right.Row).Where(cell => cell.Unit == figure.Figure.Unit && TextStatement.AreOfSameTime(figure.Figure, cell) && DigitSlip.IsMistyped(figure.Figure.Value, cell.Value))];
                if (cells is [var cell])
                    yield return Claim(new Told(figure, right.Row), cell);
            }
        }
    }

    // "Revenue £214.3m, up 5.0% (last year: £204.1m)", where the row says 214.3 and 201.4: the earlier period's figure in brackets behind is of its row.
    private static IEnumerable<RestatementClaim> EarlierBesideRight(ReportText text, TableGrid grid, Told[] told)
    {
        foreach (var right in told.Where(one => Digits(one.Said.Figure) >= LeastMistyped && CellsOf(grid, one.Row).Any(cell => cell.Unit == one.Said.Figure.Unit && Says(one, cell))))
        {
            var earlier = text.InBlockOf(right.Said.Figure)
                .Where(figure => figure.At > right.Said.At && figure is { IsQuantity: true, Figure.Role: FigureRole.PreviousPeriod } && figure.Figure.Unit == right.Said.Figure.Unit && Shares.InOneClause(right.Said, figure));
            foreach (var figure in earlier.Where(figure => Digits(figure.Figure) >= LeastMistyped && !IsInTable(grid, figure.Figure)))
            {
                Figure[] cells = [.. CellsOf(grid, right.Row).Where(cell => cell.Unit == figure.Figure.Unit && !Says(right, cell) && DigitSlip.IsSwap(figure.Figure.Value, cell.Value))];
                if (cells is [var cell])
                    yield return Claim(new Told(figure, right.Row), cell);
            }
        }
    }

    // "Nà Pheo (79 hộ), tiếp đến là Thôm Vài (56 hộ)", where the column says 79 and 65.
    private static IEnumerable<RestatementClaim> InColumn(TableGrid grid, Told[] told)
    {
        foreach (var (right, other) in from right in told from other in told where right.Row != other.Row && right.Said.Figure.Unit == other.Said.Figure.Unit && Shares.SharesSentence(right.Said, other.Said) select (right, other))
        {
            Figure?[] columns = [.. grid.Columns.Where(column => grid.At(right.Row.At, column) is { } cell && cell.Value >= LeastTelling && Says(right, cell)).Select(column => grid.At(other.Row.At, column))];
            if (columns is [{ } swapped] && !IsInRow(grid, other) && IsLike(other.Said.Figure, swapped) && DigitSlip.IsSwappedPair(other.Said.Figure.Value, swapped.Value))
                yield return Claim(other, swapped);
        }
    }

    private static bool IsNamed(string header, IReadOnlyList<string> sentence, LanguagePack language) =>
        TableStatement.Words(header, language) is { Count: > 0 } words && words.IsSubsetOf(sentence);

    private static bool SharesWord(string header, IReadOnlyList<string> sentence, LanguagePack language) =>
        TableStatement.Words(header, language).Overlaps(sentence);

    private static bool Says(Told told, Figure cell) => IsLike(told.Said.Figure, cell) && told.Said.Figure.Quantity.Interval.Meets(cell.Quantity.Interval);

    private static bool IsLike(Figure said, Figure cell) =>
        TextStatement.AreOfSameTime(said, cell)
        && (said.Unit == cell.Unit || (cell.Unit.Dimension == UnitDimension.None && said.Unit.IsCounted) || (said.Unit.Dimension == UnitDimension.None && cell.Unit.IsCounted));

    private static bool IsInRow(TableGrid grid, Told told) => CellsOf(grid, told.Row).Any(cell => told.Said.Figure.Quantity.Interval.Meets(cell.Quantity.Interval));

    private static bool IsInTable(TableGrid grid, Figure said) => grid.Rows.SelectMany(row => grid.Columns.Select(column => grid.At(row, column))).Any(cell => cell?.Value == said.Value);

    private static IEnumerable<Figure> CellsOf(TableGrid grid, Row row) => grid.Columns.Select(column => grid.At(row.At, column)).OfType<Figure>();

    private static decimal Digits(Figure figure) => figure.Quantity.Ulp == 0 ? 0 : Math.Abs(figure.Value / figure.Quantity.Ulp);

    private static RestatementClaim Claim(Told told, Figure cell) =>
        new(told.Said.Figure, cell, new Basis(cell.Indicator.Text, Certainty.Likely));

    private sealed record Row(int At, string[] Name);

    private sealed record Told(FigureSetting Said, Row Row);
}
