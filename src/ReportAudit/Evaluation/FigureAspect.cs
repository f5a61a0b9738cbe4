namespace ReportAudit.Evaluation;

/// <summary>What can be right or wrong about a figure.</summary>
internal enum FigureAspect
{
    Kind,
    Value,
    Unit,
    Indicator,
    Role,
    Qualifier,
}
