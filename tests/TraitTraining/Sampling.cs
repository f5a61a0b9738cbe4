using ReportAudit.Claims;
using ReportAudit.Claims.Weighed;
using ReportParsing;

namespace TraitTraining;

/// <summary>Draws samples from labelled reports: their own contradictions, all that contradicts nothing, and relations that hold with one figure changed as offices do.</summary>
internal sealed class Sampling(int changes)
{
    private const int LeastTold = 10;
    private const int LeastChanged = 1000;
    private const int LeastOfTwo = 100;
    private const int LeastOfSeveral = 30;
    private const int LeastPart = 4;
    private const int Beside = 3;
    private const int OneInFour = 4;
    private const int Before = 9;
    private const decimal Hundred = 100;

    /// <param name="report">The report.</param>
    /// <param name="draw">Which figures are changed, and how, differs from draw to draw.</param>
    public IReadOnlyList<Sample> Of(LabelledReport report, int draw)
    {
        var (told, random) = (report.Told, new Random(Traits.Of(Traits.Of(report.Name), draw)));
        Candidates candidates = new(told, new HeldRelations(report.Claims));
        List<Sample> samples = [];
        foreach (var candidate in candidates.Open)
        {
            if (report.IsOwed(candidate.Kind, FiguresOf(told, candidate), told.FigureAt(candidate.Result)) is { } isOwed)
                samples.Add(new Sample([.. candidates.TraitsOf(candidate)], isOwed));
        }

        var holding = candidates.Holding.Where(candidate => told.Values[candidate.Result] >= LeastTold).GroupBy(candidate => candidate.Result).Select(group => group.ToArray()).ToArray();
        random.Shuffle(holding);
        foreach (var group in holding.Take(changes))
        {
            var candidate = group[random.Next(group.Length)];
            // Small numbers come out right by chance: of these words have to say what they are to each other.
            if (!IsSure(told, candidate) && !report.Claims.Any(claim => claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding && candidate.Figures.All(at => claim.Evidence.Any(item => item.Figure == told.FigureAt(at)))))
                continue;
            AddChanged(report, candidate, candidates, random, samples);
            // The share of another whole, and the rise reckoned the wrong way round, are offices' commonest errors of these kinds.
            if (candidate.Kind is CandidateKind.Share or CandidateKind.Change && OfOtherFigures(told, candidate, random) is { } other)
                AddChanged(report, candidate, candidates, candidate.Result, decimal.Round(other / told.FigureAt(candidate.Result).Quantity.Ulp) * told.FigureAt(candidate.Result).Quantity.Ulp, random, samples);
        }

        return samples;
    }

    // That so many figures side by side come out right is no chance.
    private static bool IsSure(ToldFigures told, Candidate candidate)
    {
        var (result, others) = (told.Values[candidate.Result], candidate.Figures.Where(at => at != candidate.Result).Min(at => told.Values[at]));
        var isNear = candidate.Figures.Max() < told.All.Length && candidate.Figures.Max() - candidate.Figures.Min() <= candidate.Figures.Length + Beside && candidate.Figures.All(at => told.BlockOf(at) == told.BlockOf(candidate.Result));
        return candidate.Kind switch
        {
            CandidateKind.Sum when isNear => candidate.Figures.Length > 3 ? result >= LeastOfSeveral : result >= LeastOfTwo && others >= LeastPart,
            CandidateKind.Share or CandidateKind.Change when isNear && told.IsPercent(candidate.Result) => told.FigureAt(candidate.Result).Quantity.Ulp < 1 && others >= LeastOfSeveral,
            _ => result >= LeastChanged,
        };
    }

    private static void AddChanged(LabelledReport report, Candidate candidate, Candidates before, Random random, List<Sample> samples)
    {
        var changed = random.Next(2) == 0 ? candidate.Result : candidate.Figures[random.Next(candidate.Figures.Length)];
        AddChanged(report, candidate, before, changed, Changed(report.Told, candidate, changed, new HeldRelations(report.Claims), random), random, samples);
    }

    private static void AddChanged(LabelledReport report, Candidate candidate, Candidates before, int changed, decimal value, Random random, List<Sample> samples)
    {
        var told = report.Told;
        var printed = told.Values[changed];
        if (value <= 0 || value == printed)
            return;
        var held = before.Holding.Where(other => other.Figures.Contains(changed)).Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        told.Values[changed] = value;
        try
        {
            Candidates after = new(told, new HeldRelations(report.Claims, told.FigureAt(changed)));
            foreach (var other in after.Open.Where(other => other.Figures.Contains(changed)))
            {
                var key = KeyOf(other);
                if (key == KeyOf(candidate))
                    samples.Add(new Sample([.. after.TraitsOf(other)], true));
                else if (!held.Contains(key) && random.Next(OneInFour) == 0)
                    samples.Add(new Sample([.. after.TraitsOf(other)], false));
            }
        }
        finally
        {
            told.Values[changed] = printed;
        }
    }

    // Two digits in the other order, one mistyped, a part that came later, or an older value.
    private static decimal Changed(ToldFigures told, Candidate candidate, int at, HeldRelations held, Random random)
    {
        var (value, ulp) = (told.Values[at], told.FigureAt(at).Quantity.Ulp);
        var digits = decimal.Truncate(value / ulp).ToString(System.Globalization.CultureInfo.InvariantCulture).ToCharArray();
        if (candidate.Kind == CandidateKind.Retold && random.Next(2) == 0 && Earlier(told, candidate, at, held) is { } earlier)
            return earlier;
        switch (random.Next(10))
        {
            case < 3 when digits.Length > 1:
                var first = random.Next(digits.Length - 1);
                (digits[first], digits[first + 1]) = (digits[first + 1], digits[first]);
                break;
            case < 6:
                var mistyped = random.Next(digits.Length);
                digits[mistyped] = (char)('0' + ((digits[mistyped] - '0' + 1 + random.Next(9)) % 10));
                break;
            case < 8 when candidate.Kind == CandidateKind.Sum && at == candidate.Result && candidate.Figures.Length > 3:
                return value - told.Values[random.Next(2) == 0 ? candidate.Figures[^1] : candidate.Figures[1 + random.Next(candidate.Figures.Length - 1)]];
            case < 8:
                return value + (ulp * (1 + random.Next(3)) * ((random.Next(2) * 2) - 1));
            default:
                return decimal.Round(value * (85 + random.Next(31)) / 100 / ulp) * ulp;
        }

        return decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) * ulp;
    }

    // The share of another whole near, or the rise reckoned the wrong way round.
    private static decimal? OfOtherFigures(ToldFigures told, Candidate candidate, Random random)
    {
        var (first, second) = (told.Values[candidate.Figures[0]], told.Values[candidate.Figures[1]]);
        if (candidate.Kind == CandidateKind.Change)
            return told.IsPercent(candidate.Result) && !told.IsPercent(candidate.Figures[0]) ? Math.Abs(first - second) * Hundred / first : null;
        if (candidate.Kind != CandidateKind.Share)
            return null;
        int[] others = [.. told.Window([candidate.Result], Before, 0).Where(at => !candidate.Figures.Contains(at) && told.IsQuantity(at) && told.AreAlike(candidate.Figures[0], at) && told.Values[at] > first)];
        return others.Length == 0 ? null : first * Hundred / told.Values[others[random.Next(others.Length)]];
    }

    // What the other of two was before.
    private static decimal? Earlier(ToldFigures told, Candidate candidate, int at, HeldRelations held)
    {
        var other = told.FigureAt(candidate.Figures[0] == at ? candidate.Figures[1] : candidate.Figures[0]);
        return held.Times.FirstOrDefault(times => times.Current == other && told.PositionOf(times.Earlier) >= 0).Earlier is { } earlier ? told.Values[told.PositionOf(earlier)] : null;
    }

    private static string KeyOf(Candidate candidate) => $"{candidate.Kind} {string.Join(' ', candidate.Figures)} {candidate.Signs}";

    private static HashSet<Figure> FiguresOf(ToldFigures told, Candidate candidate) => [.. candidate.Figures.Select(told.FigureAt)];
}
