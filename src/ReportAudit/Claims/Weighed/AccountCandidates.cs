using ReportParsing;

namespace ReportAudit.Claims.Weighed;

/// <summary>Runs of figures of which the first, with those between added or taken off, nearly makes the last.</summary>
internal sealed class AccountCandidates(ToldFigures told, HeldRelations held)
{
    private const int LeastStock = 8;
    private const int MostBlocks = 14;
    private const int MostFigures = 9;
    private const int LeastLast = 3;
    private const int MostLast = 7;
    private const int MostTokensAway = 70;
    private const decimal MostOff = 0.15m;
    private const int EarlyInSentence = 8;

    public IEnumerable<Candidate> Find()
    {
        for (var opening = 0; opening < told.All.Length; opening++)
        {
            if (!told.MayAdd(opening) || told.Values[opening] < LeastStock)
                continue;
            var run = Run(opening);
            for (var last = LeastLast; last < run.Count && last <= MostLast; last++)
            {
                foreach (var candidate in Of(run, last))
                    yield return candidate;
            }

            var spine = Spine(opening);
            for (var last = LeastLast; last < spine.Count && last <= MostLast; last++)
            {
                if (told.BlockOf(spine[last]) != told.BlockOf(opening))
                {
                    foreach (var candidate in Of(spine, last))
                        yield return candidate;
                }
            }
        }
    }

    private List<int> Run(int opening)
    {
        List<int> run = [opening];
        var sentence = told.All[opening].Setting.Sentence;
        for (var at = opening + 1; at < told.All.Length && run.Count < MostFigures && told.BlockOf(at) == told.BlockOf(opening) && told.All[at].Setting.Sentence.Start.Value <= sentence.End.Value + MostTokensAway; at++)
        {
            if (told.MayAdd(at) && told.CanBePart(opening, at) && !NoParts.IsRate(told.All[at]) && told.Depth(opening, at) <= 0 && !run.Exists(total => held.PartsOf(FigureOf(total)).Any(parts => parts.Count > 1 && parts.Contains(FigureOf(at)))))
                run.Add(at);
        }

        return run;
    }

    // "We began with £6,412.50. Income was £14,870.00: / … / We spent £13,926.40: / … / The balance is £7,536.10": of each sentence of the paragraphs the first figure outside brackets, in one unit.
    private List<int> Spine(int opening)
    {
        List<int> spine = [opening];
        var unit = FigureOf(opening).Unit;
        for (var at = opening + 1; at < told.All.Length && spine.Count < MostFigures && told.BlockOf(at) - told.BlockOf(opening) <= MostBlocks && told.SectionOf(at) == told.SectionOf(opening); at++)
        {
            var setting = told.All[at].Setting;
            if (FigureOf(at).Unit == unit && told.MayAdd(at) && !NoParts.IsRate(told.All[at]) && setting.Line.Block.Kind != BlockKind.ListItem
                && PartitionTotals.Depth(setting.Line, setting.Sentence.Start.Value, told.All[at].At) == 0 && told.StretchOf(spine[^1], at) != Stretch.Sentence)
                spine.Add(at);
        }

        return spine;
    }

    private IEnumerable<Candidate> Of(List<int> run, int last)
    {
        var (left, moves) = (told.Values[run[last]], last - 1);
        if (left < LeastStock)
            yield break;
        var slack = run.Take(last + 1).Sum(told.Slack);
        for (var came = 1; came < (1 << moves) - 1; came++)
        {
            var made = told.Values[run[0]];
            for (var move = 0; move < moves; move++)
                made += (came & (1 << move)) != 0 ? told.Values[run[move + 1]] : -told.Values[run[move + 1]];
            var holds = Math.Abs(made - left) <= slack;
            if (!holds && (made <= 0 || (Math.Abs(made - left) > left * MostOff && Distance.Slip(left, made, FigureOf(run[last]).Quantity.Ulp) is not (2 or 12))))
                continue;
            var (signs, computed) = (came, made);
            yield return new Candidate(CandidateKind.Account, [.. run.Take(last + 1)], run[last], made, holds, came) { Traits = () => TraitsOf(run, last, signs, computed) };
        }
    }

    private Traits TraitsOf(List<int> run, int last, int came, decimal made)
    {
        Traits traits = new(CandidateKind.Account);
        var (opening, closing, moves) = (run[0], run[last], last - 1);
        var left = told.Values[closing];
        int[] figures = [.. run.Take(last + 1)];
        Joint[] joints = [.. figures.Zip(figures.Skip(1), told.JointOf)];
        Unit[] units = [.. figures.Select(figure => FigureOf(figure).Unit)];
        var (gap, slip) = (Distance.Gap(made, left), Distance.Slip(left, made, FigureOf(closing).Quantity.Ulp));
        var order = Traits.Of(came, moves);

        traits.AddTelling("moves", moves);
        traits.AddTelling("gap", gap);
        traits.AddTelling("slip", slip);
        traits.AddTelling("one unit", units.Distinct().Count() == 1);
        traits.AddTelling("stretch", (int)told.StretchOf(opening, closing));
        traits.AddTelling("roles", Traits.Of((int)FigureOf(opening).Role, (int)FigureOf(closing).Role));
        traits.AddTelling("near", Distance.Gap(left, told.Values[opening]));
        traits.AddTelling("first signs", joints[0].Signs);
        traits.AddTelling("last signs", joints[^1].Signs);
        traits.AddTelling("held moves", figures[1..^1].Any(figure => held.IsPart(FigureOf(figure))));
        traits.AddTelling("early", told.All[opening].At - told.All[opening].Setting.Sentence.Start.Value < EarlyInSentence);
        traits.AddTelling("days", (told.IsOfDay(opening) ? 2 : 0) + (told.IsOfDay(closing) ? 1 : 0));
        traits.AddTelling("magnitude", Distance.Magnitude(left));
        traits.AddTelling("behind", last + 1 < run.Count ? (int)told.StretchOf(closing, run[last + 1]) : -1);
        traits.AddTelling("word before opening", told.Before[opening].FirstOrDefault());
        traits.AddTelling("word before closing", told.Before[closing].FirstOrDefault());
        traits.AddTelling("passed over", closing - opening - last);
        traits.AddTelling("order", order);

        traits.Add("language", Traits.Of(told.Language));
        for (var move = 0; move < moves; move++)
        {
            var (figure, comes) = (figures[move + 1], (came & (1 << move)) != 0);
            var side = comes ? "came" : "went";
            traits.Add($"{side}, word before", told.Before[figure].Take(4));
            traits.Add($"{side}, word behind", told.After[figure].Take(4));
            traits.Add($"{side}, role", (int)FigureOf(figure).Role);
            traits.Add("move", Distance.Magnitude(told.Values[figure]));
        }

        traits.Add("opening word", told.Words(opening));
        traits.Add("closing word", told.Words(closing));
        traits.Add("signs", joints.Select(joint => joint.Signs).Distinct().Order().Aggregate(0, Traits.Of));
        traits.Add("cues", figures.SelectMany(figure => told.All[figure].Setting.Cues).Distinct().Order().Select(cue => (int)cue).Aggregate(0, Traits.Of));
        traits.Add("opening cue", told.All[opening].Setting.Cues.Select(cue => (int)cue));
        traits.Add("closing cue", told.All[closing].Setting.Cues.Select(cue => (int)cue));
        traits.Add("bare", units.Contains(Unit.None));
        traits.Add("end units", units[0] == units[^1]);
        traits.Add("held", figures.Count(figure => held.Has(FigureOf(figure))));
        traits.Add("held closing", held.IsSubject(FigureOf(closing)));
        traits.Add("periods", (FigureOf(opening).Period is null ? 0 : 2) + (FigureOf(closing).Period is null ? 0 : 1));
        traits.Add("gap and moves", Traits.Of(gap, moves));
        traits.Add("slip and magnitude", Traits.Of(slip, Distance.Magnitude(left)));
        traits.Add("move slip", Enumerable.Range(0, moves).Any(move => IsSlip(figures[move + 1], (came & (1 << move)) != 0 ? left - made : made - left)));
        return traits;
    }

    private bool IsSlip(int move, decimal off) => Distance.Slip(told.Values[move], told.Values[move] + off, FigureOf(move).Quantity.Ulp) is 11 or 12 or 2;

    private Figure FigureOf(int at) => told.All[at].Figure;
}
