namespace ReportParsing.Figures.Recognisers;

/// <summary>Reads numbers that are names, grades and articles: mức độ 3, thôn 4, Điều 5, đề án 06.</summary>
internal sealed class NamingRecogniser : IMentionRecogniser
{
    private const int LargestName = 9_999;
    private const int LeastCount = 100;
    private const int ShortestGroup = 3;
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    public int Read(MentionScan scan, int index)
    {
        if (!scan.Line.IsWord(index))
            return 0;
        var words = scan.Lexicon.Namings.Match(scan.Line, index, out var naming);
        if (words == 0 || (words == 1 && scan.Lexicon.NotNamings.Has(scan.Line, index)))
            return 0;
        var first = index + words;
        var sign = scan.Lexicon.NumberSigns.Match(scan.Line, first, out _);
        first += sign;
        first += naming!.Always && scan.Line.IsSign(first, ':') ? 1 : 0;
        // "vaccine account: 4,150 doses"
        var isAmount = scan.Line.IsSign(first - 1, ':') && scan.NumberAt(first) is { Pieces: > 1 and var pieces } && (scan.IsMeasuredBy(first + pieces) || scan.Line.IsSign(first + 1, ','));
        // "quốc lộ 24,6 km, đường tỉnh 48,3 km", "giá gói thầu 84.200 triệu đồng"
        isAmount |= sign == 0 && scan.NumberAt(first) is { Pieces: > 1 and var printed } && scan.IsMeasuredBy(first + printed);
        if (isAmount || !scan.Line.IsDigits(first) || (!naming.Always && IsCounted(scan, index, first, naming.Kind)) || (naming is { Always: true, Kind: MentionKind.Code } && sign == 0 && IsListedCount(scan, first)))
            return 0;

        var end = naming.Always ? EndOfLongName(scan, first) : EndOfName(scan, first);
        while (Continues(scan, end, naming.Kind) is > 0 and var number)
            end = EndOfName(scan, number);
        scan.Add(naming.Kind, index, end - index);
        return end - index;
    }

    private static bool IsCounted(MentionScan scan, int index, int number, MentionKind kind)
    {
        // "the Route 88 crossing"
        if (scan.Lexicon.CountingBefore.Has(scan.Line, index - 1) && !(scan.Lexicon.CountsInPlurals && scan.Line.IsCapitalised(index)))
            return true;
        var end = EndOfName(scan, number);
        if (IsLongerThanNames(scan, number, kind) || IsYear(scan.Line, number) || IsOfNameBefore(scan, index, number))
            return true;
        while (IsJoint(scan, end) && scan.Line.IsDigits(end + 1))
            end = EndOfName(scan, end + 1);
        if (kind == MentionKind.Article && scan.Lexicon.DocumentKinds.Has(scan.Line, end))
            return false;
        return scan.IsMeasuredBy(end) && !IsAddress(scan, end);
    }

    // "Phu Lac district 03, commune level 886 turns": what has a name has no number, and no level is so high.
    private static bool IsOfNameBefore(MentionScan scan, int index, int number) =>
        scan.Lexicon.CountsInPlurals && !scan.Line.IsCapitalised(index)
        && ((scan.Line.IsWord(index - 1) && scan.Line.IsCapitalised(index - 1) && scan.Lexicon.NamedPlaces.Has(scan.Line, index))
            || (scan.Line.IntAt(number) >= LeastCount && UnitReading.ReadPlural(scan, EndOfName(scan, number)) is not null));

    // "quốc lộ 06 điểm, tỉnh lộ 15 điểm": a unit and then the sign of a list; "quốc lộ 6 đoạn qua xã" goes on.
    private static bool IsListedCount(MentionScan scan, int number)
    {
        var (words, _) = scan.UnitAt(number + 1);
        return words > 0 && !scan.Line.IsCapitalised(number + 1) && (number + 1 + words >= scan.Line.Count || scan.Line.IsAnySign(number + 1 + words, "/,;.)"));
    }

    // Names are short numbers; only tables and articles have a point in theirs (Bảng 1.2).
    private static bool IsLongerThanNames(MentionScan scan, int number, MentionKind kind)
    {
        if (scan.NumberAt(number) is not { } read)
            return false;
        var isSectioned = kind is MentionKind.Article or MentionKind.Code && scan.Line.IsSign(number + 1, '.');
        return read.Value > LargestName || (read.HasDecimals ? !isSectioned : read.Pieces > 1);
    }

    private static bool IsYear(PieceLine line, int index) => line[index].Length == 4 && line.IntAt(index) is >= FirstYear and <= LastYear;

    // "nhóm 5 - 7 hộ", "bảng 60 x 80 cm"
    private static bool IsJoint(MentionScan scan, int index) =>
        scan.Line.IsAnySign(index, "-–/×") || scan.Line.IsWord(index, "x") || scan.Lexicon.RangeWords.Has(scan.Line, index);

    // "thôn 3 xã Hòa Bình": the noun after the number begins a name of its own.
    private static bool IsAddress(MentionScan scan, int unit)
    {
        var (words, _) = scan.UnitAt(unit);
        return words > 0 && (scan.Line.IsCapitalised(unit + words) || (scan.Line.IsCapitalised(unit) && scan.Lexicon.Places.Has(scan.Line, unit)));
    }

    // 12, 12A, 12A1, 3/4, 12.5
    private static int EndOfName(MentionScan scan, int number)
    {
        var at = number + 1;
        if (scan.Line.IsWord(at) && scan.Line.IsGlued(at) && scan.Line[at].Length <= 2 && !scan.IsMeasuredBy(at))
            at += scan.Line.IsDigits(at + 1) && scan.Line.IsGlued(at + 1) ? 2 : 1;
        while (scan.Line.IsAnySign(at, "/.") && scan.Line.IsGlued(at) && scan.Line.IsDigits(at + 1) && scan.Line.IsGlued(at + 1))
            at += 2;
        return at;
    }

    // An account may be printed in groups: 190 1234 567 890.
    private static int EndOfLongName(MentionScan scan, int number)
    {
        var at = EndOfName(scan, number);
        while (scan.Line[at - 1].Length >= ShortestGroup && scan.Line.IsDigits(at) && scan.Line[at].Length >= ShortestGroup && !scan.IsMeasuredBy(at + 1))
            at++;
        return at;
    }

    // "Điều 5, 6 và 7", "tổ 1-3", "đơn vị bầu cử số 7 và số 8": where the next number stands; 0 where none does.
    private static int Continues(MentionScan scan, int at, MentionKind kind)
    {
        var line = scan.Line;
        var isJoint = line.IsAnySign(at, ",-–") || line.IsWord(at, scan.Lexicon.And) || (kind == MentionKind.Level && scan.Lexicon.RangeWords.Has(line, at));
        var number = at + 1 + scan.Lexicon.NumberSigns.Match(line, at + 1, out _);
        if (!isJoint || line.IntAt(number) is < 0 or > 999 || scan.NumberAt(number) is { Pieces: > 1 })
            return 0;
        var after = EndOfName(scan, number);
        var isCount = line.IsAnySign(after, "%") || scan.IsMeasuredBy(after) || line.IsWord(after) && !line.IsWord(after, scan.Lexicon.And) && line.IsGlued(after);
        // "aged 15 to 64 number 39,256"
        var isName = number > at + 1 || (!isCount && kind == MentionKind.Level && scan.Lexicon.RangeWords.Has(line, at)) || (!isCount && !(line.IsWord(after) && IsNoun(scan, after)));
        return isName ? number : 0;
    }

    private static bool IsNoun(MentionScan scan, int index) =>
        !scan.Line.IsCapitalised(index) && !scan.Lexicon.NotNouns.Has(scan.Line, index);
}
