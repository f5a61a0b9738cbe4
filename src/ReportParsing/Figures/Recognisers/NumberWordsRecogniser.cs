namespace ReportParsing.Figures.Recognisers;

/// <summary>Reads numbers in words where they are certainly counts: in brackets or announced after digits, two words or more, or one before a counting noun.</summary>
internal sealed class NumberWordsRecogniser : IMentionRecogniser
{
    private const int ReachOfList = 6;

    public int Read(MentionScan scan, int index)
    {
        if (scan.Lexicon.NumberWords is not { } grammar || !scan.Line.IsWord(index) || grammar.Read(scan.Line, index) is not { } words)
            return 0;
        var amount = new Amount(index, index + words.Pieces, words.Value, words.Ulp, 1, Unit: null, OtherValue: null);
        var percent = scan.Lexicon.Percents.Match(scan.Line, amount.End, out var hundredths);
        var (unitWords, unit) = percent > 0 ? (percent, hundredths) : UnitAt(scan, amount.End);
        // "(Rupees two crore five lakh only)"
        if (unit is null && MoneyBefore(scan, index) is { } money)
            unit = money;
        var isMeasured = unit is not null;
        if (!isMeasured && !IsListed(scan, index, amount.End) && !IsCompared(scan, index, amount.End) && !(words.Words > 1 && (scan.Line.IsSign(index - 1, '(') || (IsAnnounced(scan, index) && !scan.Line.IsWord(amount.End)))) && !IsBeforeDigits(scan, amount.End))
            return 0;
        if (words.Words == 1 && scan.Lexicon.Demonstratives.Has(scan.Line, amount.End + unitWords))
            return 0;
        if (words.Words == 1 && ((!grammar.MayCount(scan.Line, index, amount.End + unitWords) && !IsOneOfList(scan, index, amount.End)) || NamesWhatFollows(scan, amount.End + unitWords)))
            return 0;

        var end = amount.End + (isMeasured ? unitWords : 0);
        var read = new UnitWords(unit ?? Unit.None, isMeasured ? end - unitWords : end, end);
        scan.Add(scan.Bare(scan.SpanOf(index, read.EndOfNumber(scan.Line, amount.End) - index), read.IsPercent ? MentionKind.Percentage : MentionKind.Quantity) with
        {
            Form = NumberForm.Words,
            Quantity = new Quantity(words.Value, words.Ulp, read.Unit, HedgeReading.Read(scan, amount, read)),
            UnitSpan = read.ArePrinted ? scan.SpanOf(read.First, read.End - read.First) : null,
        });
        return end - index;
    }

    // "two emergency departments": adjectives may stand before a plural.
    private static (int Words, Unit? Unit) UnitAt(MentionScan scan, int index)
    {
        var (words, unit) = scan.UnitAt(index);
        if (words > 0 || !scan.Lexicon.CountsInPlurals || scan.Lexicon.Fractions.Has(scan.Line, index) || UnitReading.ReadPlural(scan, index) is not { } plural)
            return (words, unit);
        return (plural.End - index, IsToldInMoney(scan, plural, out var money) ? money : plural.Unit);
    }

    private static Unit? MoneyBefore(MentionScan scan, int index) =>
        scan.Lexicon.UnitsBefore.Match(scan.Line, index - 1, out var money) is > 0 and var words && scan.Line.IsSign(index - 1 - words, '(') ? money : null;

    // "fifty-four thousand pounds (£54,000)"
    private static bool IsToldInMoney(MentionScan scan, UnitWords plural, out Unit? money) =>
        scan.Lexicon.MoneyNames.TryGetValue(plural.Unit.Name, out money)
        && scan.Line.IsSign(plural.End, '(') && scan.Lexicon.UnitsBefore.Match(scan.Line, plural.End + 1, out var before) > 0 && before == money;

    // "41 are new, nine old and two in repair", "four of them": beside other figures of a list the word counts what they do.
    private static bool IsListed(MentionScan scan, int index, int end)
    {
        if (!scan.Lexicon.CountsInPlurals || !scan.Line.IsWord(end) || scan.Lexicon.Fractions.Has(scan.Line, end) || scan.Lexicon.Scales.Has(scan.Line, end))
            return false;
        if (scan.Lexicon.OutOfWords.Match(scan.Line, end, out _) is > 0 and var of && scan.Lexicon.Pronouns.Has(scan.Line, end + of))
            return true;
        return IsJoint(scan, index - 1) && (IsFigureNear(scan, index - 2, -1) || IsFigureNear(scan, end, 1));
    }

    // "fell to nine from fourteen", "11 work; the other three lack water": no noun follows, and no fraction or further number.
    private static bool IsCompared(MentionScan scan, int index, int end) =>
        scan.Lexicon.BeforeBareWords.Has(scan.Line, index - 1) && !scan.Lexicon.Fractions.Has(scan.Line, end) && !scan.Lexicon.Scales.Has(scan.Line, end) && !scan.Line.IsSign(end, '-') && !scan.Line.IsDigits(end)
        && (!scan.Line.IsWord(end) || scan.Lexicon.NotNouns.Has(scan.Line, end) || scan.Lexicon.RangeWords.Has(scan.Line, end));

    // "four parents, two staff, one local governor and five others": behind another count and before a noun it is no pronoun.
    private static bool IsOneOfList(MentionScan scan, int index, int end) =>
        scan.Line.IsWord(end) && !scan.Lexicon.NotNouns.Has(scan.Line, end) && IsListed(scan, index, end) && IsFigureNear(scan, index - 2, -1);

    private static bool IsJoint(MentionScan scan, int index) => scan.Line.IsAnySign(index, ",:(") || scan.Line.IsWord(index, scan.Lexicon.And);

    // A figure a few words away, with a comma or the like on the way where it stands behind.
    private static bool IsFigureNear(MentionScan scan, int from, int step)
    {
        var isParted = step < 0;
        for (var i = from; Math.Abs(i - from) <= ReachOfList; i += step)
        {
            if (scan.Line.IsDigits(i) || scan.Lexicon.NumberWords!.Read(scan.Line, i) is not null)
                return isParted && !NumericDates.IsYear(scan.Line, i);
            if (!scan.Line.IsWord(i) && !IsJoint(scan, i))
                return false;
            isParted |= IsJoint(scan, i);
        }

        return false;
    }

    // "Bằng chữ: mười hai triệu năm trăm nghìn"
    private static bool IsAnnounced(MentionScan scan, int index) =>
        scan.Lexicon.NumberWordsLeads.Has(scan.Line, scan.Line.IsSign(index - 1, ':') ? index - 2 : index - 1);

    // "ký số đủ hai lớp 1.197 văn bản": what stands right before a figure is of its name.
    private static bool NamesWhatFollows(MentionScan scan, int index) => scan.Line.IsDigits(index);

    // "twelve (12) schools"
    private static bool IsBeforeDigits(MentionScan scan, int index) =>
        scan.Line.IsSign(index, '(') && scan.NumberAt(index + 1) is { } digits && scan.Line.IsSign(index + 1 + digits.Pieces, ')');
}
