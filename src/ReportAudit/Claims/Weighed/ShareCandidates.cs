using ReportParsing;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Claims.Weighed;

/// <summary>A percentage with every two figures around it that it may be the share of.</summary>
internal sealed class ShareCandidates(ToldFigures told, HeldRelations held)
{
    private const int Before = 9;
    private const int Behind = 4;
    private const int MostBlocks = 3;
    private const int LeastWhole = 12;
    private const decimal Hundred = 100;
    private const decimal MostShare = 300;
    private const decimal LeastShare = 0.01m;
    private const decimal MostOff = 0.6m;
    private const decimal MostPointsOff = 8;
    private const decimal Rounding = 0.75m;

    private const int LeastSaid = 2;

    private readonly HashSet<int> fillers = [.. told.Text.Language.Fillers.Select(word => Traits.Of(word))];

    public IEnumerable<Candidate> Find()
    {
        for (var share = 0; share < told.All.Length; share++)
        {
            if (!told.IsPercent(share) || told.All[share].Figure.Role is FigureRole.Change or FigureRole.Target)
                continue;
            foreach (var candidate in Of(share))
                yield return candidate;
        }
    }

    private bool IsNamed(int whole, int share) => Said(share) is { Count: >= LeastSaid } said && told.Terms(whole).Count(said.Contains) >= LeastSaid;

    private HashSet<int> Said(int share) => [.. told.SaidOfShare(share).Where(word => !fillers.Contains(word))];

    // Bases that the words behind the share name, wherever they stand ("đạt 86,08 % số hồ sơ đã giải quyết").
    private IEnumerable<int> NamedFar(int share)
    {
        var said = Said(share);
        return said.Count < LeastSaid ? [] : Enumerable.Range(0, told.All.Length).Where(at => told.BlockOf(at) < told.BlockOf(share) && told.IsQuantity(at) && told.All[at].Figure.Role != FigureRole.Change && told.Terms(at).Count(said.Contains) >= LeastSaid);
    }

    private IEnumerable<Candidate> Of(int share)
    {
        int[] near = [.. told.Window([share], Before, Behind).Where(at => at != share && IsNear(at, share))];
        int[] far = [.. NamedFar(share).Except(near)];
        var (printed, ulp) = (told.Values[share], told.All[share].Figure.Quantity.Ulp);
        foreach (var part in near.Where(part => told.BlockOf(part) == told.BlockOf(share)))
        {
            foreach (var whole in near.Union(far).Where(whole => whole != part && told.AreAlike(part, whole) && told.Values[whole] >= LeastWhole))
            {
                var computed = told.Values[part] * Hundred / told.Values[whole];
                var slack = (ulp * Rounding) + (computed * ((told.Slack(part) / told.Values[part]) + (told.Slack(whole) / told.Values[whole])));
                var holds = Math.Abs(computed - printed) <= slack;
                // Of a whole that the words name, another may have been taken that is far from it.
                if (!holds && (computed is > MostShare or < LeastShare || (Math.Abs(computed - printed) > Math.Max(printed * MostOff, MostPointsOff) && !far.Contains(whole) && !IsNamed(whole, share))))
                    continue;
                var (one, other) = (part, whole);
                yield return new Candidate(CandidateKind.Share, [part, whole, share], share, computed, holds) { Traits = () => TraitsOf(one, other, share, near, computed, slack) };
            }
        }
    }

    private bool IsNear(int at, int share) =>
        told.IsQuantity(at) && told.All[at].Figure.Role != FigureRole.Change && told.BlockOf(at) <= told.BlockOf(share) && told.BlockOf(share) - told.BlockOf(at) <= MostBlocks;

    private Traits TraitsOf(int part, int whole, int share, int[] near, decimal computed, decimal slack)
    {
        Traits traits = new(CandidateKind.Share);
        var (partFigure, wholeFigure, shareFigure) = (told.All[part], told.All[whole], told.All[share]);
        var (printed, ulp) = (told.Values[share], shareFigure.Figure.Quantity.Ulp);
        var order = Order(part, whole, share);
        var betweenPart = near.Count(at => at > Math.Min(part, share) && at < Math.Max(part, share));
        var betweenWhole = near.Count(at => at > Math.Min(whole, share) && at < Math.Max(whole, share));
        var units = UnitsOf(partFigure.Figure.Unit, wholeFigure.Figure.Unit);
        var gap = Distance.PointsOff(Math.Abs(computed - printed));
        var slip = Distance.Slip(printed, decimal.Round(computed / ulp) * ulp, ulp);
        var (partJoint, wholeJoint, joint) = (JointOf(part, share), JointOf(whole, share), JointOf(part, whole));
        var names = Traits.Of(MatchKey.Of(wholeFigure.Figure.Unit.Name).Split(' ')[0]) is var unit && wholeFigure.Figure.Unit != Unit.None && told.After[share].Contains(unit);
        var (wordBefore, wordBehind) = (told.Before[share].FirstOrDefault(), told.After[share].FirstOrDefault());
        var isMost = Array.TrueForAll(near, at => !told.AreAlike(part, at) || told.Values[at] <= told.Values[whole]);
        var depth = Math.Sign(DepthOf(part, share));
        var (partAway, wholeAway) = (Math.Clamp(part - share, -5, 3), Math.Clamp(whole - share, -8, 3));

        traits.AddTelling("order", order);
        traits.AddTelling("part away", Math.Max(-4, Math.Min(2, partAway)));
        traits.AddTelling("whole away", Math.Max(-6, Math.Min(2, wholeAway)));
        traits.AddTelling("between part", betweenPart);
        traits.AddTelling("between whole", betweenWhole);
        traits.AddTelling("units", units);
        traits.AddTelling("whole role", (int)wholeFigure.Figure.Role);
        traits.AddTelling("part role", (int)partFigure.Figure.Role);
        traits.AddTelling("share role", (int)shareFigure.Figure.Role);
        traits.AddTelling("gap", gap);
        traits.AddTelling("slip", slip);
        traits.AddTelling("word before", wordBefore);
        traits.AddTelling("word behind", wordBehind);
        traits.AddTelling("names whole", names);
        traits.AddTelling("part stretch", (int)StretchOf(part, share));
        traits.AddTelling("whole stretch", (int)StretchOf(whole, share));
        traits.AddTelling("part above", told.Values[part] > told.Values[whole]);
        traits.AddTelling("most", isMost);
        traits.AddTelling("total", wholeFigure.Setting.Has(Cue.Total));
        traits.AddTelling("magnitude", Distance.Magnitude(told.Values[whole]));
        traits.AddTelling("held whole", held.Has(wholeFigure.Figure));
        traits.AddTelling("held part", held.Has(partFigure.Figure));
        traits.AddTelling("depth", depth);
        traits.AddTelling("cue", shareFigure.Setting.Cues.Count == 0 ? 0 : (int)shareFigure.Setting.Cues[^1]);

        traits.Add("language", Traits.Of(told.Language));
        traits.Add("away", Traits.Of(partAway, wholeAway));
        traits.Add("between", Traits.Of(order, Traits.Of(betweenPart, betweenWhole)));
        if (betweenPart == 0)
        {
            traits.Add("part joint", Traits.Of(partJoint.Whole, order));
            traits.Add("part joint and gap", Traits.Of(partJoint.Whole, gap));
        }

        if (betweenWhole == 0)
            traits.Add("whole joint", Traits.Of(wholeJoint.Whole, order));
        if (!near.Any(at => at > Math.Min(part, whole) && at < Math.Max(part, whole)))
            traits.Add("joint", Traits.Of(joint.Whole, order));
        traits.Add("depths", Traits.Of(order, Traits.Of(depth, Math.Sign(DepthOf(whole, share)))));
        traits.Add("one role", partFigure.Figure.Role == wholeFigure.Figure.Role);
        foreach (var cue in shareFigure.Setting.Cues)
        {
            traits.Add("share cue", (int)cue);
            traits.Add("share cue and role", Traits.Of((int)cue, (int)wholeFigure.Figure.Role));
        }

        traits.Add("whole cue", wholeFigure.Setting.Cues.Select(cue => Traits.Of((int)cue, order)));
        traits.Add("part cue", partFigure.Setting.Cues.Select(cue => Traits.Of((int)cue, order)));
        traits.Add("units and between", Traits.Of(units, Traits.Of(order, Traits.Of(betweenPart, betweenWhole))));
        traits.Add("names and word", Traits.Of(names ? 1 : 0, wordBehind));
        traits.Add("words of whole", told.After[share].Intersect(told.Words(whole)).Count());
        traits.Add("words behind", told.After[share].Take(5));
        traits.Add("words before", told.Before[share].Take(4));
        traits.Add("words between", told.WordsInBetween(part, whole).Take(8).Select(word => Traits.Of(word, part < whole ? 1 : 0)));
        traits.Add("words before whole", told.Before[whole].Take(3));
        traits.Add("first of sentence", near.FirstOrDefault(at => told.StretchOf(at, share) == Stretch.Sentence, -1) == whole);
        traits.Add("held", Traits.Of(held.IsSubject(partFigure.Figure) ? 1 : 0, held.IsSubject(wholeFigure.Figure) ? 1 : 0));
        traits.Add("held share", held.IsShareOf(partFigure.Figure, wholeFigure.Figure));
        traits.Add("gap and away", Traits.Of(gap, Traits.Of(partAway, wholeAway)));
        traits.Add("slip and between", Traits.Of(slip, Traits.Of(betweenPart, betweenWhole)));
        traits.Add("decimals", ulp >= 1 ? 0 : ulp == 0.1m ? 1 : 2);
        traits.Add("of the rest", Math.Abs(Hundred - computed - printed) <= slack);
        traits.Add("turned", Math.Abs((told.Values[whole] * Hundred / told.Values[part]) - printed) <= slack);
        return traits;
    }

    private Joint JointOf(int one, int other) => told.JointOf(Math.Min(one, other), Math.Max(one, other));

    private Stretch StretchOf(int one, int other) => told.StretchOf(Math.Min(one, other), Math.Max(one, other));

    private int DepthOf(int one, int other) => told.Depth(Math.Min(one, other), Math.Max(one, other));

    /// <summary>Which of three figures stands first, second and last.</summary>
    public static int Order(int one, int other, int result) => (one < other ? 3 : 0) + (result > Math.Max(one, other) ? 0 : result < Math.Min(one, other) ? 1 : 2);

    private static int UnitsOf(Unit part, Unit whole) =>
        part == whole ? 0 : part == Unit.None || whole == Unit.None ? 1 : Units.CanAdd(part, whole) ? 2 : 3;
}
