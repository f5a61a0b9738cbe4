using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportParsing.Text;
using Math = DocumentFormat.OpenXml.Math;
using TypedText = DocumentFormat.OpenXml.Wordprocessing.Text;
using WordCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;

namespace ReportParsing.Word;

/// <summary>
/// Counts the digits and table cells of a story as a person sees it, element by element and without regard to paragraphs and grids,
/// so that what the reading leaves behind is noticed.
/// </summary>
internal sealed class BodyCount
{
    private readonly StyleSheet styles;
    private readonly FieldState fields = new();

    private BodyCount(StyleSheet styles) => this.styles = styles;

    public int Digits { get; private set; }

    public int Cells { get; private set; }

    public static BodyCount Of(OpenXmlElement story, StyleSheet styles)
    {
        var count = new BodyCount(styles);
        count.Add(story, paragraph: null);
        return count;
    }

    public static int DigitsIn(string text) => text.Count(char.IsAsciiDigit);

    private void Add(OpenXmlElement element, ParagraphProperties? paragraph)
    {
        switch (element)
        {
            case DeletedRun or MoveFromRun or RubyContent:
            case TableRow row when row.TableRowProperties?.GetFirstChild<Deleted>() is not null:
                return;
            case SdtElement control when control.SdtProperties?.GetFirstChild<ShowingPlaceholder>() is not null:
                return;
            case FieldChar mark:
                fields.Take(mark);
                return;
            case SymbolChar symbol:
                Digits += DigitsIn(SymbolGlyph.Of(symbol.Font?.Value, symbol.Char?.Value));
                return;
            case Math.Text formula:
                Digits += DigitsIn(formula.Text);
                return;
            case WordCell cell when IsMergedAway(cell):
                return;
            case WordCell:
                Cells++;
                break;
            case Run run:
                AddRun(run, paragraph);
                return;
            case Paragraph { ParagraphProperties: var properties }:
                paragraph = properties;
                break;
        }

        foreach (var child in ShownChildren(element))
            Add(child, paragraph);
    }

    private void AddRun(Run run, ParagraphProperties? paragraph)
    {
        var format = run.InnerText.Any(char.IsNumber) ? styles.FormatOf(run, paragraph) : null;
        foreach (var child in run.ChildElements)
            AddOfRun(child, paragraph, format);
    }

    private void AddOfRun(OpenXmlElement element, ParagraphProperties? paragraph, RunFormat? format)
    {
        if (element is AlternateContent)
        {
            foreach (var child in ShownChildren(element))
                AddOfRun(child, paragraph, format);
        }
        else if (element is TypedText typed)
        {
            Digits += format is null or { IsHidden: true } || fields.IsCode ? 0 : DigitsIn(Read(typed.Text, format));
        }
        else if (element is FieldChar || format is not { IsHidden: true })
        {
            Add(element, paragraph);
        }
    }

    // Legacy fonts have letters where Unicode has raised digits.
    private static string Read(string text, RunFormat format) =>
        format.Encoding is { } encoding ? encoding.Convert(text) : TextNormalization.ForReading(text);

    private static IEnumerable<OpenXmlElement> ShownChildren(OpenXmlElement element)
    {
        if (element is not AlternateContent alternate)
            return element.ChildElements;
        OpenXmlElement? shown = alternate.Elements<AlternateContentChoice>().FirstOrDefault(choice => choice.HasChildren);
        return (shown ?? alternate.GetFirstChild<AlternateContentFallback>())?.ChildElements ?? [];
    }

    // What stands in the lower cells of a merge is not shown.
    private static bool IsMergedAway(WordCell cell) =>
        cell.TableCellProperties?.VerticalMerge is { } merge && merge.Val?.Value != MergedCellValues.Restart && cell.Ancestors<TableRow>().First().PreviousSibling<TableRow>() is not null;
}
