namespace ReportParsing.Pdf;

/// <summary>Lines that make one block of text.</summary>
internal sealed class Paragraph(TextLine first, Frame frame)
{
    /// <summary>A paragraph of known lines.</summary>
    public Paragraph(IReadOnlyList<TextLine> lines, Frame frame)
        : this(lines[0], frame)
    {
        foreach (var line in lines.Skip(1))
            Add(line);
    }

    public List<TextLine> Lines { get; } = [first];

    public Frame Frame { get; } = frame;

    public TextLine First => Lines[0];

    public TextLine Last => Lines[^1];

    public bool Labelled { get; } = LabelStart.Begins(first);

    /// <summary>Where lines after the first begin; null while there is only one.</summary>
    public double? WrapLeft => Lines.Count > 1 ? Lines[1].X0 : null;

    /// <summary>The distance of its baselines; null while no two lines stand on one page.</summary>
    public double? Pitch { get; private set; }

    public void Add(TextLine line)
    {
        if (line.Page == Last.Page)
            Pitch = Math.Max(Pitch ?? 0, Last.Baseline - line.Baseline);
        Lines.Add(line);
    }
}
