using System.Globalization;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportParsing.Tests.Figures;

/// <summary>
/// Shows mentions in one line: a quantity as its value and unit (<c>97.9 %</c>) with its hedge before it (≈ ≥ ≤), any other kind as
/// <c>Date(ngày 2/9)</c>.
/// </summary>
internal static class MentionCase
{
    public static string Show(string text, LanguagePack? language = null) =>
        string.Join("; ", Extract(text, language).Select(Show));

    public static IReadOnlyList<Mention> Extract(string text, LanguagePack? language = null) =>
        MentionExtraction.Extract([Paragraph(text)], language ?? LanguagePack.For("vi", []));

    public static IReadOnlyList<Mention> Extract(Block block) => MentionExtraction.Extract([block], LanguagePack.For("vi", []));

    public static Block Paragraph(string text) => new() { Id = 0, Kind = BlockKind.Paragraph, Text = text };

    /// <summary>A table block from its rows of cells.</summary>
    public static Block TableOf(int headerRows, params string[][] rows)
    {
        var text = string.Join('\n', rows.Select(row => string.Join('\t', row)));
        List<TableCell> cells = [];
        var start = 0;
        for (var r = 0; r < rows.Length; r++)
        {
            for (var c = 0; c < rows[r].Length; c++)
            {
                cells.Add(new TableCell(r, c, 1, 1, start, rows[r][c].Length));
                start += rows[r][c].Length + 1;
            }
        }

        return new Block
        {
            Id = 0,
            Kind = BlockKind.Table,
            Text = text,
            Table = new Table(rows.Length, rows[0].Length, headerRows, cells),
        };
    }

    public static string Show(Mention mention)
    {
        if (mention.Kind is not (MentionKind.Quantity or MentionKind.Percentage))
            return $"{mention.Kind}({mention.Text})";
        if (mention.Quantity is not { } quantity)
            return $"blank({mention.Text})";
        var hedge = quantity.Qualifier switch
        {
            Qualifier.About => "≈",
            Qualifier.AtLeast => "≥",
            Qualifier.AtMost => "≤",
            _ => string.Empty,
        };
        return $"{hedge}{quantity.Value.ToString("0.############", CultureInfo.InvariantCulture)} {quantity.Unit.Name}".TrimEnd();
    }
}
