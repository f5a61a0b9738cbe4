using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims.Weighed;

/// <summary>A rise or fall with every two figures around it that it may lie between.</summary>
internal sealed class ChangeCandidates(ToldFigures told, HeldRelations held)
{
    private const int Before = 7;
    private const int Behind = 5;
    private const decimal Hundred = 100;
    private const decimal MostOff = 0.6m;
    private const decimal MostPointsOff = 8;
    private const decimal Rounding = 0.75m;

    public IEnumerable<Candidate> Find()
    {
        for (var change = 0; change < told.All.Length; change++)
        {
            if (!MayBeChange(change))
                continue;
            foreach (var candidate in Of(change))
                yield return candidate;
        }
    }

    /// <summary>Whether words say that something rose by it.</summary>
    public static bool SaysRise(FigureSetting change) => change.Setting.Has(Cue.Increase) || change.Setting.Has(Cue.Exceeds) || change.Setting.ComparisonBehind == Cue.MoreBehind;

    /// <summary>Whether words say that something fell by it.</summary>
    public static bool SaysFall(FigureSetting change) => change.Setting.Has(Cue.Decrease) || change.Setting.Has(Cue.FallsShort) || change.Setting.ComparisonBehind == Cue.LessBehind;

    private bool IsFold(int at) => told.All[at].Figure.Unit.Dimension == UnitDimension.Ratio;

    private bool MayBeChange(int at) =>
        (IsFold(at) || told.All[at].Figure.Role == FigureRole.Change || SaysRise(told.All[at]) || SaysFall(told.All[at]) || told.All[at].Setting.ComparisonBehind != Cue.None)
        && (told.IsPercent(at) || IsFold(at) || told.IsQuantity(at)) && !told.All[at].Setting.Has(Cue.From);

    private IEnumerable<Candidate> Of(int change)
    {
        var isRelative = told.IsPercent(change) || IsFold(change);
        int[] near = [.. told.Window([change], Before, Behind).Where(at => at != change && told.BlockOf(at) == told.BlockOf(change) && !IsFold(at) && (isRelative || Units.CanAdd(told.All[at].Figure.Unit, told.All[change].Figure.Unit)))];
        foreach (var current in near.Where(current => told.FigureAt(current).Role != FigureRole.PreviousPeriod))
        {
            foreach (var previous in near.Where(previous => previous != current && (told.Values[previous] >= 1 || told.IsPercent(previous)) && told.Values[previous] != told.Values[current] && told.AreAlike(current, previous) && !(IsFold(change) && told.IsPercent(current))))
            {
                if (Between(current, previous, change) is { } made)
                    yield return new Candidate(CandidateKind.Change, [current, previous, change], change, made.Computed, made.Holds) { Traits = () => TraitsOf(current, previous, change, near, made.Computed) };
            }
        }
    }

    // "€214,600 (in 2022 €186,200, so up 13.2%)" is 13.2 % of the later one.
    private static bool IsTurned(FigureSetting change, bool rose) => rose ? SaysFall(change) && !SaysRise(change) : SaysRise(change) && !SaysFall(change);

    // Between two shares a rise is told in points.
    private bool IsRelative(int change, int current) => told.IsPercent(change) && !told.IsPercent(current);

    private (decimal Computed, bool Holds)? Between(int current, int previous, int change)
    {
        var (now, then, printed) = (told.Values[current], told.Values[previous], told.Values[change]);
        if (IsFold(change) && now < then)
            return null;
        var computed = IsRelative(change, current) ? Math.Abs(now - then) * Hundred / then : IsFold(change) ? now / then : Math.Abs(now - then);
        var holds = Math.Abs(computed - printed) <= SlackOf(current, previous, change, computed) && !IsTurned(told.All[change], now > then);
        return !holds && Math.Abs(computed - printed) > Math.Max(printed * MostOff, MostPointsOff) ? null : (computed, holds);
    }

    private decimal SlackOf(int current, int previous, int change, decimal computed)
    {
        if (!IsRelative(change, current) && !IsFold(change))
            return told.Slack(current) + told.Slack(previous) + told.Slack(change);
        var slack = (told.All[change].Figure.Quantity.Ulp * Rounding) + (computed * ((told.Slack(current) / told.Values[current]) + (told.Slack(previous) / told.Values[previous])));
        return IsRelative(change, current) ? slack + (Hundred * (told.Slack(current) + told.Slack(previous)) / told.Values[previous]) : slack;
    }

    private Traits TraitsOf(int current, int previous, int change, int[] near, decimal computed)
    {
        Traits traits = new(CandidateKind.Change);
        var (now, then, figure) = (told.All[current], told.All[previous], told.All[change]);
        var (printed, ulp, isPercent) = (told.Values[change], figure.Figure.Quantity.Ulp, IsRelative(change, current));
        var kind = isPercent ? 0 : IsFold(change) ? 1 : told.IsPercent(change) ? 3 : 2;
        var order = ShareCandidates.Order(current, previous, change);
        var off = Math.Abs(computed - printed);
        var gap = Distance.PointsOff(isPercent ? off : off / printed * 10);
        var slip = Distance.Slip(printed, decimal.Round(computed / ulp) * ulp, ulp);
        var rose = told.Values[current] > told.Values[previous];
        var direction = (SaysRise(figure) ? 4 : 0) + (SaysFall(figure) ? 2 : 0) + (rose ? 1 : 0);
        var betweenCurrent = near.Count(at => at > Math.Min(current, change) && at < Math.Max(current, change));
        var betweenPrevious = near.Count(at => at > Math.Min(previous, change) && at < Math.Max(previous, change));
        var isOfLater = isPercent && Math.Abs((Math.Abs(told.Values[current] - told.Values[previous]) * Hundred / told.Values[current]) - printed) <= ulp;
        var depth = Math.Sign(told.Depth(Math.Min(previous, change), Math.Max(previous, change)));
        var joint = told.JointOf(Math.Min(current, change), Math.Max(current, change)).Whole;
        var previousJoint = told.JointOf(Math.Min(previous, change), Math.Max(previous, change)).Whole;

        traits.AddTelling("kind", kind);
        traits.AddTelling("order", order);
        traits.AddTelling("current away", Math.Clamp(current - change, -4, 3));
        traits.AddTelling("previous away", Math.Clamp(previous - change, -4, 4));
        traits.AddTelling("direction", direction);
        traits.AddTelling("between current", betweenCurrent);
        traits.AddTelling("between previous", betweenPrevious);
        traits.AddTelling("current stretch", (int)told.StretchOf(Math.Min(current, change), Math.Max(current, change)));
        traits.AddTelling("previous stretch", (int)told.StretchOf(Math.Min(previous, change), Math.Max(previous, change)));
        traits.AddTelling("current role", (int)now.Figure.Role);
        traits.AddTelling("previous role", (int)then.Figure.Role);
        traits.AddTelling("change role", (int)figure.Figure.Role);
        traits.AddTelling("gap", gap);
        traits.AddTelling("slip", slip);
        traits.AddTelling("of later", isOfLater);
        traits.AddTelling("one unit", now.Figure.Unit == then.Figure.Unit);
        traits.AddTelling("previous cue", then.Setting.Cues.Count == 0 ? 0 : (int)then.Setting.Cues[^1]);
        traits.AddTelling("change cue", figure.Setting.Cues.Count == 0 ? 0 : (int)figure.Setting.Cues[^1]);
        traits.AddTelling("depth", depth);
        traits.AddTelling("held", (held.Has(now.Figure) ? 2 : 0) + (held.Has(then.Figure) ? 1 : 0));
        traits.AddTelling("previous period", then.Figure.Period is not null);

        traits.Add("language", Traits.Of(told.Language));
        traits.Add("joint", Traits.Of(joint, order));
        traits.Add("previous joint", Traits.Of(previousJoint, order));
        traits.Add("joint of kind", Traits.Of(joint, Traits.Of(order, kind)));
        traits.Add("previous joint of kind", Traits.Of(previousJoint, Traits.Of(order, kind)));
        if (Math.Abs(current - previous) == 1)
            traits.Add("joint between", Traits.Of(told.JointOf(Math.Min(current, previous), Math.Max(current, previous)).Whole, order));
        traits.Add("change cue of kind", figure.Setting.Cues.Select(cue => Traits.Of((int)cue, kind)));
        traits.Add("previous cues", then.Setting.Cues.Select(cue => Traits.Of((int)cue, kind)));
        traits.Add("current cues", now.Setting.Cues.Select(cue => Traits.Of((int)cue, kind)));
        traits.Add("dimension", (int)now.Figure.Unit.Dimension);
        traits.Add("periods", (then.Figure.Period is null ? 0 : 1) + (now.Figure.Period is null ? 0 : 2) + (then.Figure.Period is not null && then.Figure.Period == now.Figure.Period ? 4 : 0));
        traits.Add("words behind", told.After[change].Take(4));
        traits.Add("words before", told.Before[change].Take(4));
        traits.Add("words before previous", told.Before[previous].Take(4));
        traits.Add("words behind previous", told.After[previous].Take(4));
        traits.Add("words behind current", told.After[current].Take(2));
        traits.Add("as an index", isPercent && Math.Abs((told.Values[current] * Hundred / told.Values[previous]) - printed) <= ulp);
        traits.Add("decimals", ulp >= 1 ? 0 : ulp == 0.1m ? 1 : 2);
        return traits;
    }
}
