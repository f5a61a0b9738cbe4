using ReportParsing;
using ReportParsing.Text;

namespace ReportAudit.Claims;

/// <summary>
/// Finds figures told again with two digits in the other order by all that speaks for it together: how rare the words are that both share, how many digits agree,
/// whether the one adds up and the other nowhere does, whether the one stands in the opening or closing section, whether it points back ("the 847 complaints of the year").
/// </summary>
internal sealed class ToldAgain
{
    private const int LeastScore = 5;
    private const int LeastDigits = 3;
    private const int MostOfDigits = 3;

    // "521,640 loans" and "512,640 items were borrowed": so many digits in another order are the same count under another name.
    private const int LeastVeryLong = 5;

    // In a short text every wording is rare.
    private const int LeastFigures = 20;

    private readonly ReportText text;
    private readonly IReadOnlyList<Claim> claims;
    private readonly HashSet<Figure> borneOut;
    private readonly Wordings wordings;
    private readonly int opening;
    private readonly int closing;

    private ToldAgain(ReportText text, IReadOnlyList<Claim> claims)
    {
        this.text = text;
        this.claims = claims;
        borneOut = [.. claims.Where(claim => claim is not RestatementClaim and not PartClaim && claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding).SelectMany(claim => claim.Evidence.Select(item => item.Figure))];
        wordings = new Wordings(text);
        FigureSetting[] counted = [.. text.All.Where(figure => figure.Figure.Unit != Unit.None)];
        (opening, closing) = counted.Length == 0 ? (-1, -1) : (text.HeadingOf(counted[0]), text.HeadingOf(counted[^1]));
    }

    public static IEnumerable<RestatementClaim> Find(ReportText text, IReadOnlyList<Claim> claims)
    {
        if (text.Report.Figures.Count < LeastFigures)
            return [];
        ToldAgain again = new(text, claims);
        FigureSetting[] told = [.. text.All.Where(IsStatement)];
        return told.SelectMany((second, at) => told.Take(at).Where(first => again.AreOne(first, second)).Select(first => new RestatementClaim(first.Figure, second.Figure, new Basis(second.Figure.Indicator.Text, Certainty.Likely))));
    }

    private static bool IsStatement(FigureSetting figure) =>
        figure is { IsQuantity: true, IsBound: false, Figure: { Quantity.Qualifier: Qualifier.Exact, Mention.Form: NumberForm.Digits } }
        && (figure.IsActual || (figure.Figure is { Role: FigureRole.Change, Unit.Dimension: UnitDimension.Rate }))
        && Digits(figure.Figure) >= LeastDigits;

    private bool AreOne(FigureSetting first, FigureSetting second) =>
        first.Figure.Span.Block != second.Figure.Span.Block
        && DigitSlip.IsSwap(first.Figure.Value, second.Figure.Value)
        && first.Figure.Quantity.Ulp == second.Figure.Quantity.Ulp
        && CountTheSame(first, second)
        && (first.Figure.Period is not { } one || second.Figure.Period is not { } other || one == other)
        && !(borneOut.Contains(first.Figure) && borneOut.Contains(second.Figure))
        && !AreTwo(first, second)
        && Score(first, second) >= LeastScore;

    // A bare number counts what is named in its sentence: "the number of children in care has risen to 783".
    private bool CountTheSame(FigureSetting first, FigureSetting second) =>
        first.Figure.Unit == second.Figure.Unit || Names(first, second) || Names(second, first) || (first.Figure.Unit.IsCounted && second.Figure.Unit.IsCounted && Digits(first.Figure) >= LeastVeryLong && borneOut.Contains(first.Figure) != borneOut.Contains(second.Figure));

    private static bool Names(FigureSetting bare, FigureSetting counted) =>
        bare.Figure.Unit == Unit.None && counted.Figure.Unit.IsCounted && MatchKey.Of(counted.Figure.Unit.Name).Split(' ').All(bare.Setting.Words(bare.Setting.Sentence).Contains);

    // Parts of one total are two, and so are cells of tables; what is told of both times is as well.
    private bool AreTwo(FigureSetting first, FigureSetting second) =>
        claims.Any(claim => claim is RestatementClaim { Verdict: Verdict.Contradicted } told ? told.Evidence.Any(item => item.Figure == first.Figure || item.Figure == second.Figure) : claim is SumClaim && claim.Evidence.Any(item => item.Figure == first.Figure) && claim.Evidence.Any(item => item.Figure == second.Figure))
        || (IsToldElsewhere(first.Figure) && IsToldElsewhere(second.Figure))
        || SharesApart.AreTwo(text, first.Figure, second.Figure);

    private bool IsToldElsewhere(Figure figure) => text.Report.Figures.Any(other => other != figure && other.Value == figure.Value && other.Quantity.Ulp == figure.Quantity.Ulp);

    private int Score(FigureSetting first, FigureSetting second)
    {
        var words = wordings.Shared(first, second);
        var score = words + Math.Min(MostOfDigits, Digits(first.Figure) - LeastDigits + 1);
        score += borneOut.Contains(first.Figure) != borneOut.Contains(second.Figure) ? 2 : 0;
        score += IsWhatTheOtherComesTo(first, second) || IsWhatTheOtherComesTo(second, first) ? 3 : 0;
        score += text.HeadingOf(first) != text.HeadingOf(second) && (StandsApart(first) || StandsApart(second)) ? 1 : 0;
        score += PointsBack(second) ? 1 : 0;
        return words == 0 && first.Figure.Unit.Dimension is UnitDimension.Percent or UnitDimension.Money or UnitDimension.Time ? 0 : score;
    }

    // "474 castings, 212 of one kind, 143 of another and 92 of a third", where 447 are told above.
    private bool IsWhatTheOtherComesTo(FigureSetting one, FigureSetting other) =>
        claims.Any(claim => claim is SumClaim { Verdict: Verdict.Contradicted, Parts.Count: > 1 } && claim.Subject == other.Figure && claim.Allowed(other.Figure)?.Contains(one.Figure.Value) == true);

    private bool StandsApart(FigureSetting figure) => text.HeadingOf(figure) is var heading && (heading == opening || heading == closing);

    private static bool PointsBack(FigureSetting figure) =>
        figure.At > figure.Setting.Sentence.Start.Value && figure.Setting.Line.Joining.Articles.Contains(figure.Setting.Line.Tokens[figure.At - 1].Word);

    // Zeros at the end aside.
    private static int Digits(Figure figure) =>
        decimal.Truncate(Math.Abs(figure.Value) / figure.Quantity.Ulp).ToString(System.Globalization.CultureInfo.InvariantCulture).TrimEnd('0').Length;
}
