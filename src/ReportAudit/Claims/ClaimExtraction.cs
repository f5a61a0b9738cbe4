using ReportAudit.Claims.Tables;

namespace ReportAudit.Claims;

/// <summary>Finds every claim that a report makes about its figures.</summary>
internal static class ClaimExtraction
{
    public static IReadOnlyList<Claim> Extract(ReportText text, RepeatedPassages repeats)
    {
        var judgement = new PartitionJudgement(text.Language.Partitions);
        Claim[] lists = [.. ProsePartitions.Find(text).Concat(ListPartitions.Find(text)).Concat(OpenedWholes.Find(text)).SelectMany(partition => partition.Claims(judgement))];
        SumClaim[] sums =
        [
            .. lists.OfType<SumClaim>(),
            .. ImpliedSums.FindOpeningStocks(text),
            .. ImpliedSums.FindOutcomes(text),
            .. ImpliedSums.FindTotalsAfter(text),
        ];
        SumClaim[] remainders = [.. Remainders.Find(text)];
        return
        [
            .. sums,
            .. lists.OfType<PartClaim>(),
            .. ImpliedSums.Find(text, sums),
            .. ImpliedSums.FindOpposites(text).Where(opposites => !sums.Concat(remainders).Any(sum => sum.Parts.Count > 1 && opposites.Parts.All(sum.Parts.Contains))),
            .. remainders.Where(rest => !sums.Any(sum => sum.Parts[^1] == rest.Parts[^1] && sum.Parts.Count > 1)),
            .. Changes.Find(text),
            .. NumbersInWords.Find(text),
            .. Products.Find(text),
            .. ScopedParts.Find(text),
            .. ExaminedParts.Find(text),
            .. Shares.Find(text, sums),
            .. TableClaims.Find(text, repeats),
            .. Resumptions.Find(text),
            .. Restatements.Find(text, repeats),
        ];
    }
}
