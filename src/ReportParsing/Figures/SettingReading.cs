using ReportParsing.Languages;

namespace ReportParsing.Figures;

/// <summary>Finds the words that belong to each figure of a block.</summary>
internal static class SettingReading
{
    private const int LongestListedName = 8;
    // With its signs: three words.
    private const int LeastAside = 3;
    private const int ReachOfComparison = 5;
    private const int LongestArticle = 4;

    public static IEnumerable<Setting> Read(TokenLine line)
    {
        var tokens = line.Tokens;
        var sentence = ..0;
        var previous = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i >= sentence.End.Value)
            {
                sentence = i..SentenceEnd(tokens, i);
                previous = -1;
            }

            if (!IsFigure(tokens[i]))
                continue;
            var next = NextFigure(tokens, i, sentence.End.Value);
            var unitEnd = UnitEnd(tokens, i);
            yield return new Setting(line, i, Before(line, i, sentence.Start.Value, previous), unitEnd, After(line, unitEnd, next, sentence.End.Value), sentence)
            {
                ComparisonBehind = ComparisonBehind(line, unitEnd, next),
                Cues = [.. CuesBetween(line, ClauseStart(line, previous, previous < 0 ? sentence.Start.Value : UnitEnd(tokens, previous), i), i)],
            };
            previous = i;
        }
    }

    // "3% more than in 2023", "12 households fewer than"
    private static Cue ComparisonBehind(TokenLine line, int unitEnd, int next)
    {
        for (var i = unitEnd; i < Math.Min(next, unitEnd + 2); i++)
        {
            if (i == unitEnd && line.Tokens[i].Is(')'))
                continue;
            if (line.Tokens[i].Kind != TokenKind.Word)
                break;
            if (line.CueAt(i) is { Cue: Cue.MoreBehind or Cue.LessBehind } behind && !IsBound(line, i + behind.Length, unitEnd) && (behind.Cue == Cue.LessBehind || behind.Length > 1 || IsCompared(line, i + 1)))
                return behind.Cue;
            // "212 for more than 65 weeks"
            if (line.Joining.BeforeTimes.Contains(line.Tokens[i].Word))
                break;
        }

        return ToldAgainBehind(line, unitEnd, next) ? ComparisonBehind(line, UnitEnd(line.Tokens, next), line.Tokens.Count) : Cue.None;
    }

    // "532 farms (10%) more than 50 ha": a measure right behind says which are counted.
    private static bool IsBound(TokenLine line, int next, int unitEnd) =>
        next < line.Tokens.Count && line.Tokens[next].Mention is { Kind: MentionKind.Quantity, Quantity.Unit: { IsCounted: false, Dimension: not (UnitDimension.None or UnitDimension.Money) } measure, UnitSpan: not null }
        && !IsMeasured(line, unitEnd, measure);

    private static bool IsMeasured(TokenLine line, int unitEnd, Unit measure)
    {
        for (var i = unitEnd - 1; i >= 0; i--)
        {
            if (line.Tokens[i].Mention?.Quantity is { } quantity)
                return quantity.Unit == measure;
        }

        return false;
    }

    // "41 more are in training" compares nothing; "41 more visitors than in May" and "2.5% above the EUR 1,871 million of 2023" do.
    private static bool IsCompared(TokenLine line, int from)
    {
        var i = from;
        for (; i < Math.Min(from + ReachOfComparison, line.Tokens.Count) && line.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (line.CueAt(i).Cue is Cue.Versus or Cue.EarlierPeriod)
                return true;
        }

        return i == from || IsBeforeEarlier(line, from);
    }

    // "EUR 1,980 million", "£1,980 million"
    private static bool IsUnitBefore(TokenLine line, int at) =>
        at + 1 < line.Tokens.Count && line.Tokens[at + 1].Mention?.UnitSpan is { } unit && unit.Start <= line.Tokens[at].Start;

    // Nothing but its article and its unit stands before the figure, and a time behind it.
    private static bool IsBeforeEarlier(TokenLine line, int from)
    {
        var at = Enumerable.Range(from, Math.Min(LongestArticle, line.Tokens.Count - from)).FirstOrDefault(i => line.Tokens[i].Kind != TokenKind.Word && !IsUnitBefore(line, i), from);
        if (!IsFigure(line.Tokens[at]))
            return false;
        var start = line.Tokens[at].Mention!.UnitSpan is { } unit ? Math.Min(unit.Start, line.Tokens[at].Start) : line.Tokens[at].Start;
        for (var i = from; i < at && line.Tokens[i].Start < start; i++)
        {
            if (!line.Joining.Articles.Contains(line.Tokens[i].Word))
                return false;
        }

        var end = UnitEnd(line.Tokens, at);
        return Enumerable.Range(end, Math.Min(ReachOfComparison, line.Tokens.Count - end))
            .TakeWhile(i => line.Tokens[i].Kind == TokenKind.Word || line.Tokens[i].Mention?.Period is not null)
            .Any(i => line.CueAt(i).Cue == Cue.EarlierPeriod || line.Tokens[i].Mention?.Period is not null);
    }

    // "401 or 2.6% more than", "401 (2.6%) more than": the share says again how much more it is.
    private static bool ToldAgainBehind(TokenLine line, int unitEnd, int next)
    {
        if (next >= line.Tokens.Count || next == unitEnd || line.Tokens[next].Mention?.Kind != MentionKind.Percentage)
            return false;
        var isBracket = line.Tokens[unitEnd].Is('(');
        if (isBracket != (UnitEnd(line.Tokens, next) is var end && end < line.Tokens.Count && line.Tokens[end].Is(')')))
            return false;
        // "The total of 6,835 tonnes is 11.7% more than" tells it of the total.
        if (line.Joining.Auxiliaries.Contains(line.Tokens[unitEnd].Word))
            return false;
        for (var i = isBracket ? unitEnd + 1 : unitEnd; i < next; i++)
        {
            if (!line.Joining.BeforeShares.Contains(line.Tokens[i].Word))
                return false;
        }

        return true;
    }

    public static bool IsFigure(Token token) =>
        token.Mention is { Kind: MentionKind.Quantity or MentionKind.Percentage, Quantity: not null };

    /// <summary>Whether words on both sides of a token do not belong together.</summary>
    public static bool IsBoundary(TokenLine line, int index)
    {
        var token = line.Tokens[index];
        return token.Kind switch
        {
            TokenKind.ClauseEnd or TokenKind.SentenceEnd => true,
            TokenKind.Punctuation => token.Word[0] is ',' or ':' or '(' or ')' or '/' or '=' or '+' or '–' or '…' || (token.Is('-') && index == 0),
            TokenKind.Mention => IsFigure(token) || token.Mention!.Kind == MentionKind.Numbering,
            _ => line.CueAt(index).Cue is Cue.OfWhich or Cue.Comprising or Cue.Namely or Cue.Share or Cue.Attains or Cue.Increase or Cue.Decrease or Cue.Improvement
                or Cue.Versus or Cue.Equals or Cue.Exceeds or Cue.FallsShort or Cue.Besides or Cue.OutOf,
        };
    }

    private static int ClauseStart(TokenLine line, int previous, int from, int to)
    {
        var tokens = line.Tokens;
        for (var i = to - 1; i > from; i--)
        {
            if (tokens[i].Kind == TokenKind.ClauseEnd || (previous >= 0 && tokens[i].Is(':') && IsOfFigureBefore(line, from, i)))
                return i;
        }

        return from;
    }

    // "30 ha more than the 640 ha of last season: 290 ha of wheat": the colon closes what is said of the 640 ha.
    private static bool IsOfFigureBefore(TokenLine line, int unitEnd, int colon) =>
        unitEnd < colon && Enumerable.Range(unitEnd, colon - unitEnd).All(i => line.Tokens[i].Kind == TokenKind.Word || line.Tokens[i].Mention is { Period: not null });

    private static IEnumerable<Cue> CuesBetween(TokenLine line, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (line.CueAt(i).Cue is not Cue.None and var cue && !(IsComparison(cue) && IsInAside(line, i, from, to)))
                yield return cue;
        }
    }

    private static bool IsComparison(Cue cue) => cue is Cue.Increase or Cue.Decrease or Cue.Improvement or Cue.Exceeds or Cue.FallsShort or Cue.MoreBehind or Cue.LessBehind;

    // "Vi phạm về giá (bán cao hơn giá niêm yết): 22 vụ": a bracket of several words says nothing of what stands behind it.
    private static bool IsInAside(TokenLine line, int at, int from, int to)
    {
        var open = at;
        while (open >= from && !line.Tokens[open].Is('('))
            open--;
        var close = at;
        while (close < to && !line.Tokens[close].Is(')'))
            close++;
        return open >= from && close < to && close - open > LeastAside && Enumerable.Range(open, close - open).All(i => !line.Tokens[i].Is(')'));
    }

    private static int SentenceEnd(IReadOnlyList<Token> tokens, int from)
    {
        var end = from;
        while (end < tokens.Count && tokens[end].Kind != TokenKind.SentenceEnd)
            end++;
        return Math.Min(end + 1, tokens.Count);
    }

    private static int NextFigure(IReadOnlyList<Token> tokens, int from, int end)
    {
        for (var i = from + 1; i < end; i++)
        {
            if (IsFigure(tokens[i]))
                return i;
        }

        return end;
    }

    /// <summary>The token behind a figure and the unit that follows it.</summary>
    public static int UnitEnd(IReadOnlyList<Token> tokens, int at)
    {
        var end = at + 1;
        // In "18/19 đơn" the unit of the first stands behind the second.
        if (end < tokens.Count && tokens[at].Mention!.UnitSpan is { } unit && unit.Start == tokens[end].Start)
        {
            // "15/36 trường": the unit stands behind the lower number only.
            while (end < tokens.Count && tokens[end].Start < unit.End && !IsFigure(tokens[end]))
                end++;
            if (end < tokens.Count && tokens[end].Start < unit.End)
                return at + 1;
        }

        return end;
    }

    // "Số lượng băng rôn: 55 tấm", "văn bản đi (cả giấy và điện tử): 232", "hồ sơ mới và 1.222 hồ sơ cũ".
    private static Range Before(TokenLine line, int at, int sentenceStart, int previous)
    {
        var end = SkipLeadIn(line, at, sentenceStart);
        var start = end;
        var limit = Math.Max(sentenceStart, previous + 1);
        if (previous >= 0)
            limit = Math.Max(limit, UnitEnd(line.Tokens, previous));
        while (start > limit && !EndsBefore(line, start - 1, previous))
            start--;
        start = ListedFrom(line, start, limit);
        // What follows the figure before without any boundary is that figure's.
        return previous >= 0 && start == limit && !IsBare(line, at) ? end..end : start..end;
    }

    private static bool EndsBefore(TokenLine line, int index, int previous)
    {
        for (var begin = Math.Max(0, index - 5); begin <= index; begin++)
        {
            if (IsBoundary(line, begin) && begin + Math.Max(1, line.CueAt(begin).Length) > index)
                return true;
        }

        return previous >= 0 && line.Joining.BetweenFigures.Contains(line.Tokens[index].Word) && IsNextToFigure(line, index, previous);
    }

    // "5.950 hồ sơ mới và 1.222 hồ sơ cũ": the word parts two figures; behind a comma it joins words of one name.
    private static bool IsNextToFigure(TokenLine line, int index, int previous)
    {
        for (var i = UnitEnd(line.Tokens, previous); i < index; i++)
        {
            if (IsBoundary(line, i))
                return false;
        }

        return true;
    }

    // "Số lượng tin, bài viết 22 bài": what opens with a counting word is one name, commas and all.
    private static int ListedFrom(TokenLine line, int start, int limit)
    {
        for (var i = start - 1; i >= limit && start - i <= LongestListedName; i--)
        {
            if (line.CueAt(i).Cue == Cue.Total)
                return i;
            if (IsBoundary(line, i) && !line.Tokens[i].Is(','))
                return start;
        }

        return start;
    }

    private static int SkipLeadIn(TokenLine line, int at, int sentenceStart)
    {
        var end = FirstOfUnit(line.Tokens, at, sentenceStart);
        while (end > sentenceStart && (line.Tokens[end - 1].Is(':') || line.Tokens[end - 1].Is('-') || line.Tokens[end - 1].Is('=')))
            end--;
        end = BeforeAttained(line, end, sentenceStart);
        // "Số trẻ sinh ra trong kỳ (từ 15/12 đến 14/6) là 3.012 trẻ": what names it stands before the bracket.
        var close = end;
        while (close > sentenceStart && line.Joining.BeforeShares.Contains(line.Tokens[close - 1].Word))
            close--;
        if (close == sentenceStart || !line.Tokens[close - 1].Is(')'))
            return end;

        var open = close - 1;
        while (open > sentenceStart && !line.Tokens[open].Is('(') && !IsFigure(line.Tokens[open]))
            open--;
        return line.Tokens[open].Is('(') ? open : end;
    }

    // "Revenue was USD 3 million": the unit before the number names nothing.
    private static int FirstOfUnit(IReadOnlyList<Token> tokens, int at, int sentenceStart)
    {
        var first = at;
        while (first > sentenceStart && tokens[at].Mention!.UnitSpan is { } unit && tokens[first - 1].Start >= unit.Start && unit.End <= tokens[at].Start)
            first--;
        return first;
    }

    // "Tổng thu ngân sách đạt 12,4 tỷ đồng": what attains it is what is counted.
    private static int BeforeAttained(TokenLine line, int end, int sentenceStart)
    {
        for (var begin = end - 1; begin >= Math.Max(sentenceStart, end - 3); begin--)
        {
            if (line.CueAt(begin) is { Cue: Cue.Attains, Length: var length } && begin + length == end)
                return begin;
        }

        return end;
    }

    private static bool IsBare(TokenLine line, int at) => line.Tokens[at].Mention!.UnitSpan is null;

    private static Range After(TokenLine line, int unitEnd, int next, int sentenceEnd)
    {
        var end = unitEnd;
        while (end < Math.Min(next, sentenceEnd) && !IsBoundary(line, end) && !line.Joining.BetweenFigures.Contains(line.Tokens[end].Word))
            end++;
        var runsIntoBareFigure = end == next && next < line.Tokens.Count && IsFigure(line.Tokens[next]) && IsBare(line, next);
        return runsIntoBareFigure ? unitEnd..unitEnd : unitEnd..end;
    }
}
