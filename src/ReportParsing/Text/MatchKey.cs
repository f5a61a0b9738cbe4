namespace ReportParsing.Text;

/// <summary>The form in which words are compared; see <see cref="TextNormalization"/>.</summary>
internal static class MatchKey
{
    public static string Of(string text) => TextNormalization.ForMatching(text);
}
