using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims.Weighed;

/// <summary>The relations that figures of a report may be meant to stand in, and that nothing else explains.</summary>
internal sealed class Candidates
{
    private const int LeastTelling = 20;
    private const int LeastLong = 100;
    private const int LeastList = 3;
    private const int SeenBefore = 14;
    private const int SeenBehind = 8;
    private const int Before = 3;
    private const int WorthOfRest = 90;

    private readonly ToldFigures told;
    private readonly HeldRelations held;
    private readonly Candidate[] holding;
    private readonly Candidate[] missing;
    private readonly ILookup<(int Total, int Part), int[]> runs;
    private readonly ILookup<int, int[]> accounts;
    private readonly ILookup<int, int[]> closings;
    private readonly ILookup<int, int[]> lists;
    private readonly Dictionary<decimal, int> times;
    private readonly Explanations explanations;
    private readonly HashSet<(CandidateKind, int)> standing;

    public Candidates(ToldFigures told, HeldRelations held)
    {
        (this.told, this.held) = (told, held);
        Candidate[] all =
        [
            .. new SumCandidates(told, held).Find(),
            .. new AccountCandidates(told, held).Find(),
            .. new ShareCandidates(told, held).Find(),
            .. new ChangeCandidates(told, held).Find(),
            .. new ProductCandidates(told, held).Find(),
            .. new RetoldCandidates(told, held).Find(),
        ];
        holding = Array.FindAll(all, candidate => candidate.Holds);
        missing = Array.FindAll(all, candidate => !candidate.Holds);
        runs = holding.Where(candidate => candidate.Kind == CandidateKind.Sum)
            .SelectMany(candidate => candidate.Figures.Skip(1), (candidate, part) => (Key: (candidate.Result, part), candidate.Figures))
            .ToLookup(run => run.Key, run => run.Figures);
        explanations = new Explanations(told, held, holding);
        lists = holding.Where(candidate => candidate is { Kind: CandidateKind.Sum, Figures.Length: > LeastList } && told.Values[candidate.Result] >= LeastLong)
            .SelectMany(candidate => candidate.Figures, (candidate, figure) => (figure, candidate.Figures)).ToLookup(list => list.figure, list => list.Figures);
        accounts = holding.Where(candidate => candidate.Kind == CandidateKind.Account).ToLookup(candidate => candidate.Figures[0], candidate => candidate.Figures);
        closings = accounts.SelectMany(opening => opening).ToLookup(account => account[^1]);
        times = told.Values.CountBy(value => value).ToDictionary();
        standing = [.. holding.SelectMany(candidate => candidate.Figures, (candidate, figure) => (candidate.Kind, figure))];
    }

    /// <summary>Those that hold.</summary>
    public IEnumerable<Candidate> Holding => holding;

    /// <summary>Those that do not hold and that no relation of the same figures explains.</summary>
    public IEnumerable<Candidate> Open => missing.Where(candidate => !IsExplained(candidate));

    /// <summary>How much speaks for a candidate that is open.</summary>
    public int ScoreOf(Candidate candidate, TraitWeights weights) => weights.Score(TraitsOf(candidate)) - explanations.Doubt(candidate) + (IsRest(candidate) ? WorthOfRest : 0);

    // "opened 2,950, closed 2,714, still open 263": parts of which the last is said to be left.
    private bool IsRest(Candidate candidate) => candidate is { Kind: CandidateKind.Sum, Figures: [_, .., var before, var last] } && told.BlockOf(before) == told.BlockOf(last) && candidate.Computed - told.Values[last] < told.Values[candidate.Result] && last < told.All.Length && (Remainders.IsRest(told.All[last]) || told.All[last].Setting.Has(Cue.RemainingBehind));

    /// <summary>Whether words name a share's whole.</summary>
    public bool IsNamed(Candidate candidate) => explanations.IsNamed(candidate);

    /// <summary>The numbers of all traits of a candidate.</summary>
    public List<int> TraitsOf(Candidate candidate)
    {
        var traits = candidate.Traits();
        explanations.AddTraits(candidate, traits);
        traits.Add("standing", Traits.Of(candidate.Figures.Count(figure => standing.Contains((candidate.Kind, figure))), Math.Min(candidate.Figures.Length, 7)));
        if (candidate.Kind == CandidateKind.Account)
            traits.AddTelling("without some", IsWithoutSome(candidate, _ => true));
        traits.Pair();
        return traits.Numbers;
    }

    private bool IsExplained(Candidate candidate) => candidate.Kind switch
    {
        CandidateKind.Sum => IsOtherList(candidate) || IsOfOtherTwo(candidate) || IsLeftOut(candidate) || IsAccounted(candidate) || IsSeen(candidate),
        CandidateKind.Account => IsAccounted(candidate) || IsOfShare(candidate) || IsWithoutSome(candidate, move => MayBeNoMove(candidate.Figures[0], move)) || IsSeen(candidate) || held.AreOfOneSum(candidate.Figures.Select(FigureOf)) || explanations.Has(candidate),
        CandidateKind.Product => held.IsOfProduct(FigureOf(candidate.Figures[1])) || explanations.Has(candidate),
        CandidateKind.Retold => !candidate.IsStale && IsTwo(candidate),
        _ => explanations.Explain(candidate),
    };

    // Its total with one of its parts makes another sum, and not that of all but one of the run.
    private bool IsOtherList(Candidate candidate)
    {
        var total = FigureOf(candidate.Result);
        Figure[] parts = [.. candidate.Figures.Skip(1).Select(FigureOf)];
        if (held.AreOfOneSum(total, parts) && candidate.Lacked < 0)
            return true;
        // "quyết định 1.905, công văn 1.482, báo cáo 386, kế hoạch 214, khác 330" are parts of what they make together.
        if (candidate.Figures.Length > 2 && lists[candidate.Figures[1]].Any(list => list[0] != candidate.Result && candidate.Figures.Skip(1).All(list.Contains)))
            return true;
        return held.PartsOf(total).Any(list => parts.Any(list.Contains) && !IsAllButOne(candidate, list.Count, list.IsSubsetOf(parts)))
            || candidate.Figures.Skip(1).Any(part => runs[(candidate.Result, part)].Any(run => (told.Values[candidate.Result] >= LeastTelling || candidate.Figures.All(run.Contains)) && !IsAllButOne(candidate, run.Length - 1, run.All(candidate.Figures.Contains))));
    }

    // "1.617 hồ sơ: đã giải quyết 1.589, trong đó đúng hạn 1.584; đang giải quyết 28": two of the figures behind make it, one of them in the run.
    private bool IsOfOtherTwo(Candidate candidate)
    {
        var total = told.Values[candidate.Result];
        if (candidate.Figures.Skip(1).Any(part => told.Values[part] == total))
            return true;
        if (total < LeastLong)
            return false;
        var last = candidate.Figures.Max(told.BlockOf);
        int[] behind = [.. told.Window(candidate.Figures, Before, SeenBehind).Where(at => told.BlockOf(at) <= last && told.MayAdd(at) && told.AreAlike(candidate.Result, at))];
        // "$14.62 million against a budget of $14.95 million, leaving $0.33 million"
        if (candidate.Figures is [_, var more, var less] && Math.Abs(told.Values[more] - told.Values[less]) == total)
            return true;
        // "104 people; 63 moved in and 49 moved out, so 118 people were there"
        if (candidate.Figures is [_, var one, var next] && Array.Exists(behind, other => other != one && other != next && !held.IsPart(FigureOf(other)) && Math.Abs(total - told.Values[other]) == Math.Abs(told.Values[one] - told.Values[next])))
            return true;
        return candidate.Figures.Skip(1).Any(part => Array.Exists(behind, other => other != part && other != candidate.Result && told.Values[part] + told.Values[other] == total && !(candidate.Lacked >= 0 && candidate.Figures.Length == 4 && candidate.Figures.Contains(other))));
    }

    // "Of the 48 indicators, 31 are above target, 11 within tolerance and six below it": what is left is told in words, or in a figure that was taken for another.
    private bool IsLeftOut(Candidate candidate)
    {
        var left = told.Values[candidate.Result] - candidate.Computed;
        var (first, last) = (FigureOf(candidate.Figures.Min()).Span, FigureOf(candidate.Figures.Max()).Span);
        return left > 0 && Enumerable.Range(first.Block, last.Block - first.Block + 1).SelectMany(block => told.Text.Settings(told.Text.Report.Blocks[block])).Any(figure => figure.Figure.Value == left
            && (figure.Figure.Span.Block > first.Block || figure.Figure.Span.Start > first.Start) && (figure.Figure.Span.Block < last.Block || Shares.SharesSentence(figure, told.All[candidate.Figures.Max()]))
            && !candidate.Figures.Any(at => told.All[at] == figure));
    }

    // "đầu năm tồn 12 vụ, phát sinh 3 vụ, xử lý 9 vụ, còn 6 vụ"; of many small numbers some with some signs come out by chance.
    private bool IsAccounted(Candidate candidate) =>
        Enumerable.Range(Math.Max(0, candidate.Figures.Min() - SeenBefore), Math.Min(SeenBefore, candidate.Figures.Min()) + 1).Any(opening => accounts[opening].Any(account => account.Length >= candidate.Figures.Length && candidate.Figures.All(account.Contains) && (account.Length == candidate.Figures.Length || !IsByChance(account))));

    private bool IsByChance(int[] account) => told.Values[account[^1]] < LeastTelling << (account.Length - 3);

    // "Of 10 computers 8 work. The library had 1,340 books; 125 were added, 22 written off, and it now has 1,443", or "241 em dự thi (02 em bỏ thi), đỗ 229 em, đạt 95,02 %": what it began with or came to stands in another account, or is a share of the other.
    private bool IsOfShare(Candidate candidate) =>
        closings[candidate.Figures[^1]].Any(account => account.Length <= candidate.Figures.Length && candidate.Figures.Contains(account[0])) || held.IsShareOf(FigureOf(candidate.Figures[^1]), FigureOf(candidate.Figures[0]));

    // "1.864 hiện vật; nhập thêm 73, trong đó 41 do nhân dân hiến tặng; điều chuyển 12; hiện còn 1.925": without some of the moves it comes out.
    private bool IsWithoutSome(Candidate candidate, Predicate<int> mayBeNone)
    {
        var (opening, closing) = (told.Values[candidate.Figures[0]], told.Values[candidate.Figures[^1]]);
        return closing >= LeastLong && candidate.Figures.Length > LeastList && Reaches(opening, 1, 0);

        bool Reaches(decimal sofar, int move, int taken)
        {
            if (move == candidate.Figures.Length - 1)
                return taken > 1 && sofar == closing;
            var value = told.Values[candidate.Figures[move]];
            return (mayBeNone(candidate.Figures[move]) && Reaches(sofar, move + 1, taken)) || Reaches(sofar + value, move + 1, taken + 1) || Reaches(sofar - value, move + 1, taken + 1);
        }
    }

    // "trong đó 41 do nhân dân hiến tặng", "(nữ 12 người)": a part of a move is none, nor what is counted in another unit; what neither says may be one that was forgotten.
    private bool MayBeNoMove(int opening, int move)
    {
        var (first, unit) = (told.FigureAt(opening).Unit, told.FigureAt(move).Unit);
        return told.JointOf(move - 1, move) is { IsOpen: true } or { LastCue: Cue.OfWhich or Cue.Comprising or Cue.Namely or Cue.Total or Cue.Besides } || told.Depth(opening, move) > 0 || (unit != first && unit != Unit.None && first != Unit.None) || told.All[move].Figure.Role == FigureRole.Change;
    }

    // The part that came in later stands last: "74 on the main stage, 88 in Studio 2 and 24 on the road" lacks none.
    private static bool IsAllButOne(Candidate candidate, int count, bool isWithin) => candidate.Lacked == candidate.Figures.Length - 2 && isWithin && count == candidate.Figures.Length - 2;

    // Each is told again elsewhere or stands in relations of its own; or both stand in one sum; or what one is more than the other is told beside (10.148 em, phải rèn luyện thêm 100 em, 10.248 em).
    private bool IsTwo(Candidate candidate)
    {
        if (Array.TrueForAll(candidate.Figures, at => held.Has(FigureOf(at)) || times[told.Values[at]] > 1) || held.AreOfOneSum(candidate.Figures.Select(FigureOf)))
            return true;
        // "Cả 1.108 hộ đăng ký đều được phát túi; có 1.018 hộ nộp đủ phí": what the sentence tells rightly is not told again wrongly.
        if (told.InBlocksOf(candidate.Figures).Any(at => !candidate.Figures.Contains(at) && candidate.Figures.Any(one => told.Values[one] == told.Values[at] && candidate.Figures.Any(other => other != one && other < told.All.Length && told.StretchOf(Math.Min(at, other), Math.Max(at, other)) == Stretch.Sentence))))
            return true;
        var (off, both) = (Math.Abs(told.Values[candidate.Figures[0]] - told.Values[candidate.Figures[1]]), told.Values[candidate.Figures[0]] + told.Values[candidate.Figures[1]]);
        // "3,290,300 tonnes of the first quarter, the year to date stands at 6,702,900"
        if (times.ContainsKey(both))
            return true;
        return told.InBlocksOf(candidate.Figures).Any(at => told.Values[at] == off && !told.IsPercent(at));
    }

    // What the figures make is told beside: it is what they were meant to make.
    private bool IsSeen(Candidate candidate)
    {
        return candidate.Computed >= LeastTelling && told.Window(candidate.Figures, SeenBefore, SeenBehind).Any(at => told.Values[at] == candidate.Computed && !candidate.Figures.Contains(at) && told.AreAlike(at, candidate.Result));
    }

    private Figure FigureOf(int at) => told.FigureAt(at);
}
