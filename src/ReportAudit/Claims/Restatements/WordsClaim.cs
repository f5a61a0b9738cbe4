using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>A figure in digits and the words behind it name one value.</summary>
internal sealed record WordsClaim(Figure Digits, Figure Words, Basis Basis) : Claim(Basis)
{
    public override IReadOnlyList<Evidence> Evidence { get; } =
        [new(Digits, EvidenceRole.Statement), new(Words, EvidenceRole.Statement)];

    // Words name a value to its last đồng: "bốn mươi bốn triệu" is no rounded 45.
    public override Verdict Verdict => Words.Value == Digits.Value ? Verdict.Holds : Verdict.Contradicted;

    public override Interval? Allowed(Figure figure)
    {
        if (figure == Digits)
            return Interval.Point(Words.Value);
        return figure == Words ? Interval.Point(Digits.Value) : null;
    }
}
