using System.Globalization;
using ReportAudit.Claims;
using ReportAudit.Claims.Tables;
using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Reconciliation.Matching;

/// <summary>Reads what every figure of a report is called.</summary>
internal sealed class NamingReading
{
    private const int LongestMonth = 2;

    private readonly ReportText text;
    private readonly int? year;
    private readonly NearWords near;
    private readonly Dictionary<Figure, FigureSetting> settings;
    private readonly Dictionary<Figure, Figure> totals;
    private readonly HashSet<string> ownPlace;

    private NamingReading(ReportText text, IEnumerable<Claim> claims)
    {
        this.text = text;
        year = ReportTime.Of(text.Report)?.Year;
        near = new NearWords(text);
        ownPlace = OwnPlace.Of(text);
        settings = text.All.ToDictionary(setting => setting.Figure);
        totals = claims.SelectMany(WholesIn).Where(pair => pair.Part != pair.Whole).DistinctBy(pair => pair.Part).ToDictionary(pair => pair.Part, pair => pair.Whole);
    }

    public static IReadOnlyList<FigureNaming> Read(ReportText text, IEnumerable<Claim> claims)
    {
        var reading = new NamingReading(text, claims);
        return
        [
            .. text.Report.Figures.Where(figure => figure.Cell is null).Select(reading.InRunningText),
            .. text.Report.Blocks.Where(block => block.Table is not null).SelectMany(reading.InTable),
        ];
    }

    private static IEnumerable<(Figure Part, Figure Whole)> WholesIn(Claim claim) => claim switch
    {
        SumClaim { Kind: PartitionKind.OfWhich or PartitionKind.Comprising or PartitionKind.Namely or PartitionKind.Bracketed or PartitionKind.ListItems } sum =>
            sum.Parts.Select(part => (part, sum.Total)),
        PartClaim part => [(part.Part, part.Whole)],
        _ => [],
    };

    private FigureNaming InRunningText(Figure figure)
    {
        if (!settings.TryGetValue(figure, out var at))
            return InText(figure);
        var naming = WithoutWhole(InText(figure), at);
        var paired = NamedBeside(at);
        var total = totals.GetValueOrDefault(figure) ?? WholeBefore(at);
        var named = paired is null ? naming : Like(InText(paired.Figure), naming);
        var time = SentenceOpening.TimeOf(at, text.Language);
        var own = near.OwnOf(paired ?? at);
        var opening = at.Setting.TextOf(at.Setting.Sentence.Start..SentenceOpening.EndOfTime(at, text.Language));
        var timeOnly = FigureWords.AllOf(opening, text.Language).Except(naming.Unit, StringComparer.Ordinal);
        return named with
        {
            Words = [.. named.Words.Except(timeOnly, StringComparer.Ordinal), .. own],
            Own = own,
            OwnSaid = [.. SaidBy(at), .. paired is null ? [] : SaidBy(paired)],
            Said = [.. SaidBy(at), .. paired is null ? [] : SaidBy(paired), .. total is not null && settings.TryGetValue(total, out var whole) ? SaidBy(whole) : [], .. time],
            Whole = [.. total is null ? [] : NamedBy(total), .. FigureWords.Of(time, text.Language)],
            Near = near.Before(paired ?? at),
            Total = total,
            Role = RoleOf(naming, at, total),
            Path = [.. naming.Path, at.Setting.Sentence.Start.Value],
        };
    }

    // "tổng thu 2.350 triệu đồng, trong đó thu nội địa 640": also where one part makes no sum.
    private Figure? WholeBefore(FigureSetting at)
    {
        var line = at.Setting.Line;
        for (var i = at.At - 1; i >= at.Setting.Sentence.Start.Value && line.Tokens[i].Kind != TokenKind.ClauseEnd; i--)
        {
            if (line.CueAt(i).Cue is Cue.OfWhich or Cue.Comprising)
                return text.Settings(line.Block).LastOrDefault(other => other.IsQuantity && other.At < i && other.At >= at.Setting.Sentence.Start.Value)?.Figure;
        }

        return null;
    }

    private IEnumerable<string> NamedBy(Figure total) =>
        settings.TryGetValue(total, out var at) ? near.OwnOf(at).Concat(FigureWords.Of(total.Unit.Name, text.Language)) : InText(total).Words;

    private IEnumerable<string> SaidBy(FigureSetting at) => FigureWords.Meant(NearWords.WordsOf(at, text.Language).Concat(at.Setting.Words(at.Setting.After)), text.Language);

    private static FigureNaming Like(FigureNaming other, FigureNaming naming) =>
        naming with { Words = [.. other.Words, .. naming.Unit], Scope = other.Scope };

    // "chiếm 67,1% số hộ nghèo": what the share is of is not what has it.
    private FigureNaming WithoutWhole(FigureNaming naming, FigureSetting at)
    {
        if (!NearWords.NamesWholeBehind(at))
            return naming;
        HashSet<string> kept = [.. near.OwnOf(at), .. naming.Unit];
        var behind = FigureWords.Of(at.Setting.Words(at.Setting.After), text.Language);
        return naming with
        {
            Words = [.. naming.Words.Where(word => kept.Contains(word) || !behind.Contains(word)), .. kept],
            Role = text.Language.Tables.IsPlan(MatchKey.Of(at.Setting.TextOf(at.Setting.After))) ? FigureRole.Plan : naming.Role,
        };
    }

    // "93 hộ nghèo, chiếm tỷ lệ 5%", "100% văn bản được ký số (205 văn bản)": one is said of what the other counts.
    private FigureSetting? NamedBeside(FigureSetting at)
    {
        var isShare = at.Figure is { Role: FigureRole.Share, Unit.Dimension: UnitDimension.Percent };
        if (near.OwnOf(at).Count > 0 || !(isShare || at.Setting.Line.Tokens[Math.Max(0, at.At - 1)].Is('(')))
            return null;
        var before = text.Settings(at.Setting.Line.Block).TakeWhile(other => other.At < at.At).Where(other => other.Setting.Sentence.Equals(at.Setting.Sentence)).ToList();
        if (before.Count == 0 || Enumerable.Range(before[^1].At, at.At - before[^1].At).Any(i => at.Setting.Line.Tokens[i].Kind == TokenKind.ClauseEnd))
            return null;
        var beside = before.Count > 1 && at.Setting.Line.Tokens[before[^1].At - 1].Is('/') ? before[^2] : before[^1];
        return beside.Figure.Unit.Dimension == UnitDimension.Percent == isShare ? null : beside;
    }

    // The parts of a plan are planned, what a label calls earlier is earlier to the end of its sentence.
    private FigureRole RoleOf(FigureNaming naming, FigureSetting at, Figure? total)
    {
        if (naming.Role == FigureRole.Share && at.Setting.Has(Cue.EarlierPeriod))
            return FigureRole.PreviousPeriod;
        if (naming.Role != FigureRole.Actual)
            return naming.Role;
        if (SentenceOpening.RoleOf(at) is { } labelled)
            return labelled;
        if (text.Report.Blocks[at.Figure.Span.Block].Parent is { } parent && RoleOfList(text.Report.Blocks[parent]) is { } listed)
            return listed;
        if (total is { Role: FigureRole.Plan or FigureRole.PreviousPeriod or FigureRole.Target })
            return total.Role;
        return naming.Period is null ? AtTime(naming.Role, SentenceOpening.YearOf(at)) : naming.Role;
    }

    // "Dự toán giao đầu năm:" over a list
    private FigureRole? RoleOfList(Block parent) =>
        text.Settings(parent).Count > 0 ? null : SentenceOpening.RoleIn(text.Line(parent));

    private FigureNaming InText(Figure figure)
    {
        var unit = FigureWords.Of(figure.Unit.Name, text.Language);
        return new FigureNaming
        {
            Figure = figure,
            Words = [.. FigureWords.Of(figure.Indicator.Terms, text.Language), .. FigureWords.Of(figure.Indicator.Text, text.Language), .. unit],
            Unit = unit,
            Scope = ScopeOf(figure),
            Headings = HeadingsOf(figure.Span.Block),
            Role = AtTime(figure.Role, figure.Period?.To?.Year),
            Period = figure.Period,
            Path = [.. PathOf(figure.Span.Block)],
        };
    }

    // "trên địa bàn xã", said by the commune, is all of it.
    private HashSet<string> ScopeOf(Figure figure)
    {
        var scope = FigureWords.Of(figure.Scope ?? string.Empty, text.Language);
        return scope.IsSubsetOf(ownPlace) ? [] : scope;
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
        HashSet<string> said = [.. FigureWords.AllOf(label, text.Language), .. FigureWords.AllOf(header, text.Language)];
        return inText with
        {
            Words = [.. rowWords, .. columnWords, .. inText.Unit],
            Scope = [],
            Own = [.. rowWords, .. columnWords],
            Said = said,
            OwnSaid = said,
            Near = [.. near.Above(grid.Block)],
            Row = text.Language.Tables.IsTotal(label) ? [.. rowWords.Where(word => !FigureWords.Of(label, text.Language).Contains(word))] : rowWords,
            Column = columnWords,
            Role = AtTime(RoleOf(figure, header), figure.Period?.To?.Year ?? YearIn(header)),
            Path = [.. inText.Path, row],
        };
    }

    // A year in a header says when, not what, and so does a month, though each is a time of its own.
    private HashSet<string> Named(string words, Figure figure)
    {
        var named = FigureWords.Of(words, text.Language);
        named.ExceptWith(FigureWords.Of(figure.Unit.Name, text.Language));
        string[] numbers = [.. named.Where(word => word.All(char.IsAsciiDigit))];
        named.RemoveWhere(word => word == text.Language.Header.YearWord || word.All(char.IsAsciiDigit));
        return named.Count == 0 ? [.. numbers.Where(number => number.Length <= LongestMonth)] : named;
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
        if (role is not (FigureRole.Actual or FigureRole.Share) || ofFigure is not { } counted || year is not { } reported || counted == reported)
            return role;
        if (counted < reported)
            return FigureRole.PreviousPeriod;
        return role == FigureRole.Actual ? FigureRole.Target : role;
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
