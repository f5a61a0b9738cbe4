using ReportParsing.Figures.Numbers;

namespace ReportParsing.Figures;

/// <summary>One line on its way to mentions.</summary>
internal sealed class MentionScan
{
    private readonly List<Mention> found;

    public MentionScan(Block block, PieceLine line, MentionLexicon lexicon, NumberStyle style, List<Mention> found)
    {
        Block = block;
        Line = line;
        Lexicon = lexicon;
        Style = style;
        this.found = found;
    }

    public Block Block { get; }

    public PieceLine Line { get; }

    public MentionLexicon Lexicon { get; }

    public NumberStyle Style { get; }

    /// <summary>Whether the line is the text of a table cell.</summary>
    public bool IsCell => Block.Table is not null;

    /// <summary>The number of the last inline label, <c>(2)</c>, so that the next can be told from a count in brackets.</summary>
    public int LastInlineLabel { get; set; }

    public NumberLiteral? NumberAt(int index) => NumberReading.Read(Line, index, Style);

    /// <summary>Whether a lexicon unit, percent sign or scale stands at a piece.</summary>
    public bool IsMeasuredBy(int index) =>
        (Lexicon.Units.Match(Line, index, out var unit) > 0 && unit is not null)
        || (Lexicon.Scales.Match(Line, index, out var scale) > 0 && scale is not null)
        || Lexicon.Percents.Has(Line, index);

    public TextSpan SpanOf(int index, int pieces) =>
        new(Block.Id, Line[index].Start, Line[index + pieces - 1].End - Line[index].Start);

    public void Add(MentionKind kind, int index, int pieces, Period? period = null) =>
        Add(Bare(SpanOf(index, pieces), kind) with { Period = period });

    public void Add(Mention mention) => found.Add(mention);

    public Mention Bare(TextSpan span, MentionKind kind) =>
        new() { Span = span, Text = Block.Text.Substring(span.Start, span.Length), Kind = kind };
}
