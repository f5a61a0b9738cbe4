using System.Text.Json;

namespace ReportSearch.Storage;

/// <summary>The names of enumeration values as queries and JSON write them: <c>previousPeriod</c>.</summary>
internal static class EnumName
{
    public static string Of<T>(T value)
        where T : struct, Enum => Names<T>.ByValue[value];

    public static IReadOnlyCollection<string> All<T>()
        where T : struct, Enum => Names<T>.ByValue.Values;

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByValue =
            Enum.GetValues<T>().ToDictionary(value => value, value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));
    }
}
