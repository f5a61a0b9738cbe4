using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Claims;

/// <summary>Finds the lists of parts in running text: trong đó, gồm, cụ thể, a colon, brackets.</summary>
internal static class ProsePartitions
{
    private const int LongestBehindTotal = 4;

    public static IEnumerable<Partition> Find(ReportText text) => text.Report.Blocks.SelectMany(block => In(text, block));

    private static IEnumerable<Partition> In(ReportText text, Block block)
    {
        var line = text.Line(block);
        var figures = text.Settings(block);
        for (var at = 0; at < line.Tokens.Count; at++)
        {
            if (OpenerAt(line, at) is not { } kind)
                continue;
            var end = RegionEnd(line, at, kind);
            var inside = figures.Where(figure => figure.At > at && figure.At < end && Depth(line, at, figure.At) == 0 && !IsInBracketOfRatio(figures, figure, at, kind)).ToArray();
            var units = UnitsBefore(text, block, at).ToArray();
            var partitions = units.Select(unit => Build(text, block, at, end, kind, unit, inside, units)).OfType<Partition>().ToArray();
            // The same parts may suit totals in two units; where they make one of them, they were never meant for the other.
            // Where they make none, they are of the nearest.
            foreach (var partition in partitions.Where(partition => !Array.Exists(partitions, other => other != partition && other.SharesParts(partition) && IsLikelier(other, partition))))
                yield return partition with { IsBorneOut = Array.Exists(partitions, other => other != partition && other.AddsUp && !other.SharesParts(partition)) };
        }
    }

    private static bool IsLikelier(Partition other, Partition partition) =>
        other.AddsUp != partition.AddsUp ? other.AddsUp : !other.AddsUp && IsBehind(other.Totals[0].Figure.Span, partition.Totals[0].Figure.Span);

    private static bool IsBehind(TextSpan later, TextSpan earlier) => later.Block != earlier.Block ? later.Block > earlier.Block : later.Start > earlier.Start;

    // Each unit in turn: "118 vụ với 176 đối tượng; trong đó 75 vụ, 83 đối tượng" has two totals.
    private static IEnumerable<Unit> UnitsBefore(ReportText text, Block block, int opener)
    {
        var before = text.Settings(block).Where(figure => figure.At < opener && figure.IsActual);
        if (opener <= 2 && block.Id > 0)
            before = before.Concat(text.Settings(text.Report.Blocks[block.Id - 1]).Where(figure => figure.IsActual));
        return before.Select(figure => figure.Figure.Unit).Distinct();
    }

    private static Partition? Build(ReportText text, Block block, int at, int end, PartitionKind kind, Unit unit, FigureSetting[] inside, Unit[] units)
    {
        var line = text.Line(block);
        var parts = inside.Where(figure => figure.IsActual && Units.IsAdditive(figure.Figure.Unit) && (Units.CanAdd(unit, figure.Figure.Unit) || IsKindOf(text, unit, figure.Figure.Unit)) && !IsInWordsAgain(figure)).ToArray();
        // One kind alone tells something of the whole, not what it is made of.
        if (parts.Length == 0 || (parts.Length == 1 && !Units.CanAdd(unit, parts[0].Figure.Unit)))
            return null;
        var totals = TotalsBefore(text, block, at, parts[0]).Where(total => total.Figure.Unit == unit).ToArray();
        if (totals.Length == 0 || (kind is PartitionKind.Bracketed or PartitionKind.Namely && parts.Length < 2))
            return null;
        var named = NamedBefore(text, block, at, parts[0]);
        if (named is not null)
            (totals, kind) = ([named], PartitionKind.OfWhich);
        // "có mặt 603, đạt sức khỏe 318, gồm loại 1: 62, …": gồm tells the parts of the figure right before it, and of no other.
        if (kind == PartitionKind.Comprising && totals[0].Setting.Sentence.Equals(parts[0].Setting.Sentence) && !HasFigure(line, totals[0].At + 1, at))
            totals = totals[..1];
        var region = MatchKey.Of(block.Text[line.Tokens[at].Start..line.Tokens[end - 1].End]);
        var inSentence = totals[0].Setting.Line == line && totals[0].Setting.Sentence.Equals(parts[0].Setting.Sentence);
        var opensSentence = at <= parts[0].Setting.Sentence.Start.Value + 1 && !line.Tokens[at].Is(':') && (kind == PartitionKind.OfWhich || totals[0].Setting.Line == line);
        opensSentence |= kind == PartitionKind.Comprising && ResumesUnit(totals[0], parts[0], at);
        if (parts[^1].Setting.Has(Cue.Remaining) && parts.Length > 1 && kind != PartitionKind.OfWhich)
            kind = PartitionKind.Remainder;
        // "trong đó đạt 297 cơ sở, vi phạm 39 cơ sở; xử phạt 6 cơ sở": behind the semicolon another matter may begin.
        var ofClause = parts.TakeWhile(part => ClauseOf(line, at, part.At) == 0).ToArray();
        var isOneClause = ofClause.Length > 1;
        var counted = inside.Where(figure => figure.IsActual && figure.Figure.Unit.IsCounted && !IsInWordsAgain(figure) && ClauseOf(line, at, figure.At) <= (isOneClause ? 0 : ClauseOf(line, at, parts[^1].At))).ToArray();
        var hasOthers = Array.Exists(counted, figure => !parts.Contains(figure) && !units.Contains(figure.Figure.Unit));
        var isMixed = hasOthers && kind == PartitionKind.Comprising && NamesUnits(totals[0], at, counted);
        IReadOnlyList<FigureSetting>[] readings =
        [
            .. isMixed ? [counted] : Array.Empty<FigureSetting[]>(),
            .. isOneClause && ofClause.Length < parts.Length ? [ofClause] : Array.Empty<FigureSetting[]>(),
            .. ReadingsOf(line, at, parts),
            .. hasOthers && unit.IsCounted ? [counted] : Array.Empty<FigureSetting[]>(),
        ];
        return new Partition(kind, WordsAt(line, at), totals, readings, region)
        {
            HasOtherUnits = hasOthers && !isMixed,
            IsCloseToTotal = inSentence || opensSentence || named is not null,
            HasClauses = !isOneClause && ClauseOf(line, at, parts[^1].At) > 0,
        };
    }

    // "Đã xử lý 1.743 phản ánh. Trong số đã xử lý: đúng hạn 1.688, trễ hạn 55": the words before the colon name the total.
    private static FigureSetting? NamedBefore(ReportText text, Block block, int colon, FigureSetting part)
    {
        var line = text.Line(block);
        var start = part.Setting.Sentence.Start.Value;
        if (!line.Tokens[colon].Is(':') || start >= colon || HasFigure(line, start, colon))
            return null;
        string[] words = [.. part.Setting.Words(start..colon)];
        var lead = text.Language.Partitions.Resumptions.Select(lead => lead.Split(' ')).Where(lead => words.AsSpan().StartsWith(lead)).MaxBy(lead => lead.Length);
        string[] name = [.. words.Skip(lead?.Length ?? words.Length)];
        return name.Length == 0 ? null : text.Settings(block).LastOrDefault(figure =>
            figure.At < start && IsTotalFor(figure, part) && name.All(figure.Setting.Words(figure.Setting.Before).Concat(figure.Setting.Words(figure.Setting.After)).Contains));
    }

    // "… 64 grants worth 2 million. The grants were divided into …": the words before the opener name the total's unit again.
    private static bool ResumesUnit(FigureSetting total, FigureSetting part, int opener)
    {
        var line = part.Setting.Line;
        var start = part.Setting.Sentence.Start.Value;
        if (total.Setting.Line != line || start >= opener || total.At >= start || !total.Figure.Unit.IsCounted || HasFigure(line, start, opener))
            return false;
        string[] words = [.. part.Setting.Words(start..opener)];
        return MatchKey.Of(total.Figure.Unit.Name).Split(' ').All(words.Contains);
    }

    // "đạt 95,6% (86/90)" gives the share's part and whole.
    private static bool IsInBracketOfRatio(IReadOnlyList<FigureSetting> figures, FigureSetting figure, int opener, PartitionKind kind) =>
        kind == PartitionKind.Bracketed && figures.Any(upper => upper.At > opener && Ratios.Under(upper, figures) is { } lower && (upper == figure || lower == figure));

    // "226 xã, phường, thị trấn, gồm 188 xã, 15 phường, 23 thị trấn"
    private static bool NamesUnits(FigureSetting total, int opener, FigureSetting[] parts)
    {
        var said = " " + string.Join(' ', total.Setting.Words((total.At + 1)..Math.Max(total.At + 1, opener))) + " ";
        return parts.Length > 1 && Array.TrueForAll(parts, part => said.Contains($" {MatchKey.Of(part.Figure.Unit.Name)} ", StringComparison.Ordinal));
    }

    // "47 văn bản, gồm 12 kế hoạch, 28 công văn và 7 quyết định"
    private static bool IsKindOf(ReportText text, Unit whole, Unit part) =>
        text.Language.Partitions.Kinds.TryGetValue(whole.Name, out var kinds) && kinds.Contains(part.Name);

    // "13.503.000.000đ (Mười ba tỷ, năm trăm linh ba triệu đồng)" states one amount twice.
    private static bool IsInWordsAgain(FigureSetting figure) => figure.Figure.Mention.Form == NumberForm.Words;

    private static PartitionKind? OpenerAt(TokenLine line, int at) => line.CueAt(at).Cue switch
    {
        Cue.OfWhich => PartitionKind.OfWhich,
        Cue.Comprising => PartitionKind.Comprising,
        Cue.Namely => PartitionKind.Namely,
        _ when line.Tokens[at].Is('(') => PartitionKind.Bracketed,
        _ when line.Tokens[at].Is(':') && at + 1 < line.Tokens.Count && (!SettingReading.IsFigure(line.Tokens[at + 1]) || IsBehindTotal(line, at))
            && line.CueAt(at + 1).Cue is not (Cue.OfWhich or Cue.Comprising) && !IsAfterOpener(line, at) => PartitionKind.Namely,
        _ => null,
    };

    // "1,250 households took part: 830 …" tells parts, "số hộ tham gia: 830" one figure.
    private static bool IsBehindTotal(TokenLine line, int colon)
    {
        var at = colon - 1;
        while (at >= 0 && at >= colon - LongestBehindTotal && line.Tokens[at].Kind == TokenKind.Word)
            at--;
        return at >= 0 && SettingReading.IsFigure(line.Tokens[at]);
    }

    // In "trong đó: A, B" the colon opens nothing of its own.
    private static bool IsAfterOpener(TokenLine line, int colon)
    {
        for (var i = Math.Max(0, colon - 4); i < colon; i++)
        {
            if (line.CueAt(i) is { Cue: Cue.OfWhich or Cue.Comprising or Cue.Namely } cue && i + cue.Length == colon)
                return true;
        }

        return false;
    }

    private static int RegionEnd(TokenLine line, int opener, PartitionKind kind)
    {
        var depth = 0;
        for (var i = opener + 1; i < line.Tokens.Count; i++)
        {
            var token = line.Tokens[i];
            if (token.Is('('))
                depth++;
            else if (token.Is(')') && --depth < 0)
                return i;
            else if (token.Kind == TokenKind.SentenceEnd && kind != PartitionKind.Bracketed)
                return i;
            else if (depth == 0 && line.CueAt(i).Cue is Cue.OfWhich or Cue.Comprising or Cue.Besides && HasFigure(line, opener, i))
                return i;
        }

        return line.Tokens.Count;
    }

    private static bool HasFigure(TokenLine line, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (SettingReading.IsFigure(line.Tokens[i]))
                return true;
        }

        return false;
    }

    private static int Depth(TokenLine line, int from, int to)
    {
        var depth = line.Tokens[from].Is('(') ? -1 : 0;
        for (var i = from; i < to; i++)
            depth += line.Tokens[i].Is('(') ? 1 : line.Tokens[i].Is(')') ? -1 : 0;
        return depth;
    }

    // The likeliest first: the nearest of the sentence; where the sentence begins with the opener, the nearest of the one before; then all others.
    private static IReadOnlyList<FigureSetting> TotalsBefore(ReportText text, Block block, int opener, FigureSetting part)
    {
        var line = text.Line(block);
        var before = text.Settings(block)
            .Where(figure => figure.At < opener && IsTotalFor(figure, part) && Depth(line, figure.At, opener) >= 0)
            .Reverse()
            .ToArray();
        if (opener > 2 || before.Length > 0 || block.Id == 0 || text.Report.Blocks[block.Id - 1].Table is not null)
            return [.. before.OrderBy(figure => figure.Setting.Sentence.Start.Value <= opener && opener < figure.Setting.Sentence.End.Value ? 0 : IsPartOfAnother(line, figure) ? 2 : 1).ThenByDescending(figure => figure.At)];
        // "Trong đó: …" at the head of a block speaks of the block before.
        return [.. text.Settings(text.Report.Blocks[block.Id - 1]).Where(figure => IsTotalFor(figure, part)).Reverse()];
    }

    private static bool IsTotalFor(FigureSetting figure, FigureSetting part) =>
        figure.IsActual
        && (Units.CanAdd(figure.Figure.Unit, part.Figure.Unit) || figure.Figure.Unit.Dimension == UnitDimension.Count)
        && (figure.Figure.Unit.Dimension is not (UnitDimension.None or UnitDimension.Thing) || part.Figure.Unit.Dimension is UnitDimension.None or UnitDimension.Thing);

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

    // All figures; or one a clause between semicolons; or the first few, as what follows a semicolon may leave the list.
    private static IEnumerable<IReadOnlyList<FigureSetting>> ReadingsOf(TokenLine line, int opener, FigureSetting[] parts)
    {
        yield return parts;
        var firsts = parts.GroupBy(part => ClauseOf(line, opener, part.At)).Select(clause => clause.First()).ToArray();
        if (firsts.Length > 1 && firsts.Length < parts.Length)
            yield return firsts;
        for (var count = parts.Length - 1; count > 1; count--)
            yield return parts[..count];
    }

    private static int ClauseOf(TokenLine line, int opener, int at)
    {
        var clause = 0;
        for (var i = opener; i < at; i++)
            clause += line.Tokens[i].Kind == TokenKind.ClauseEnd ? 1 : 0;
        return clause;
    }

    private static string WordsAt(TokenLine line, int at)
    {
        var last = line.Tokens[at + Math.Max(1, line.CueAt(at).Length) - 1];
        return line.Block.Text[line.Tokens[at].Start..last.End];
    }
}
