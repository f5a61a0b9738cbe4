using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReportParsing;

namespace ReportAudit.Output;

/// <summary>The parts of the JSON contract that tell of a report, audited or not.</summary>
internal static class ReportJson
{
    public const int SchemaVersion = 1;

    /// <summary>Vietnamese letters stand as they are: the files are UTF-8 and never part of a web page.</summary>
    public static JsonWriterOptions Options(bool indented) => new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = indented,
        NewLine = "\n",
    };

    public static void WriteHead(this Utf8JsonWriter json, Report report, MessageLanguage language)
    {
        json.WriteString("path", report.Path);
        json.WriteString("status", JsonNames.Of(report.Status));
        if (report.Problem is { } problem)
        {
            json.WriteString("problem", problem.Message.In(language));
            json.WriteString("problemKind", JsonNames.Of(problem.Kind));
        }

        json.WriteString("language", report.Language);
        if (report.Format == ReportFormat.Pdf)
            json.WriteNumber("pages", report.Pages.Count);
        else
            json.WriteNull("pages");
        json.WriteHeader(report.Header);
        json.WriteNotes(report.Notes, language);
    }

    public static void WriteFigure(this Utf8JsonWriter json, Figure figure, Block block)
    {
        var place = block.PlaceOf(figure.Span.Start, figure.Span.Length);
        json.WriteString("id", figure.Id);
        json.WritePlainNumber("value", figure.Value);
        json.WriteString("text", figure.Mention.Text);
        json.WriteString("unit", figure.Unit.Name);
        json.WriteString("indicator", figure.Indicator.Text);
        json.WriteString("role", JsonNames.Of(figure.Role));
        json.WriteString("qualifier", JsonNames.Of(figure.Quantity.Qualifier));
        json.WritePeriod("period", figure.Period);
        json.WriteString("scope", figure.Scope);
        json.WritePage(place.Page);
        json.WriteSpan(figure.Span);
        if (figure.Confidence is { } confidence)
            json.WritePlainNumber("confidence", confidence);
        json.WriteStartArray("boxes");
        foreach (var box in place.Boxes)
            json.WriteBox(box.Box);
        json.WriteEndArray();
    }

    public static void WriteSpan(this Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("block", span.Block);
        json.WriteNumber("start", span.Start);
        json.WriteNumber("length", span.Length);
    }

    public static void WritePage(this Utf8JsonWriter json, int? page)
    {
        if (page is { } number)
            json.WriteNumber("page", number);
        else
            json.WriteNull("page");
    }

    public static void WriteBox(this Utf8JsonWriter json, Box box)
    {
        json.WriteStartArray();
        foreach (var edge in (ReadOnlySpan<decimal>)[box.X0, box.Y0, box.X1, box.Y1])
            json.WriteNumberValue(Plain(edge));
        json.WriteEndArray();
    }

    public static void WritePlainNumber(this Utf8JsonWriter json, string name, decimal value) => json.WriteNumber(name, Plain(value));

    public static void WriteHeader(this Utf8JsonWriter json, ReportHeader header)
    {
        json.WriteStartObject("header");
        json.WriteString("issuer", header.Issuer);
        json.WriteString("superior", header.Superior);
        json.WriteString("number", header.Number);
        json.WriteString("place", header.Place);
        json.WriteString("date", header.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("title", TitleOf(header));
        json.WritePeriod("period", header.Period);
        json.WriteStartArray("recipients");
        foreach (var recipient in header.Recipients)
            json.WriteStringValue(recipient);
        json.WriteEndArray();
        json.WriteString("signatory", header.Signatory);
        json.WriteString("signatoryOffice", header.SignatoryOffice);
        json.WriteEndObject();
    }

    private static string? TitleOf(ReportHeader header) => (header.Kind, header.Subject) switch
    {
        ({ } kind, { } subject) => kind + " " + subject,
        (var kind, var subject) => kind ?? subject,
    };

    private static void WriteNotes(this Utf8JsonWriter json, IReadOnlyList<ReadingNote> notes, MessageLanguage language)
    {
        json.WriteStartArray("notes");
        foreach (var note in notes)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNames.Of(note.Kind));
            json.WritePage(note.Page);
            json.WriteString("message", note.Message.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WritePeriod(this Utf8JsonWriter json, string name, Period? period)
    {
        if (period is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("from", period.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("to", period.To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    // Dividing by a one with all its decimals drops the zeros at the end: 97.90 is written 97.9.
    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;
}
