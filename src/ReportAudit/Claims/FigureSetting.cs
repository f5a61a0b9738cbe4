using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Claims;

/// <summary>A figure with the words around it.</summary>
internal sealed record FigureSetting(Figure Figure, Setting Setting)
{
    private static readonly decimal[] RateBases = [100, 1000, 10_000, 100_000];

    /// <summary>The token of its number in its block's line.</summary>
    public int At => Setting.At;

    /// <summary>The token of its number, or of the unit that stands before it (EUR 160).</summary>
    public int First
    {
        get
        {
            var first = At;
            while (first > 0 && Figure.Mention.UnitSpan is { } unit && Setting.Line.Tokens[first - 1].Start >= unit.Start)
                first--;
            return first;
        }
    }

    /// <summary>The token that its clause begins with, behind a semicolon or the sentence before.</summary>
    public int ClauseStart
    {
        get
        {
            var start = At;
            while (start > Setting.Sentence.Start.Value && Setting.Line.Tokens[start - 1].Kind != TokenKind.ClauseEnd)
                start--;
            return start;
        }
    }

    public bool IsQuantity => Figure.Mention.Kind == MentionKind.Quantity;

    /// <summary>Whether it says how much was counted, not how it changed or was planned.</summary>
    public bool IsActual => IsQuantity && Figure.Role is FigureRole.Actual or FigureRole.Cumulative or FigureRole.Target && !IsRateAt(At - 1) && !IsRateAt(Setting.UnitEnd);

    /// <summary>Whether it says how much was planned.</summary>
    public bool IsPlanned => IsQuantity && Figure.Role == FigureRole.Plan;

    /// <summary>Whether its bracket is closed before another figure of its line, so that it tells of what stands before the bracket.</summary>
    public bool IsInBracketClosedBefore(FigureSetting other) => Setting.Line == other.Setting.Line && PartitionTotals.Depth(Setting.Line, At, other.At) < 0;

    /// <summary>Whether it is told of each of several (mỗi hộ 10 kg gạo, 2 thùng mì), and so is no part of what they come to together.</summary>
    public bool IsForEach
    {
        get
        {
            if (IsSize || IsEachBehind)
                return true;
            for (var i = At - 1; i >= Setting.Sentence.Start.Value && Setting.Line.Tokens[i].Kind != TokenKind.ClauseEnd; i--)
            {
                var cue = Setting.Line.CueAt(i).Cue;
                // "(each arrival counts as one) came to 1,305 movements": a bracket that is closed says nothing of the next either.
                if (cue == Cue.Each && PartitionTotals.Depth(Setting.Line, i, At) < 0)
                    continue;
                // "at USD 42 each, worth USD 77,700": behind its figure the word says nothing of the next.
                if (cue == Cue.Each && Setting.Line.Tokens[i + 1].Kind != TokenKind.Word && !SettingReading.IsFigure(Setting.Line.Tokens[i + 1]))
                    continue;
                if (cue == Cue.Each)
                    return !Setting.Has(Cue.Total);
                if (cue is Cue.OfWhich or Cue.Comprising or Cue.Namely or Cue.Total or Cue.Besides)
                    return false;
            }

            return false;
        }
    }

    // "28 rooms with four beds each, giving 112 beds"
    private bool IsEachBehind => Setting.UnitEnd < Setting.Sentence.End.Value && (Setting.UnitEnd > At + 1 || Figure.Unit.Dimension == UnitDimension.Money) && Setting.Line.CueAt(Setting.UnitEnd).Cue == Cue.Each
        && (Setting.UnitEnd + 1 >= Setting.Sentence.End.Value || Setting.Line.Tokens[Setting.UnitEnd + 1].Kind is not (TokenKind.Word or TokenKind.Mention));

    /// <summary>Whether it is what each of the things before it costs (14,520 shares at EUR 160).</summary>
    public bool IsPrice
    {
        get
        {
            if (Figure.Unit.Dimension != UnitDimension.Money || First == 0)
                return false;
            var (tokens, joining) = (Setting.Line.Tokens, Setting.Line.Joining);
            // "1.024 bản x 1.000 đồng"
            if (tokens[First - 1].Is('×') || tokens[First - 1].Is('*') || tokens[First - 1].Word is "x")
                return true;
            // "The fund stood at Rs. 12,640,000" and "materials valued at US$1.5 million" count nothing before it.
            return joining.BeforePrices.Contains(tokens[First - 1].Word) && !(First > 1 && joining.Valuations.Contains(tokens[First - 2].Word)) && tokens.Take(First).Skip(ClauseStart).Any(SettingReading.IsFigure);
        }
    }

    // "05 trạm loại 160 kVA": how large each of them is.
    private bool IsSize
    {
        get
        {
            if (At < 2 || Figure.Unit.IsCounted || !Setting.Line.Joining.BeforeSizes.Contains(Setting.Line.Tokens[At - 1].Word))
                return false;
            var counted = At - 2;
            while (counted > Setting.Sentence.Start.Value && Setting.Line.Tokens[counted].Kind == TokenKind.Word)
                counted--;
            return Setting.Line.Tokens[counted].Mention?.Quantity is { Unit.IsCounted: true };
        }
    }

    /// <summary>Whether it bounds a stretch (từ 15 - 18 tiêu chí) and so says what is counted rather than how many.</summary>
    public bool IsBound => IsJoined(At - 1) || IsJoined(Setting.UnitEnd) || IsEndOfStretch || Stretches.IsBetween(this);

    // "112 bé trai/100 bé gái", "4,2 ca/1.000 dân" count neither; "86/100 vụ" and "45 hộ/100 hộ" are so many of them.
    private bool IsRateAt(int slash)
    {
        var tokens = Setting.Line.Tokens;
        if (slash < 1 || slash + 2 >= tokens.Count || !tokens[slash].Is('/') || tokens[slash - 1].Kind != TokenKind.Word || tokens[slash + 2].Kind != TokenKind.Word)
            return false;
        return tokens[slash + 1].Mention is { Kind: MentionKind.Quantity, Quantity: { Unit: { IsCounted: true, Name: var per } } lower } && RateBases.Contains(lower.Value)
            && !MatchKey.Of(per).Split(' ').Contains(tokens[slash - 1].Word, StringComparer.Ordinal);
    }

    // "từ 20.000 đồng trở lên", "từ 6 m đến dưới 12 m"
    private bool IsEndOfStretch =>
        Figure.Quantity.Qualifier is Qualifier.AtLeast or Qualifier.AtMost
        && (Setting.Has(Cue.From) || (At > 2 && Setting.Line.Joining.BetweenBounds.Contains(Setting.Line.Tokens[At - 2].Word)));

    // "15 - 18 tiêu chí", "15 đến 18": the other end stands right beside the sign.
    private bool IsJoined(int at)
    {
        var tokens = Setting.Line.Tokens;
        var isBetween = at > 0 && at + 1 < tokens.Count && SettingReading.IsFigure(tokens[at - 1]) && SettingReading.IsFigure(tokens[at + 1]);
        return isBetween && (tokens[at].Is('-') || tokens[at].Is('–') || Setting.Line.Joining.BetweenBounds.Contains(tokens[at].Word));
    }
}
