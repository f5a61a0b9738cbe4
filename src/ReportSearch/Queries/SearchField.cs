using ReportSearch.Storage;

namespace ReportSearch.Queries;

/// <summary>What the value of a field is.</summary>
internal enum FieldKind
{
    Text,
    Year,
    Date,
    Language,
    Format,
    Rule,
    Severity,
    Indicator,
    Value,
    Unit,
    Role,
    State,
    Period,
}

/// <summary>A field that a query may name.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What its value is.</param>
/// <param name="IndexField">The field of the index that the words are looked for in; empty for other kinds.</param>
/// <param name="Aliases">Other names for it.</param>
internal sealed record SearchField(string Name, FieldKind Kind, string IndexField, params IReadOnlyList<string> Aliases)
{
    public static IReadOnlyList<SearchField> All { get; } =
    [
        new("text", FieldKind.Text, IndexFields.Text),
        new("section", FieldKind.Text, IndexFields.Heading, "heading", "mục"),
        new("subject", FieldKind.Text, IndexFields.Subject, "title"),
        new("issuer", FieldKind.Text, IndexFields.Issuer),
        new("number", FieldKind.Text, IndexFields.Number, "số"),
        new("kind", FieldKind.Text, IndexFields.Kind, "loại"),
        new("path", FieldKind.Text, IndexFields.Path, "file", "tệp"),
        new("year", FieldKind.Year, string.Empty, "năm"),
        new("date", FieldKind.Date, string.Empty, "ngày"),
        new("language", FieldKind.Language, string.Empty, "lang"),
        new("format", FieldKind.Format, string.Empty),
        new("rule", FieldKind.Rule, string.Empty),
        new("severity", FieldKind.Severity, string.Empty),
        new("figure", FieldKind.Indicator, string.Empty, "indicator"),
        new("value", FieldKind.Value, string.Empty),
        new("unit", FieldKind.Unit, string.Empty),
        new("role", FieldKind.Role, string.Empty),
        new("state", FieldKind.State, string.Empty),
        new("period", FieldKind.Period, string.Empty, "kỳ"),
    ];

    public static SearchField? Named(string name)
    {
        foreach (var field in All)
        {
            if (field.Name.Equals(name, StringComparison.OrdinalIgnoreCase) || field.Aliases.Contains(name, StringComparer.OrdinalIgnoreCase))
                return field;
        }

        return null;
    }
}
