using System.Runtime.InteropServices;
using ReportParsing.Text;

namespace ReportParsing.Figures.Recognisers;

/// <summary>The unit after an amount.</summary>
/// <param name="Unit">The plain unit; none where nothing follows that could be one.</param>
/// <param name="First">The first piece of its words.</param>
/// <param name="End">The piece after its last word; equal to <paramref name="First"/> where no words stand there.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct UnitWords(Unit Unit, int First, int End)
{
    public bool ArePrinted => End > First;

    public bool IsPercent => Unit.Dimension == UnitDimension.Percent;

    /// <summary>
    /// Where a number ends that these words follow: a percent sign belongs to the number, and so does a unit with digits of its own (m2),
    /// whose digits would else be in no mention.
    /// </summary>
    public int EndOfNumber(PieceLine line, int end)
    {
        var isPart = ArePrinted && IsPercent;
        for (var i = First; i < End; i++)
            isPart |= line.IsDigits(i);
        return isPart ? End : end;
    }
}

/// <summary>Reads units: lexicon nouns, percent signs, rates (<c>tạ/ha</c>), money that is only a scale, unknown nouns.</summary>
internal static class UnitReading
{
    private const int MostAdjectives = 3;

    public static UnitWords Read(MentionScan scan, Amount amount)
    {
        var at = amount.End;
        var percent = scan.Lexicon.Percents.Match(scan.Line, at, out var percentUnit);
        // "$240 per thousand" is no part in a thousand.
        if (percent > 0 && !(percent > 1 && scan.MoneyBefore(amount.First - 1, out _) > 0))
            return new UnitWords(percentUnit!, at, at + percent);
        if (IsStrayComma(scan, at))
            at++;
        // "11 unrestricted, 5 Class 2 and 3 in training": a name with its own number.
        if (scan.Lexicon.CountsInPlurals && scan.Line.IsCapitalised(at) && scan.Line.IsDigits(at + 1) && scan.Lexicon.Namings.Match(scan.Line, at, out _) == 1)
            return new UnitWords(Unit.None, at, at);
        var (words, unit) = scan.UnitAt(at);
        if (unit is not null)
            return ReadRate(scan, OfCompound(scan, new UnitWords(Refine(scan, amount, unit), at, at + words)));
        if (amount.Unit is { } scaleUnit)
            return ReadRate(scan, new UnitWords(scaleUnit, at - 1, at));
        if (scan.MoneyBefore(amount.First - 1, out var before) is > 0 and var length)
            return ReadRateBehind(scan, before!, amount.End) ?? new UnitWords(before!, amount.First - length, amount.First);
        if (words == 0 && (scan.Lexicon.CountsInPlurals ? ReadPlural(scan, at) : ReadNoun(scan, at)) is { } noun)
            return ReadRate(scan, noun);
        return new UnitWords(amount.LargestFactor >= 1_000_000 ? scan.Lexicon.Money : Unit.None, at, at);
    }

    // "1.890.000.000, đồng"; but "An Khê 148, Đồng Mai 96"
    private static bool IsStrayComma(MentionScan scan, int index) =>
        scan.Line.IsSign(index, ',')
        && !scan.Line.IsCapitalised(index + 1)
        && scan.Lexicon.Units.Match(scan.Line, index + 1, out var unit) > 0
        && unit is { Dimension: UnitDimension.Money };

    private static Unit Refine(MentionScan scan, Amount amount, Unit unit)
    {
        if (scan.Lexicon.ThingsBehind.TryGetValue(unit.Name, out var before) && !amount.HasScale && scan.Line.IsWord(amount.First - 2, before))
            return unit with { Dimension = UnitDimension.Thing };
        if (!scan.Lexicon.Multiples.Contains(unit.Name))
            return unit;
        var isMultiple = amount.Ulp < 1 || scan.Lexicon.MultipleCues.Has(scan.Line, amount.First - 1);
        return isMultiple ? unit with { Dimension = UnitDimension.Ratio } : unit;
    }

    private static UnitWords ReadRate(MentionScan scan, UnitWords unit)
    {
        var end = unit.End;
        var name = unit.Unit.Name;
        while (IsPer(scan, end) && ReadDivisor(scan, end + 1, unit.Unit) is { } divisor)
        {
            name += "/" + divisor.Name;
            end = divisor.End;
        }

        return end == unit.End ? unit : unit with { Unit = new Unit(name, UnitDimension.Rate), End = end };
    }

    // "USD 2.5 million/tonne": the money stands before the number, what it is paid for behind.
    private static UnitWords? ReadRateBehind(MentionScan scan, Unit money, int end)
    {
        var rate = ReadRate(scan, new UnitWords(money, end, end));
        return rate.End > end ? rate : null;
    }

    private static bool IsPer(MentionScan scan, int index) =>
        scan.Line.IsSign(index, '/') || (scan.Lexicon.PerWords.Match(scan.Line, index, out var isPer) > 0 && isPer);

    private static (string Name, int End)? ReadDivisor(MentionScan scan, int index, Unit of)
    {
        var first = index;
        var per = string.Empty;
        if (scan.Line.IsDigits(index))
        {
            if (scan.NumberAt(index) is not { Ulp: 1 } number || !IsPerNumber(scan, index, number.Value, of))
                return null;
            first += number.Pieces;
            per = number.Value == 1 ? per : scan.Line.Text[scan.Line[index].Start..scan.Line[first - 1].End] + " ";
        }

        var (scaleWords, _) = AmountReading.ScaleAt(scan, first);
        var words = scan.Lexicon.Units.Match(scan.Line, first + scaleWords, out var unit);
        // "7.680 người/10.000 người": so many of a round plan.
        if (words == 0 && scan.Lexicon.PerNouns.Has(scan.Line, index - 1) && ReadThingOfRate(scan, first + scaleWords) is { } thing)
            return (per + (scaleWords == 0 ? string.Empty : scan.Line[first].Folded + " ") + thing.Name, thing.End);
        if (words == 0 || unit is null || IsMeasuredAgainst(scan, first) || (per.Length > 0 && unit == of))
            return null;
        per += scaleWords == 0 ? string.Empty : scan.Line[first].Folded + " ";
        return (per + unit.Name, first + scaleWords + words);
    }

    // "$2.15 per meal", "1,298 cases per judicial officer"
    private static (string Name, int End)? ReadThingOfRate(MentionScan scan, int index)
    {
        if (!IsNoun(scan, index))
            return null;
        if (IsNoun(scan, index + 1))
            return scan.UnitAt(index + 1) is { Unit: { } unit, Words: var words } ? (unit.Name, index + 1 + words) : null;
        var noun = scan.Line[index].Folded;
        return (IsPlural(scan.Line, index) ? noun : scan.Lexicon.Plural(noun), index + 1);
    }

    // "4,7 tỷ đồng/chỉ tiêu 5 tỷ đồng"
    private static bool IsMeasuredAgainst(MentionScan scan, int index) =>
        scan.Lexicon.Measuring.Match(scan.Line, index, out _) is > 0 and var words && scan.Line.IsDigits(index + words);

    // "135 nam/100 nữ", "14,5 triệu đồng/1 hộ"; but "4 vụ/1 đối tượng" is a pair of counts.
    private static bool IsPerNumber(MentionScan scan, int index, decimal value, Unit of) => value switch
    {
        1 => !of.IsCounted && scan.Line[index].Length == 1,
        100 or 1_000 or 10_000 or 100_000 => true,
        _ => false,
    };

    // Vietnamese nouns are mostly of two syllables; a clause goes on with a word that is no noun.
    private static UnitWords? ReadNoun(MentionScan scan, int index)
    {
        var words = 0;
        while (words < 2 && IsNoun(scan, index + words) && (words == 0 || !scan.Line.IsGlued(index + words)))
            words++;
        if (words == 0)
            return null;
        var end = scan.Line[index + words - 1].End;
        var name = scan.Line.Text[scan.Line[index].Start..end];
        return new UnitWords(new Unit(name, UnitDimension.Thing), index, index + words);
    }

    // "35 outgoing documents", "12 awareness seminars", "537 life-risk incidents": adjectives, then a known noun or else a plural.
    public static UnitWords? ReadPlural(MentionScan scan, int index)
    {
        for (int i = index, adjectives = 0; adjectives <= MostAdjectives && (IsNoun(scan, i) || IsHyphenated(scan.Line, i) || AreLetters(scan.Line, i)); i++, adjectives++)
        {
            var first = i;
            while (IsHyphen(scan.Line, i + 1) && scan.Line.IsWord(i + 2))
                i += 2;
            // "1,487 early-years events"
            if (i > first && IsNoun(scan, i + 1) && (scan.UnitAt(i + 1).Unit is { IsCounted: true } || IsPlural(scan.Line, i + 1)))
                continue;
            if (scan.UnitAt(i) is { Unit: { } unit, Words: var words })
                return OfCompound(scan, new UnitWords(unit, i, i + words));
            if (IsPlural(scan.Line, i) || AreLetters(scan.Line, i))
                return new UnitWords(new Unit(MatchKey.Of(scan.Line.Text[scan.Line[first].Start..scan.Line[i].End]), UnitDimension.Thing), first, i + 1);
        }

        // "1,204 English learners"
        return scan.Line.IsCapitalised(index) && scan.UnitAt(index).Words == 0 && !scan.Line.IsCapitalised(index + 1) && scan.UnitAt(index + 1) is { Unit: { IsCounted: true } named, Words: var length }
            ? new UnitWords(named, index + 1, index + 1 + length)
            : null;
    }

    // "94 malicious", "an analysis" are none.
    private static bool IsPlural(PieceLine line, int index) => line[index].Length > 3 && line[index].Folded is [.., not ('s' or 'u' or 'i'), 's'];

    // "seven LGAs"
    private static bool AreLetters(PieceLine line, int index) =>
        line.IsWord(index) && line.Raw(index) is [_, _, .., 's'] letters && letters[..^1].IndexOfAnyExceptInRange('A', 'Z') < 0;

    // "4 on-site inspections"
    private static bool IsHyphenated(PieceLine line, int index) => line.IsWord(index) && !line.IsCapitalised(index) && IsHyphen(line, index + 1) && line.IsWord(index + 2);

    private static bool IsHyphen(PieceLine line, int index) => line.IsSign(index, '-') && line.IsGlued(index) && line.IsGlued(index + 1);

    // "30 family doctors", "1,081 service calls": of two nouns the first, in the singular, says of what kind the other is.
    private static UnitWords OfCompound(MentionScan scan, UnitWords unit)
    {
        if (!scan.Lexicon.CountsInPlurals || !unit.Unit.IsCounted || unit.End != unit.First + 1 || scan.Line.IsWord(unit.First, unit.Unit.Name) || scan.Line.IsCapitalised(unit.End))
            return unit;
        if (scan.UnitAt(unit.End) is { Unit: { IsCounted: true } kind, Words: var words } && scan.Line.IsWord(unit.End, kind.Name))
            return new UnitWords(kind, unit.End, unit.End + words);
        // "one patient dies"
        var isOne = scan.Line.IntAt(unit.First - 1) == 1 || scan.Line.IsWord(unit.First - 1, "one");
        return !isOne && IsNoun(scan, unit.End) && IsPlural(scan.Line, unit.End) ? new UnitWords(new Unit(scan.Line[unit.End].Folded, UnitDimension.Thing), unit.End, unit.End + 1) : unit;
    }

    private static bool IsNoun(MentionScan scan, int index) =>
        scan.Line.IsWord(index)
        && !scan.Line.IsCapitalised(index)
        && scan.Line[index].Length > 1
        && !scan.Lexicon.NotNouns.Has(scan.Line, index);
}
