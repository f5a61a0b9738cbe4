using System.Globalization;
using ReportParsing;
using ReportParsing.Text;

namespace ReportAudit.Claims;

/// <summary>
/// Finds figures told again with one digit mistyped, in words that the report uses nowhere else: "nạo vét 12.480 m kênh nội đồng", and in the conclusions "12.450 m kênh nội đồng được nạo vét".
/// Numbers a digit apart are more common than two digits in the other order, so that more has to speak for one figure.
/// </summary>
internal sealed class MistypedAgain
{
    private const int LeastScore = 5;
    private const int LeastWords = 2;
    private const int LeastDigits = 3;
    private const int MostOfDigits = 3;
    private const int LeastVeryLong = 5;

    // "Volunteers gave 9,360 hours": so much time is counted, not how long something takes.
    private const int LeastHours = 1000;

    // In a short text every wording is rare.
    private const int LeastFigures = 20;

    private readonly ReportText text;
    private readonly IReadOnlyList<Claim> claims;
    private readonly HashSet<Figure> borneOut;
    private readonly Wordings wordings;
    private readonly FigureNames names;
    private readonly int opening;
    private readonly int closing;

    private MistypedAgain(ReportText text, IReadOnlyList<Claim> claims)
    {
        (this.text, this.claims) = (text, claims);
        borneOut = [.. claims.Where(claim => claim is not RestatementClaim and not PartClaim && claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding).SelectMany(claim => claim.Evidence.Select(item => item.Figure))];
        (wordings, names) = (new Wordings(text), new FigureNames(text.Language));
        FigureSetting[] counted = [.. text.All.Where(figure => figure.Figure.Unit != Unit.None)];
        (opening, closing) = counted.Length == 0 ? (-1, -1) : (text.HeadingOf(counted[0]), text.HeadingOf(counted[^1]));
    }

    /// <param name="text">The report.</param>
    /// <param name="claims">Its other claims.</param>
    public static IEnumerable<RestatementClaim> Find(ReportText text, IReadOnlyList<Claim> claims)
    {
        if (text.Report.Figures.Count < LeastFigures)
            return [];
        MistypedAgain again = new(text, claims);
        (FigureSetting Setting, string Digits)[] told = [.. text.All.Where(IsStatement).Select(figure => (figure, DigitSlip.PrintedDigits(figure.Figure))).Where(figure => figure.Item2.Length >= LeastDigits)];
        return told.SelectMany((second, at) => told.Take(at).Where(first => DigitSlip.AreOneSlipApart(first.Digits, second.Digits) && again.AreOne(first.Setting, second.Setting)).Select(first => new RestatementClaim(first.Setting.Figure, second.Setting.Figure, new Basis(second.Setting.Figure.Indicator.Text, Certainty.Likely))));
    }

    private static bool IsStatement(FigureSetting figure) =>
        figure is { IsActual: true, IsBound: false, IsForEach: false, Figure: { Role: FigureRole.Actual or FigureRole.Cumulative, Quantity.Qualifier: Qualifier.Exact, Mention.Form: NumberForm.Digits } }
        && (figure.Figure.Unit.Dimension is not (UnitDimension.Percent or UnitDimension.Rate or UnitDimension.Time) || (figure.Figure.Unit.Dimension == UnitDimension.Time && figure.Figure.Value >= LeastHours));

    private bool AreOne(FigureSetting first, FigureSetting second) =>
        first.Figure.Span.Block != second.Figure.Span.Block
        && first.Figure.Quantity.Ulp == second.Figure.Quantity.Ulp
        && (first.Figure.Unit == second.Figure.Unit || Names(first, second) || Names(second, first))
        && first.Figure.Role == second.Figure.Role
        && string.Equals(first.Figure.Scope, second.Figure.Scope, StringComparison.OrdinalIgnoreCase)
        && (first.Figure.Period is not { } one || second.Figure.Period is not { } other || one == other)
        && !(borneOut.Contains(first.Figure) && borneOut.Contains(second.Figure))
        && !AreTwo(first.Figure, second.Figure)
        && !ItemsOfOneList.Are(text.Report, first.Figure, second.Figure)
        && !IsOfEarlierTime(first) && !IsOfEarlierTime(second)
        && Score(first, second) >= LeastScore;

    // "Incidents in the quarter numbered 31,460": a bare number counts what is named in its sentence.
    private static bool Names(FigureSetting bare, FigureSetting counted) =>
        bare.Figure.Unit == Unit.None && counted.Figure.Unit.IsCounted && MatchKey.Of(counted.Figure.Unit.Name).Split(' ').All(bare.Setting.Words(bare.Setting.Sentence).Contains);

    // What other claims say of either is said already; parts of one total are two.
    private bool AreTwo(Figure first, Figure second) =>
        claims.Any(claim => claim.Evidence.Any(item => item.Figure == first) is var hasFirst && claim.Evidence.Any(item => item.Figure == second) is var hasSecond
            && (claim.Verdict == Verdict.Contradicted && claim.Basis.Certainty > Certainty.Possible ? hasFirst || hasSecond : claim is not RestatementClaim && hasFirst && hasSecond))
        || (IsToldElsewhere(first) && IsToldElsewhere(second))
        || SharesApart.AreTwo(text, first, second);

    private bool IsToldElsewhere(Figure figure) => text.Report.Figures.Any(other => other != figure && other.Value == figure.Value && other.Quantity.Ulp == figure.Quantity.Ulp);

    private bool IsOfEarlierTime(FigureSetting figure) => EarlierValues.IsOfEarlierTime(figure.Setting, figure.Setting.Sentence, text.Report);

    private int Score(FigureSetting first, FigureSetting second)
    {
        var words = wordings.Shared(first, second);
        var digits = Math.Max(Digits(first.Figure), Digits(second.Figure));
        // Round numbers are a digit apart by chance; of many digits one word says enough.
        if (digits < LeastDigits || words < (digits >= LeastVeryLong ? 1 : LeastWords) || !AreNamedAlike(first, second))
            return 0;
        var score = words + Math.Clamp(digits - LeastDigits, 0, MostOfDigits);
        score += borneOut.Contains(first.Figure) != borneOut.Contains(second.Figure) ? 1 : 0;
        score += IsWhatTheOtherComesTo(first, second) || IsWhatTheOtherComesTo(second, first) ? 2 : 0;
        score += text.HeadingOf(first) != text.HeadingOf(second) && (StandsApart(first) || StandsApart(second)) ? 1 : 0;
        return score;
    }

    // "khám 1.284 lượt nam", "khám 1.234 lượt nữ": what the shorter says of itself the longer says too, all but one word.
    private bool AreNamedAlike(FigureSetting first, FigureSetting second)
    {
        var (one, other) = (names.Own(first), names.Own(second));
        var (few, many) = one.Length < other.Length ? (one, other) : (other, one);
        return few.Length > 0 && few.Count(word => names.Has(many, word)) * 2 > few.Length;
    }

    private bool IsWhatTheOtherComesTo(FigureSetting one, FigureSetting other) =>
        claims.Any(claim => claim is SumClaim { Verdict: Verdict.Contradicted, Parts.Count: > 1 } && claim.Subject == other.Figure && claim.Allowed(other.Figure)?.Contains(one.Figure.Value) == true);

    private bool StandsApart(FigureSetting figure) => text.HeadingOf(figure) is var heading && (heading == opening || heading == closing);

    // Zeros at the end aside.
    private static int Digits(Figure figure) =>
        decimal.Truncate(Math.Abs(figure.Value) / figure.Quantity.Ulp).ToString(CultureInfo.InvariantCulture).TrimEnd('0').Length;
}
