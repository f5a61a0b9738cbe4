using System.Reflection;
using ReportAudit.Tests.Rules;
using Xunit;

namespace TraitTraining;

/// <summary>The texts that the tests say nothing is wrong in.</summary>
internal static class LookAlikes
{
    /// <summary>What set they make.</summary>
    public const string Set = "tests";

    public static IEnumerable<LabelledReport> All() =>
        typeof(RuleTests).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(RuleTests)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .SelectMany(type => type.GetMethods().Where(IsSilent).OrderBy(method => method.Name, StringComparer.Ordinal))
            .SelectMany(Texts, (method, said) => LabelledReport.Silent($"{method.DeclaringType!.Name}.{method.Name}", DraftReport.Read(said.Text, said.Language)));

    private static bool IsSilent(MethodInfo method) =>
        (method.Name.EndsWith("_NoFinding", StringComparison.Ordinal) || method.Name.EndsWith("_Silent", StringComparison.Ordinal)) && method.GetCustomAttribute<FactAttribute>() is not null;

    // What the test hands over before it looks at what is told of it.
    private static List<(string Text, string? Language)> Texts(MethodInfo method)
    {
        List<(string, string?)> texts = [];
        var test = (RuleTests)Activator.CreateInstance(method.DeclaringType!)!;
        test.Listener = (text, language) => texts.Add((text, language));
        object?[][] rows = [.. method.GetCustomAttributes().OfType<InlineDataAttribute>().Select(row => row.Data)];
        foreach (var row in rows.Length == 0 ? [[]] : rows)
        {
            try
            {
                method.Invoke(test, Arguments(method, row));
            }
            catch (TargetInvocationException)
            {
                // It fails with the weights that are to be replaced.
            }
        }

        return texts;
    }

    // With those left out that have a value of their own, and the last ones as an array where the test takes one.
    private static object?[] Arguments(MethodInfo method, object?[] row)
    {
        var parameters = method.GetParameters();
        if (parameters is [.., { ParameterType.IsArray: true }] && row.Length > 0 && row[^1] is not Array)
            return [.. row[..(parameters.Length - 1)], row[(parameters.Length - 1)..].Cast<string>().ToArray()];
        return [.. row, .. parameters.Skip(row.Length).Select(parameter => parameter.DefaultValue)];
    }
}
