using CorpusBuilder.Sources;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CorpusBuilder.Renderings;

/// <summary>Writes a report as a Word file, with numbering typed in the text or made by Word.</summary>
internal static class WordRendering
{
    private const string FontSize = "28";
    private const string TextWidth = "9072";

    public static void Write(ReportSource source, string path)
    {
        var layout = Layout.Of(source);
        var numbersByWord = source.Setting("numbering") == "word";
        using var file = WordprocessingDocument.Create(path, WordprocessingDocumentType.Document);
        var main = file.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.Create(FontSize);
        if (numbersByWord)
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = WordNumbering.Create();

        Body body = new();
        body.Append(Letterhead(layout, source.Setting("letterhead", "table")));
        body.Append(layout.Title.Select(line => Paragraph(line, JustificationValues.Center, bold: true)));
        foreach (var piece in TableGrid.Pieces(layout.Body))
        {
            if (piece[0].IsTableRow)
                body.Append(Grid(piece), Paragraph(string.Empty, JustificationValues.Both));
            else
                body.Append(Line(piece[0], numbersByWord));
        }

        if (layout.Recipients.Count + layout.Signature.Count > 0)
            body.Append(Foot(layout));
        body.Append(new SectionProperties(
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Left = 1701, Right = 1134, Top = 1134, Bottom = 1134, Header = 567, Footer = 567 }));
        main.Document = new Document(body);
    }

    private static IEnumerable<OpenXmlElement> Letterhead(Layout layout, string kind)
    {
        if (layout.Letterhead.Count == 0)
            return [];
        if (kind != "table")
            return layout.Letterhead.Select(row => Paragraph($"{row.Left}\t{row.Right}".Trim(), JustificationValues.Left, bold: true));
        return [Columns(layout.Letterhead.Select(row => row.Left), layout.Letterhead.Select(row => row.Right))];
    }

    private static Table Foot(Layout layout) => Columns(layout.Recipients, layout.Signature);

    private static Table Columns(IEnumerable<string> left, IEnumerable<string> right) => new(
        new TableProperties(new TableWidth { Width = TextWidth, Type = TableWidthUnitValues.Dxa }),
        new DocumentFormat.OpenXml.Wordprocessing.TableGrid(new GridColumn { Width = "4536" }, new GridColumn { Width = "4536" }),
        new TableRow(Column(left), Column(right)));

    private static TableCell Column(IEnumerable<string> lines)
    {
        TableCell cell = new(new TableCellProperties(new TableCellWidth { Width = "4536", Type = TableWidthUnitValues.Dxa }));
        cell.Append(lines.DefaultIfEmpty(string.Empty).Select(line => Paragraph(line, JustificationValues.Center)));
        return cell;
    }

    private static Paragraph Line(SourceLine line, bool numbersByWord)
    {
        var label = numbersByWord ? WordNumbering.LabelOf(line) : null;
        var text = label is null ? line.Text : line.Text[label.Length..].TrimStart();
        var bold = line.Kind is LineKind.Heading or LineKind.Centred;
        var paragraph = Paragraph(text, AlignmentOf(line.Kind), bold);
        if (label is not null)
            paragraph.ParagraphProperties!.NumberingProperties = WordNumbering.PropertiesOf(label);
        else if (line.Kind is not LineKind.Centred and not LineKind.Aside)
            paragraph.ParagraphProperties!.Indentation = new Indentation { FirstLine = "567" };
        return paragraph;
    }

    private static JustificationValues AlignmentOf(LineKind kind) => kind switch
    {
        LineKind.Centred => JustificationValues.Center,
        LineKind.Aside => JustificationValues.Right,
        _ => JustificationValues.Both,
    };

    private static Paragraph Paragraph(string text, JustificationValues alignment, bool bold = false)
    {
        ParagraphProperties properties = new() { Justification = new Justification { Val = alignment } };
        Run run = new();
        if (bold)
            run.Append(new RunProperties(new Bold()));
        var parts = text.Split('\t');
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0)
                run.Append(new TabChar());
            run.Append(new Text(parts[i]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return new Paragraph(properties, run);
    }

    private static Table Grid(IReadOnlyList<SourceLine> rows)
    {
        var columns = rows.Max(row => row.Cells.Count);
        Table table = new(
            new TableProperties(
                new TableWidth { Width = TextWidth, Type = TableWidthUnitValues.Dxa },
                new TableBorders(
                    new TopBorder { Val = BorderValues.Single, Size = 4 },
                    new LeftBorder { Val = BorderValues.Single, Size = 4 },
                    new BottomBorder { Val = BorderValues.Single, Size = 4 },
                    new RightBorder { Val = BorderValues.Single, Size = 4 },
                    new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
                    new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 })),
            new DocumentFormat.OpenXml.Wordprocessing.TableGrid(Enumerable.Range(0, columns).Select(_ => new GridColumn())));
        foreach (var row in rows)
        {
            TableRow line = new();
            if (row.Kind == LineKind.TableHeaderRow)
                line.Append(new TableRowProperties(new TableHeader()));
            line.Append(CellsOf(row));
            table.Append(line);
        }

        return table;
    }

    private static IEnumerable<TableCell> CellsOf(SourceLine row)
    {
        for (var column = 0; column < row.Cells.Count; column++)
        {
            var text = row.Cells[column];
            if (text == SourceLine.MergedLeft)
                continue;
            var span = 1 + row.Cells.Skip(column + 1).TakeWhile(cell => cell == SourceLine.MergedLeft).Count();
            TableCellProperties properties = new() { GridSpan = span > 1 ? new GridSpan { Val = span } : null };
            properties.VerticalMerge = text == SourceLine.MergedUp ? new VerticalMerge() : new VerticalMerge { Val = MergedCellValues.Restart };
            yield return new TableCell(properties, Paragraph(text == SourceLine.MergedUp ? string.Empty : text, JustificationValues.Left));
        }
    }
}
