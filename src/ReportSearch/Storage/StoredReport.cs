using ReportAudit;
using ReportParsing;

namespace ReportSearch.Storage;

/// <summary>What the index keeps of a report, to show it in results: searching reads none of the files.</summary>
internal sealed record StoredReport
{
    public required string Path { get; init; }

    public required string Language { get; init; }

    public bool IsEnglish => Language == "en";

    public required ReportHeader Header { get; init; }

    public required IReadOnlyList<StoredBlock> Blocks { get; init; }

    public IReadOnlyList<IndexedFigure> Figures { get => field ??= FigureReading?.Invoke() ?? []; init; }

    /// <summary>Reads <see cref="Figures"/> when they are first asked for: most results show none of them.</summary>
    internal Func<IReadOnlyList<IndexedFigure>>? FigureReading { private get; init; }

    public IReadOnlyList<StoredFinding> Findings { get; init; } = [];

    public static StoredReport Of(Report report, AuditResult? audit) => new()
    {
        Path = report.Path,
        Language = report.Language,
        Header = report.Header,
        Blocks = [.. report.Blocks.Select(StoredBlock.Of)],
        Figures = FiguresOf(report, audit),
        Findings = [.. (audit?.Findings ?? []).Select(StoredFinding.Of)],
    };

    private static IndexedFigure[] FiguresOf(Report report, AuditResult? audit)
    {
        Dictionary<string, CoverageState> states = new(StringComparer.Ordinal);
        foreach (var covered in audit?.Coverage ?? [])
            states[covered.Figure.Id] = covered.State;
        return [.. report.Figures.Select(figure => Indexed(figure, report, states.GetValueOrDefault(figure.Id)))];
    }

    private static IndexedFigure Indexed(Figure figure, Report report, CoverageState state) => new()
    {
        Id = figure.Id,
        Text = figure.Mention.Text,
        Value = figure.Value,
        Unit = figure.Unit.Name,
        Indicator = figure.Indicator.Text,
        Role = figure.Role,
        Qualifier = figure.Quantity.Qualifier,
        Period = figure.Period,
        State = state,
        Page = report.Blocks[figure.Span.Block].PlaceOf(figure.Span.Start, figure.Span.Length).Page,
        Span = figure.Span,
    };
}
