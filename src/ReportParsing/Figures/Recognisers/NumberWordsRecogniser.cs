namespace ReportParsing.Figures.Recognisers;

/// <summary>Reads numbers in words where they are certainly counts: in brackets or announced after digits, two words or more, or one before a counting noun.</summary>
internal sealed class NumberWordsRecogniser : IMentionRecogniser
{
    public int Read(MentionScan scan, int index)
    {
        if (scan.Lexicon.NumberWords is not { } grammar || !scan.Line.IsWord(index) || grammar.Read(scan.Line, index) is not { } words)
            return 0;
        var amount = new Amount(index, index + words.Pieces, words.Value, words.Ulp, 1, Unit: null, OtherValue: null);
        var percent = scan.Lexicon.Percents.Match(scan.Line, amount.End, out var hundredths);
        var (unitWords, unit) = percent > 0 ? (percent, hundredths) : scan.UnitAt(amount.End);
        var isMeasured = unit is not null;
        if (!isMeasured && !(words.Words > 1 && (scan.Line.IsSign(index - 1, '(') || (IsAnnounced(scan, index) && !scan.Line.IsWord(amount.End)))) && !IsBeforeDigits(scan, amount.End))
            return 0;
        if (words.Words == 1 && scan.Lexicon.Demonstratives.Has(scan.Line, amount.End + unitWords))
            return 0;
        if (words.Words == 1 && (!grammar.MayCount(scan.Line, index, amount.End + unitWords) || NamesWhatFollows(scan, amount.End + unitWords)))
            return 0;

        var end = amount.End + (isMeasured ? unitWords : 0);
        var read = new UnitWords(unit ?? Unit.None, amount.End, end);
        scan.Add(scan.Bare(scan.SpanOf(index, read.EndOfNumber(scan.Line, amount.End) - index), read.IsPercent ? MentionKind.Percentage : MentionKind.Quantity) with
        {
            Form = NumberForm.Words,
            Quantity = new Quantity(words.Value, words.Ulp, read.Unit, HedgeReading.Read(scan, amount, read)),
            UnitSpan = read.ArePrinted ? scan.SpanOf(read.First, read.End - read.First) : null,
        });
        return end - index;
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
