using System.Globalization;
using System.Net;
using System.Text;
using ReportParsing;

namespace ReportAudit.Output;

/// <summary>
/// A picture of the reading: every page with the words where they were found, the outlines of blocks and table cells,
/// and the figures marked. One file that needs nothing else, for a person who wants to see what was read.
/// </summary>
internal sealed class ExtractHtml(Stream output, WritingOptions options) : IExtractWriter
{
    private const string Style = """
        body{background:#777;font-family:sans-serif;margin:1em} h1{font-size:1.1em;color:#fff} .n{color:#ffd} .p{position:relative;background:#fff;margin:0 0 1em;box-shadow:0 0 6px #333}
        .p>*{position:absolute;box-sizing:border-box;white-space:pre} .w{font-family:serif;line-height:1;transform-origin:0 0} .b{border:1px solid #9bd} .Heading{border-color:#c33}
        .ListItem{border-color:#393} .Table{border:2px solid #d80} .c{border:1px dashed #d80} .r{border:1px solid #aaa;background:#eee8} .f{background:#fd06;border-bottom:2px solid #e90}
        .t{font:7px sans-serif;color:#fff;background:#58a;padding:0 2px} pre.x{background:#fff;padding:1em;white-space:pre-wrap}
        """;

    private readonly StreamWriter text = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };

    public void Begin() => text.WriteLine($"<!DOCTYPE html><html lang=\"{(options.Language == MessageLanguage.Vietnamese ? "vi" : "en")}\"><meta charset=\"utf-8\"><title>reportaudit</title><style>{Style}</style>");

    public void Write(Report report)
    {
        text.WriteLine($"<h1>{Escaped(report.Path)}</h1>");
        if (report.Problem is { } problem)
            text.WriteLine($"<p class=n>{Escaped(problem.Message.In(options.Language))}</p>");
        foreach (var note in report.Notes)
            text.WriteLine($"<p class=n>{note.Page?.ToString(CultureInfo.InvariantCulture)} {Escaped(note.Message.In(options.Language))}</p>");
        if (report.Pages.Count == 0)
            WriteBlocks(report);
        foreach (var page in report.Pages)
            WritePage(report, page);
    }

    public void End() => text.Flush();

    public void Dispose() => text.Dispose();

    // Word and text files have no pages to draw on.
    private void WriteBlocks(Report report)
    {
        foreach (var block in report.Blocks)
            text.WriteLine($"<pre class=x>{block.Id} {block.Kind} {block.Level}\n{Escaped(block.Text)}</pre>");
    }

    private void WritePage(Report report, Page page)
    {
        text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"<div class=p id=\"p{page.Number}\" style=\"width:{page.Width}pt;height:{page.Height}pt\">"));
        foreach (var block in report.Furniture)
            WriteBlock(block, page, "r", $"{block.Id}");
        foreach (var block in report.Blocks)
        {
            WriteBlock(block, page, $"b {block.Kind}", string.Create(CultureInfo.InvariantCulture, $"{block.Id} {block.Kind} {block.Level}"));
            foreach (var cell in block.Table?.Cells ?? [])
                WriteBox("c", page, block.Runs.Where(run => run.Start >= cell.Start && run.End <= cell.Start + cell.Length), "");
        }

        foreach (var figure in report.Figures)
            WriteFigure(report.Blocks[figure.Span.Block], figure, page);
        text.WriteLine("</div>");
    }

    private void WriteBlock(Block block, Page page, string kind, string title)
    {
        WriteBox(kind, page, block.Runs, title);
        foreach (var run in block.Runs)
        {
            if (run.Page != page.Number || run.Box is not { } box)
                continue;
            var word = Escaped(block.Text.Substring(run.Start, run.Length));
            text.WriteLine($"<span class=w style=\"{Position(page, box)};font-size:{Number(box.Y1 - box.Y0)}pt\">{word}</span>");
        }
    }

    private void WriteBox(string kind, Page page, IEnumerable<PlacedRun> runs, string title)
    {
        Box? around = null;
        foreach (var run in runs)
        {
            if (run.Page == page.Number && run.Box is { } box)
                around = around is { } sofar ? Union(sofar, box) : box;
        }

        if (around is not { } outline)
            return;
        var wider = new Box(outline.X0 - 2, outline.Y0 - 2, outline.X1 + 2, outline.Y1 + 2);
        text.WriteLine($"<div class=\"{kind}\" style=\"{Position(page, wider)}\"></div>");
        if (title.Length > 0)
            text.WriteLine($"<div class=t style=\"left:{Number(wider.X1)}pt;top:{Number(page.Height - wider.Y1)}pt\">{Escaped(title)}</div>");
    }

    private void WriteFigure(Block block, Figure figure, Page page)
    {
        var title = Escaped(string.Create(CultureInfo.InvariantCulture, $"{figure.Id}: {figure.Value} {figure.Unit.Name} | {figure.Indicator.Text} | {figure.Role}"));
        foreach (var box in block.PlaceOf(figure.Span.Start, figure.Span.Length).Boxes.Where(box => box.Page == page.Number))
            text.WriteLine($"<div class=f title=\"{title}\" style=\"{Position(page, box.Box)}\"></div>");
    }

    private static Box Union(Box left, Box right) =>
        new(Math.Min(left.X0, right.X0), Math.Min(left.Y0, right.Y0), Math.Max(left.X1, right.X1), Math.Max(left.Y1, right.Y1));

    private static string Position(Page page, Box box) =>
        $"left:{Number(box.X0)}pt;top:{Number(page.Height - box.Y1)}pt;width:{Number(box.X1 - box.X0)}pt;height:{Number(box.Y1 - box.Y0)}pt";

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Escaped(string value) => WebUtility.HtmlEncode(value);
}
