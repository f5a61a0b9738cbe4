using ReportParsing.Figures.Numbers;

namespace ReportParsing.Figures;

/// <summary>One line on its way to mentions.</summary>
internal sealed class MentionScan
{
    private const decimal LeastGrouped = 1000;

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
        UnitAt(index).Unit is not null
        || (Lexicon.Scales.Match(Line, index, out var scale) > 0 && scale is not null)
        || Lexicon.Percents.Has(Line, index);

    /// <summary>The lexicon unit at a piece; words without a unit where a look-alike stands there.</summary>
    public (int Words, Unit? Unit) UnitAt(int index)
    {
        var words = Lexicon.Units.Match(Line, index, out var unit);
        // "3 day-crewed and 16 on-call stations": the word is of a longer one.
        if (unit is { Dimension: UnitDimension.Time } && Line.IsSign(index + words, '-') && Line.IsGlued(index + words) && Line.IsWord(index + words + 1) && Line.IsGlued(index + words + 1))
            return (words, null);
        return unit is { Dimension: UnitDimension.Time } && !Lexicon.CountsInPlurals && IsDateWord(index + words) ? (words, null) : (words, unit);
    }

    // "within 28 days 21 were told": a time in the plural names no date.
    // "15 ngày 20/11", "12 năm 2024": the time word belongs to what follows; "1 tháng 2 lần" counts.
    private bool IsDateWord(int next)
    {
        if (!Line.IsDigits(next) || Line.IsGlued(next))
            return false;
        var end = next + (NumberAt(next)?.Pieces ?? 1);
        // "dưới 3 tháng 12.290 người": no month or year has a separator.
        if (Lexicon.Scales.Has(Line, end) || Lexicon.Percents.Has(Line, end) || NumberAt(next) is { Pieces: > 1, Value: >= LeastGrouped })
            return false;
        return Lexicon.Units.Match(Line, end, out var unit) == 0 || unit is null or { Dimension: UnitDimension.Time };
    }

    /// <summary>The money whose sign or letters end at a piece, before a number (<c>USD</c>, <c>R</c>).</summary>
    /// <returns>The number of its pieces; 0 where there is none.</returns>
    public int MoneyBefore(int index, out Unit? money)
    {
        var pieces = Lexicon.UnitsBefore.Match(Line, index, out money);
        return pieces == 0 && MoneyLetters.IsAt(Line, index, Lexicon) && Lexicon.MoneyLetters.TryGetValue(Line.Raw(index).ToString(), out money) ? 1 : pieces;
    }

    /// <summary>Whether a day of a month begins at a time word that stands where a unit could.</summary>
    public bool BeginsDate(int index) => UnitAt(index) is { Words: > 0, Unit: null } && Line.IsDigits(index + 1) && Line[index + 1].Length <= 2;

    /// <summary>The mention read last; null before the first.</summary>
    public Mention? Last => found.Count == 0 || found[^1].Span.Block != Block.Id ? null : found[^1];

    public TextSpan SpanOf(int index, int pieces) =>
        new(Block.Id, Line[index].Start, Line[index + pieces - 1].End - Line[index].Start);

    public void Add(MentionKind kind, int index, int pieces, Period? period = null, NumberForm form = NumberForm.Digits) =>
        Add(Bare(SpanOf(index, pieces), kind) with { Period = period, Form = form });

    /// <summary>Widens the mention read last.</summary>
    public void ReplaceLast(MentionKind kind, int index, int pieces, Period? period)
    {
        found.RemoveAt(found.Count - 1);
        Add(kind, index, pieces, period);
    }

    public void Add(Mention mention) => found.Add(mention);

    public Mention Bare(TextSpan span, MentionKind kind) =>
        new() { Span = span, Text = Block.Text.Substring(span.Start, span.Length), Kind = kind };
}
