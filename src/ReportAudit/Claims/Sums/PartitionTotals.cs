using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Claims;

/// <summary>Finds the figures that a list of parts in running text may be of.</summary>
internal static class PartitionTotals
{
    // "cancelled", "cancellation"
    private const int LeastStem = 6;

    /// <summary>The likeliest first: the nearest of the sentence; where the sentence begins with the opener, the nearest of the one before; then all others.</summary>
    /// <param name="text">The report.</param>
    /// <param name="block">The list's block.</param>
    /// <param name="opener">The token that opens the list.</param>
    /// <param name="part">The first part.</param>
    /// <param name="isOther">Whether a figure is the other end of a ratio, and so thought of last.</param>
    public static IReadOnlyList<FigureSetting> Before(ReportText text, Block block, int opener, FigureSetting part, Predicate<FigureSetting> isOther)
    {
        var line = text.Line(block);
        var before = text.Settings(block)
            .Where(figure => figure.At < opener && (figure.IsActual || figure.IsPlanned) && IsTotalFor(figure, part) && (Depth(line, figure.At, opener) >= 0 || IsBracketBefore(line, figure, opener)))
            .Reverse()
            .ToArray();
        // "Kế hoạch vốn 386 tỷ đồng, gồm …": a plan is made up of parts where its sentence begins with it.
        before = [.. before.Where(figure => figure.IsActual || (figure.Setting.Sentence.Equals(part.Setting.Sentence) && !before.Any(other => other.IsActual && other.At < figure.At && other.Setting.Sentence.Equals(part.Setting.Sentence))))];
        if (!OpensBlock(text, block, opener) || before.Length > 0 || block.Id == 0 || text.Report.Blocks[block.Id - 1].Table is not null)
            return [.. before.OrderBy(figure => RankOf(line, figure, opener)).ThenBy(figure => isOther(figure)).ThenByDescending(figure => figure.At)];
        // "Trong đó: …" at the head of a block speaks of the block before.
        return [.. text.Settings(text.Report.Blocks[block.Id - 1]).Where(figure => figure.IsActual && IsTotalFor(figure, part)).Reverse().OrderBy(figure => isOther(figure))];
    }

    /// <summary>Whether a list is opened at the head of its block, alone or by words for what it goes by: "Trong đó: …", "Theo loại phương tiện: …".</summary>
    public static bool OpensBlock(ReportText text, Block block, int opener) => opener <= 2 || IsBreakdown(text, block, opener);

    /// <summary>Whether words at the head of a block say what a list goes by: "Theo loại phương tiện: …".</summary>
    public static bool IsBreakdown(ReportText text, Block block, int opener)
    {
        var line = text.Line(block);
        return line.Tokens[opener].Is(':') && text.Language.Partitions.Breakdowns.Contains(line.Tokens[0].Word, StringComparer.Ordinal) && !Enumerable.Range(0, opener).Any(i => SettingReading.IsFigure(line.Tokens[i]));
    }

    /// <summary>"Đã xử lý 1.743 phản ánh. Trong số đã xử lý: đúng hạn 1.688, trễ hạn 55": the figure that the words before the colon name; null where they name none.</summary>
    public static FigureSetting? NamedBefore(ReportText text, Block block, int colon, FigureSetting part)
    {
        var line = text.Line(block);
        var start = part.Setting.Sentence.Start.Value;
        if (!line.Tokens[colon].Is(':') || start >= colon || PartitionOpeners.HasFigure(line, start, colon))
            return null;
        string[] words = [.. part.Setting.Words(start..colon)];
        var lead = text.Language.Partitions.Resumptions.Select(lead => lead.Split(' ')).Where(lead => words.AsSpan().StartsWith(lead)).MaxBy(lead => lead.Length);
        string[] name = [.. words.Skip(lead?.Length ?? words.Length)];
        return name.Length == 0 ? null : text.Settings(block).LastOrDefault(figure =>
            figure.At < start && figure.IsActual && IsTotalFor(figure, part) && name.All(figure.Setting.Words(figure.Setting.Before).Concat(figure.Setting.Words(figure.Setting.After)).Contains));
    }

    /// <summary>Whether the words before the colon name a total, if not which ("Trong tổng số hội viên: …"): the nearest figure need not be it.</summary>
    public static bool IsNamedApart(ReportText text, int colon, FigureSetting part)
    {
        var start = part.Setting.Sentence.Start.Value;
        if (!part.Setting.Line.Tokens[colon].Is(':') || start >= colon || PartitionOpeners.HasFigure(part.Setting.Line, start, colon))
            return false;
        string[] words = [.. part.Setting.Words(start..colon)];
        return text.Language.Partitions.Resumptions.Any(lead => lead.Split(' ') is { Length: > 1 } phrase && words.AsSpan().StartsWith(phrase));
    }

    /// <summary>Whether the words from the sentence's start to the opener take the total up: they name its unit again (the grants were divided into …), or point back (số tiền nói trên gồm).</summary>
    public static bool IsTakenUp(FigureSetting total, FigureSetting part, int opener, LanguagePack language)
    {
        var line = part.Setting.Line;
        var start = part.Setting.Sentence.Start.Value;
        if (total.Setting.Line != line || start >= opener || total.At >= start || PartitionOpeners.HasFigure(line, start, opener))
            return false;
        string[] words = [.. part.Setting.Words(start..opener)];
        if (words.Length == 0)
            return false;
        var said = $" {string.Join(' ', words)} ";
        // "126 inquiries were concluded. They ended in: …", "cancelled 1,462 trips. Causes of cancellation were: …"
        if (total.Setting.Sentence.End.Value == start && (line.Joining.AllOfThem.Contains(words[0]) || SharesDeed(total, words, language)))
            return true;
        return (total.Figure.Unit.IsCounted && MatchKey.Of(total.Figure.Unit.Name).Split(' ').All(words.Contains))
            || language.Partitions.Anaphors.Any(anaphor => said.EndsWith($" {anaphor} ", StringComparison.Ordinal));
    }

    // What was done with the total is named again, in another form of the word.
    private static bool SharesDeed(FigureSetting total, string[] words, LanguagePack language) =>
        language.Mentions.CountsInPlurals
        && total.Setting.Words(total.Setting.Before) is [.., { Length: > LeastStem } deed] && !language.Fillers.Contains(deed)
        && Array.Exists(words, word => word.Length >= LeastStem && word.AsSpan(0, LeastStem).SequenceEqual(deed.AsSpan(0, LeastStem)));

    /// <summary>How many brackets are open from one token to another, counted from the first.</summary>
    public static int Depth(TokenLine line, int from, int to)
    {
        var depth = line.Tokens[from].Is('(') ? -1 : 0;
        for (var i = from; i < to; i++)
            depth += line.Tokens[i].Is('(') ? 1 : line.Tokens[i].Is(')') ? -1 : 0;
        return depth;
    }

    // "Theft (2,268) consisted of …": a total alone in a bracket right before its list.
    private static bool IsBracketBefore(TokenLine line, FigureSetting figure, int opener) =>
        figure.At == opener - 2 && figure.At > 0 && line.Tokens[figure.At - 1].Is('(') && line.Tokens[opener - 1].Is(')');

    private static bool IsTotalFor(FigureSetting figure, FigureSetting part) =>
        Units.IsAdditive(figure.Figure.Unit)
        && !figure.IsForEach
        && !figure.Setting.Has(Cue.Average)
        && (Units.CanAdd(figure.Figure.Unit, part.Figure.Unit) || figure.Figure.Unit.Dimension == UnitDimension.Count || (figure.Figure.Unit.Dimension == UnitDimension.Thing && part.Figure.Unit.IsCounted))
        && (figure.Figure.Unit.Dimension is not (UnitDimension.None or UnitDimension.Thing) || part.Figure.Unit.Dimension is UnitDimension.None or UnitDimension.Thing);

    private static int RankOf(TokenLine line, FigureSetting figure, int opener)
    {
        if (figure.Setting.Sentence.Start.Value <= opener && opener < figure.Setting.Sentence.End.Value)
            return 0;
        return IsPartOfAnother(line, figure) ? 2 : 1;
    }

    // A figure behind an opener of an earlier sentence is a part there rather than a total here.
    private static bool IsPartOfAnother(TokenLine line, FigureSetting figure)
    {
        for (var i = figure.At - 1; i >= figure.Setting.Sentence.Start.Value; i--)
        {
            if (line.CueAt(i).Cue is Cue.OfWhich or Cue.Comprising)
                return true;
        }

        return false;
    }
}
