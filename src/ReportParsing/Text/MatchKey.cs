namespace ReportParsing.Text;

/// <summary>The form in which words are compared: lower case, normal form C, one way of placing tone marks.</summary>
internal static class MatchKey
{
    private static readonly (string Old, string New)[] TonePlacements =
    [
        ("oà", "òa"), ("oá", "óa"), ("oả", "ỏa"), ("oã", "õa"), ("oạ", "ọa"),
        ("oè", "òe"), ("oé", "óe"), ("oẻ", "ỏe"), ("oẽ", "õe"), ("oẹ", "ọe"),
        ("uỳ", "ùy"), ("uý", "úy"), ("uỷ", "ủy"), ("uỹ", "ũy"), ("uỵ", "ụy"),
    ];

    public static string Of(string text)
    {
        var key = CanonicalForm.Compose(text).ToLowerInvariant();
        foreach (var (old, placed) in TonePlacements)
            key = key.Replace(old, placed, StringComparison.Ordinal);
        return key;
    }
}
