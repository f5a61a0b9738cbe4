using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportParsing.Documents;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace ReportParsing.Word;

/// <summary>Reads one story of a document (its body, a note, a header) into blocks.</summary>
internal sealed class StoryReading
{
    private readonly StyleSheet _styles;
    private readonly ListNumbering _numbering;
    private readonly StoryNotes _notes;
    private readonly InlineReading _inline;
    private readonly List<SourceBlock> _blocks = [];
    private readonly List<SourceBlock> _contents = [];
    private ParagraphText? _carried;
    private ParagraphProperties? _carriedProperties;

    public StoryReading(StyleSheet styles, ListNumbering numbering, StoryNotes notes)
    {
        (_styles, _numbering, _notes) = (styles, numbering, notes);
        _inline = new InlineReading(styles, notes, new FieldState());
    }

    public IReadOnlyList<SourceBlock> Blocks => _blocks;

    /// <summary>The lines of a table of contents, which tell headings and pages again.</summary>
    public IReadOnlyList<SourceBlock> Contents => _contents;

    public void Read(OpenXmlElement container)
    {
        ReadAll(container);
        // The last paragraph's mark may be deleted: there is no next one to join.
        if (_carried is not null)
            Add(_carried, _carriedProperties);
        _carried = null;
    }

    /// <summary>The blocks of a cell, which count on the same lists and notes.</summary>
    public IReadOnlyList<SourceBlock> ReadCell(OpenXmlElement cell)
    {
        var inner = new StoryReading(_styles, _numbering, _notes);
        inner.Read(cell);
        return inner._blocks;
    }

    private void ReadAll(OpenXmlElement container)
    {
        foreach (var child in container.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    ReadParagraph(paragraph);
                    break;
                case WordTable table:
                    ReadTable(table);
                    break;
                case SdtBlock control:
                    if (control.SdtProperties?.GetFirstChild<ShowingPlaceholder>() is null && control.SdtContentBlock is { } content)
                        ReadAll(content);
                    break;
                case AlternateContent alternate:
                    ReadAll((OpenXmlElement?)alternate.GetFirstChild<AlternateContentChoice>() ?? alternate);
                    break;
                case CustomXmlBlock or InsertedRun or MoveToRun:
                    ReadAll(child);
                    break;
            }
        }
    }

    private void ReadParagraph(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties;
        var text = _carried ?? new ParagraphText();
        _inline.Read(paragraph, text);
        var boxes = _inline.TakeTextBoxes();
        // A deleted paragraph mark joins the paragraph with the next one.
        if (properties?.ParagraphMarkRunProperties is { } mark && (mark.GetFirstChild<Deleted>() ?? (OpenXmlElement?)mark.GetFirstChild<MoveFrom>()) is not null)
        {
            _notes.HasRevisions = true;
            (_carried, _carriedProperties) = (text, properties);
        }
        else
        {
            _carried = null;
            Add(text, properties);
        }

        foreach (var box in boxes)
            ReadBox(box);
    }

    // A story of its own, that joins no paragraph around it.
    private void ReadBox(OpenXmlElement box)
    {
        var around = _carried;
        _carried = null;
        Read(box);
        _carried = around;
    }

    private void Add(ParagraphText text, ParagraphProperties? properties)
    {
        var number = _numbering.Next(properties);
        List<string> lines = [.. text.Lines()];
        _notes.HasLegacyEncoding |= text.WasConverted;
        if (number is { Text.Length: > 0 } && (lines.Count > 0 || !number.IsBullet))
        {
            _notes.NumberingDigits += BodyCount.DigitsIn(number.Text);
            lines = lines.Count == 0 ? [number.Text.TrimEnd()] : [number.Text + lines[0], .. lines[1..]];
        }

        var style = _styles.BlockStyleOf(properties, text, number?.Level);
        var target = IsContents(properties) ? _contents : _blocks;
        target.AddRange(HandMadeLines.Joined(lines).Select(line => new SourceBlock { Text = line, Style = style }));
    }

    private bool IsContents(ParagraphProperties? properties) =>
        _styles.NameOf(properties) is { } name && name.StartsWith("toc ", StringComparison.Ordinal);

    private void ReadTable(WordTable table)
    {
        var grid = new TableReading(_styles, this).Read(table);
        if (grid.Cells.Count == 0)
            return;
        if (grid.IsFrame)
        {
            _notes.FrameCells += grid.Cells.Count;
            _blocks.AddRange(grid.ColumnByColumn());
            return;
        }

        var (text, composed) = TableComposition.Compose(
            [.. grid.Cells.Select(cell => cell.Content)],
            grid.HeaderRowCount > 0 ? grid.HeaderRowCount : null);
        _blocks.Add(new SourceBlock { Text = text, Table = composed });
        _blocks.AddRange(grid.Cells.SelectMany(cell => cell.Blocks).Where(block => block.Table is not null));
    }
}
