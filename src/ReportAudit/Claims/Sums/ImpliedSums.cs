using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>
/// Finds totals that no word links to their parts: "641 vụ. Khởi tố 201 vụ; xử lý hành chính 440 vụ", "tiếp nhận mới 4.131, tồn 2.171, lũy kế 6.302".
/// That the figures add up is the only sign that they were meant to; where they do not, nothing is claimed.
/// </summary>
internal static class ImpliedSums
{
    // Small numbers add up by chance.
    private const decimal LeastTotal = 20;
    private const decimal LeastLong = 1000;
    private const int MostParts = 6;
    private const int LeastOutcomes = 3;
    private const decimal Hundred = 100;
    private const int LongestOfAll = 3;
    private const int LongestTotal = 4;

    // Off by a tenth at most.
    private const int LeastNear = 10;

    // What is denied in the same words can be of nothing else.
    private const int LeastNearDenied = 3;

    public static IEnumerable<SumClaim> Find(ReportText text, IReadOnlyList<SumClaim> stated)
    {
        var totals = stated.Select(sum => sum.Total.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var block in text.Report.Blocks)
        {
            foreach (var unit in text.Settings(block).Where(MayTakePart).GroupBy(figure => figure.Figure.Unit))
            {
                FigureSetting[] figures = [.. unit];
                for (var i = 0; i < figures.Length; i++)
                {
                    if (figures[i].Figure.Value < LeastTotal || totals.Contains(figures[i].Figure.Id))
                        continue;
                    if ((PartsAfter(figures, i) ?? PartsBefore(figures, i)) is { } claim)
                        yield return claim;
                }
            }
        }
    }

    /// <summary>A stated running total that is not what was new and what was carried over.</summary>
    public static IEnumerable<SumClaim> FindOpeningStocks(ReportText text)
    {
        foreach (var block in text.Report.Blocks)
        {
            var figures = text.Settings(block);
            for (var i = 2; i < figures.Count; i++)
            {
                FigureSetting[] three = [figures[i - 2], figures[i - 1], figures[i]];
                var inSentence = three.All(figure => MayTakePart(figure) && figure.Setting.Sentence.Equals(figures[i].Setting.Sentence) && figure.Figure.Unit == figures[i].Figure.Unit);
                if (inSentence && IsTotal(three[2]) && three[..2].Any(figure => figure.Setting.Has(Cue.CarriedOver)))
                    yield return Claim(three[2], three[..2], Certainty.Certain);
            }
        }
    }

    /// <summary>Parts and what they come to: "đợt 1 được 213 trẻ, đợt 2 được 168 trẻ, cộng lại 381 trẻ".</summary>
    public static IEnumerable<SumClaim> FindTotalsAfter(ReportText text)
    {
        foreach (var block in text.Report.Blocks)
        {
            var figures = text.Settings(block);
            if (OfItemsBefore(text, block) is { } listed)
                yield return listed;
            for (var i = 2; i < figures.Count; i++)
            {
                if (MayTakePart(figures[i]) && OfSentencesBefore(figures, i) is { } told)
                    yield return told;
                if (!MayTakePart(figures[i]) || !SumsUp(figures[i], text.Language))
                    continue;
                FigureSetting[] parts = [.. figures.Take(i).Where(figure => MayTakePart(figure) && (figure.Figure.Unit == figures[i].Figure.Unit || figure.Figure.Unit == Unit.None) && figure.Setting.Sentence.Equals(figures[i].Setting.Sentence))];
                if (parts.Length < 2 || parts.Select(part => part.Figure.Unit).Distinct().Count() > 1 || parts.Any(part => part.IsForEach || part.IsBound || IsTotal(part)))
                    continue;
                var claim = Claim(figures[i], parts, Certainty.Certain);
                if (claim.Verdict == Verdict.Contradicted && parts.SkipWhile(part => part == parts[0] || !ListClosings.IsInRelative(parts[0], part)).ToArray() is { Length: > 1 } behind && Holding(figures[i], behind) is not null)
                    continue;
                if (claim.Verdict != Verdict.Contradicted || Math.Abs(claim.Total.Value - claim.Sum) * LeastNear <= claim.Total.Value || (IsSaidToSumUp(figures[i], text.Language) && claim.PartAboveTotal is null && DigitSlip.IsDropped(claim)) || (claim.LacksOne && claim.PartAboveTotal is null))
                    yield return claim;
            }
        }
    }

    /// <summary>A whole and its parts in a row behind it: "14,500 parcels were handed out, 6,200, 4,900 and 2,400 in North, Central and South respectively".</summary>
    public static IEnumerable<SumClaim> FindRespective(ReportText text)
    {
        if (text.Language.Partitions.Respectively.Count == 0)
            yield break;
        foreach (var block in text.Report.Blocks)
        {
            var figures = text.Settings(block);
            for (var total = 0; total < figures.Count; total++)
            {
                var end = total + 1;
                while (end < figures.Count && MayTakePart(figures[end]) && Units.CanAdd(figures[total].Figure.Unit, figures[end].Figure.Unit) && (end == total + 1 || IsNextInRow(figures[end - 1], figures[end])))
                    end++;
                FigureSetting[] parts = [.. figures.Take(end).Skip(total + 1)];
                if (!MayTakePart(figures[total]) || parts.Length < LeastOutcomes || IsNextInRow(figures[total], parts[0]) || IsListed([figures[total], parts[0]]) || !Shares.InOneClause(figures[total], parts[^1]) || !IsRespective(parts[^1], text.Language))
                    continue;
                var claim = Claim(figures[total], parts, Certainty.Likely);
                if (claim.Verdict != Verdict.Contradicted || Math.Abs(claim.Total.Value - claim.Sum) * LeastNear <= claim.Total.Value)
                    yield return claim;
            }
        }
    }

    // Nothing but a comma or "and" between.
    public static bool IsNextInRow(FigureSetting left, FigureSetting right)
    {
        var line = left.Setting.Line;
        return left.Setting.Sentence.Equals(right.Setting.Sentence)
            && Enumerable.Range(left.Setting.UnitEnd, Math.Max(0, right.At - left.Setting.UnitEnd)).All(i => line.Tokens[i].Is(',') || line.Joining.BetweenFigures.Contains(line.Tokens[i].Word));
    }

    public static bool IsRespective(FigureSetting last, LanguagePack language)
    {
        for (var i = last.At + 1; i < last.Setting.Sentence.End.Value && !SettingReading.IsFigure(last.Setting.Line.Tokens[i]); i++)
        {
            if (language.Partitions.Respectively.Contains(last.Setting.Line.Tokens[i].Word, StringComparer.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>A whole and what became of it, with one outcome the other's denial: "thụ lý 19 vụ, hòa giải thành 14 vụ, không thành 03 vụ, đang hòa giải 01 vụ".</summary>
    public static IEnumerable<SumClaim> FindOutcomes(ReportText text)
    {
        foreach (var block in text.Report.Blocks)
        {
            var sentences = text.Settings(block).Where(MayTakePart).GroupBy(figure => (figure.Setting.Sentence.Start.Value, figure.Figure.Unit));
            foreach (var figures in sentences.Select(sentence => sentence.ToArray()).Where(figures => figures.Length is >= 1 + LeastOutcomes and <= 1 + MostParts))
            {
                var claim = Claim(figures[0], figures[1..], Certainty.Likely);
                var isNear = claim.Verdict == Verdict.Contradicted && Math.Abs(claim.Total.Value - claim.Sum) * LeastNear <= claim.Total.Value;
                if (isNear && !IsListed(figures) && HasDenial(figures[1..], text.Language))
                    yield return claim;
            }
        }
    }

    /// <summary>People and how many of them are of either sex, behind a comma: "318 farmers attended, 164 men and 145 women".</summary>
    public static IEnumerable<SumClaim> FindSexes(ReportText text)
    {
        var words = text.Language.Partitions;
        foreach (var block in text.Report.Blocks)
        {
            FigureSetting[] figures = [.. text.Settings(block).Where(figure => !Shares.IsShare(figure))];
            for (var i = 2; i < figures.Length; i++)
            {
                var (whole, left, right) = (figures[i - 2], figures[i - 1], figures[i]);
                if (!MayTakePart(whole) || !MayTakePart(left) || !MayTakePart(right) || !Shares.InOneClause(whole, right) || !words.Kinds.ContainsKey(whole.Figure.Unit.Name)
                    || !words.Complements.Any(pair => Are(pair.Left, pair.Right) || Are(pair.Right, pair.Left)) || !left.Setting.Line.Tokens[left.At - 1].Is(',') || IsListed([whole, left, right]))
                    continue;
                var goesOn = i + 1 < figures.Length && Shares.InOneClause(right, figures[i + 1]) && words.Kinds.TryGetValue(whole.Figure.Unit.Name, out var kinds) && kinds.Contains(figures[i + 1].Figure.Unit.Name);
                var claim = Claim(whole, [left, right], Certainty.Certain);
                if (claim.Verdict != Verdict.Contradicted || (!goesOn && Math.Abs(claim.Total.Value - claim.Sum) * LeastNear <= claim.Total.Value))
                    yield return claim;

                bool Are(string one, string other) => string.Equals(left.Figure.Unit.Name, one, StringComparison.Ordinal) && string.Equals(right.Figure.Unit.Name, other, StringComparison.Ordinal);
            }
        }
    }

    /// <summary>Two outcomes that exclude each other and are more than the whole before them: "tiếp nhận 1.126 hồ sơ; đúng hạn 1.120 hồ sơ, quá hạn 16 hồ sơ".</summary>
    public static IEnumerable<SumClaim> FindOpposites(ReportText text)
    {
        var judgement = new PartitionJudgement(text.Language.Partitions);
        foreach (var block in text.Report.Blocks)
        {
            var figures = text.Settings(block);
            for (var i = 2; i < figures.Count; i++)
            {
                FigureSetting[] pair = [Shares.IsShare(figures[i - 1]) ? figures[i - 2] : figures[i - 1], figures[i]];
                if (!pair.All(MayTakePart) || pair[0].Figure.Unit != pair[1].Figure.Unit || !pair[0].Figure.Unit.IsCounted || !pair[0].Setting.Sentence.Equals(pair[1].Setting.Sentence))
                    continue;
                FigureSetting[] wholes = [.. figures.TakeWhile(figure => figure != pair[0]).Where(figure => MayTakePart(figure) && figure.Figure.Unit == pair[0].Figure.Unit && figure.Setting.Sentence.Equals(pair[0].Setting.Sentence))];
                if (wholes.Length == 0 || wholes.Any(whole => Claim(whole, pair, Certainty.None).Verdict == Verdict.Holds))
                    continue;
                var claim = Claim(wholes.MaxBy(whole => whole.Figure.Value)!, pair, Certainty.Likely);
                if (AreAll(figures, i) && wholes.Length == 1)
                    yield return claim;
                else if (claim.Sum > claim.Total.Value && (claim.Sum - claim.Total.Value) * (judgement.AreDenials(pair) ? LeastNearDenied : LeastNear) <= claim.Total.Value && pair.All(part => part.Figure.Value <= claim.Total.Value) && judgement.AreComplements(pair))
                    yield return claim;
                // "phát hành 9.771 văn bản đi; ký số 9.705 văn bản, không ký số 26 văn bản": one digit of the figure before them.
                else if (judgement.AreDenials(pair) && Claim(wholes[^1], pair, Certainty.Likely) is var nearest && nearest.Total.Value >= LeastLong && DigitSlip.IsOneSlipAway(nearest))
                    yield return nearest;
            }
        }
    }

    // "trực tuyến 12.655 hồ sơ (88%), trực tiếp 1.725 hồ sơ (12%)": shares that make 100 are of all.
    private static bool AreAll(IReadOnlyList<FigureSetting> figures, int second) =>
        second + 1 < figures.Count && Shares.IsShare(figures[second - 1]) && Shares.IsShare(figures[second + 1])
        && Shares.Follows(figures[second - 2], figures[second - 1]) && Shares.Follows(figures[second], figures[second + 1])
        && (figures[second - 1].Figure.Quantity.Interval + figures[second + 1].Figure.Quantity.Interval).Contains(Hundred);

    // Words that open a list, or a share of its own, say how the figures stand to each other.
    private static bool IsListed(FigureSetting[] figures)
    {
        var line = figures[0].Setting.Line;
        return Enumerable.Range(figures[0].Setting.UnitEnd, figures[^1].At - figures[0].Setting.UnitEnd).Any(i =>
            line.CueAt(i).Cue is Cue.OfWhich or Cue.Comprising or Cue.Namely or Cue.Remaining or Cue.Versus || line.Tokens[i].Is('/') || line.Tokens[i].Is(':') || line.Tokens[i].Kind == TokenKind.ClauseEnd);
    }

    // "đang dùng" and "chưa dùng", "thành" and "không thành"
    private static bool HasDenial(FigureSetting[] parts, LanguagePack language)
    {
        // "7 đơn vị nộp đủ, 2 đơn vị chưa nộp" names them behind.
        return AreDenied(range => range.Before) || AreDenied(range => range.After);

        bool AreDenied(Func<Setting, Range> told) => parts.Select(part => part.Setting.Words(told(part.Setting)).ToArray()).ToArray() is var names
            && names.Any(denied => denied.Length > 1 && language.Partitions.Negations.Contains(denied[0], StringComparer.Ordinal)
            && names.Any(name => name != denied && name.Contains(denied[^1], StringComparer.Ordinal)));
    }

    // "Cấp mới 286,4 triệu USD; tăng thêm 97,3 triệu USD. Tổng vốn đạt 373,7 triệu USD": a total that opens its sentence and is a slip away from what was told before it.
    private static SumClaim? OfSentencesBefore(IReadOnlyList<FigureSetting> figures, int total)
    {
        var sum = figures[total];
        if (!sum.Setting.Has(Cue.Total) || sum.Figure.Unit.IsCounted || figures.Take(total).Any(figure => figure.Setting.Sentence.Equals(sum.Setting.Sentence)))
            return null;
        FigureSetting[] parts = [.. figures.Take(total).Where(figure => MayTakePart(figure) && figure.Figure.Unit == sum.Figure.Unit)];
        if (parts.Length is < 2 or > MostParts || parts.Any(part => part.IsForEach || part.IsBound || IsTotal(part)))
            return null;
        return UnlessFarOff(Claim(sum, parts, Certainty.Likely));
    }

    // "- Lúa xuân: …, sản lượng 3.019,9 tấn", "- Lúa mùa: …", "- Tổng sản lượng 5.517,4 tấn": the last item of a list sums up the others.
    private static SumClaim? OfItemsBefore(ReportText text, Block block)
    {
        if (block.Kind != BlockKind.ListItem || text.Settings(block) is not [var total, ..] || !MayTakePart(total) || !total.Setting.Has(Cue.Total) || total.Figure.Unit.IsCounted)
            return null;
        FigureSetting[] parts =
        [
            .. text.Report.Blocks.Take(block.Id).Reverse()
                .TakeWhile(item => item.Kind == BlockKind.ListItem && item.Parent == block.Parent)
                .Reverse()
                .SelectMany(text.Settings)
                .Where(figure => MayTakePart(figure) && figure.Figure.Unit == total.Figure.Unit),
        ];
        return parts.Length is < 2 or > MostParts || parts.Select(part => part.Figure.Span.Block).Distinct().Count() < parts.Length || parts.Any(part => part.IsForEach || part.IsBound || IsTotal(part))
            ? null
            : UnlessFarOff(Claim(total, parts, Certainty.Likely));
    }

    private static SumClaim? UnlessFarOff(SumClaim claim) =>
        claim.Verdict != Verdict.Contradicted || (claim.Allowed(claim.Total) is { } allowed && DigitSlip.Mistyped(claim.Total).Concat(DigitSlip.Swapped(claim.Total)).Any(allowed.Contains)) ? claim : null;

    private static bool SumsUp(FigureSetting figure, LanguagePack language) => IsSaidToSumUp(figure, language) || IsOfAll(figure, language.Partitions) || IsTotalOfAll(figure);

    // "đợt 4 938 giờ máy; tổng số cả vụ 5.523 giờ máy": the clause tells nothing but a total.
    private static bool IsTotalOfAll(FigureSetting figure)
    {
        var (line, start) = (figure.Setting.Line, figure.At);
        while (start > figure.Setting.Sentence.Start.Value && line.Tokens[start - 1].Kind == TokenKind.Word)
            start--;
        return start > figure.Setting.Sentence.Start.Value && figure.At - start is > 0 and <= LongestTotal && line.CueAt(start).Cue == Cue.Total;
    }


    private static bool IsSaidToSumUp(FigureSetting figure, LanguagePack language)
    {
        var said = $" {string.Join(' ', figure.Setting.Words(figure.Setting.Sentence.Start..figure.At))} ";
        return language.Partitions.SumsUp.Any(words => said.EndsWith($" {words} ", StringComparison.Ordinal));
    }

    // "Đội số 1 246 vụ; Đội cơ động 144 vụ; toàn Cục 390 vụ": the last clause is of all of them.
    private static bool IsOfAll(FigureSetting figure, PartitionWords words)
    {
        var line = figure.Setting.Line;
        var start = figure.At;
        while (start > figure.Setting.Sentence.Start.Value && line.Tokens[start - 1].Kind == TokenKind.Word)
            start--;
        return start > figure.Setting.Sentence.Start.Value && figure.At - start is > 1 and <= LongestOfAll && words.WholeBodies.Contains(line.Tokens[start].Word, StringComparer.Ordinal);
    }

    private static bool IsTotal(FigureSetting figure) => figure.Setting.Has(Cue.Total) || figure.Setting.Has(Cue.Cumulative);

    private static bool MayTakePart(FigureSetting figure) =>
        figure is { IsActual: true, IsPrice: false } && !figure.Setting.Has(Cue.Average) && figure.Figure.Unit.Dimension is not (UnitDimension.Rate or UnitDimension.Time or UnitDimension.Percent or UnitDimension.Ratio);

    private static SumClaim? PartsAfter(FigureSetting[] figures, int total)
    {
        for (var count = 2; count <= MostParts && total + count < figures.Length; count++)
        {
            if (Holding(figures[total], figures[(total + 1)..(total + 1 + count)]) is { } claim)
                return claim;
        }

        return null;
    }

    private static SumClaim? PartsBefore(FigureSetting[] figures, int total)
    {
        for (var count = 2; IsTotal(figures[total]) && count <= Math.Min(MostParts, total); count++)
        {
            if (Holding(figures[total], figures[(total - count)..total]) is { } claim)
                return claim;
        }

        return null;
    }

    private static SumClaim? Holding(FigureSetting total, FigureSetting[] parts) =>
        parts.All(part => part.Figure.Value > 0) && Claim(total, parts, Certainty.None) is { Verdict: Verdict.Holds } claim ? claim : null;

    private static SumClaim Claim(FigureSetting total, FigureSetting[] parts, Certainty certainty) => new(
        total.Figure,
        [.. parts.Select(part => part.Figure)],
        PartitionKind.TotalAfter,
        new Basis(total.Figure.Indicator.Text, certainty, IsStated: certainty != Certainty.None));
}
