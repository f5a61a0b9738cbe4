using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Claims.Weighed;

/// <summary>The figures of the running text in order, with what stands around and between them.</summary>
internal sealed class ToldFigures
{
    private const int WordsAround = 6;
    private const int WordsSaid = 3;
    private const int WordsOfLead = 10;
    private const int WordsBetween = 14;
    private const int MostTermsAway = 12;
    private const int MostNumbered = 100;
    private const int Between = 1;
    private const int Word = 2;
    private const int Number = 3;
    private const int Block = 4;
    private const int CueBase = 100;

    private readonly PartitionWords words;
    private readonly Dictionary<(int, int), Joint> joints = [];
    private readonly Dictionary<int, bool> shared = [];
    private readonly Dictionary<int, HashSet<int>> terms = [];
    private readonly HashSet<int> overlapping;
    private readonly HashSet<int> others;
    private readonly HashSet<int> negations;
    private readonly bool[] mayAdd;
    private readonly Figure[] cells;
    private readonly ILookup<int, int> ofBlock;
    private readonly Dictionary<Figure, int> positions;

    public ToldFigures(ReportText text)
    {
        Text = text;
        words = text.Language.Partitions;
        All = [.. text.All.Where(figure => figure is { IsBound: false, Figure.Mention.Form: not NumberForm.Words } && (figure.Figure.Value > 0 || (figure.Figure.Value < 0 && figure.Figure.Unit.Dimension == UnitDimension.Percent)))];
        cells = [.. text.Report.Figures.Where(figure => figure.Cell is not null && figure.Value > 0)];
        Values = [.. All.Select(figure => Math.Abs(figure.Figure.Value)), .. cells.Select(figure => figure.Value)];
        Before = [.. All.Select(WordsBefore)];
        After = [.. All.Select(WordsAfter)];
        overlapping = [.. words.Overlapping.Select(word => Traits.Of(word))];
        others = [.. words.Others.Select(word => Traits.Of(word))];
        negations = [.. words.Negations.Select(word => Traits.Of(word))];
        positions = Enumerable.Range(0, All.Length).ToDictionary(at => All[at].Figure);
        ofBlock = Enumerable.Range(0, All.Length).ToLookup(at => All[at].Figure.Span.Block);
        mayAdd = [.. Enumerable.Range(0, All.Length).Select(at => IsQuantity(at) && Units.IsAdditive(All[at].Figure.Unit) && !All[at].IsPrice && !All[at].Setting.Has(Cue.Average) && !IsNumber(All[at]))];
    }

    public ReportText Text { get; }

    public FigureSetting[] All { get; }

    /// <summary>How many figures there are, those of the tables among them.</summary>
    public int Count => All.Length + cells.Length;

    /// <summary>The values as printed, those of the tables behind; whoever weighs a text in which one is changed sets it here.</summary>
    public decimal[] Values { get; }

    /// <summary>The words right before each figure, the nearest first.</summary>
    public int[][] Before { get; }

    /// <summary>The words right behind each figure's number, its unit's among them.</summary>
    public int[][] After { get; }

    public string Language => Text.Report.Language;

    /// <summary>Whether it counts something in a unit that adds up, though it be a change.</summary>
    public bool MayAdd(int at) => mayAdd[at];

    public bool IsQuantity(int at) => All[at].IsQuantity && All[at].Figure.Unit.Dimension is not (UnitDimension.Percent or UnitDimension.Ratio);

    public bool IsPercent(int at) => All[at].Figure.Unit.Dimension == UnitDimension.Percent;

    /// <summary>Whether both may count the same, or both count something.</summary>
    public bool AreAlike(int first, int second)
    {
        var (one, other) = (All[first].Figure.Unit, All[second].Figure.Unit);
        return (one.IsCounted && other.IsCounted) || Units.CanAdd(one, other);
    }

    /// <summary>Whether one may be a part of the other: alike, and not so many for each where the other counts all (1,836 visits, 2.9 visits a reader).</summary>
    public bool CanBePart(int whole, int part) =>
        AreAlike(whole, part) && !(All[whole].Figure is { Unit.IsCounted: true, Quantity.Ulp: >= 1 } && All[part].Figure is { Unit.IsCounted: true, Quantity.Ulp: < 1 });

    /// <summary>A figure of the text, or behind these one of a table.</summary>
    public Figure FigureAt(int at) => at < All.Length ? All[at].Figure : cells[at - All.Length];

    /// <summary>The position of a figure of the text; −1 for others.</summary>
    public int PositionOf(Figure figure) => positions.GetValueOrDefault(figure, -1);

    public int BlockOf(int at) => FigureAt(at).Span.Block;

    /// <summary>The text's figures in the blocks of some.</summary>
    public IEnumerable<int> InBlocksOf(IEnumerable<int> figures) => figures.Select(BlockOf).Distinct().SelectMany(block => ofBlock[block]);

    /// <summary>The text's figures in a block.</summary>
    public IEnumerable<int> InBlock(int block) => ofBlock[block];

    /// <summary>The block of the innermost heading above a figure; −1 before the first.</summary>
    public int SectionOf(int at) => Text.SectionOf(BlockOf(at))?.Heading.Id ?? -1;

    /// <summary>The words of the first cell in a table figure's row; none for figures of the text.</summary>
    public IReadOnlyList<int> RowWords(int at)
    {
        if (FigureAt(at) is not { Cell: { } cell } figure || Text.Report.Blocks[figure.Span.Block] is not { Table: { } table } block)
            return [];
        var label = table.Cells.FirstOrDefault(other => other.Row == cell.Row && other.Column < cell.Column && block.Text.AsSpan(other.Start, other.Length).ContainsAnyInRange('A', char.MaxValue));
        return label is null ? [] : [.. Tables.RowNames.Words(MatchKey.Of(block.Text.Substring(label.Start, label.Length))).Select(word => Traits.Of(word))];
    }

    /// <summary>The words of a figure's sentence.</summary>
    public HashSet<int> SentenceWords(int at) => [.. All[at].Setting.Words(All[at].Setting.Sentence).Select(word => Traits.Of(word))];

    /// <summary>The figures of the text from so many before some to so many behind them, these among them.</summary>
    public IEnumerable<int> Window(int[] figures, int before, int behind)
    {
        var first = Math.Max(0, figures.Min() - before);
        return Enumerable.Range(first, Math.Min(All.Length, figures.Max() + behind) - first);
    }

    /// <summary>Whether the sentence says of what it tells: it opens with the whole ("Of the 570 completions, 388 …"), or the part is told of the figure before ("2,874 were examined; of these 919 …").</summary>
    public bool IsSaidOf(int whole, int part)
    {
        var (setting, figure) = (All[part].Setting, All[part]);
        if (BlockOf(whole) != BlockOf(part) || whole >= part)
            return false;
        var start = setting.Sentence.Start.Value;
        if (All[whole].First >= start && setting.Line.CueAt(start).Cue == Cue.OfWhich && !Enumerable.Range(start, All[whole].First - start).Any(i => setting.Line.Tokens[i].Kind != TokenKind.Word))
            return true;
        var at = figure.First - 1;
        while (at > start && figure.First - at < WordsAround && setting.Line.Tokens[at].Kind == TokenKind.Word && setting.Line.CueAt(at).Cue != Cue.OfWhich)
            at--;
        return setting.Line.CueAt(at).Cue == Cue.OfWhich && !Enumerable.Range(whole + 1, part - whole - 1).Any(other => IsQuantity(other) && AreAlike(whole, other));
    }

    /// <summary>The words that tell what a share is of: those behind it, and those its sentence opens with where it begins with the whole ("Of those who took it up, …").</summary>
    public IEnumerable<int> SaidOfShare(int at)
    {
        var setting = All[at].Setting;
        var (line, start) = (setting.Line, setting.Sentence.Start.Value);
        var end = start;
        if (line.CueAt(start).Cue == Cue.OfWhich)
        {
            while (end < All[at].First && line.Tokens[end].Kind == TokenKind.Word)
                end++;
        }

        return setting.Words(start..end).Where(word => !Text.Language.Fillers.Contains(word)).Select(word => Traits.Of(word)).Concat(After[at]);
    }

    /// <summary>The words that say what a figure is of: in the text those up to the figures on both sides, in a table those of its headers.</summary>
    public HashSet<int> Terms(int at)
    {
        if (!terms.TryGetValue(at, out var named))
            terms.Add(at, named = ReadTerms(at));
        return named;
    }

    private HashSet<int> ReadTerms(int at)
    {
        HashSet<int> named = [.. FigureAt(at).Indicator.Terms.Select(word => Traits.Of(word))];
        if (at >= All.Length)
            return named;
        var (line, sentence) = (All[at].Setting.Line, All[at].Setting.Sentence);
        var (start, end, depth) = (All[at].First, All[at].At + 1, 0);
        while (start > sentence.Start.Value && All[at].At - start < MostTermsAway && !SettingReading.IsFigure(line.Tokens[start - 1]))
            start--;
        // "297 graduates (78.6%) were reached": past a bracket it goes on.
        while (end < sentence.End.Value && end - All[at].At < MostTermsAway && (depth > 0 || !SettingReading.IsFigure(line.Tokens[end])))
        {
            depth += line.Tokens[end].Is('(') ? 1 : line.Tokens[end].Is(')') ? -1 : 0;
            end++;
        }

        named.UnionWith(All[at].Setting.Words(start..end).Where(word => !Text.Language.Fillers.Contains(word)).Select(word => Traits.Of(word)));
        return named;
    }

    /// <summary>How much a figure may be off by its rounding.</summary>
    public decimal Slack(int at) => All[at].Figure.Quantity is { Unit.IsCounted: true, Ulp: 1 } ? 0 : All[at].Figure.Quantity.Ulp / 2;

    public Stretch StretchOf(int first, int second)
    {
        if (BlockOf(first) != BlockOf(second))
            return BlockOf(second) - BlockOf(first) == 1 ? Stretch.NextBlock : Stretch.Far;
        var (one, other) = (All[first].Setting.Sentence, All[second].Setting.Sentence);
        return one.Equals(other) ? Stretch.Sentence : one.End.Value == other.Start.Value ? Stretch.NextSentence : Stretch.SameBlock;
    }

    /// <summary>How many brackets open between two figures less those that close; 0 across blocks.</summary>
    public int Depth(int first, int second) =>
        BlockOf(first) != BlockOf(second) ? 0 : PartitionTotals.Depth(All[first].Setting.Line, Math.Min(All[first].At, All[second].At), Math.Max(All[first].At, All[second].At));

    /// <summary>The words of a figure's block from its start to the figure, without fillers.</summary>
    public HashSet<int> LeadWords(int at)
    {
        var first = All[at].First;
        var start = Math.Max(0, first - WordsOfLead);
        return [.. All[at].Setting.Words(start..first).Where(word => !Text.Language.Fillers.Contains(word)).Select(word => Traits.Of(word))];
    }

    /// <summary>The words that name a figure.</summary>
    public IEnumerable<int> Words(int at) => Before[at].Concat(After[at].Take(WordsSaid));

    public bool Overlaps(int at) => Words(at).Any(overlapping.Contains);

    public bool IsOther(int at) => Words(at).Any(others.Contains);

    public bool IsDenied(int at) => Words(at).Any(negations.Contains);

    /// <summary>The words between two figures of one block.</summary>
    public IEnumerable<int> WordsInBetween(int first, int second) =>
        BlockOf(first) != BlockOf(second) ? [] : All[first].Setting.Words((Math.Min(All[first].At, All[second].At) + 1)..Math.Max(All[first].At, All[second].At)).Select(word => Traits.Of(word)).Distinct().Take(WordsBetween);

    /// <summary>Whether the block says that one thing may be counted several times.</summary>
    public bool SaysShared(int at)
    {
        if (!shared.TryGetValue(BlockOf(at), out var says))
        {
            var key = MatchKey.Of(Text.Report.Blocks[BlockOf(at)].Text);
            shared.Add(BlockOf(at), says = words.Shareds.Any(said => PartitionJudgement.IsSaid(key, said)));
        }

        return says;
    }

    /// <summary>Whether words behind a figure, before the next one of the sentence, tell of others or a rest that is not counted.</summary>
    public bool LeavesRest(int at)
    {
        var setting = All[at].Setting;
        for (var i = setting.UnitEnd; i < setting.Sentence.End.Value && !SettingReading.IsFigure(setting.Line.Tokens[i]); i++)
        {
            var word = setting.Line.Tokens[i].Word;
            if (setting.Line.CueAt(i).Cue is Cue.Remaining or Cue.Left or Cue.RemainingBehind || words.Others.Contains(word, StringComparer.Ordinal) || words.Rests.Any(rest => rest.Split(' ') is [var start, ..] && start == word))
                return true;
        }

        return false;
    }

    /// <summary>Whether a day stands before it in its sentence.</summary>
    public bool IsOfDay(int at) =>
        All[at].Setting.Line.Tokens.Take(All[at].At).Skip(All[at].Setting.Sentence.Start.Value).Any(token => token.Mention?.Period is { From: { } from, To: { } to } && from == to);

    /// <summary>Whether nothing but a slash stands between a figure's unit and the next figure (45 hộ/67 hộ).</summary>
    public bool IsOver(int upper, int lower) =>
        BlockOf(upper) == BlockOf(lower) && All[upper].Setting.UnitEnd == All[lower].First - 1 && All[upper].Setting.Line.Tokens[All[upper].Setting.UnitEnd].Is('/');

    // "Van 1 made 54 outings, Van 2 47": which of them it is; "North 17, Centre 12" counts.
    private static bool IsNumber(FigureSetting figure) =>
        figure.At + 1 < figure.Setting.Line.Tokens.Count && figure.Setting.Line.Tokens[figure.At + 1] is { Kind: TokenKind.Word or TokenKind.Mention } behind && !figure.Setting.Line.Joining.BetweenFigures.Contains(behind.Word) && figure.Figure is { Unit.Dimension: UnitDimension.None, Value: < MostNumbered } && figure.At > figure.Setting.Sentence.Start.Value && figure.Setting.Line.Tokens[figure.At - 1] is { Kind: TokenKind.Word } before && char.IsUpper(figure.Setting.Line.Block.Text[before.Start]);

    /// <summary>What stands between two figures, the first told first.</summary>
    public Joint JointOf(int first, int second)
    {
        if (joints.TryGetValue((first, second), out var known))
            return known;
        var joint = BlockOf(first) == BlockOf(second) ? Read(first, second) : new Joint(Block, Block, Block, Block, [], false, true);
        joints.Add((first, second), joint);
        return joint;
    }

    private Joint Read(int first, int second)
    {
        var line = All[first].Setting.Line;
        var (from, to) = All[first].At < All[second].At ? (All[first].At + 1, All[second].First) : (All[second].At + 1, All[first].First);
        int whole = 0, signs = 0, firstSigns = 0, lastSign = 0, opening = 0, last = 0;
        List<Cue> cues = [];
        var (hasFigure, isOpen) = (false, false);
        for (var i = from; i < to; i++)
        {
            var token = line.Tokens[i];
            var cue = line.CueAt(i).Cue;
            var part = token.Kind switch
            {
                TokenKind.Mention => Number,
                TokenKind.Word when cue != Cue.None => CueBase + (int)cue,
                TokenKind.Word => line.Joining.BetweenFigures.Contains(token.Word) ? Between : Word,
                TokenKind.SentenceEnd => '.',
                TokenKind.ClauseEnd => ';',
                _ => token.Word[0],
            };
            hasFigure |= token.Kind == TokenKind.Mention;
            isOpen |= part is ':' or '(';
            if (token.Kind == TokenKind.Word && cue != Cue.None)
                cues.Add(cue);
            if (part is Between or ',' or ';' or '.' or '(' or ')' or ':')
                signs = Traits.Of(signs, part);
            if (part is ':' or ';' or '.' or ',' or '(')
            {
                lastSign = part;
                if (opening++ < WordsSaid)
                    firstSigns = Traits.Of(firstSigns, part);
            }

            if (part != Word || last != Word)
                whole = Traits.Of(whole, part);
            last = part;
        }

        return new Joint(whole, signs, firstSigns, lastSign, cues, hasFigure, isOpen);
    }

    private static int[] WordsBefore(FigureSetting figure)
    {
        var (line, start) = (figure.Setting.Line, figure.Setting.Sentence.Start.Value);
        List<int> said = [];
        for (var i = figure.First - 1; i >= start && said.Count < WordsAround && line.Tokens[i].Kind == TokenKind.Word; i--)
            said.Add(Traits.Of(line.Tokens[i].Word));
        return [.. said];
    }

    private static int[] WordsAfter(FigureSetting figure)
    {
        var (line, end) = (figure.Setting.Line, figure.Setting.Sentence.End.Value);
        List<int> said = [];
        for (var i = figure.At + 1; i < end && said.Count < WordsAround && line.Tokens[i].Kind == TokenKind.Word; i++)
            said.Add(Traits.Of(line.Tokens[i].Word));
        return [.. said];
    }
}
