using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Math = DocumentFormat.OpenXml.Math;
using TypedText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace ReportParsing.Word;

/// <summary>Collects a paragraph's text in the accepted view: what was deleted or is hidden leaves no trace but a note.</summary>
internal sealed class InlineReading(StyleSheet styles, StoryNotes notes, FieldState fields)
{
    private readonly List<TextBoxContent> _textBoxes = [];

    /// <summary>The text boxes anchored in the paragraphs read since the last call, in order.</summary>
    public IReadOnlyList<TextBoxContent> TakeTextBoxes()
    {
        List<TextBoxContent> taken = [.. _textBoxes];
        _textBoxes.Clear();
        return taken;
    }

    public void Read(Paragraph paragraph, ParagraphText text)
    {
        foreach (var child in paragraph.ChildElements)
            Read(child, paragraph.ParagraphProperties, text);
    }

    private void Read(OpenXmlElement element, ParagraphProperties? paragraph, ParagraphText text)
    {
        switch (element)
        {
            case Run run:
                ReadRun(run, paragraph, text);
                break;
            case DeletedRun or MoveFromRun:
                notes.HasRevisions = true;
                break;
            case SdtRun control:
                if (control.SdtProperties?.GetFirstChild<ShowingPlaceholder>() is null && control.SdtContentRun is { } content)
                    ReadAll(content, paragraph, text);
                break;
            case AlternateContent alternate:
                ReadAlternate(alternate, child => Read(child, paragraph, text));
                break;
            case Math.OfficeMath or Math.Paragraph:
                text.Append(FormulaText.Of(element), new RunFormat());
                break;
            case ParagraphProperties:
                break;
            case InsertedRun or MoveToRun:
                notes.HasRevisions = true;
                ReadAll(element, paragraph, text);
                break;
            default:
                ReadAll(element, paragraph, text);
                break;
        }
    }

    private void ReadAll(OpenXmlElement element, ParagraphProperties? paragraph, ParagraphText text)
    {
        foreach (var child in element.ChildElements)
            Read(child, paragraph, text);
    }

    private void ReadRun(Run run, ParagraphProperties? paragraph, ParagraphText text)
    {
        var format = styles.FormatOf(run, paragraph);
        if (format.IsHidden)
        {
            notes.HasHiddenText |= run.Elements<TypedText>().Any(hidden => !string.IsNullOrWhiteSpace(hidden.Text));
            foreach (var mark in run.Elements<FieldChar>())
                fields.Take(mark);
            return;
        }

        foreach (var child in run.ChildElements)
            ReadRunChild(child, format, text);
    }

    private void ReadRunChild(OpenXmlElement child, RunFormat format, ParagraphText text)
    {
        switch (child)
        {
            case FieldChar mark:
                fields.Take(mark);
                return;
            case AlternateContent alternate:
                ReadAlternate(alternate, inner => ReadRunChild(inner, format, text));
                return;
            case FootnoteReference { Id.Value: var id }:
                notes.Footnotes.Add(id);
                return;
            case EndnoteReference { Id.Value: var id }:
                notes.Endnotes.Add(id);
                return;
            case Drawing or Picture or EmbeddedObject:
                _textBoxes.AddRange(TextBoxes(child));
                return;
        }

        if (fields.IsCode)
            return;
        switch (child)
        {
            case TypedText typed:
                text.Append(typed.Text, format);
                break;
            case TabChar or PositionalTab:
                text.Append(' ');
                break;
            case Break or CarriageReturn:
                text.Append(ParagraphText.LineBreak);
                break;
            // Word takes TCVN3's ư for a soft hyphen, which has the same code.
            case SoftHyphen when format.Encoding is not null:
                text.Append("\u00AD", format);
                break;
            case NoBreakHyphen:
                text.Append('-');
                break;
            case SymbolChar symbol:
                text.Append(SymbolGlyph.Of(symbol.Font?.Value, symbol.Char?.Value), format with { FontName = null });
                break;
            case Ruby ruby:
                foreach (var inner in ruby.GetFirstChild<RubyBase>()?.Descendants<TypedText>() ?? [])
                    text.Append(inner.Text, format);
                break;
        }
    }

    // The same drawing stands twice, for new and for old programs: the first that is not empty counts.
    private static void ReadAlternate(AlternateContent alternate, Action<OpenXmlElement> read)
    {
        OpenXmlElement? shown = alternate.Elements<AlternateContentChoice>().FirstOrDefault(choice => choice.HasChildren);
        shown ??= alternate.GetFirstChild<AlternateContentFallback>();
        foreach (var child in shown?.ChildElements ?? [])
            read(child);
    }

    private static IEnumerable<TextBoxContent> TextBoxes(OpenXmlElement element)
    {
        foreach (var child in element.ChildElements)
        {
            if (child is TextBoxContent box)
            {
                yield return box;
                continue;
            }

            var inner = child is AlternateContent alternate
                ? alternate.Elements<AlternateContentChoice>().FirstOrDefault(choice => choice.HasChildren)
                    ?? (OpenXmlElement?)alternate.GetFirstChild<AlternateContentFallback>() ?? child
                : child;
            foreach (var found in TextBoxes(inner))
                yield return found;
        }
    }
}
