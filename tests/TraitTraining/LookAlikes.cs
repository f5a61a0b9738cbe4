using System.Reflection;
using ReportAudit.Tests.Rules;
using Xunit;

namespace TraitTraining;

/// <summary>The lines that the tests say nothing is wrong in.</summary>
internal static class LookAlikes
{
    /// <summary>What set they make.</summary>
    public const string Set = "tests";

    public static IEnumerable<LabelledReport> All() =>
        typeof(RuleTests).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(RuleTests)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .SelectMany(type => type.GetMethods().Where(IsSilent).OrderBy(method => method.Name, StringComparer.Ordinal))
            .SelectMany(Lines, (method, line) => LabelledReport.Silent($"{method.DeclaringType!.Name}.{method.Name}", DraftReport.Read(line, LanguageOf(method))));

    private static bool IsSilent(MethodInfo method) => method.Name.EndsWith("_NoFinding", StringComparison.Ordinal) || method.Name.EndsWith("_Silent", StringComparison.Ordinal);

    private static string? LanguageOf(MethodInfo method) => method.DeclaringType!.Namespace!.EndsWith(".English", StringComparison.Ordinal) ? "en" : null;

    private static IEnumerable<string> Lines(MethodInfo method) =>
        method.GetCustomAttributes().OfType<InlineDataAttribute>().SelectMany(data => data.Data.OfType<string>().Take(1));
}
