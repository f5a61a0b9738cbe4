using ReportParsing;

namespace ReportAudit.Reconciliation.Checking;

/// <summary>A check with what came of it.</summary>
/// <param name="Check">The check.</param>
/// <param name="State">What came of it.</param>
/// <param name="Binding">The figures that it was decided by; null where it is undecided.</param>
/// <param name="Reason">Why it is undecided; null for the other states.</param>
internal sealed record DecidedCheck(CheckDefinition Check, CheckState State, Binding? Binding, BilingualText? Reason = null)
{
    public static DecidedCheck Of(CheckDefinition check, Binding binding)
    {
        try
        {
            var evaluation = new Evaluation(binding);
            if (evaluation.Compute(check.Comparison.Left) is not { } left || evaluation.Compute(check.Comparison.Right) is not { } right)
                return new DecidedCheck(check, CheckState.Undecided, binding, CheckWording.NotComputable);
            var state = Evaluation.Compare(left, check.Comparison.Operator, right, check.Tolerance);
            return new DecidedCheck(check, state, binding, state == CheckState.Undecided ? CheckWording.PartsLeftOut : null)
            {
                Left = left.Value,
                Right = right.Value,
            };
        }
        catch (OverflowException)
        {
            return new DecidedCheck(check, CheckState.Undecided, binding, CheckWording.NotComputable);
        }
    }

    /// <summary>What the left side comes to, with the values as printed.</summary>
    public decimal Left { get; private init; }

    /// <summary>What the right side comes to, with the values as printed.</summary>
    public decimal Right { get; private init; }

    public bool IsDecided => State != CheckState.Undecided;
}
