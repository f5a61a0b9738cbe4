namespace Reading.Drafts;

/// <summary>A report to be rendered: what a reader must give back.</summary>
internal sealed record ReportDraft(string Name, PageLook Look, IReadOnlyList<DraftElement> Elements)
{
    /// <summary>The text in reading order, page furniture left out.</summary>
    public string Text => string.Join(' ', Elements.Select(element => element.Text));
}

/// <summary>How the pages of a draft look.</summary>
internal sealed record PageLook(
    string Font,
    int Size,
    bool Justified = true,
    bool FirstLineIndent = true,
    string? RunningHeader = null,
    bool PageNumbers = true,
    bool Landscape = false,
    string LetterSpacing = "0");

internal abstract record DraftElement
{
    public abstract string Text { get; }
}

/// <summary>A line of its own.</summary>
internal sealed record TextElement(string Content, bool Bold = false, bool Centered = false, bool AtTheRight = false, bool NewPage = false) : DraftElement
{
    public override string Text => Content;
}

/// <summary>Two columns without rules: a letterhead or a signature block.</summary>
internal sealed record PairElement(IReadOnlyList<string> Left, IReadOnlyList<string> Right) : DraftElement
{
    public override string Text => string.Join(' ', Left.Concat(Right));
}

internal enum Rules
{
    All,
    Rows,
    Head,
    Frame,
    None,

    /// <summary>Above the table, under its head and below it, as printers set them.</summary>
    Book,

    /// <summary>Between columns, around, and under the head.</summary>
    Columns,
}

/// <summary>A table; a row's cell may cover several columns and rows. Its text may stand at the foot of its cells.</summary>
internal sealed record TableElement(IReadOnlyList<IReadOnlyList<DraftCell>> Rows, int HeaderRows, Rules Rules, IReadOnlyList<int> Widths, bool AtTheFoot = false) : DraftElement
{
    public override string Text => string.Join(' ', Rows.SelectMany(row => row).Where(cell => cell.Text.Length > 0).Select(cell => cell.Text));
}

internal enum Alignment
{
    Left,
    Center,
    Right,
}

/// <summary>A cell; a line feed breaks its line.</summary>
internal sealed record DraftCell(string Text, int ColumnSpan = 1, int RowSpan = 1, Alignment Align = Alignment.Left, bool Bold = false, int Indent = 0);
