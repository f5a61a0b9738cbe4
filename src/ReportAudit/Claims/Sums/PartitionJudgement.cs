using System.Text;
using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Judges how sure it is that a list of parts which does not add up was meant to.</summary>
internal sealed class PartitionJudgement(PartitionWords words)
{
    private (string First, string Phrase)[]? underWay;

    public Certainty Of(Partition partition, SumClaim claim, IReadOnlyList<FigureSetting> parts)
    {
        if (!partition.IsCloseToTotal || (!partition.IsInSentence && partition is { Kind: not PartitionKind.OfWhich, IsBorneOut: false } && !IsNear(claim)))
            return Certainty.None;
        if (partition is { LeadsWithOther: true, IsBorneOut: false } || (claim.Total.Role == FigureRole.Plan && !IsNear(claim)))
            return Certainty.None;
        if (partition.Kind is PartitionKind.Comprising or PartitionKind.Namely && !partition.NamesKinds && parts.Any(part => !Units.MayBeOne(claim.Total.Unit, part.Figure.Unit, words)))
            return IsNear(claim) && !Overlap(partition, parts) ? Certainty.Likely : Certainty.None;
        if (partition.Kind == PartitionKind.Namely && CountSeveral(claim) && !IsNear(claim))
            return Certainty.None;
        if (words.OpenEnds.Any(end => partition.Opening.Contains(end, StringComparison.Ordinal)))
            return Certainty.None;
        if (parts[0].Figure.Quantity.Interval.IsAbove(claim.Total.Quantity.Interval))
            return Certainty.Certain;
        if (IsEachMost(claim))
            return Certainty.None;
        if (partition is { HasOtherUnits: true, IsBorneOut: false } && !claim.IsOver)
            return Certainty.None;
        if (IsExhaustive(partition, parts))
            return IsFarOff(claim) ? Certainty.Likely : Certainty.Certain;
        return claim.IsOver ? Over(partition, claim, parts) : Under(partition, claim, parts);
    }

    // "- cigarettes 14: 3,200 packets, or 64,000 pieces": what a bare number is told of in two units is told twice.
    private static bool CountSeveral(SumClaim claim) =>
        claim.Total.Unit == Unit.None && claim.Parts.Select(part => part.Unit).Where(unit => unit != Unit.None).Distinct().Count() > 1;

    // "1,064 children in the target group: BCG 1,041; polio 1,017; measles 996": each tells how many of all.
    private static bool IsEachMost(SumClaim claim) =>
        claim.Parts.Count > 2 && claim.PartAboveTotal is null && claim.Parts.All(part => part.Value * 2 > claim.Total.Value) && !DigitSlip.Explains(claim);

    /// <summary>Whether parts that no slip of a digit explains rather come one of the other: "of these 6,954 qualified, 3,412 reported and 1,286 were sworn".</summary>
    public static bool IsCourse(SumClaim claim) =>
        claim.IsOver && claim.Parts.Count > 2 && claim.Parts[0].Value * 2 > claim.Total.Value && claim.Parts.Zip(claim.Parts.Skip(1)).All(pair => pair.Second.Value * 4 < pair.First.Value * 3)
        && !IsBarelyOver(claim) && !DigitSlip.IsOneSlipAway(claim);

    // What comes one of the other does not so nearly add up.
    private static bool IsBarelyOver(SumClaim claim) => (claim.Sum - claim.Total.Value) * 50 <= claim.Total.Value;

    private Certainty Over(Partition partition, SumClaim claim, IReadOnlyList<FigureSetting> parts)
    {
        // Groups that share members seldom come so near to the whole.
        if (Overlap(partition, parts))
            return claim.Parts.Count > 2 && claim.PartAboveTotal is null && IsBarelyOver(claim) && claim.Parts.All(part => part.Unit == claim.Total.Unit) ? Certainty.Likely : Certainty.None;
        if (partition.TellsQualities && claim.PartAboveTotal is null)
            return Certainty.None;
        if (partition.Kind is not PartitionKind.ListItems && partition.HasClauses && !DigitSlip.Explains(claim) && !DigitSlip.IsOneDigitOff(claim))
            return Certainty.None;
        if (partition.Kind == PartitionKind.OfWhich && (IsCourse(claim) || (claim is { PartAboveTotal: null, Parts.Count: 2 } && !partition.IsBorneOut && !DigitSlip.IsOneSlipAway(claim) && !DigitSlip.IsDropped(claim))))
            return Certainty.None;
        return parts.Count > 2 || claim.PartAboveTotal is not null || partition.Kind == PartitionKind.Bracketed ? Certainty.Certain : Certainty.Likely;
    }

    private Certainty Under(Partition partition, SumClaim claim, IReadOnlyList<FigureSetting> parts)
    {
        // "60 suất, trong đó trao tại Trường A 35 suất": where the others went is not said.
        if (parts.Count == 1)
            return parts[0].Figure.Scope is not null && partition.Kind == PartitionKind.OfWhich && claim.Sum * 3 >= claim.Total.Value ? Certainty.Possible : Certainty.None;
        if (IsOpen(partition) || Overlap(partition, parts))
            return Certainty.None;
        // "luỹ kế 9 tháng 5.217 hồ sơ (quý I 1.608 hồ sơ, quý II 1.825 hồ sơ)": what the report itself is of is told elsewhere.
        if (partition.Kind == PartitionKind.Bracketed && claim.Total.Role == FigureRole.Cumulative)
            return Certainty.None;
        if (partition.StartsOpen(words))
            return DigitSlip.Explains(claim) && claim.Sum * 2 >= claim.Total.Value ? Certainty.Likely : Certainty.None;
        if (partition.Kind == PartitionKind.Bracketed)
            return LooksWhole(claim) ? Certainty.Certain : Certainty.Likely;
        if (partition.Kind == PartitionKind.Namely || (partition.Kind == PartitionKind.ListItems && partition.Totals[0].Setting.Has(Cue.Total)))
            return Certainty.Likely;
        return DigitSlip.Explains(claim) || DigitSlip.IsOneDigitOff(claim) || IsAlmostWhole(claim) ? Certainty.Likely : LooksWhole(claim) && claim.Sum >= claim.Total.Value * words.LeastOfWhole ? Certainty.Possible : Certainty.None;
    }

    // A list of less than half of its total, or of more than twice as much, may be of another figure.
    private static bool IsFarOff(SumClaim claim) =>
        (claim.Sum * 2 < claim.Total.Value || claim.Sum > claim.Total.Value * 2) && !DigitSlip.IsDropped(claim);

    private static bool IsNear(SumClaim claim) =>
        Math.Abs(claim.Sum - claim.Total.Value) * 5 <= claim.Total.Value || DigitSlip.IsDropped(claim) || DigitSlip.Explains(claim);

    // What a list leaves out on purpose is seldom less than a four-hundredth.
    private static bool IsAlmostWhole(SumClaim claim) => (claim.Total.Value - claim.Sum) * 400 <= claim.Total.Value;

    // A list that names most of its total may have lost a part; one that names some of it was never meant to be whole.
    private static bool LooksWhole(SumClaim claim) => claim.Parts.Count > 2 ? claim.Sum * 3 >= claim.Total.Value * 2 : claim.Sum * 6 >= claim.Total.Value * 5;

    /// <summary>Whether the list says that it names all parts.</summary>
    public bool IsExhaustive(Partition partition, IReadOnlyList<FigureSetting> parts)
    {
        if (parts.Count < 2 || IsOpen(partition) || IsShared(partition))
            return false;
        if (partition.IsBorneOut || partition.SaysAll || partition.Kind is PartitionKind.Comprising or PartitionKind.Remainder)
            return true;
        // "trong đó có 46 suất cho nam, 71 suất cho nữ" names some.
        return (AreComplements(parts) && !partition.StartsOpen(words)) || IsClosedByOthers(parts[^1]);
    }

    /// <summary>Whether the words of two parts exclude each other, so that together they are all.</summary>
    public bool AreComplements(IReadOnlyList<FigureSetting> parts)
    {
        var texts = parts.Select(TextOf).ToArray();
        if (words.Complements.Any(pair => texts.Any(text => Has(text, pair.Left)) && texts.Any(text => Has(text, pair.Right) && !Has(text, pair.Left)) && (!words.Aspects.Contains(pair.Left, StringComparer.Ordinal) || AreOfOneDeed(texts, pair))))
            return true;
        if (words.Trends.Any(set => set.Count == texts.Length && set.All(outcome => texts.Count(text => Has(text, outcome)) == 1)))
            return true;
        return texts.Length == 2 && (IsDenied(texts[0], texts[1]) || IsDenied(texts[1], texts[0]));
    }

    /// <summary>Whether either of two figures is told by the denial of what the other is told by (đạt, chưa đạt).</summary>
    public bool AreDenied(FigureSetting one, FigureSetting other) => IsDenied(TextOf(one), TextOf(other)) || IsDenied(TextOf(other), TextOf(one));

    /// <summary>Whether what is said of the first is denied of the second in the same words (đủ điều kiện, không đủ điều kiện).</summary>
    public bool AreDenials(IReadOnlyList<FigureSetting> pair) => words.Negations.Any(not =>
        TextOf(pair[1]) is var denied && denied.IndexOf($" {not} ", StringComparison.Ordinal) is >= 0 and var at
        && denied[(at + not.Length + 2)..].Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } said
        && !Has(TextOf(pair[0]), not) && Has(TextOf(pair[0]), string.Join(' ', said.Take(2))));

    /// <summary>Whether words say of a figure that it is under way (đang giải quyết), whatever else was done.</summary>
    public bool MayBeUnderWay(FigureSetting open)
    {
        underWay ??= [.. words.Complements.Where(pair => words.Aspects.Contains(pair.Left, StringComparer.Ordinal)).Select(pair => (pair.Right.Split(' ')[0], pair.Right))];
        var (tokens, sentence) = (open.Setting.Line.Tokens, open.Setting.Sentence);
        string? text = null;
        foreach (var (first, phrase) in underWay)
        {
            for (var i = sentence.Start.Value; i < sentence.End.Value; i++)
            {
                // Most sentences have none of the words.
                if (string.Equals(tokens[i].Word, first, StringComparison.Ordinal) && Has(text ??= TextOf(open), phrase))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether words say of a figure that something was done (đã giải quyết).</summary>
    public bool IsDone(FigureSetting done) => words.Aspects.Any(aspect => Has(TextOf(done), aspect));

    /// <summary>Whether what is done of the first is under way of the second (đã giải quyết, đang giải quyết).</summary>
    public bool IsUnderWay(FigureSetting done, FigureSetting open)
    {
        string[] texts = [TextOf(done), TextOf(open)];
        return words.Complements.Any(pair => words.Aspects.Contains(pair.Left, StringComparer.Ordinal) && Has(texts[0], pair.Left) && Has(texts[1], pair.Right) && !Has(texts[1], pair.Left) && AreOfOneDeed(texts, pair));
    }

    // "đã giải quyết", "đang giải quyết"; not "đã giải thể", "đang lập hồ sơ"
    private static bool AreOfOneDeed(string[] texts, (string Left, string Right) pair) =>
        Array.Exists(texts, text => WordBehind(text, pair.Left) is { } deed && Array.Exists(texts, other => string.Equals(WordBehind(other, pair.Right), deed, StringComparison.Ordinal)));

    private static string? WordBehind(string text, string word) =>
        text.IndexOf($" {word} ", StringComparison.Ordinal) is >= 0 and var at ? text[(at + word.Length + 2)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() : null;

    // "chưa giải quyết" beside "đã giải quyết"; "chưa đạt" beside "vượt" leaves some.
    private bool IsDenied(string denied, string other) =>
        words.Negations.Any(not => denied.IndexOf($" {not} ", StringComparison.Ordinal) is >= 0 and var at
            && !Has(other, not)
            && (denied[(at + not.Length + 2)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() is not { } word || Has(other, word)));

    private bool IsClosedByOthers(FigureSetting last) => words.Others.Any(other => Has(TextOf(last), other));

    private bool Overlap(Partition partition, IReadOnlyList<FigureSetting> parts)
    {
        if (IsShared(partition))
            return true;
        var texts = parts.Select(TextOf).ToArray();
        var said = (partition.Kind == PartitionKind.Bracketed ? partition.Text : WithoutBrackets(partition.Text)) + " ";
        return words.Overlapping.Any(category => (Array.Exists(texts, text => Has(text, category)) && !IsLastOfBands(texts, category)) || said.Contains(category + " ", StringComparison.Ordinal) || said.Contains(category + ",", StringComparison.Ordinal));
    }

    // "tăng huyết áp 418 người (nam 190, nữ 228), đái tháo đường 96 người": what a part is made up of is no part.
    private static string WithoutBrackets(string text)
    {
        StringBuilder outside = new();
        var depth = 0;
        foreach (var sign in text)
        {
            depth += sign == '(' ? 1 : 0;
            if (depth == 0)
                outside.Append(sign);
            depth -= sign == ')' && depth > 0 ? 1 : 0;
        }

        return outside.ToString();
    }

    // "70 tuổi: 16; 75 tuổi: 11; 85 tuổi trở lên: 5": the last of several bands is open, and none lies in another.
    private bool IsLastOfBands(string[] texts, string bound) =>
        words.Bounds.Contains(bound, StringComparer.Ordinal) && texts.Length > 2 && texts.Count(text => Has(text, bound)) == 1 && Has(texts[^1], bound);

    private bool IsShared(Partition partition) =>
        words.Shareds.Any(said => IsSaid(partition.Lead, said) || IsSaid(partition.Text, said));

    /// <summary>Whether a text says some words, which may stand apart (vừa … vừa).</summary>
    public static bool IsSaid(string text, string said)
    {
        var at = 0;
        foreach (var part in said.Split(" … "))
        {
            at = text.IndexOf(part, at, StringComparison.Ordinal);
            if (at < 0)
                return false;
            at += part.Length;
        }

        return true;
    }

    private bool IsOpen(Partition partition) =>
        words.OpenEnds.Any(end => partition.Text.Contains(end, StringComparison.Ordinal)) || NamesRestWithoutNumber(partition);

    // "…, số còn lại từ kỳ trước chuyển sang"
    private bool NamesRestWithoutNumber(Partition partition) =>
        partition.Text.Split(',', ';', '.').Any(clause => words.Rests.Any(rest => clause.Contains(rest, StringComparison.Ordinal)) && !clause.Any(char.IsAsciiDigit));

    // With the word that the denial denies, though it be a cue (chưa đạt).
    private static string TextOf(FigureSetting part)
    {
        var setting = part.Setting;
        var end = setting.After.End.Value;
        var next = end < setting.Sentence.End.Value && setting.Line.Tokens[end].Kind == TokenKind.Word ? end + 1 : end;
        return " " + string.Join(' ', [.. setting.Words(setting.Before), .. setting.Words((setting.At + 1)..setting.UnitEnd), .. setting.Words(setting.After.Start.Value..next)]) + " ";
    }

    private static bool Has(string text, string phrase) => text.Contains(" " + phrase + " ", StringComparison.Ordinal);
}
