using ReportParsing.Documents;
using ReportParsing.Languages;

namespace ReportParsing.PlainText;

/// <summary>Decides which lines go on with the paragraph of the line before.</summary>
internal sealed class LineJoining(LineWrapping wrapping, int margin)
{
    private readonly Dictionary<LabelKind, int> _lastNumbers = [];

    /// <summary>Whether <paramref name="next"/> goes on with the paragraph that <paramref name="line"/> stands in.</summary>
    public bool Joins(TextLine line, TextLine next)
    {
        if (LabelReading.Read(next.Text) is { } label && !IsCarriedOver(line, next, label))
        {
            Remember(label);
            return false;
        }

        return wrapping.IsWrapped && GoesOn(line, next);
    }

    /// <summary>Takes note of the label of the first line of a block.</summary>
    public void Remember(Label label)
    {
        if (label.Numbers is [.., var number])
            _lastNumbers[label.Kind] = number;
    }

    private bool GoesOn(TextLine line, TextLine next)
    {
        var full = LineWrapping.Reach(line, next) >= wrapping.FullWidth;
        var unended = !EndsSentence(line.Text) && line.Text[^1] is not (';' or ':');
        var runsOn = char.IsLower(next.Text[0]) || char.IsDigit(next.Text[0]) || next.Text[0] is '(' or ')' or ',' or '%';
        if (BlankLineParts(next))
            return full && unended && runsOn;
        if (TitleReading.IsCapitals(line.Text) || TitleReading.IsCapitals(next.Text))
            return full && TitleReading.IsCapitals(line.Text) == TitleReading.IsCapitals(next.Text) && unended;
        if (FootCues.BeginsRecipients(next.Text) || (IsIndented(next) && !IsIndented(line) && !(unended && runsOn)))
            return false;
        if (line.Text[^1] == ':')
            return full && runsOn;
        if (line.Text[^1] == ';' && runsOn)
            return line.Width * 4 >= wrapping.FullWidth * 3;
        return unended && runsOn ? full || line.Width * 2 >= wrapping.FullWidth : full;
    }

    // A "12." or "- 2025" at the beginning of a line may be the rest of the sentence above.
    private bool IsCarriedOver(TextLine line, TextLine next, Label label)
    {
        if (!wrapping.IsWrapped || BlankLineParts(next) || EndsSentence(line.Text) || line.Text[^1] is ';' or ':')
            return false;
        if (LineWrapping.Reach(line, next) < wrapping.FullWidth)
            return false;
        if (label.Kind == LabelKind.Sign)
            return label.Text is "-" or "–" && char.IsDigit(line.Text[^1]) && next.Text.Length > 2 && char.IsDigit(next.Text[2]);
        return label is { Kind: LabelKind.Arabic, Numbers: [var number] }
            && number != 1 && _lastNumbers.GetValueOrDefault(LabelKind.Arabic) + 1 != number;
    }

    private bool BlankLineParts(TextLine next) => next.BlankBefore > 0 && !wrapping.IsSpaced && !next.PageBreakBefore;

    private bool IsIndented(TextLine line) => line.Indent >= margin + 2;

    private static bool EndsSentence(string text) => text.TrimEnd('”', '"', ')') is [.., '.' or '!' or '?' or '…'];
}
