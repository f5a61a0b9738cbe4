using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Claims;

/// <summary>Finds the lists of parts in running text: trong đó, gồm, cụ thể, a colon, brackets.</summary>
internal static class ProsePartitions
{
    private const decimal LeastAmount = 1000;
    private const int LeastKinds = 3;

    public static IEnumerable<Partition> Find(ReportText text) => text.Report.Blocks.SelectMany(block => In(text, block));

    private static IEnumerable<Partition> In(ReportText text, Block block)
    {
        var line = text.Line(block);
        var figures = text.Settings(block);
        for (var at = 0; at < line.Tokens.Count; at++)
        {
            if (PartitionOpeners.At(line, at) is not { } kind)
                continue;
            var end = PartitionOpeners.RegionEnd(line, at, kind);
            var inside = figures.Where(figure => figure.At > at && figure.At < end && PartitionTotals.Depth(line, at, figure.At) == 0 && !PartitionOpeners.IsOfItem(line, at, figure.At) && !IsInBracketOfRatio(figures, figure, at, kind)).ToArray();
            var units = UnitsBefore(text, block, at).ToArray();
            var partitions = units.SelectMany(unit => Build(text, block, at, end, kind, unit, inside, units)).ToArray();
            // The same parts may suit totals in two units; where they make one of them, they were never meant for the other.
            // Where they make none, they are of the nearest.
            foreach (var partition in partitions.Where(partition => !Array.Exists(partitions, other => other != partition && other.SharesParts(partition) && IsLikelier(other, partition))))
                yield return partition with { IsBorneOut = Array.Exists(partitions, other => other != partition && other.AddsUp && !other.SharesParts(partition)) };
        }
    }

    private static bool IsLikelier(Partition other, Partition partition) =>
        other.AddsUp != partition.AddsUp ? other.AddsUp
        : other.IsExceeded != partition.IsExceeded ? partition.IsExceeded
        : other.IsInSentence && partition.IsInSentence && other.IsExceededInSentence != partition.IsExceededInSentence ? partition.IsExceededInSentence
        : !other.AddsUp && IsBehind(other.Totals[0].Figure.Span, partition.Totals[0].Figure.Span);

    private static bool IsBehind(TextSpan later, TextSpan earlier) => later.Block != earlier.Block ? later.Block > earlier.Block : later.Start > earlier.Start;

    // Each unit in turn: "118 vụ với 176 đối tượng; trong đó 75 vụ, 83 đối tượng" has two totals.
    private static IEnumerable<Unit> UnitsBefore(ReportText text, Block block, int opener)
    {
        var before = text.Settings(block).Where(figure => figure.At < opener && (figure.IsActual || figure.IsPlanned));
        if (block.Id > 0 && PartitionTotals.OpensBlock(text, block, opener))
            before = before.Concat(text.Settings(text.Report.Blocks[block.Id - 1]).Where(figure => figure.IsActual));
        return before.Select(figure => figure.Figure.Unit).Distinct();
    }

    // "45/67 trường: mầm non 15/24, tiểu học 17/21, …" tells the parts of two totals.
    private static IEnumerable<Partition> Build(ReportText text, Block block, int at, int end, PartitionKind kind, Unit unit, FigureSetting[] inside, Unit[] units)
    {
        var parts = inside.Where(figure => IsPartIn(text, unit, figure) && !IsOfOther(text, inside, figure, unit) && !IsRatioOfCounts(inside, figure)).ToArray();
        // "gồm: mua 4.150 bản; …; nâng tổng vốn tài liệu lên 187.420 bản": a total behind the first part is none.
        parts = [.. parts.TakeWhile((part, at) => at == 0 || !(part.Setting.Has(Cue.Total) && part.Setting.Has(Cue.To)))];
        if (kind is PartitionKind.Comprising or PartitionKind.Namely && (KindsOf(text.Line(block), at, inside, unit, units) ?? KindsOf(text.Line(block), at, [.. inside.TakeWhile(figure => ListClauses.Of(text.Line(block), at, figure.At) == 0)], unit, units)) is { } kinds && kinds.Length > parts.Length)
            parts = kinds;
        // One kind alone tells something of the whole, not what it is made of; what each one gets is told of each.
        // "gồm 320 suất cho trẻ em, 220 suất cho người già; mỗi xã 40 suất"
        if (Array.FindIndex(parts, part => part.IsForEach) is > 1 and var each && ListClauses.Of(text.Line(block), at, parts[each].At) > ListClauses.Of(text.Line(block), at, parts[each - 1].At))
            parts = parts[..each];
        if (parts.Length == 0 || (parts.Length == 1 && !Units.MayBeOne(unit, parts[0].Figure.Unit, text.Language.Partitions)) || Array.Exists(parts, part => part.IsForEach))
            return [];
        var figures = text.Settings(block);
        var lowers = figures.Select(upper => Ratios.Under(upper, figures)).OfType<FigureSetting>().ToHashSet();
        if (!Array.Exists(parts, lowers.Contains))
            return Of(lowers.Contains) is { } partition ? [partition] : [];
        var ofLowers = Of(total => !lowers.Contains(total), lowers.Contains);
        // What stands under the slashes has a total of its own there, or makes one.
        var isMeant = ofLowers is { Readings: [{ Count: > 1 }, ..] } && (lowers.Contains(ofLowers.Totals[0]) || ofLowers.AddsUp);
        return new[] { Of(lowers.Contains, part => !lowers.Contains(part)), isMeant ? ofLowers : null }.OfType<Partition>();

        Partition? Of(Predicate<FigureSetting> isOtherTotal, Predicate<FigureSetting>? isPart = null) =>
            Make(text, block, at, end, kind, unit, isPart is null ? parts : Array.FindAll(parts, isPart), inside, units, isOtherTotal);
    }

    // "18.742 phương tiện đo, bao gồm 6.318 cân; 9.875 công tơ; 1.204 đồng hồ nước", "140,236 meals: 61,904 breakfasts, 71,118 lunches and 7,214 snacks": kinds of a thing, each with a name of its own, that come near to it.
    private static FigureSetting[]? KindsOf(TokenLine line, int opener, FigureSetting[] inside, Unit unit, Unit[] units)
    {
        FigureSetting[] told = [.. inside.Where(figure => !Shares.IsShare(figure))];
        FigureSetting[] kinds = [.. told.Where(figure => figure.IsActual && !figure.IsBound && !figure.IsForEach && (figure.Figure.Unit.IsCounted || IsKindOfDay(figure)))];
        var areNamed = kinds.Select(figure => figure.Figure.Unit).Where(kind => kind != Unit.None).Distinct().Count() == kinds.Length;
        return unit.IsCounted && kinds.Length >= LeastKinds && kinds.Length == told.Length && (areNamed || (ListClauses.IsOneEach(line, opener, kinds) && !Array.Exists(units, other => other != unit && kinds.Any(figure => figure.Figure.Unit == other)))) ? kinds : null;
    }

    // "96 visits, 71 open days and 38 sessions": a day with a name of its own is an event.
    private static bool IsKindOfDay(FigureSetting figure) =>
        figure.Figure is { Unit.Dimension: UnitDimension.Time, Mention: { UnitSpan: { } unit, Form: NumberForm.Digits } } && figure.At + 1 < figure.Setting.Line.Tokens.Count && figure.Setting.Line.Tokens[figure.At + 1].Start < unit.Start;

    private static bool IsPartIn(ReportText text, Unit unit, FigureSetting figure) =>
        figure.IsActual && !figure.IsBound && !figure.IsPrice && !IsName(figure) && Units.IsAdditive(figure.Figure.Unit) && (Units.CanAdd(unit, figure.Figure.Unit) || IsKindOf(text, unit, figure.Figure.Unit)) && !IsInWordsAgain(figure);

    // "82,317 first attendances and 169,169 follow-ups, so that 2.06 follow-ups took place for every new patient": behind whole counts a bare number with decimals is one for each.
    private static bool IsRatioOfCounts(FigureSetting[] inside, FigureSetting figure) =>
        figure.Figure is { Unit.Dimension: UnitDimension.None or UnitDimension.Count or UnitDimension.Thing, Quantity.Ulp: < 1 }
        && inside.Count(other => other.At < figure.At && other.IsActual && other.Figure.Unit.IsCounted) > 1
        && Array.TrueForAll(inside, other => other == figure || !other.Figure.Unit.IsCounted || other.Figure.Quantity.Ulp >= 1);

    // "41,905 calls to the 101 line", "12 a 5 and 7 a 4": a bare number behind its article names.
    private static bool IsName(FigureSetting figure) =>
        figure.Figure.Unit.Dimension is UnitDimension.None or UnitDimension.Thing && figure.At > 1 && (IsBehindArticle(figure) || IsGrade(figure));

    private static bool IsGrade(FigureSetting figure) =>
        figure.Setting.Line.Joining.IndefiniteArticles.Contains(figure.Setting.Line.Tokens[figure.At - 1].Word) && SettingReading.IsFigure(figure.Setting.Line.Tokens[figure.At - 2]);

    private static bool IsBehindArticle(FigureSetting figure) =>
        figure.Setting.Line.Joining.Articles.Contains(figure.Setting.Line.Tokens[figure.At - 1].Word)
        && figure.Setting.Line.CueAt(figure.At - 2).Cue is Cue.None or Cue.To or Cue.Place && figure.Setting.Line.Tokens[figure.At - 2].Kind == TokenKind.Word;

    // "3 cuộc giám sát: …; kiến nghị 14 nội dung, đã trả lời 11": a bare number counts what the one before it counts.
    private static bool IsOfOther(ReportText text, FigureSetting[] inside, FigureSetting figure, Unit unit) =>
        figure.Figure.Unit.Dimension == UnitDimension.None
        && inside.LastOrDefault(other => other.At < figure.At && other.IsQuantity && other.Figure.Unit.Dimension != UnitDimension.None) is { } named
        && named.Figure.Unit.IsCounted
        && !Units.CanAdd(unit, named.Figure.Unit)
        && !IsKindOf(text, unit, named.Figure.Unit);

    private static Partition? Make(ReportText text, Block block, int at, int end, PartitionKind kind, Unit unit, FigureSetting[] parts, FigureSetting[] inside, Unit[] units, Predicate<FigureSetting> isOther)
    {
        var line = text.Line(block);
        if (parts.Length == 0)
            return null;
        var before = PartitionTotals.Before(text, block, at, parts[0], isOther).Where(total => total.Figure.Unit == unit).ToArray();
        var totals = before.Where(total => !IsCountOf(total, parts) && !IsWhere(total, parts) && !IsOfPlaces(total, parts, text.Language.Partitions)).ToArray();
        if (totals.Length == 0 || (kind is PartitionKind.Bracketed or PartitionKind.Namely && parts.Length < 2) || IsOfAll(line, at, kind, totals, parts))
            return null;
        // "412 học viên, trong đó lao động nữ 426 người": one part in another unit is of the figure right before it.
        if (parts.Length == 1 && !Units.CanAdd(unit, parts[0].Figure.Unit) && (totals[0].Setting.Line != line || PartitionOpeners.HasFigure(line, totals[0].At + 1, at)))
            return null;
        // "gồm ngân sách tỉnh 96 tỷ đồng, ngân sách huyện 147 tỷ đồng; phân theo thời gian giao: …" parts the same total again.
        if (kind is PartitionKind.Comprising or PartitionKind.Namely && ListClauses.Of(line, totals[0].At, at) > 0 && WholeOfList(totals) is { } whole)
            totals = [whole];
        // "dưới 25 tuổi 1.216 người, trên 40 tuổi 2.662 người; theo trình độ: …" parts what the sentence is about, not its last figure.
        if (kind == PartitionKind.Namely && OpensBreakdown(line, at, text.Language) && ListClauses.Of(line, totals[0].At, at) > 0 && !Array.Exists(totals, total => total.Figure.Value == parts.Sum(part => part.Figure.Value)))
            return null;
        var named = PartitionTotals.NamedBefore(text, block, at, parts[0]);
        if (named is null && PartitionTotals.IsNamedApart(text, at, parts[0]) && !Array.Exists(totals, total => total.Figure.Value == parts.Sum(part => part.Figure.Value)))
            return null;
        if (named is not null)
            (totals, kind) = ([named], PartitionKind.OfWhich);
        // "có mặt 603, đạt sức khỏe 318, gồm loại 1: 62, …": gồm tells the parts of the figure right before it, and of no other.
        // Behind a semicolon the sentence may come back to what it began with.
        if (kind == PartitionKind.Comprising && totals[0].Setting.Sentence.Equals(parts[0].Setting.Sentence) && !PartitionOpeners.HasFigure(line, totals[0].At + 1, at) && ListClauses.Of(line, totals[0].At, at) == 0)
            totals = totals[..1];
        var region = MatchKey.Of(block.Text[line.Tokens[at].Start..line.Tokens[end - 1].End]);
        var lead = totals[0].Setting.Line == line ? MatchKey.Of(block.Text[line.Tokens[totals[0].At].End..line.Tokens[at].Start]) : string.Empty;
        var inSentence = totals[0].Setting.Line == line && totals[0].Setting.Sentence.Equals(parts[0].Setting.Sentence);
        var opensSentence = at <= parts[0].Setting.Sentence.Start.Value + 1 && !line.Tokens[at].Is(':') && (kind == PartitionKind.OfWhich || totals[0].Setting.Line == line);
        // "Five wards (North 72, …)" tells of the five wards.
        opensSentence |= kind != PartitionKind.Bracketed && text.Settings(block).Any(figure => figure.At < at && figure.Setting.Sentence.Equals(parts[0].Setting.Sentence) && IsCountOf(figure, parts));
        // "Theo loại phương tiện: …" breaks down what the block before tells of.
        opensSentence |= totals[0].Setting.Line != line && PartitionTotals.IsBreakdown(text, block, at);
        var isTakenUp = kind is PartitionKind.Comprising or PartitionKind.Namely && PartitionTotals.IsTakenUp(totals[0], parts[0], at, text.Language);
        if (parts.Length > 1 && (kind == PartitionKind.OfWhich ? IsRestOf(totals[0], parts) : parts[^1].Setting.Has(Cue.Remaining)) && !Remainders.IsOfOtherPlaces(parts[^1], text.Language.Partitions))
            kind = PartitionKind.Remainder;
        // People are made up of people alone: "120 người, gồm 60 công an, 60 dân quân và 3 tổ xung kích".
        var last = kind == PartitionKind.Comprising && unit.IsCounted && !text.Language.Partitions.Kinds.ContainsKey(unit.Name) && parts.Sum(part => part.Figure.Value) == totals[0].Figure.Value ? ListClosings.LastOf(parts, inside) : null;
        if (last is not null)
            parts = [.. parts, last];
        // "trong đó đạt 297 cơ sở, vi phạm 39 cơ sở; xử phạt 6 cơ sở": behind the semicolon another matter may begin.
        var ofClause = parts.TakeWhile(part => ListClauses.Of(line, at, part.At) == 0).ToArray();
        var isOneClause = ofClause.Length > 1;
        var counted = inside.Where(figure => figure.IsActual && !figure.IsBound && !IsName(figure) && figure.Figure.Unit.IsCounted && !IsInWordsAgain(figure) && ListClauses.Of(line, at, figure.At) <= (isOneClause ? 0 : ListClauses.Of(line, at, parts[^1].At))).ToArray();
        var hasOthers = Array.Exists(counted, figure => !inside.Contains(figure) || (!parts.Contains(figure) && !units.Contains(figure.Figure.Unit) && !IsOfOther(text, inside, figure, unit)));
        var isMixed = hasOthers && kind == PartitionKind.Comprising && NamesUnits(totals[0], at, counted);
        FigureSetting[] planned = [.. inside.Where(figure => figure.IsQuantity && !figure.IsActual && figure.Figure.Role is FigureRole.Plan or FigureRole.Target && Units.CanAdd(unit, figure.Figure.Unit) && !figure.IsForEach && !figure.IsBound)];
        IReadOnlyList<FigureSetting>[] readings =
        [
            .. isMixed ? [counted] : Array.Empty<FigureSetting[]>(),
            .. isOneClause && ofClause.Length < parts.Length ? [ofClause] : Array.Empty<FigureSetting[]>(),
            .. ReadingsOf(line, at, parts, kind, part => part != last && (kind == PartitionKind.OfWhich || Overlaps(part, text.Language.Partitions) || !Units.CanAdd(unit, part.Figure.Unit))),
            // "176 cơ sở: đạt 158, chưa đạt 18, phạt 7": what is done and what is denied are all.
            .. parts.Length > 2 && new PartitionJudgement(text.Language.Partitions).AreDenied(parts[0], parts[1]) ? [parts[..2]] : Array.Empty<FigureSetting[]>(),
            .. hasOthers && unit.IsCounted ? [counted] : Array.Empty<FigureSetting[]>(),
            // "gồm kiểm tra theo kế hoạch 58 vụ, đột xuất 73 vụ": among parts a plan is one of what was done.
            .. planned.Length > 0 ? [[.. parts.Concat(planned).OrderBy(part => part.At)]] : Array.Empty<FigureSetting[]>(),
            // "gồm 640 lượt cán bộ và 755 lượt thành viên, trung bình mỗi lớp 45 lượt"; but "khá 12 tổ, trung bình 4 tổ" rates them.
            .. parts[^1].Setting.Has(Cue.Average) && parts.Length > 2 ? [parts[..^1]] : Array.Empty<FigureSetting[]>(),
        ];
        return new Partition(kind, PartitionOpeners.WordsAt(line, at), totals, readings, region)
        {
            HasOtherUnits = hasOthers && !isMixed,
            IsExplained = PartitionExplanations.AreOfOther(text.Settings(block), totals[0], readings, at, kind == PartitionKind.Bracketed ? line.Tokens.Count : end) || PartitionExplanations.AreSharesOfSome(text.Settings(block), totals[0], parts),
            NamesKinds = kind == PartitionKind.Comprising && NamesUnits(totals[0], at, parts),
            LeadsWithOther = hasOthers && !isMixed && !parts.Contains(inside[0]) && inside[0].IsActual && !units.Contains(inside[0].Figure.Unit),
            TellsQualities = kind == PartitionKind.OfWhich && ListClosings.TellQualities(parts),
            Names = PartitionLabels.NamesIn(line, at, end),
            Lead = lead,
            Opening = inSentence ? string.Empty : MatchKey.Of(block.Text[line.Tokens[SentenceStart(line, at)].Start..line.Tokens[at].Start]),
            IsCloseToTotal = inSentence || opensSentence || isTakenUp || named is not null,
            IsInSentence = inSentence || isTakenUp || named is not null,
            HasClauses = !isOneClause && ListClauses.Of(line, at, parts[^1].At) > 0 && !ListClauses.AreOfOneList(line, at, kind, totals[0], parts, inside),
            SaysAll = text.Language.Partitions.Alls.Any(said => $" {string.Join(' ', parts[0].Setting.Words(SentenceStart(line, at)..at))} ".Contains($" {said} ", StringComparison.Ordinal)),
        };
    }

    // "ở cả 11 xã: xã A 148, xã B 96, …" names eleven, "qua 4 tổ chức hội: Hội Phụ nữ 112 tổ, …" four.
    private static bool IsCountOf(FigureSetting total, FigureSetting[] parts) =>
        parts.Length > 1 && total.Figure.Value == parts.Length && Array.TrueForAll(parts, part => part.Figure.Unit != total.Figure.Unit);

    // "940 sessions in six halls: 310 on …": where it was is not what was counted.
    private static bool IsWhere(FigureSetting total, FigureSetting[] parts) =>
        total.At > 0 && total.Setting.Line.CueAt(total.At - 1).Cue == Cue.Place && total.Figure.Unit.IsCounted && total.Figure.Unit != parts[0].Figure.Unit && total.Figure.Value < parts[0].Figure.Value;

    // "4 xã. Theo địa bàn: Khe Sim 412; Tân Hội 377" counts something else in each.
    private static bool IsOfPlaces(FigureSetting total, FigureSetting[] parts, PartitionWords words) =>
        words.Places.Contains(total.Figure.Unit.Name) && Array.TrueForAll(parts, part => part.Figure.Unit.Dimension == UnitDimension.None && HasProperName(part));

    private static bool HasProperName(FigureSetting part) =>
        part.Setting.TextOf(part.Setting.Before) is { Length: > 0 } name && char.IsUpper(name[0]) && name.Contains(' ', StringComparison.Ordinal);

    // "đất đai 47 đảng viên; trong đó cấp ủy viên 96 đồng chí", "26 đơn, gồm 19 đơn khiếu nại và 7 đơn tố cáo, trong đó thuộc thẩm quyền 17 đơn":
    // behind the items of a list it speaks of all of them, whose total is told before.
    private static bool IsOfAll(TokenLine line, int at, PartitionKind kind, FigureSetting[] totals, FigureSetting[] parts) =>
        kind == PartitionKind.OfWhich && at > 0 && (line.Tokens[at - 1].Kind == TokenKind.ClauseEnd || WholeOfList(totals) is not null)
        && (line.Tokens[at - 1].Kind == TokenKind.ClauseEnd ? parts.Max(part => part.Figure.Value) : parts[0].Figure.Value) is var most
        && most > totals[0].Figure.Value && Array.Exists(totals, total => total.Figure.Value >= most);

    // The figure that the nearest ones together make.
    private static FigureSetting? WholeOfList(FigureSetting[] totals)
    {
        var sum = totals[0].Figure.Value;
        for (var next = 1; next < totals.Length && Shares.SharesSentence(totals[next], totals[0]); next++)
        {
            if (next > 1 && totals[next].Figure.Value == sum)
                return totals[next];
            sum += totals[next].Figure.Value;
        }

        return null;
    }

    // "theo trình độ:" at the head of its clause
    private static bool OpensBreakdown(TokenLine line, int colon, LanguagePack language)
    {
        var start = colon;
        while (start > 0 && line.Tokens[start - 1].Kind == TokenKind.Word)
            start--;
        return line.Tokens[colon].Is(':') && start < colon && language.Partitions.Breakdowns.Contains(line.Tokens[start].Word, StringComparer.Ordinal);
    }

    private static int SentenceStart(TokenLine line, int at)
    {
        while (at > 0 && line.Tokens[at - 1].Kind != TokenKind.SentenceEnd)
            at--;
        return at;
    }

    // "đạt 95,6% (86/90)" gives the share's part and whole.
    private static bool IsInBracketOfRatio(IReadOnlyList<FigureSetting> figures, FigureSetting figure, int opener, PartitionKind kind) =>
        kind == PartitionKind.Bracketed && figures.Any(upper => upper.At > opener && Ratios.Under(upper, figures) is { } lower && (upper == figure || lower == figure));

    // "226 xã, phường, thị trấn, gồm 188 xã, 15 phường, 23 thị trấn"
    private static bool NamesUnits(FigureSetting total, int opener, FigureSetting[] parts)
    {
        var said = " " + string.Join(' ', total.Setting.Words((total.At + 1)..Math.Clamp(opener, total.At + 1, total.Setting.Line.Tokens.Count))) + " ";
        return parts.Length > 1 && Array.TrueForAll(parts, part => said.Contains($" {MatchKey.Of(part.Figure.Unit.Name)} ", StringComparison.Ordinal));
    }

    // "47 văn bản, gồm 12 kế hoạch, 28 công văn và 7 quyết định"
    private static bool IsKindOf(ReportText text, Unit whole, Unit part) =>
        text.Language.Partitions.Kinds.TryGetValue(whole.Name, out var kinds) && kinds.Contains(part.Name);

    // "13.503.000.000đ (Mười ba tỷ, năm trăm linh ba triệu đồng)" states one amount twice.
    private static bool IsInWordsAgain(FigureSetting figure) =>
        figure.Figure.Unit.Dimension == UnitDimension.Money
            ? figure.Figure.Mention.Form == NumberForm.Words
            : figure.Figure is { Mention.Form: NumberForm.Words, Unit.Dimension: UnitDimension.None } && (figure.Figure.Value >= LeastAmount || (figure.At > 0 && figure.Setting.Line.Tokens[figure.At - 1].Is('(')));

    // All figures; or one a clause between semicolons; or the first few, as what follows a semicolon may leave the list.
    private static IEnumerable<IReadOnlyList<FigureSetting>> ReadingsOf(TokenLine line, int opener, FigureSetting[] parts, PartitionKind kind, Predicate<FigureSetting> mayOverlap)
    {
        yield return parts;
        // "chia ra: A 612; B 41; C 3.279": one a clause throughout, so that none has left the list.
        if (kind is PartitionKind.Comprising or PartitionKind.Namely && ListClauses.IsOneEach(line, opener, parts))
            yield break;
        var firsts = parts.GroupBy(part => ListClauses.Of(line, opener, part.At)).Select(clause => clause.First()).ToArray();
        if (firsts.Length > 1 && firsts.Length < parts.Length)
            yield return firsts;
        for (var count = parts.Length - 1; count > 1; count--)
        {
            if (ListClauses.Of(line, opener, parts[count].At) > ListClauses.Of(line, opener, parts[count - 1].At) || (mayOverlap(parts[count]) && !IsJoined(line, parts[count - 1], parts[count])) || IsSaidOf(line, parts[count - 1], parts[count]) || ListClosings.IsClosedBefore(parts, count))
                yield return parts[..count];
        }
    }

    // "248 in schools, 187 in colleges, 113 at work and 64 in the women's programme": the last of a list, whatever it counts.
    private static bool IsJoined(TokenLine line, FigureSetting part, FigureSetting next) =>
        part.Figure.Unit == next.Figure.Unit && line.Joining.BetweenFigures.Contains(line.Tokens[next.At - 1].Word);

    // "90 on ferries and 40 on cruise ships, which made 12 calls": the clause says more of what stands before it; but "30 on ferries and tugs, which came in May, 12" of the next.
    private static bool IsSaidOf(TokenLine line, FigureSetting part, FigureSetting next) =>
        !ListClosings.IsAside(part, next) && Enumerable.Range(part.At, next.At - part.At - 1).Any(i => line.Tokens[i].Is(',') && line.Joining.Relatives.Contains(line.Tokens[i + 1].Word));

    // "20 người, gồm 12 nam, 8 nữ, 5 đảng viên": what may be counted among the others too leaves the list.
    private static bool Overlaps(FigureSetting part, PartitionWords words)
    {
        var said = $" {string.Join(' ', [.. part.Setting.Words(part.Setting.Before), .. part.Setting.Words((part.At + 1)..part.Setting.UnitEnd), .. part.Setting.Words(part.Setting.After)])} ";
        return words.Overlapping.Any(category => said.Contains($" {category} ", StringComparison.Ordinal));
    }

    // "27 quyết định, trong đó 08 trường hợp …, 17 trường hợp …, còn 03 trường hợp"
    private static bool IsRestOf(FigureSetting total, FigureSetting[] parts) =>
        (parts.Length == 2 && parts[^1].Setting.Has(Cue.Remaining))
        || (Remainders.IsRest(parts[^1]) && Math.Abs(parts.Sum(part => part.Figure.Value) - total.Figure.Value) * ListClauses.LittleOver <= total.Figure.Value);
}
