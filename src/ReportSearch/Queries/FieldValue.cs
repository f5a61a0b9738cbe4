using ReportAudit;
using ReportParsing;
using ReportParsing.Text;
using ReportSearch.Storage;

namespace ReportSearch.Queries;

/// <summary>Reads what follows the name of a field.</summary>
/// <param name="reader">Stands before the value.</param>
/// <param name="field">The field.</param>
/// <param name="start">Where its name begins.</param>
/// <param name="comparison">The comparison sign; empty after a colon.</param>
internal sealed class FieldValue(QueryReader reader, SearchField field, int start, string comparison)
{
    /// <param name="text">Reads words, phrases and groups.</param>
    public QueryNode Read(Func<SearchField, QueryNode?> text) => field.Kind switch
    {
        FieldKind.Text => text(field) ?? throw NoValue(),
        FieldKind.Year => YearNode(),
        FieldKind.Date => RangeReading.Dates(TakeBounds()),
        FieldKind.Language => new AttributeNode(AttributeTerm.Language(TakeOneOf(["vi", "en"]))),
        FieldKind.Format => new AttributeNode(AttributeTerm.Format(TakeOneOf(EnumName.All<ReportFormat>()))),
        FieldKind.Rule => new FindingNode(TakeRule(), Severity: null),
        FieldKind.Severity => new FindingNode(Rule: null, TakeEnum<Severity>()),
        FieldKind.Indicator => Indicator(),
        FieldKind.Value => Figure(new ValueCondition(RangeReading.Values(TakeBounds()))),
        FieldKind.Unit => Figure(new UnitCondition(TextNormalization.ForMatching(TakeText()))),
        FieldKind.Role => Figure(new RoleCondition(TakeEnum<FigureRole>())),
        FieldKind.State => Figure(new StateCondition(TakeEnum<CoverageState>())),
        _ => Period(),
    };

    private static FigureNode Figure(params IReadOnlyList<FigureCondition> conditions) => new(conditions);

    private YearNode YearNode()
    {
        var (from, to) = RangeReading.Years(TakeBounds());
        return new YearNode(from, to);
    }

    private FigureNode Period()
    {
        var (from, to) = RangeReading.Years(TakeBounds());
        return Figure(new PeriodCondition(from, to));
    }

    // figure:"văn bản đi" > 300
    private FigureNode Indicator()
    {
        var indicator = new IndicatorCondition(TakeText());
        var afterIndicator = reader.Position;
        reader.SkipSpaces();
        var sign = reader.TakeComparison();
        if (sign.Length > 0)
            return Figure(indicator, new ValueCondition(RangeReading.Values(Bounds.Read(reader, sign, "value"))));
        reader.Return(afterIndicator);
        return Figure(indicator);
    }

    private Bounds TakeBounds() => Bounds.Read(reader, comparison, field.Name);

    private string TakeText()
    {
        var value = reader.AtQuote ? reader.TakePhrase() : reader.TakeChunk();
        return string.IsNullOrWhiteSpace(value) ? throw NoValue() : value.Trim();
    }

    private T TakeEnum<T>()
        where T : struct, Enum
    {
        var name = TakeOneOf(EnumName.All<T>());
        return Enum.GetValues<T>().First(value => EnumName.Of(value) == name);
    }

    private string TakeOneOf(IReadOnlyCollection<string> values)
    {
        var position = reader.Position;
        var typed = TakeText();
        if (values.FirstOrDefault(value => value.Equals(typed, StringComparison.OrdinalIgnoreCase)) is { } known)
            return known;
        var meant = Nearest.Of(typed, values);
        throw new QueryException(
            position,
            QueryMessages.NotOneOf(field.Name, typed, values),
            meant is null ? null : reader.Text[..position] + meant + reader.Text[reader.Position..]);
    }

    // Users have rules of their own; only what looks like a misspelt shipped one is a mistake.
    private string TakeRule()
    {
        var names = RuleCatalogue.All.Select(rule => rule.Name).ToList();
        var position = reader.Position;
        var typed = TakeText();
        reader.Return(position);
        return Nearest.Of(typed, names) is null ? TakeText() : TakeOneOf(names);
    }

    private QueryException NoValue() => new(start, QueryMessages.NoValue(field.Name));
}
