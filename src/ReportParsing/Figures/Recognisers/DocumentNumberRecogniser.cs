namespace ReportParsing.Figures.Recognisers;

/// <summary>Reads numbers of documents: 84/BC-TTT, 30/2020/NĐ-CP, 03-NQ/TU, Quyết định số 2526, Nghị định 123.</summary>
internal sealed class DocumentNumberRecogniser : IMentionRecogniser
{
    public int Read(MentionScan scan, int index)
    {
        var read = scan.Line.IsDigits(index) ? ReadSymbol(scan, index, index, isAnnounced: false) : scan.Line.IsWord(index) ? ReadKind(scan, index) : 0;
        return read > 0 ? read : ReadDated(scan, index);
    }

    // "Circular LAB 7/2022 of 14 May 2022", "Understanding No. 14/2023 dated 12 June": whatever its kind, a number behind a name and before a date is a document's.
    private static int ReadDated(MentionScan scan, int index)
    {
        var line = scan.Line;
        var first = index + scan.Lexicon.NumberSigns.Match(line, index, out _);
        var before = line.IsSign(index - 1, '.') ? index - 2 : index - 1;
        if (!line.IsWord(before) || !(line.IsCapitalised(before) || scan.Lexicon.DocumentKinds.Has(line, before)) || EndOfDated(scan, first, isNumbered: first > index) is not (> 0 and var end))
            return 0;
        scan.Add(MentionKind.DocumentNumber, first, end - first);
        return end - index;
    }

    // Capitals and digits, joined by signs, before a date; 0 where none stand there.
    private static int EndOfDated(MentionScan scan, int first, bool isNumbered)
    {
        var (line, end, digits, joints) = (scan.Line, first, 0, 0);
        while (scan.Lexicon.CountsInPlurals && (line.IsDigits(end) || (line.IsWord(end) && line.IsCapitalised(end) && (joints > 0 || isNumbered || HasTwoCapitals(line, end) || line.IsAnySign(end + 1, "-–/")))))
        {
            digits += line.IsDigits(end) ? 1 : 0;
            end++;
            if (line.IsAnySign(end, "-–/") && line.IsGlued(end) && line.IsGlued(end + 1))
                (joints, end) = (joints + 1, end + 1);
        }

        return digits > 0 && (joints > 0 || isNumbered) && IsDated(scan, end) ? end : 0;
    }

    // The kind may be followed by "số" or stand right before the number.
    private static int ReadKind(MentionScan scan, int index)
    {
        var kind = scan.Lexicon.DocumentKinds.Match(scan.Line, index, out var leastNumber);
        var sign = scan.Lexicon.NumberSigns.Match(scan.Line, index + kind, out _);
        if (kind + sign == 0)
            return 0;
        var first = index + kind + sign;
        while (sign > 0 && scan.Line.IsSign(first, ':'))
            first++;
        // "Decision EC/2022/17"
        if (kind > 0 && scan.Lexicon.CountsInPlurals && GluedCodeRecogniser.EndOfReference(scan, first) is > 0 and var reference)
        {
            scan.Add(MentionKind.DocumentNumber, first, reference - first);
            return reference - index;
        }

        if (kind > 0 && EndOfDated(scan, first, isNumbered: sign > 0) is > 0 and var dated)
        {
            scan.Add(MentionKind.DocumentNumber, first, dated - first);
            return dated - index;
        }

        if (!scan.Line.IsDigits(first))
            return 0;

        // "No. 31/FIN" alone at the head numbers the report.
        var symbol = ReadSymbol(scan, index, first, isAnnounced: sign > 0 && index == 0);
        if (symbol > 0)
            return symbol;
        // "Order No. 2023-07", "Resolution 2023-17"
        if (kind > 0 && IsNumberInYear(scan.Line, first) && (sign > 0 || IsNoStretch(scan.Line, first) || IsDated(scan, first + 3)))
        {
            scan.Add(MentionKind.DocumentNumber, first, 3);
            return first + 3 - index;
        }

        // "Report No. 114/2023"
        if (kind > 0 && sign > 0 && scan.Line.IsSign(first + 1, '/') && IsYearOfNumber(scan.Line, first + 2))
        {
            scan.Add(MentionKind.DocumentNumber, first, 3);
            return first + 3 - index;
        }

        var isNumber = kind > 0 && (sign > 0 || ((scan.Line.IntAt(first) >= leastNumber || scan.Lexicon.Citing.Has(scan.Line, index - 1)) && IsAlone(scan, first)) || scan.BeginsDate(first + 1));
        if (!isNumber || (scan.Line.IsSign(first + 1, ',') && scan.Line.IsDigits(first + 2) && scan.Line.IsGlued(first + 2)))
            return 0;
        var pieces = scan.Line.IsGlued(first + 1) && scan.Line[first + 1] is { Kind: PieceKind.Word, Length: 1 } ? 2 : 1;
        scan.Add(MentionKind.DocumentNumber, first, pieces);
        return first + pieces - index;
    }

    private static bool IsYearOfNumber(PieceLine line, int year) => line.IsGlued(year - 1) && line.IsGlued(year) && NumericDates.IsYear(line, year);

    private static bool IsNumberInYear(PieceLine line, int year) =>
        line.IsAnySign(year + 1, "-–") && line.IsGlued(year + 1) && line.IsDigits(year + 2) && line.IsGlued(year + 2);

    // "Plan 2023-25" runs to a later year.
    private static bool IsNoStretch(PieceLine line, int year) =>
        NumericDates.IsYear(line, year) && line[year + 2].Length is 2 or 3 && line[year + 1].Length == 1 && (line[year + 2].Length == 3 || line.IntAt(year + 2) <= line.IntAt(year) % 100) && !(line.IsAnySign(year + 3, "-–/") && line.IsGlued(year + 3));

    // "Order 2023-30 of February 8, 2023"
    private static bool IsDated(MentionScan scan, int word) => scan.Line.IsWord(word) && scan.Lexicon.IsDate(scan.Line, word + 1);

    private static bool IsAlone(MentionScan scan, int number)
    {
        if (scan.Line.IsDigits(number + 1) || scan.IsMeasuredBy(number + 1))
            return false;
        return !scan.Line.IsAnySign(number + 1, "./-") || !scan.Line.IsGlued(number + 2);
    }

    private static int ReadSymbol(MentionScan scan, int index, int first, bool isAnnounced)
    {
        var line = scan.Line;
        var at = first + 1;
        if (line.IsWord(at) && line.IsGlued(at) && line[at].Length == 1)
            at++;
        if (line.IsSign(at, '/') && line[at + 1].Length == 4 && line.IsDigits(at + 1))
            at += 2;
        if (!line.IsAnySign(at, "/-–"))
            return 0;
        var separator = at;
        var end = EndOfSymbol(line, at + 1);
        if (end == 0 || !(isAnnounced || IsSymbol(scan, separator + 1, end)))
            return 0;
        scan.Add(MentionKind.DocumentNumber, first, end - first);
        return end - index;
    }

    // Words and digits joined by signs without spaces: UBND-VX, QĐ-TTg, BC-HĐND&UBND, QH14, NQ/TU.
    private static int EndOfSymbol(PieceLine line, int at)
    {
        if (!IsSymbolWord(line, at))
            return 0;
        at++;
        while (line.IsGlued(at))
        {
            if (line.IsDigits(at) || line.IsWord(at))
                at++;
            else if (line.IsAnySign(at, "-–/&.") && line.IsGlued(at + 1) && IsSymbolWord(line, at + 1))
                at += 2;
            // "318/RD/PLG/2023-24"
            else if (line.IsSign(at, '/') && IsYearOfNumber(line, at + 1))
                at += line.IsAnySign(at + 2, "-–") && line.IsGlued(at + 2) && line.IsGlued(at + 3) && line[at + 3].Length == 2 && line.IsDigits(at + 3) ? 4 : 2;
            else
                break;
        }

        return at;
    }

    private static bool IsSymbolWord(PieceLine line, int index) =>
        line.IsWord(index) && line[index].Length <= 8 && line.IsCapitalised(index) && HasTwoCapitals(line, index);

    private static bool HasTwoCapitals(PieceLine line, int index)
    {
        var capitals = 0;
        foreach (var c in line.Raw(index))
            capitals += char.IsUpper(c) ? 1 : 0;
        return capitals >= 2 || line[index].Length == 1;
    }

    private static bool IsSymbol(MentionScan scan, int first, int end)
    {
        if (scan.Lexicon.DocumentSymbols.Has(scan.Line, first))
            return true;
        for (var i = first; i < end; i++)
        {
            if (scan.Line.IsAnySign(i, "-–/&"))
                return true;
        }

        return false;
    }
}
