using ReportAudit.Claims;
using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Reconciliation.Matching;

/// <summary>Reads the words near a figure of running text, from the nearest outwards.</summary>
/// <param name="text">The report.</param>
internal sealed class NearWords(ReportText text)
{
    private const int LongestLabel = 8;
    private const int LongestCue = 3;
    private const int Farthest = 6;

    /// <summary>What the words of a figure itself name, its unit left out.</summary>
    public HashSet<string> OwnOf(FigureSetting at)
    {
        var own = FigureWords.Of(WordsOf(at, text.Language), text.Language);
        own.ExceptWith(UnitOf(at.Figure));
        return own;
    }

    /// <summary>The words before a figure and behind its unit, those of a time among them ("hộ nghèo đầu năm 2024: 41 hộ").</summary>
    public static IEnumerable<string> WordsOf(FigureSetting at, LanguagePack language)
    {
        var (line, setting) = (at.Setting.Line, at.Setting);
        var (offset, length) = setting.Before.GetOffsetAndLength(line.Tokens.Count);
        var end = offset + length;
        var before = Math.Min(end, Math.Max(offset, SentenceOpening.EndOfTime(at, language)))..end;
        if (!NamesWholeBehind(at))
            return WordsOf(line, before).Concat(WordsOf(line, setting.After));
        return WordsOf(line, length > 0 ? before : SubjectOfShare(at));
    }

    /// <summary>Whether what stands behind a share names what it is of: "chiếm 67,1% số hộ nghèo", "đạt 95% kế hoạch".</summary>
    public static bool NamesWholeBehind(FigureSetting at) =>
        at.Figure is { Role: FigureRole.Share, Unit.Dimension: UnitDimension.Percent } && ShareCueBefore(at) >= 0;

    // The token of "chiếm", "đạt", "bằng" right before a share; negative where none is.
    private static int ShareCueBefore(FigureSetting at)
    {
        for (var i = at.At - 1; i >= Math.Max(at.Setting.Sentence.Start.Value, at.At - LongestCue); i--)
        {
            var (cue, length) = at.Setting.Line.CueAt(i);
            if (cue is Cue.Share or Cue.Attains or Cue.Equals && i + length == at.At)
                return i;
        }

        return -1;
    }

    // "hộ nghèo chiếm 5% tổng số hộ"
    private static Range SubjectOfShare(FigureSetting at)
    {
        var end = ShareCueBefore(at);
        var start = end;
        while (start > at.Setting.Sentence.Start.Value && !SettingReading.IsBoundary(at.Setting.Line, start - 1))
            start--;
        return start..end;
    }

    /// <summary>The words of some tokens, and of the times among them that begin with a word.</summary>
    public static IEnumerable<string> WordsOf(TokenLine line, Range range)
    {
        var (offset, length) = range.GetOffsetAndLength(line.Tokens.Count);
        return Enumerable.Range(offset, length).SelectMany(i => line.Tokens[i].Kind == TokenKind.Word ? [line.Tokens[i].Word] : TimeWords(line, i));
    }

    // "đầu năm 2024" is a point in time, "6 tháng đầu năm 2024" is none.
    private static IEnumerable<string> TimeWords(TokenLine line, int i)
    {
        var token = line.Tokens[i];
        if (token.Mention?.Period is null || line.Tokens.Take(i).TakeLast(2).Any(before => before.Mention is not null))
            return [];
        return MatchKey.Of(line.Block.Text.Substring(token.Start, token.Length)).Split(' ').TakeWhile(word => word.All(char.IsLetter));
    }

    /// <summary>The figures and labels before it, then the list items and the heading above it.</summary>
    public IReadOnlyList<NearLayer> Before(FigureSetting at)
    {
        List<NearLayer> layers = [.. InLine(at)];
        if (layers is [.., { IsFigure: false }])
            return layers;
        var block = text.Report.Blocks[at.Figure.Span.Block];
        return [.. layers.Concat(Above(block)).Take(Farthest)];
    }

    /// <summary>The list items and the heading above a block.</summary>
    public IEnumerable<NearLayer> Above(Block block)
    {
        foreach (var sibling in text.Report.Blocks.Take(block.Id).Reverse().TakeWhile(other => block.Parent is not null && other.Id > block.Parent && other.Parent == block.Parent))
        {
            foreach (var figure in text.Settings(sibling).Reverse())
                yield return LayerOf(figure);
        }

        for (var parent = block.Parent; parent is { } id; parent = text.Report.Blocks[id].Parent)
            yield return Label(FigureWords.Of(text.Report.Blocks[id].Text, text.Language));
        if (text.SectionOf(block.Id) is { } section && section.Heading.Id != block.Id)
            yield return Label(FigureWords.Of(section.Heading.Text, text.Language));
    }

    // A label ("Cây ngô: diện tích 85 ha, năng suất 48 tạ/ha") is as far as its sentence reaches.
    private IEnumerable<NearLayer> InLine(FigureSetting at)
    {
        var line = at.Setting.Line;
        var figures = text.Settings(line.Block).ToDictionary(figure => figure.At);
        for (var i = at.At - 1; i >= 0; i--)
        {
            if (figures.TryGetValue(i, out var figure))
            {
                yield return LayerOf(figure);
            }
            else if (line.Tokens[i].Is(':') && LabelBefore(line, i, at) is { Count: > 0 } label)
            {
                yield return Label(label);
                if (i >= at.Setting.Sentence.Start.Value && i <= FirstFigure(figures.Keys, at.Setting.Sentence.Start.Value))
                    yield break;
            }
        }
    }

    private static int FirstFigure(IEnumerable<int> figures, int from) => figures.Where(at => at >= from).Min();

    private HashSet<string> LabelBefore(TokenLine line, int colon, FigureSetting at)
    {
        var start = colon;
        while (start > 0 && line.Tokens[start - 1].Kind is TokenKind.Word && colon - start <= LongestLabel)
            start--;
        var label = FigureWords.Of(line.Tokens.Skip(start).Take(colon - start).Select(token => token.Word), text.Language);
        // "Diện tích: 85 ha": what stands right before the figure is its own.
        return colon >= at.Setting.Before.End.GetOffset(line.Tokens.Count) ? [] : label;
    }

    private NearLayer LayerOf(FigureSetting figure)
    {
        var own = OwnOf(figure);
        return new NearLayer([.. own, .. UnitOf(figure.Figure)], own, IsFigure: true);
    }

    private static NearLayer Label(HashSet<string> words) => new(words, words, IsFigure: false);

    private HashSet<string> UnitOf(Figure figure) => FigureWords.Of(figure.Unit.Name, text.Language);
}
