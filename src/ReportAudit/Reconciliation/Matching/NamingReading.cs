using System.Globalization;
using ReportAudit.Claims;
using ReportAudit.Claims.Tables;
using ReportParsing;

namespace ReportAudit.Reconciliation.Matching;

/// <summary>Reads what every figure of a report is called.</summary>
internal sealed class NamingReading
{
    private readonly ReportText text;
    private readonly int? year;

    private NamingReading(ReportText text)
    {
        this.text = text;
        year = ReportTime.Of(text.Report)?.Year;
    }

    public static IReadOnlyList<FigureNaming> Read(ReportText text)
    {
        var reading = new NamingReading(text);
        return
        [
            .. text.Report.Figures.Where(figure => figure.Cell is null).Select(reading.InText),
            .. text.Report.Blocks.Where(block => block.Table is not null).SelectMany(reading.InTable),
        ];
    }

    private FigureNaming InText(Figure figure)
    {
        var unit = FigureWords.Of(figure.Unit.Name, text.Language);
        return new FigureNaming
        {
            Figure = figure,
            Words = [.. FigureWords.Of(figure.Indicator.Terms, text.Language), .. FigureWords.Of(figure.Indicator.Text, text.Language), .. unit],
            Unit = unit,
            Scope = FigureWords.Of(figure.Scope ?? string.Empty, text.Language),
            Headings = HeadingsOf(figure.Span.Block),
            Role = AtTime(figure.Role, figure.Period?.To?.Year),
            Period = figure.Period,
            Path = [.. PathOf(figure.Span.Block)],
        };
    }

    private IEnumerable<FigureNaming> InTable(Block block)
    {
        var grid = new TableGrid(block, text.Report.Figures.Where(figure => figure.Span.Block == block.Id), text.Language.Tables);
        foreach (var row in grid.Rows)
        {
            foreach (var column in grid.Columns)
            {
                if (grid.At(row, column) is { } figure)
                    yield return InCell(figure, grid, row, column);
            }
        }
    }

    private FigureNaming InCell(Figure figure, TableGrid grid, int row, int column)
    {
        var (label, header) = (grid.LabelOf(row), grid.HeaderOf(column));
        var rowWords = Named(label, figure);
        var columnWords = Named(header, figure);
        var inText = InText(figure);
        return inText with
        {
            Words = [.. rowWords, .. columnWords, .. inText.Unit],
            Scope = [],
            Row = text.Language.Tables.IsTotal(label) ? [.. rowWords.Where(word => !FigureWords.Of(label, text.Language).Contains(word))] : rowWords,
            Column = columnWords,
            Role = AtTime(RoleOf(figure, header), figure.Period?.To?.Year ?? YearIn(header)),
            Path = [.. inText.Path, row],
        };
    }

    // A year in a header says when, not what.
    private HashSet<string> Named(string words, Figure figure)
    {
        var named = FigureWords.Of(words, text.Language);
        named.ExceptWith(FigureWords.Of(figure.Unit.Name, text.Language));
        named.RemoveWhere(word => word == text.Language.Header.YearWord || word.All(char.IsAsciiDigit));
        return named;
    }

    private FigureRole RoleOf(Figure figure, string header)
    {
        var words = text.Language.Tables;
        if (figure.Unit.Dimension == UnitDimension.Percent)
            return words.IsDifference(header) ? FigureRole.Change : FigureRole.Share;
        if (words.IsDifference(header))
            return FigureRole.Change;
        if (words.IsPrevious(header))
            return FigureRole.PreviousPeriod;
        return words.IsPlan(header) ? FigureRole.Plan : figure.Role;
    }

    // What was counted in an earlier year is that year's, however it is told.
    private FigureRole AtTime(FigureRole role, int? ofFigure)
    {
        if (role != FigureRole.Actual || ofFigure is not { } counted || year is not { } reported || counted == reported)
            return role;
        return counted < reported ? FigureRole.PreviousPeriod : FigureRole.Target;
    }

    private static int? YearIn(string header)
    {
        for (var i = 0; i + 4 <= header.Length; i++)
        {
            var isWhole = (i == 0 || !char.IsAsciiDigit(header[i - 1])) && (i + 4 == header.Length || !char.IsAsciiDigit(header[i + 4]));
            if (isWhole && int.TryParse(header.AsSpan(i, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 1900 and < 2100)
                return number;
        }

        return null;
    }

    private HashSet<string> HeadingsOf(int block) => FigureWords.Of(string.Join(' ', SectionsOf(block).Select(section => section.Heading.Text)), text.Language);

    private IEnumerable<int> PathOf(int block)
    {
        var path = new List<int>();
        for (int? at = block; at is { } id; at = text.Report.Blocks[id].Parent)
            path.Add(id);
        path.Reverse();
        return SectionsOf(block).Select(section => section.Heading.Id).Concat(path).Distinct();
    }

    private IEnumerable<Section> SectionsOf(int block)
    {
        var within = text.Report.Sections;
        while (within.FirstOrDefault(section => block >= section.FirstBlock && block < section.EndBlock) is { } section)
        {
            yield return section;
            within = section.Sections;
        }
    }
}
