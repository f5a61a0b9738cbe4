using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Finds what rose or fell: the value of now that a change is told of.</summary>
internal static class CurrentValues
{
    // The nearest value before the change in its sentence, its own shares and changes passed over.
    public static FigureSetting? Before(IReadOnlyList<FigureSetting> figures, int change) =>
        Before(figures, change, IsComparable) ?? Before(figures, change, IsComparableInShort);

    /// <summary>"585.000 lượt, bình quân 6.360 lượt/ngày, tăng 2,7 % so với cùng kỳ (569.800 lượt)": what rose stands before the rate where the earlier value is told in its unit; null where none does.</summary>
    public static FigureSetting? BeforeRate(IReadOnlyList<FigureSetting> figures, int change) =>
        change > 1 && change + 1 < figures.Count && figures[change - 1] is { Figure.Unit.Dimension: UnitDimension.Rate } && figures[change - 2] is { IsActual: true } whole && figures[change + 1] is { Figure.Role: FigureRole.PreviousPeriod } earlier
        && whole.Figure.Unit == earlier.Figure.Unit && whole.Figure.Unit != Unit.None && Shares.InOneClause(whole, figures[change]) && Shares.SharesSentence(earlier, figures[change])
            ? whole
            : null;

    private static FigureSetting? Before(IReadOnlyList<FigureSetting> figures, int change, Func<Figure, Figure, bool> isComparable)
    {
        for (var i = change - 1; i >= 0 && Shares.InOneClause(figures[i], figures[change]); i--)
        {
            var figure = figures[i].Figure;
            // "(năm 2023 bổ sung 2,5 tỷ đồng, vượt 25% kế hoạch)": all of the bracket is of that year.
            if (i == change - 1 && figure.Role == FigureRole.PreviousPeriod && AreInOneBracket(figures[i], figures[change]))
                return null;
            var isLower = i > 0 && Ratios.Under(figures[i - 1], figures) == figures[i];
            if (figure.Role is FigureRole.Share or FigureRole.Change or FigureRole.PreviousPeriod or FigureRole.Plan || isLower || IsInClosedBracket(figures[i], figures[change]))
                continue;
            if (IsComparedWith(figures, i))
                continue;
            if (figures[i].IsQuantity && isComparable(figure, figures[change].Figure) && !IsWhere(figures, i, change))
                return figures[i];
            // "645 vụ/1.127 bị can, tăng 72 vụ": what is counted beside it in another unit is not what rose.
            if (!IsCountedBeside(figure, figures[change].Figure))
                return null;
        }

        return null;
    }

    // "EUR 87.4 million on 30 September as compared with EUR 94.6 million on 1 January, a reduction of": the second is what the first is measured by.
    public static bool IsComparedWith(IReadOnlyList<FigureSetting> figures, int at) =>
        at > 0 && figures[at].IsActual && figures[at].Setting.Cues is [.., Cue.Versus] && figures[at - 1].IsActual && figures[at - 1].Figure.Unit == figures[at].Figure.Unit && Shares.InOneClause(figures[at - 1], figures[at]);

    // "640 pupils in five schools, 31 more than": where they are counted did not rise.
    private static bool IsWhere(IReadOnlyList<FigureSetting> figures, int at, int change) =>
        figures[change].Figure.Unit == Unit.None && at > 0 && figures[at - 1].IsActual && figures[at - 1].Figure.Unit.IsCounted && figures[at - 1].Figure.Unit != figures[at].Figure.Unit
        && figures[at].Setting.Line.CueAt(figures[at].At - 1).Cue == Cue.Place && Shares.InOneClause(figures[at - 1], figures[change]);

    private static bool AreInOneBracket(FigureSetting left, FigureSetting right) =>
        PartitionTotals.Depth(left.Setting.Line, left.Setting.Sentence.Start.Value, left.At) > 0 && PartitionTotals.Depth(left.Setting.Line, left.At, right.At) == 0;

    // "1,260 arrived and 310 left, so that the number rose by 950": a bare number behind a subject of its own is not of the bare number before.
    // "costs were £318,000, 10% less than in 2022, although consumption fell by 6%": nor is what a word turns to.
    public static bool IsOfOther(FigureSetting current, FigureSetting change, IReadOnlySet<string> fillers)
    {
        var line = change.Setting.Line;
        var areBare = current.Figure.Unit == Unit.None && change.Figure.Unit == Unit.None;
        return current.At < change.At
            && (Last(i => line.Joining.Turns.Contains(line.Tokens[i].Word)) ?? (areBare ? Last(i => line.Tokens[i].Is(',')) : null)) is { } turn
            && Enumerable.Range(turn + 1, change.At - turn - 1).Any(i => line.Tokens[i] is { Kind: TokenKind.Word } token && line.CueAt(i).Cue == Cue.None && !fillers.Contains(token.Word));

        int? Last(Predicate<int> isMeant)
        {
            var at = change.At - 1;
            while (at > current.At && !isMeant(at))
                at--;
            return at > current.At ? at : null;
        }
    }

    // Nor is it people who rose by so much money ("dư nợ 385,9 tỷ đồng với 11.284 hộ, tăng 31,5 tỷ đồng"), or a length by so many canals ("47 tuyến với chiều dài 38,6 km, tăng 5 tuyến").
    private static bool IsCountedBeside(Figure figure, Figure change) =>
        figure.Unit.Dimension != UnitDimension.None && change.Unit.Dimension is not (UnitDimension.None or UnitDimension.Percent or UnitDimension.Ratio)
        && (figure.Unit.IsCounted || change.Unit.IsCounted) && (change.Unit.IsCounted || change.Unit.Dimension == UnitDimension.Money);

    // "tổng đàn 85.862 con (trâu 26.948 con, bò 58.914 con); riêng đàn bò tăng 2,2% so với cùng kỳ (57.642 con)": the clause names what rose.
    public static FigureSetting? ByName(IReadOnlyList<FigureSetting> figures, int change, LanguagePack language)
    {
        var (line, start) = (figures[change].Setting.Line, figures[change].At);
        while (start > figures[change].Setting.Sentence.Start.Value && line.Tokens[start - 1].Kind != TokenKind.ClauseEnd && !SettingReading.IsFigure(line.Tokens[start - 1]))
            start--;
        var end = start;
        while (end < figures[change].At && line.CueAt(end).Cue is not (Cue.Increase or Cue.Decrease))
            end++;
        var subject = figures[change].Setting.Words(start..end);
        if (start == 0 || line.Tokens[start - 1].Kind != TokenKind.ClauseEnd || change + 1 >= figures.Count || figures[change + 1] is not { Figure.Role: FigureRole.PreviousPeriod } earlier || !Shares.OpensBracket(figures[change], earlier))
            return null;
        FigureSetting[] named =
        [
            .. figures.Where(figure => figure.At < start && figure.IsActual && figure.Figure.Unit == earlier.Figure.Unit && Shares.SharesSentence(figure, earlier)
                && NameOf(figure) is [.., var last] name && name.All(subject.Contains) && subject is [.., var subjectEnd] && string.Equals(last, subjectEnd, StringComparison.Ordinal)),
        ];
        return named is [var one] ? one : null;

        string[] NameOf(FigureSetting figure) => [.. figure.Setting.Words(figure.Setting.Before).Where(word => !language.Fillers.Contains(word))];
    }

    // "decreased by 12 accidents (10%) to 108 accidents"
    public static FigureSetting? Behind(IReadOnlyList<FigureSetting> figures, int change, FigureSetting? percent)
    {
        var at = percent is null ? change + 1 : change + 2;
        return at < figures.Count && figures[at].Setting.Cues is [Cue.To] && figures[at].IsQuantity && IsComparable(figures[at].Figure, figures[change].Figure) && Shares.InOneClause(figures[change], figures[at])
            ? figures[at]
            : null;
    }

    // "6.482 người (nam 3.271 người, nữ 3.211 người), tăng 54 người": the bracket's figures are not what rose.
    private static bool IsInClosedBracket(FigureSetting figure, FigureSetting change) =>
        figure.IsInBracketClosedBefore(change)
        || (HasDash(change.Setting.Line, figure.Setting.Sentence.Start.Value, figure.At) && HasDash(change.Setting.Line, figure.At, change.At));

    // "1,140 people came - 830 to the hall and 310 to the park - which is 4% more": loose dashes set apart as brackets do.
    private static bool HasDash(TokenLine line, int from, int to) =>
        Enumerable.Range(from + 1, Math.Max(0, to - from - 1)).Any(i => (line.Tokens[i].Is('-') || line.Tokens[i].Is('–') || line.Tokens[i].Is('—'))
            && line.Tokens[i].Start > line.Tokens[i - 1].End && line.Tokens[i + 1].Start > line.Tokens[i].End);

    public static bool IsComparable(Figure value, Figure change) =>
        change.Unit.Dimension is UnitDimension.Percent or UnitDimension.Ratio
            ? value.Unit.Dimension is not UnitDimension.Percent
            : Changes.AreAlike(change, value);

    // "2.846 giấy chứng nhận, tăng 240 giấy"
    private static bool IsComparableInShort(Figure value, Figure change) =>
        change.Unit.IsCounted && value.Unit.IsCounted && Units.IsShortFor(value.Unit, change.Unit);
}
