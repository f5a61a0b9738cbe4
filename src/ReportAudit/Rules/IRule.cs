namespace ReportAudit.Rules;

/// <summary>Reports one kind of problem.</summary>
internal interface IRule
{
    RuleDescriptor Descriptor { get; }

    IEnumerable<Finding> Check(AuditContext context);
}
