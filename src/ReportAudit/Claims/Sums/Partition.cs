using ReportParsing;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Claims;

/// <summary>A list of parts as the text gives it, before it is decided which figures belong to it.</summary>
/// <param name="Kind">What introduces the list.</param>
/// <param name="Words">The words that introduce it.</param>
/// <param name="Totals">The figures that it may be parts of, the likeliest first; at least one.</param>
/// <param name="Readings">The sets of parts that it may mean, the likeliest first; at least one.</param>
/// <param name="Text">The text of the list, as compared.</param>
internal sealed record Partition(
    PartitionKind Kind,
    string Words,
    IReadOnlyList<FigureSetting> Totals,
    IReadOnlyList<IReadOnlyList<FigureSetting>> Readings,
    string Text)
{
    private const int FarAbove = 10;
    private const int MostChanges = 6;

    // What stood at the beginning is near to what stands at the end.
    private const int LeastSteady = 5;

    /// <summary>The text between the total and the list, as compared.</summary>
    public string Lead { get; init; } = string.Empty;

    /// <summary>The text from the head of the list's sentence to its opener, as compared; empty where the total stands in that sentence.</summary>
    public string Opening { get; init; } = string.Empty;

    /// <summary>Whether the list follows its total in the sentence, or opens the next one.</summary>
    public bool IsCloseToTotal { get; init; } = true;

    /// <summary>Whether the total stands in the list's own sentence, or is named by it.</summary>
    public bool IsInSentence { get; init; } = true;

    /// <summary>Numbers in the list that were read as names: where one of them is what is missing, it was a part.</summary>
    public IReadOnlyList<decimal> Names { get; init; } = [];

    /// <summary>Whether semicolons part the list: what follows one may have left it.</summary>
    public bool HasClauses { get; init; }

    /// <summary>Whether the list counts something in another unit too (311 người, 78 trẻ em), so that it may be short without it.</summary>
    public bool HasOtherUnits { get; init; }

    /// <summary>Whether another reading of the figures around the list makes it add up, so that it was never meant for this total.</summary>
    public bool IsExplained { get; init; }

    /// <summary>Whether the total names the kinds that its parts are counted in (226 xã, phường, thị trấn, gồm 188 xã …).</summary>
    public bool NamesKinds { get; init; }

    /// <summary>Whether the list begins with something else, so that its figures in the total's unit are not what it was opened for (01 ủy ban gồm 15 thành viên, 21 ủy ban …).</summary>
    public bool LeadsWithOther { get; init; }

    /// <summary>Whether the same list adds up in another unit (2.305 lượt, 2.871 người), so that it names all parts.</summary>
    public bool IsBorneOut { get; init; }

    /// <summary>Whether the clause opens with the whole, so that every part in it is one of it.</summary>
    public bool OpensWithWhole { get; init; }

    /// <summary>Whether some parts are told by a noun and others by what they are besides, so that they share members.</summary>
    public bool TellsQualities { get; init; }

    /// <summary>Whether the words before the list say that it tells of all of its total (toàn bộ … đều).</summary>
    public bool SaysAll { get; init; }

    /// <summary>Whether the list opens with words that say that it names some parts only.</summary>
    public bool StartsOpen(PartitionWords words)
    {
        if (OpensWithWhole)
            return false;
        var rest = Text.AsSpan()[Math.Min(Text.Length, MatchKey.Of(Words).Length)..].TrimStart(" :,");
        foreach (var start in words.OpenStarts)
        {
            if (rest.StartsWith(start + " ", StringComparison.Ordinal))
                return Kind is PartitionKind.OfWhich or PartitionKind.Bracketed;
        }

        return false;
    }

    /// <summary>Whether some reading of the list makes one of its totals.</summary>
    public bool AddsUp => Totals.Any(total => Readings.Any(reading => reading.Count > 1
        && (Claim(total, reading, Certainty.None).Verdict is Verdict.Holds or Verdict.HoldsWithinRounding || SeveralPartitions(total, reading) is not null)));

    /// <summary>Whether the first part is more than any total of the sentences before, so that it is rather of another.</summary>
    public bool IsExceeded => !IsInSentence && IsTooSmall;

    /// <summary>"14,206 visits to the 911 patients, of which 3,980 were at night": whether a bare first part is more than the total of its sentence, so that it is rather of an earlier one there.</summary>
    public bool IsExceededInSentence => IsInSentence && Readings[0][0].Figure.Unit == Unit.None && Likeliest().Figure.Mention.Form == NumberForm.Digits && IsTooSmall;

    private bool IsTooSmall => Likeliest().Figure.Value < Readings[0][0].Figure.Value;

    public bool SharesParts(Partition other) => Readings[0].Any(other.Readings[0].Contains);

    /// <summary>The reading under which the list adds up, or else the likeliest with its certainty judged.</summary>
    public IEnumerable<Claim> Claims(PartitionJudgement judgement)
    {
        foreach (var total in Totals)
        {
            foreach (var reading in Readings.Where(reading => reading.Count > 1))
            {
                var claim = Claim(total, reading, Certainty.Certain);
                if (claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding)
                    return [claim];
                if (SeveralPartitions(total, reading) is { } several)
                    return several;
                if (ExactStart(total, reading) is { } start)
                    return [start];
                if (Outermost(reading) is { Count: > 1 } outermost && outermost.Count < reading.Count && Claim(total, outermost, Certainty.Certain) is { Verdict: Verdict.Holds or Verdict.HoldsWithinRounding } nested)
                    return [nested];
            }
        }

        var likeliest = Claim(Likeliest(), Readings[0], Certainty.None);
        if (IsExplained || IsOfAnother(likeliest) || IsBalance(likeliest))
            return [likeliest];
        // A list of some parts says of each that it is no more than the whole.
        if (Kind == PartitionKind.OfWhich && Readings[0].Count > 1 && IsCloseToTotal && likeliest.PartAboveTotal is { } above && (OpensWithWhole || above == Readings[0][0].Figure) && !judgement.IsExhaustive(this, Readings[0]))
            return [new PartClaim(likeliest.Total, above, new Basis(Words, Certainty.Certain))];
        var certainty = Names.Contains(likeliest.Total.Value - likeliest.Sum) ? Certainty.None : judgement.Of(this, likeliest, Readings[0]);
        return [likeliest with { Basis = likeliest.Basis with { Certainty = certainty } }];
    }

    // "in packs of six tins, of which 1,240 were sold": what a small number in words sets out is not what hundreds are of.
    private static bool IsOfAnother(SumClaim claim) =>
        claim.Total.Mention.Form == NumberForm.Words && claim.PartAboveTotal is { Mention.Form: NumberForm.Digits } part && part.Value > claim.Total.Value * FarAbove;

    // "638 học sinh (đầu năm 641 học sinh; chuyển đến 4 em, chuyển đi 7 em)"
    private static bool IsBalance(SumClaim claim) =>
        claim.Parts.Count is > 2 and <= MostChanges && Math.Abs(claim.Parts[0].Value - claim.Total.Value) * LeastSteady <= claim.Total.Value
        && StockBalance.Closes(claim.Parts[0].Value, claim.Parts.Skip(1).Select(change => change.Value), claim.Total.Value);

    // Of several figures in sentences before, the one that the parts come nearest to, and that the first is no more than.
    private FigureSetting Likeliest()
    {
        if (IsInSentence || Totals.Count == 1)
            return Totals[0];
        var sum = Readings[0].Sum(part => part.Figure.Value);
        var wide = Totals.Where(total => total.Figure.Value >= Readings[0][0].Figure.Value).ToArray();
        return (wide.Length == 0 ? Totals : wide).MinBy(total => Math.Abs(total.Figure.Value - sum))!;
    }

    // "1.647 người, trong đó nam 1.147, nữ 500; dưới 30 tuổi 736, trên 30 tuổi 911": each run of parts makes the total.
    private IReadOnlyList<SumClaim>? SeveralPartitions(FigureSetting total, IReadOnlyList<FigureSetting> parts)
    {
        List<SumClaim> claims = [];
        List<FigureSetting> run = [];
        foreach (var part in parts)
        {
            run.Add(part);
            if (run.Count < 2 || Claim(total, run, Certainty.Certain) is not { Verdict: Verdict.Holds or Verdict.HoldsWithinRounding } claim)
                continue;
            claims.Add(claim);
            run = [];
        }

        return claims.Count > 1 && run.Count == 0 ? claims : null;
    }

    // "34 instructors, made up of 21 permanent and 13 part-time ones, i.e. one to about 15 trainees": what is told roughly behind parts that are all is none.
    private SumClaim? ExactStart(FigureSetting total, IReadOnlyList<FigureSetting> parts)
    {
        var exact = parts.TakeWhile(part => part.Figure.Quantity.Qualifier == Qualifier.Exact).ToArray();
        return exact.Length > 1 && exact.Length < parts.Count && Claim(total, exact, Certainty.Certain) is { Verdict: Verdict.Holds } claim ? claim : null;
    }

    // "thuộc thẩm quyền 241 đơn; không thuộc thẩm quyền 77 đơn, đã hướng dẫn 49 đơn và chuyển 28 đơn": what the figures behind a part make together is that part.
    private static List<FigureSetting> Outermost(IReadOnlyList<FigureSetting> parts)
    {
        List<FigureSetting> outermost = [];
        for (var at = 0; at < parts.Count; at++)
        {
            outermost.Add(parts[at]);
            var (sum, last) = (0m, at);
            while (last + 1 < parts.Count && sum < parts[at].Figure.Value)
                sum += parts[++last].Figure.Value;
            if (sum == parts[at].Figure.Value && last > at + 1)
                at = last;
        }

        return outermost;
    }

    private SumClaim Claim(FigureSetting total, IReadOnlyList<FigureSetting> parts, Certainty certainty) =>
        new(total.Figure, [.. parts.Select(part => part.Figure)], Kind, new Basis(Words, certainty, IsStated: IsCloseToTotal));
}
