using System.Reflection;
using ReportAudit.Tests.Rules;
using Xunit;

namespace TraitTraining;

/// <summary>The texts of the tests: those in which nothing is wrong, and those in which words tell what is.</summary>
internal static class TestTexts
{
    /// <summary>The set of those in which nothing is wrong.</summary>
    public const string SilentSet = "tests";

    /// <summary>The set of those in which something is.</summary>
    public const string WrongSet = "tests that find";

    public static IEnumerable<LabelledReport> All() =>
        typeof(RuleTests).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(RuleTests)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .SelectMany(type => type.GetMethods().Where(method => method.GetCustomAttribute<FactAttribute>() is not null).OrderBy(method => method.Name, StringComparer.Ordinal))
            .SelectMany(Texts, (method, said) => LabelledReport.OfTest($"{method.DeclaringType!.Name}.{method.Name}", said.Rule, DraftReport.Read(said.Text, said.Language), said.Marks));

    // What the test hands over before it looks at what is told of it.
    private static List<(string Rule, string Text, string? Language, IReadOnlyList<string> Marks)> Texts(MethodInfo method)
    {
        List<(string, string, string?, IReadOnlyList<string>)> texts = [];
        var test = (RuleTests)Activator.CreateInstance(method.DeclaringType!)!;
        test.Listener = (text, language, marks) => texts.Add((test.Rule, text, language, marks));
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
