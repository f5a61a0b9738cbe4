namespace ReportParsing;

/// <summary>A heading, paragraph, list item or table.</summary>
public sealed record Block
{
    /// <summary>The position among the report's blocks, counted from 0.</summary>
    public required int Id { get; init; }

    /// <summary>What the block is.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>
    /// The text in Unicode normal form C, wrapped lines re-joined, numbering as it is displayed.
    /// In a table the cells of a row are parted by a tab and rows by a line feed.
    /// </summary>
    public required string Text { get; init; }

    /// <summary>The heading's or list item's label as displayed (<c>I.</c>, <c>1.2</c>, <c>a)</c>, <c>-</c>), which <see cref="Text"/> begins with; null where there is none.</summary>
    public Label? Label { get; init; }

    /// <summary>Depth in the outline, 0 for the top; for a paragraph the depth of what it stands under.</summary>
    public int Level { get; init; }

    /// <summary>The block that this one is an item of (the list's introduction or the item one level up); null at the top.</summary>
    public int? Parent { get; init; }

    /// <summary>The rows and cells; null unless <see cref="Kind"/> is <see cref="BlockKind.Table"/>.</summary>
    public Table? Table { get; init; }

    /// <summary>Where the block begins: its page, or null for formats without pages.</summary>
    public int? Page => Runs.Count == 0 ? null : Runs[0].Page;

    /// <summary>The stretches of <see cref="Text"/> with their places, in order and without overlap.</summary>
    internal IReadOnlyList<PlacedRun> Runs { get; init; } = [];

    /// <summary>Where a part of <see cref="Text"/> stands in the file.</summary>
    /// <param name="start">Offset in <see cref="Text"/>.</param>
    /// <param name="length">Length in <see cref="Text"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is not within <see cref="Text"/>.</exception>
    public Place PlaceOf(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Text.Length - start);

        int? page = null, line = null;
        List<PageBox> boxes = [];
        foreach (var run in Runs)
        {
            if (run.End <= start || run.Start >= start + length)
                continue;
            page ??= run.Page;
            line ??= run.Line;
            if (run.Page is { } onPage && run.BoxOf(start, start + length) is { } box)
                Add(boxes, new PageBox(onPage, box));
        }

        return new Place(page ?? Page, line, boxes);
    }

    /// <summary>How surely a part of <see cref="Text"/> was recognised from a picture, from 0 to 1: the least sure of its words.</summary>
    /// <param name="start">Offset in <see cref="Text"/>.</param>
    /// <param name="length">Length in <see cref="Text"/>.</param>
    /// <returns>Null where the text stands in the file as text.</returns>
    public decimal? ConfidenceOf(int start, int length) =>
        Runs.Where(run => run.End > start && run.Start < start + length).Min(run => run.Confidence);

    // Words of one line are shown as one box: a reader marks a figure, not its pieces.
    private static void Add(List<PageBox> boxes, PageBox next)
    {
        if (boxes is [.., var last] && last.Page == next.Page && SameLine(last.Box, next.Box))
        {
            boxes[^1] = last with
            {
                Box = new Box(
                    Math.Min(last.Box.X0, next.Box.X0),
                    Math.Min(last.Box.Y0, next.Box.Y0),
                    Math.Max(last.Box.X1, next.Box.X1),
                    Math.Max(last.Box.Y1, next.Box.Y1)),
            };
            return;
        }

        boxes.Add(next);
    }

    private static bool SameLine(Box left, Box right)
    {
        var shared = Math.Min(left.Y1, right.Y1) - Math.Max(left.Y0, right.Y0);
        return right.X0 >= left.X0 && shared * 2 > Math.Min(left.Y1 - left.Y0, right.Y1 - right.Y0);
    }
}
