using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims.Weighed;

/// <summary>Runs of figures behind one that they nearly make.</summary>
internal sealed class SumCandidates(ToldFigures told, HeldRelations held)
{
    private const int LeastTotal = 20;
    private const int MostFollowing = 14;
    private const int MostParts = 12;
    private const int MostSkipped = 2;
    private const int MostItems = 14;
    private const int MostTokensAway = 80;
    private const decimal MostOver = 1.6m;
    private const decimal MostOff = 0.25m;

    // Things counted twice make more than all of them, and seldom nearly as much.
    private const decimal MostOffAbove = 0.06m;
    private const int Few = 3;
    private const int MostNamed = 2;
    private const int MostNear = 6;

    public IEnumerable<Candidate> Find()
    {
        for (var total = 0; total < told.All.Length; total++)
        {
            if (!MayTakePart(total) || told.Values[total] < LeastTotal)
                continue;
            var (following, areItems) = Following(total);
            for (var skipped = 0; skipped < Math.Min(MostSkipped, following.Count); skipped++)
            {
                foreach (var candidate in Runs(total, following, skipped, areItems, isBehind: false))
                    yield return candidate;
            }

            // "Lũy kế thu 7.690 triệu đồng, đạt 88,39 % dự toán (8.700 triệu đồng). / Chia theo khoản thu: …"
            if (NextBlock(total, following) is > MostSkipped - 1 and var next)
            {
                foreach (var candidate in Runs(total, following, next, areItems, isBehind: false))
                    yield return candidate;
            }

            foreach (var candidate in Runs(total, Preceding(total), 0, areItems: false, isBehind: true).Concat(Runs(total, Above(total), 0, areItems: true, isBehind: true)))
                yield return candidate;
        }

        foreach (var (part, whole) in held.Shares)
        {
            foreach (var candidate in Rests(told.PositionOf(part), told.PositionOf(whole)))
                yield return candidate;
        }
    }

    private int NextBlock(int total, List<int> following) => following.FindIndex(at => told.BlockOf(at) > told.BlockOf(total));

    // "Có 3.129 người nhận qua tài khoản, đạt 73,01 % tổng số đối tượng; còn lại 1.175 người nhận tiền mặt": the whole stands far above.
    private IEnumerable<Candidate> Rests(int part, int whole)
    {
        if (part < 0 || whole < 0 || !MayTakePart(part) || !MayTakePart(whole) || told.Values[whole] < LeastTotal)
            yield break;
        for (var rest = part + 1; rest < told.All.Length && rest <= part + MostSkipped && told.BlockOf(rest) == told.BlockOf(part); rest++)
        {
            if (rest == whole || !MayTakePart(rest) || !told.CanBePart(whole, rest) || (whole > part && whole < rest))
                continue;
            var (sum, value, slack) = (told.Values[part] + told.Values[rest], told.Values[whole], told.Slack(part) + told.Slack(rest) + told.Slack(whole));
            var holds = Math.Abs(sum - value) <= slack;
            if (holds || Math.Abs(sum - value) <= value * MostOff)
            {
                int[] run = [part, rest];
                yield return new Candidate(CandidateKind.Sum, [whole, .. run], whole, sum, holds) { Traits = () => TraitsOf(whole, run, sum, -1, MostSkipped, -1, areItems: false, isBehind: false, run.ToList()) };
            }
        }
    }

    // Nearest first: "- Lúa …, sản lượng 2.612,5 tấn; / - Ngô …, sản lượng 415,2 tấn; / Tổng sản lượng lương thực 3.072,7 tấn": of each block above, the one figure in the total's unit.
    private List<int> Above(int total)
    {
        List<int> above = [];
        var unit = FigureOf(total).Unit;
        for (var block = told.BlockOf(total) - 1; unit != Unit.None && block >= 0 && above.Count < MostParts; block--)
        {
            int[] parts = [.. told.InBlock(block).Where(at => FigureOf(at).Unit == unit && MayTakePart(at))];
            if (parts.Length != 1)
                break;
            above.Add(parts[0]);
        }

        return above;
    }

    private IEnumerable<Candidate> Runs(int total, List<int> following, int skipped, bool areItems, bool isBehind)
    {
        List<int> parts = [];
        var (sum, slack, value) = (0m, told.Slack(total), told.Values[total]);
        for (var end = skipped; end < following.Count; end++)
        {
            var part = following[end];
            // A bracket behind a part tells of that part.
            if (parts.Count > 0 && (isBehind ? told.Depth(part, parts[0]) < 0 : told.Depth(parts[0], part) > 0))
                continue;
            // "2.363 hồ sơ đã giải quyết: cấp 1.962, từ chối 214, trả 187; còn 341": parts of a part are none of the whole.
            if (parts.Exists(whole => held.PartsOf(FigureOf(whole)).Any(list => list.Contains(FigureOf(part)))))
                continue;
            var beside = parts.Count == 0 ? total : isBehind ? parts[0] : parts[^1];
            if (told.IsOver(Math.Min(beside, part), Math.Max(beside, part)))
                yield break;
            parts.Insert(isBehind ? 0 : parts.Count, part);
            sum += told.Values[part];
            slack += told.Slack(part);
            if (parts.Count > MostParts || sum > value * MostOver)
                yield break;
            if (parts.Count < 2 || (!isBehind && IsOneOfAList(total, parts)))
                continue;
            var holds = Math.Abs(sum - value) <= slack;
            var made = sum;
            var lacked = holds || parts.Count < 3 ? -1 : parts.FindIndex(each => made - told.Values[each] == value);
            if (!holds && lacked < 0 && (Math.Abs(sum - value) > value * MostOff || (sum - value > value * MostOffAbove && !IsSlip(total, sum) && !parts.Exists(each => IsSlip(each, value - made + told.Values[each])))))
                continue;
            int[] run = [.. parts];
            var next = end + 1 < following.Count ? following[end + 1] : -1;
            yield return new Candidate(CandidateKind.Sum, [total, .. run], total, sum, holds)
            {
                Lacked = lacked,
                Traits = () => TraitsOf(total, run, made, lacked, skipped, next, areItems, isBehind, following),
            };
        }
    }

    private (List<int> Following, bool AreItems) Following(int total)
    {
        List<int> following = [];
        var areItems = false;
        var sentence = told.All[total].Setting.Sentence;
        for (var at = total + 1; at < told.All.Length && following.Count < MostFollowing; at++)
        {
            var away = told.BlockOf(at) - told.BlockOf(total);
            if (away > MostItems || (away == 0 && told.All[at].Setting.Sentence.Start.Value > sentence.End.Value + MostTokensAway))
                break;
            if (away > 0)
            {
                var parent = told.All[at].Setting.Line.Block.Parent;
                // Items of the total's block, or of a line without figures behind it ("By priority:").
                var isItem = parent == told.BlockOf(total) || (parent == told.BlockOf(total) + 1 && !told.InBlock(parent.Value).Any());
                if (!isItem && away > 1)
                    break;
                areItems |= isItem;
                if (isItem && following.FindIndex(other => told.BlockOf(other) == told.BlockOf(at)) is >= 0 and var taken)
                {
                    // Of an item's figures that in the total's unit.
                    if (FigureOf(following[taken]).Unit != FigureOf(total).Unit && FigureOf(at).Unit == FigureOf(total).Unit && MayTakePart(at))
                        following[taken] = at;
                    continue;
                }
            }

            if (MayTakePart(at) && told.CanBePart(total, at))
                following.Add(at);
        }

        return (following, areItems);
    }

    // Nearest first.
    private List<int> Preceding(int total)
    {
        List<int> preceding = [];
        for (var at = total - 1; at >= 0 && preceding.Count < MostFollowing && told.BlockOf(at) == told.BlockOf(total) && told.All[at].Setting.Sentence.End.Value >= told.All[total].Setting.Sentence.Start.Value - MostTokensAway; at--)
        {
            if (MayTakePart(at) && told.CanBePart(total, at))
                preceding.Add(at);
        }

        return preceding;
    }

    // "2,846 thefts, 1,104 offences of arson, 972 public order offences, 388 drug offences and 585 others": what stands in a row with others is no total of those behind.
    private bool IsOneOfAList(int total, List<int> parts)
    {
        var lead = told.JointOf(total, parts[0]);
        // "chuyển sang 34 hồ sơ, tiếp nhận mới 218 hồ sơ, tổng 252 hồ sơ. Đã giải quyết 223 hồ sơ": what is called the total is none of them.
        if (told.All[total].Setting.Has(Cue.Total) || held.IsTotal(FigureOf(total)))
            return false;
        if (lead.Cues.Any(cue => cue is Cue.OfWhich or Cue.Comprising or Cue.Namely) || lead.IsOpen)
            return false;
        var before = Before(total);
        return before >= 0 && told.AreAlike(before, total) && told.JointOf(before, total) is { IsOpen: false, LastSign: not 0 } joint && (joint.Signs == told.JointOf(parts[0], parts[1]).Signs || joint.LastSign == lead.LastSign);
    }

    private bool IsSlip(int at, decimal meant) => Distance.Slip(told.Values[at], meant, FigureOf(at).Quantity.Ulp) is 11 or 12;

    // "malaria 3,752 (38%), respiratory infection 1,876 (19%)": what is told with a share like the others is one of them.
    private bool HasShareBehind(int at) => at + 1 < told.All.Length && told.IsPercent(at + 1) && told.StretchOf(at, at + 1) == Stretch.Sentence;

    // The figure before it in its block that may stand in a sum; −1 where there is none.
    private int Before(int at)
    {
        var before = at - 1;
        while (before >= 0 && told.BlockOf(before) == told.BlockOf(at) && !MayTakePart(before))
            before--;
        return before >= 0 && told.BlockOf(before) == told.BlockOf(at) ? before : -1;
    }

    private bool MayTakePart(int at) => told.MayAdd(at) && told.All[at].Figure.Role != FigureRole.Change && !told.All[at].IsForEach;

    private Traits TraitsOf(int total, int[] parts, decimal sum, int lacked, int skipped, int next, bool areItems, bool isBehind, List<int> following)
    {
        Traits traits = new(CandidateKind.Sum);
        var (figure, value, last) = (told.All[total], told.Values[total], parts[^1]);
        var lead = isBehind ? told.JointOf(last, total) : told.JointOf(total, parts[0]);
        Joint[] joints = [.. parts.Zip(parts.Skip(1), told.JointOf)];
        var units = UnitsOf(total, parts);
        var (gap, slip, magnitude) = (Distance.Gap(sum, value), Distance.Slip(value, sum, figure.Figure.Quantity.Ulp), Distance.Magnitude(value));
        var stretch = Traits.Of((int)(isBehind ? told.StretchOf(last, total) : told.StretchOf(total, parts[0])), areItems ? 1 : 0);
        var where = lacked < 0 ? 0 : lacked == parts.Length - 1 ? 1 : lacked == 0 ? 2 : 3;
        var overlaps = parts.Any(told.Overlaps);
        var listed = Before(total);
        var hasBefore = listed >= 0;
        var before = hasBefore ? told.JointOf(listed, total).Signs : -1;
        var isInList = hasBefore && joints.Any(joint => joint.Signs == before);
        var isAlikeBefore = hasBefore && told.AreAlike(listed, total);
        var signs = joints.Select(joint => joint.Signs).Distinct().Order().Aggregate(0, Traits.Of);
        var behind = next < 0 ? -1 : (int)(isBehind ? told.StretchOf(next, parts[0]) : told.StretchOf(last, next));
        var isShared = told.SaysShared(total) || told.SaysShared(last);
        var leavesRest = told.LeavesRest(last);

        traits.AddTelling("total behind", isBehind);
        traits.AddTelling("first signs", lead.FirstSigns);
        traits.AddTelling("last cue", (int)lead.LastCue);
        traits.AddTelling("in list", Traits.Of(isInList ? 1 : 0, isAlikeBefore ? 1 : 0));
        traits.AddTelling("stretch", stretch);
        traits.AddTelling("units", units);
        traits.AddTelling("parts", Math.Min(parts.Length, 5));
        traits.AddTelling("gap", gap);
        traits.AddTelling("lacked", where);
        traits.AddTelling("slip", slip);
        traits.AddTelling("behind", behind);
        traits.AddTelling("overlaps", overlaps);
        traits.AddTelling("others", told.IsOther(last));
        traits.AddTelling("total", figure.Setting.Has(Cue.Total));
        traits.AddTelling("signs", signs);
        traits.AddTelling("magnitude", magnitude);
        traits.AddTelling("skipped", skipped);
        traits.AddTelling("held", (parts.Any(part => held.IsPart(FigureOf(part))) ? 4 : 0) + (held.IsTotal(figure.Figure) ? 2 : 0) + (held.IsPart(figure.Figure) ? 1 : 0));
        traits.AddTelling("left open", (isShared ? 2 : 0) + (leavesRest ? 1 : 0));
        traits.AddTelling("shares", (HasShareBehind(total) ? 2 : 0) + (Array.TrueForAll(parts, HasShareBehind) ? 1 : 0));
        traits.AddTelling("cues within", joints.Any(joint => joint.Cues.Count > 0));
        traits.AddTelling("named lead", isBehind ? 0 : NamedLead(total, parts[0]));
        traits.AddTelling("rest behind", Remainders.IsRest(told.All[last]));

        traits.Add("language", Traits.Of(told.Language));
        traits.Add("last stretch", (int)(isBehind ? told.StretchOf(parts[0], total) : told.StretchOf(total, last)));
        traits.Add("lead", lead.Whole);
        traits.Add("lead and units", Traits.Of(lead.Whole, units));
        traits.Add("lead and gap", Traits.Of(lead.Whole, gap));
        traits.Add("lead and before", Traits.Of(lead.Whole, before));
        traits.Add("lead cue", lead.Cues.Select(cue => (int)cue));
        traits.Add("lead signs", lead.Signs);
        traits.Add("between", isBehind ? total - last - 1 : parts[0] - total - 1);
        traits.Add("roles", Traits.Of((int)figure.Figure.Role, parts.Select(part => (int)FigureOf(part).Role).Distinct().Order().Aggregate(0, Traits.Of)));
        traits.Add("last signs", joints[^1].Signs);
        traits.Add("one sign", joints.Select(joint => joint.Signs).Distinct().Count() == 1);
        traits.Add("cues", joints.SelectMany(joint => joint.Cues).Distinct().Order().Select(cue => (int)cue).Aggregate(0, Traits.Of));
        traits.Add("figures within", joints.Count(joint => joint.HasFigure) * 4 / parts.Length);
        traits.Add("next", next < 0 ? -1 : Traits.Of(behind, (isBehind ? told.JointOf(next, parts[0]) : told.JointOf(last, next)).Whole));
        traits.Add("unit and dimension", Traits.Of(units, (int)figure.Figure.Unit.Dimension));
        traits.Add("before", before);
        traits.Add("ends", Traits.Of(behind == (int)Stretch.Sentence ? 1 : 0, Traits.Of(stretch, units)));
        traits.Add("words before", Pattern(parts.Skip(1).Select(part => told.Before[part].Length)));
        traits.Add("words behind", Pattern(parts.Select(part => told.After[part].Length)));
        traits.Add("falling", parts.Zip(parts.Skip(1)).Select(pair => told.Values[pair.Second] < told.Values[pair.First] ? 1 : 2).Distinct().Aggregate(0, Traits.Of));
        traits.Add("first is most", Traits.Of(told.Values[parts[0]] * 2 > value ? 1 : 0, parts.Length > 2 ? 1 : 0));
        traits.Add("part above", parts.Any(part => told.Values[part] > value));
        traits.Add("each most", parts.Length > 2 && Array.TrueForAll(parts, part => told.Values[part] * 2 > value));
        traits.Add("denied", parts.Any(told.IsDenied));
        traits.Add("rest", (parts.Any(part => told.All[part].Setting.Has(Cue.Remaining)) ? 2 : 0) + (told.All[last].Setting.Has(Cue.Remaining) ? 1 : 0));
        traits.Add("decimals", (parts.Any(part => FigureOf(part).Quantity.Ulp < 1) ? 2 : 0) + (figure.Figure.Quantity.Ulp < 1 ? 1 : 0));
        traits.Add("shared before", Math.Min(3, parts.Skip(1).Min(part => told.Before[part].Intersect(told.Before[parts[0]]).Count())));
        traits.Add("shared behind", Traits.Of(Math.Min(3, parts.Skip(1).Min(part => told.After[part].Intersect(told.After[parts[0]]).Count())), units));
        traits.Add("held parts", Traits.Of(parts.Count(part => held.IsPart(FigureOf(part))), parts.Length));
        traits.Add("held figures", Traits.Of(parts.Count(part => held.Has(FigureOf(part))), parts.Length));
        traits.Add("held total", held.Has(figure.Figure));
        AddGap(traits, total, parts, sum, lacked, where, joints, units, overlaps, following);
        AddWords(traits, total, parts);
        return traits;
    }

    private void AddGap(Traits traits, int total, int[] parts, decimal sum, int lacked, int where, Joint[] joints, int units, bool overlaps, List<int> following)
    {
        var value = told.Values[total];
        var off = Math.Abs(sum - value);
        traits.Add("off", off <= Few ? 0 : following.Exists(other => told.Values[other] == off && !parts.Contains(other)) ? 1 : off % 10 == 0 ? 2 : 3);
        traits.Add("part slip", Traits.Of(parts.Any(part => IsSlip(part, value - sum + told.Values[part])) ? 1 : 0, Distance.Magnitude(value)));
        if (lacked < 0)
            return;
        traits.Add("lacked magnitude", Traits.Of(where, Traits.Of(Distance.Magnitude(value), Distance.Magnitude(told.Values[parts[lacked]]))));
        traits.Add("lacked overlaps", Traits.Of(where, overlaps ? 1 : 0));
        traits.Add("lacked units", Traits.Of(where, units));
        traits.Add("lacked signs", lacked > 0 ? joints[lacked - 1].Signs : -1);
        traits.Add("lacked before", told.Before[parts[lacked]].Take(4));
        traits.Add("lacked behind", told.After[parts[lacked]].Take(3));
    }

    private void AddWords(Traits traits, int total, int[] parts)
    {
        traits.Add("lead word", told.WordsInBetween(total, total > parts[^1] ? parts[^1] : parts[0]));
        traits.Add("word before total", told.Before[total].Take(3));
        traits.Add("first word before total", told.Before[total].FirstOrDefault());
        traits.Add("word behind total", told.After[total].Take(3));
        traits.Add("word before part", parts.SelectMany(part => told.Before[part].Take(4)).Distinct());
        traits.Add("word behind part", parts.SelectMany(part => told.After[part].Take(3)).Distinct());
        traits.Add("word before last", told.Before[parts[^1]].Take(4));
        traits.Add("word behind last", told.After[parts[^1]].Take(3));
        traits.Add("word before first", told.Before[parts[0]].Take(3));
    }

    // "… tạm hoãn 198 công dân, miễn 12, …", and below "Tạm hoãn gồm: …": how many more words before the parts name the total than another figure before them.
    private int NamedLead(int total, int first)
    {
        if (told.StretchOf(total, first) == Stretch.Sentence)
            return MostNamed + 1;
        var lead = told.LeadWords(first);
        var others = Enumerable.Range(Math.Max(0, total - MostNear), first - Math.Max(0, total - MostNear)).Where(at => at != total && told.AreAlike(total, at)).Select(at => told.Terms(at).Count(lead.Contains)).DefaultIfEmpty(0).Max();
        return Math.Clamp(told.Terms(total).Count(lead.Contains) - others, -MostNamed, MostNamed);
    }

    // Whether the parts are counted in the total's unit, in none, or each in its own.
    private int UnitsOf(int total, int[] parts)
    {
        Unit[] units = [.. parts.Select(part => FigureOf(part).Unit)];
        var unit = FigureOf(total).Unit;
        if (Array.TrueForAll(units, each => each == unit))
            return 0;
        if (Array.TrueForAll(units, each => each == Unit.None))
            return 1;
        if (Array.TrueForAll(units, each => each == unit || each == Unit.None))
            return 2;
        return units.Distinct().Count() == units.Length ? 3 : Array.Exists(units, each => each == unit) ? 4 : 5;
    }

    private static int Pattern(IEnumerable<int> lengths) => lengths.Select(length => length == 0 ? 0 : length <= 2 ? 1 : 2).Distinct().Order().Aggregate(1, Traits.Of);

    private Figure FigureOf(int at) => told.All[at].Figure;
}
