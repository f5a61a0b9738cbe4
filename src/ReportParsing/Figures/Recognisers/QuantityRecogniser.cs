namespace ReportParsing.Figures.Recognisers;

/// <summary>Reads quantities and percentages, alone, as ranges (5 - 7%) and around a slash (15/36 trường).</summary>
internal sealed class QuantityRecogniser : IMentionRecogniser
{
    private const int LongestCount = 9;
    private const int LongestPadded = 5;
    private const int LongestPartOfName = 2;
    private const int ReachOfAge = 2;
    private const int ReachOfName = 4;
    private const int ReachOfNameCue = 25;

    public int Read(MentionScan scan, int index)
    {
        if (AmountReading.Read(scan, index) is not { } first)
            return 0;
        if (IsBaseOfRate(scan, index, first) || IsAttribute(scan, first) || IsScaleOfMoney(scan, index))
        {
            scan.Add(MentionKind.Code, index, first.End - index);
            return first.End - index;
        }

        List<Term> terms = [TermOf(scan, first, Joint.None)];
        while (NextTerm(scan, terms[^1]) is { } next)
            terms.Add(next);
        ShareUnits(terms);
        if (terms is [{ Unit.ArePrinted: false, Amount.HasScale: false }] && (IsProductName(scan, index) || IsIdentifier(scan, index) || IsPartOfName(scan, first)))
        {
            scan.Add(MentionKind.Code, index, first.End - index);
            return first.End - index;
        }

        foreach (var term in terms)
            Add(scan, term, terms);
        return terms[^1].End - index;
    }

    // "54 complaints per 100,000", "6.5 for every 100,000 journeys": the round number says of how many.
    private static bool IsBaseOfRate(MentionScan scan, int index, Amount amount) =>
        !amount.HasScale && (amount.Value is 100 or 1_000 or 10_000 or 100_000 or 1_000_000) && scan.Lexicon.RateBases.Has(scan.Line, index - 1);

    // "Budget (£000)"
    private static bool IsScaleOfMoney(MentionScan scan, int index) =>
        scan.Line.Raw(index) is "000" && (scan.Lexicon.UnitsBefore.Has(scan.Line, index - 1) || scan.Line.IsAnySign(index - 1, "'’‘"));

    // "the 62-day standard", "a 12-month plan": of what kind, not how many.
    private static bool IsAttribute(MentionScan scan, Amount amount) =>
        scan.Lexicon.CountsInPlurals && !scan.IsCell && scan.Line.IsSign(amount.End, '-') && scan.Line.IsGlued(amount.End) && scan.Line.IsGlued(amount.End + 1)
        && scan.Line.IsWord(amount.End + 1) && !scan.Line.IsCapitalised(amount.End + 1) && scan.Line[amount.End + 1].Folded is [.., not 's'] && scan.UnitAt(amount.End + 1).Unit is { Dimension: UnitDimension.Time or UnitDimension.Length };

    private static Term? NextTerm(MentionScan scan, Term term)
    {
        var (joint, pieces) = JointAt(scan, term.End);
        if (joint == Joint.None || AmountReading.Read(scan, term.End + pieces) is not { } amount)
            return null;
        return TermOf(scan, amount, joint);
    }

    private static Term TermOf(MentionScan scan, Amount amount, Joint joint)
    {
        var unit = UnitReading.Read(scan, amount);
        return new Term(amount, unit, joint, scan.Lexicon.Ages.Match(scan.Line, unit.First, out _));
    }

    private static (Joint Joint, int Pieces) JointAt(MentionScan scan, int index)
    {
        var outOf = scan.Lexicon.OutOfWords.Match(scan.Line, index, out _);
        // "fewer than the 35 of 2022", "the 1,380 of 31 December": a time is no whole.
        if (outOf > 0 && scan.Line.IsDigits(index + outOf) && (!NumericDates.IsYear(scan.Line, index + outOf) || scan.UnitAt(index + outOf + 1).Unit is not null) && !scan.Lexicon.IsDate(scan.Line, index + outOf))
            return (Joint.Slash, outOf);
        if (scan.Line.IsSign(index, '/') && scan.Lexicon.Measuring.Match(scan.Line, index + 1, out _) is > 0 and var measuring && scan.Line.IsDigits(index + 1 + measuring))
            return (Joint.Slash, 1 + measuring);
        if (!scan.Line.IsDigits(index + 1))
            return (Joint.None, 0);
        if (scan.Line.IsSign(index, '/'))
            return (Joint.Slash, 1);
        return scan.Line.IsAnySign(index, "-–—") || (scan.Lexicon.RangeWords.Has(scan.Line, index) && !scan.Lexicon.IsDate(scan.Line, index + 1)) ? (Joint.Range, 1) : (Joint.None, 0);
    }

    // "cao su SVR 10 21%", "đối tượng 3 42 người": of two numbers in a row the first is of the name that the second counts.
    private static bool IsPartOfName(MentionScan scan, Amount amount) =>
        !scan.IsCell
        && scan.Line.IsWord(amount.First - 1)
        && amount.End == amount.First + 1
        && scan.Line[amount.First].Length <= LongestPartOfName
        && scan.NumberAt(amount.End) is { } next
        && scan.IsMeasuredBy(amount.End + next.Pieces);

    // 1123456789 and 00125: nobody prints a count so.
    private static bool IsIdentifier(MentionScan scan, int index)
    {
        var length = scan.Line[index].Length;
        return !scan.IsCell && (length >= LongestCount || (length >= LongestPadded && scan.Line.Raw(index)[0] == '0'));
    }

    // "giống chủ lực: Đài thơm 8, OM 5451": a number after capitalised words, where names of products are listed.
    private static bool IsProductName(MentionScan scan, int index)
    {
        var isNamed = false;
        for (var i = index - 1; i > index - ReachOfName && scan.Line.IsWord(i); i--)
            isNamed |= scan.Line.IsCapitalised(i);
        for (var i = index - 1; isNamed && i > index - ReachOfNameCue && !scan.Line.IsSign(i, ';'); i--)
        {
            if (scan.Lexicon.ProductCues.Has(scan.Line, i))
                return true;
        }

        return false;
    }

    // "15/36 trường", "5 - 7 triệu đồng": the unit is printed once, after the last number; "34.758 hộ/38.789" once, after the first.
    private static void ShareUnits(List<Term> terms)
    {
        for (var i = terms.Count - 2; i >= 0; i--)
        {
            var next = terms[i + 1];
            if (terms[i].Unit.ArePrinted || terms[i].Amount.HasScale || !next.Unit.ArePrinted && !next.Amount.HasScale)
                continue;
            if (next.Amount.HasScale && Math.Abs(terms[i].Amount.Value) > AmountReading.LargestValue / next.Amount.Factor)
                continue;
            var amount = next.Amount.HasScale ? terms[i].Amount.Scaled(next.Amount.Factor, next.Amount.Unit) : terms[i].Amount;
            terms[i] = terms[i] with { Amount = amount, Unit = next.Unit, Age = next.Age, IsUnitShared = true };
        }

        for (var i = 1; i < terms.Count; i++)
        {
            var before = terms[i - 1].Unit;
            if (terms[i].Joint == Joint.Slash && terms[i].Unit.Unit == Unit.None && before.Unit.IsCounted)
                terms[i] = terms[i] with { Unit = before, IsUnitShared = true };
        }
    }

    private static void Add(MentionScan scan, Term term, List<Term> terms)
    {
        var unit = term.Unit;
        if (term.Age > 0 || IsAgeOfChild(scan, terms[0].Amount.First, unit.Unit))
        {
            scan.Add(MentionKind.Level, term.Amount.First, term.End - term.Amount.First);
            return;
        }

        var amount = Plain(term.Amount, unit);
        var end = term.IsUnitShared ? amount.End : unit.EndOfNumber(scan.Line, amount.End);
        var hedgeFirst = term.Joint == Joint.Range ? terms[0].Amount : term.Amount;
        scan.Add(scan.Bare(scan.SpanOf(amount.First, end - amount.First), unit.IsPercent ? MentionKind.Percentage : MentionKind.Quantity) with
        {
            Quantity = new Quantity(amount.Value, amount.Ulp, unit.Unit, HedgeReading.Read(scan, hedgeFirst, unit)),
            UnitSpan = unit.ArePrinted ? scan.SpanOf(unit.First, unit.End - unit.First) : null,
        });
    }

    // "trẻ 18 tháng", "trẻ từ 6 đến 24 tháng"
    private static bool IsAgeOfChild(MentionScan scan, int first, Unit unit)
    {
        var isBorne = false;
        for (var i = first - 1; i >= first - ReachOfAge && scan.Line.IsWord(i); i--)
            isBorne |= scan.Lexicon.AgeBearers.Has(scan.Line, i);
        return isBorne && unit.Dimension == UnitDimension.Time;
    }

    // 1,234 hồ sơ cannot be a fraction of a file.
    private static Amount Plain(Amount amount, UnitWords unit)
    {
        var isFraction = amount.OtherValue is not null && amount.Ulp < 1;
        return isFraction && unit.ArePrinted && unit.Unit.IsCounted ? amount.ReadOtherwise() : amount;
    }

    private enum Joint
    {
        None,
        Slash,
        Range,
    }

    private readonly record struct Term(Amount Amount, UnitWords Unit, Joint Joint, int Age, bool IsUnitShared = false)
    {
        public int End => IsUnitShared ? Amount.End : Math.Max(Amount.End, Math.Max(Unit.ArePrinted ? Unit.End : 0, Age > 0 ? Unit.First + Age : 0));
    }
}
