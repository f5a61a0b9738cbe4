using ReportParsing.Documents;

namespace ReportParsing.Pdf;

/// <summary>Re-joins wrapped lines into paragraphs, over page breaks too.</summary>
internal sealed class ParagraphBuilding(double pitchInEms)
{
    private const double MorePitch = 1.35;
    private const double Indented = 0.6;
    private const double CellPadding = 12;

    private readonly List<Paragraph> paragraphs = [];
    private Flow? last;
    private double? columnPitch;

    /// <summary>The commonest distance of baselines in ems of the text.</summary>
    public static double TypicalPitch(IEnumerable<List<TextLine>> pages)
    {
        SortedDictionary<int, int> counts = [];
        foreach (var lines in pages)
        {
            for (var i = 1; i < lines.Count; i++)
            {
                var twentieths = (int)Math.Round((lines[i - 1].Baseline - lines[i].Baseline) / lines[i].Size * 20);
                if (twentieths is > 16 and < 60)
                    counts[twentieths] = counts.GetValueOrDefault(twentieths) + 1;
            }
        }

        return counts.Count == 0 ? 1.35 : counts.MaxBy(pair => pair.Value).Key / 20.0;
    }

    public void Add(Flow flow)
    {
        var open = last is { Body: true } && flow.Body;
        columnPitch = flow.Body ? null : flow.Pitch;
        foreach (var line in flow.Lines)
        {
            if (open && Continues(paragraphs[^1], line, flow.Frame))
                paragraphs[^1].Add(line);
            else
                paragraphs.Add(new Paragraph(line, flow.Frame));
            open = true;
        }

        last = flow;
    }

    /// <summary>The paragraphs so far; what comes next continues none of them.</summary>
    public IReadOnlyList<Paragraph> Close()
    {
        var closed = paragraphs.ToArray();
        paragraphs.Clear();
        last = null;
        return closed;
    }

    private bool Continues(Paragraph paragraph, TextLine next, Frame frame)
    {
        var previous = paragraph.Last;
        if (Math.Abs(previous.Size - next.Size) > 0.1 * previous.Size || IsFurtherDown(paragraph, next) || ChangesWeight(previous, next))
            return false;
        if (columnPitch is null && ClosesBracket(paragraph, next))
            return true;
        if (columnPitch is { } pitch)
            return previous.Page == next.Page && previous.Baseline - next.Baseline < (1.08 * pitch) + 0.5 && ContinuesInColumn(paragraph, next);
        if (IsCentred(paragraph, next, frame))
            return ContinuesCentred(paragraph, next);
        if (!paragraph.Labelled && paragraph.Frame.Centers(paragraph.Lines) && !frame.IsAxisOf(next) && (StartsAtTheLeft(next, frame) || LabelStart.Begins(next)))
            return false;
        if (HasRoomFor(next, paragraph) || IsIndented(paragraph, next, frame))
            return false;
        return !LabelStart.Begins(next) || IsWrappedText(paragraph, next);
    }

    // Most lines of a letterhead are ended on purpose; its cells' widths are known only where they reach the page's edge.
    private static bool ContinuesInColumn(Paragraph paragraph, TextLine next)
    {
        if (LabelStart.Begins(next))
            return false;
        if (StartsLower(next) || (next.Words.Count == 1 && next.Words[0].Text.All(char.IsAsciiDigit)))
            return true;
        // An office in capitals, and the name of who holds it.
        if (TitleReading.IsCapitals(paragraph.Last.Text) && next.Text.Any(char.IsLower))
            return false;
        return paragraph.Frame.IsAxisOf(paragraph.Last) && paragraph.Frame.IsAxisOf(next) && LeavesNoRoom(paragraph, next);
    }

    private bool IsFurtherDown(Paragraph paragraph, TextLine next)
    {
        var previous = paragraph.Last;
        if (previous.Page != next.Page)
            return false;
        var pitch = previous.Baseline - next.Baseline;
        return pitch < 0 || pitch > MorePitch * (paragraph.Pitch ?? (pitchInEms * previous.Size));
    }

    private static bool ChangesWeight(TextLine previous, TextLine next) =>
        previous.Bold != next.Bold && (previous.Bold ? !next.Words[0].Bold && !StartsLower(next) : !previous.Words[^1].Bold);

    private static bool ContinuesCentred(Paragraph paragraph, TextLine next) =>
        LeavesNoRoom(paragraph, next) && (!LabelStart.Begins(next) || GoesOnAfterDash(next));

    // "… cho trẻ từ 1" and below it "- 10 tuổi": items of a list are not centred, and begin with a capital.
    private static bool GoesOnAfterDash(TextLine next) =>
        next.Words is [{ Text: "-" or "–" }, var word, ..] && (char.IsLower(word.Text[0]) || char.IsAsciiDigit(word.Text[0]));

    // "(đơn vị tính: tỷ" and below it "đồng)"; "(nam: 16; nữ:" in a full line and below it "5)".
    private static bool ClosesBracket(Paragraph paragraph, TextLine next)
    {
        var above = paragraph.Last.Text;
        return above.LastIndexOf('(') > above.LastIndexOf(')') && (StartsLower(next) || (char.IsAsciiDigit(next.Text[0]) && !HasRoomFor(next, paragraph))) && next.Text.IndexOf(')', StringComparison.Ordinal) is > 0 and var close && next.Text.LastIndexOf('(', close) < 0;
    }

    private static bool LeavesNoRoom(Paragraph paragraph, TextLine next) =>
        paragraph.Frame.Right - paragraph.Frame.Left - (paragraph.Last.X1 - paragraph.Last.X0) < FirstWord(next) + CellPadding;

    private static bool IsCentred(Paragraph paragraph, TextLine next, Frame frame)
    {
        var centred = paragraph.Frame.Centers(paragraph.Lines);
        if (centred && frame.Centers(next) && !frame.IsIndent(next.X0))
            return true;
        // A title's first line may fill the width; text that ends so far right has been wrapped.
        return (centred || paragraph.Lines.Count == 1) && !paragraph.Labelled && !EndsSentence(paragraph.Last) && Frame.ShareAxis([paragraph.Last, next]);
    }

    private static bool StartsAtTheLeft(TextLine line, Frame frame) => line.X0 - frame.Left < 0.3 * line.Size || frame.IsIndent(line.X0);

    private static bool StartsLower(TextLine line) => char.IsLower(line.Words[0].Text[0]);

    // A line that had room for the next one's first word was ended on purpose.
    private static bool HasRoomFor(TextLine next, Paragraph paragraph)
    {
        var previous = paragraph.Last;
        return paragraph.Frame.Right - previous.X1 > FirstWord(next) + (0.3 * previous.Size);
    }

    // The whole word had to fit: many programs break no line after a hyphen or a slash.
    private static double FirstWord(TextLine line) => line.Words[0].X1 - line.Words[0].X0;

    private static bool IsIndented(Paragraph paragraph, TextLine next, Frame frame)
    {
        var step = Indented * next.Size;
        var start = next.X0 - frame.Left;
        if (paragraph.WrapLeft is { } wrap)
            return Math.Abs(start - (wrap - paragraph.Frame.Left)) > step;
        var further = start - (paragraph.First.X0 - paragraph.Frame.Left);
        // Two lines where first lines of paragraphs begin, the upper one ended: both are first lines.
        if (Math.Abs(further) <= step && start > step && frame.IsIndent(next.X0) && EndsSentence(paragraph.Last) && !StartsLower(next))
            return true;
        return further > step && !(paragraph.Labelled && further < 4 * next.Size);
    }

    // "chính trị - xã hội" may wrap before its dash, and a sentence before its number.
    private static bool IsWrappedText(Paragraph paragraph, TextLine next)
    {
        if (EndsSentence(paragraph.Last) || (TitleReading.IsCapitals(next.Text) && !TitleReading.IsCapitals(paragraph.Last.Text)))
            return false;
        var wrap = paragraph.WrapLeft ?? paragraph.Frame.Left;
        var hangs = Math.Abs(paragraph.First.X0 - wrap) > Indented * next.Size;
        if (hangs && Math.Abs(next.X0 - wrap) < Indented * next.Size)
            return true;
        return next.Words.Count == 1 || char.IsLower(next.Words[1].Text[0]) || !(LabelStart.IsSign(next) || paragraph.Labelled);
    }

    private static bool EndsSentence(TextLine line) => line.Words[^1].Text[^1] is '.' or ';' or ':' or '!' or '?';
}
