using CorpusBuilder.Sources;

namespace CorpusBuilder.Renderings;

/// <summary>The whole page content in reading order, as every rendering shows it.</summary>
/// <param name="Letterhead">Rows of the letterhead, left and right column; empty where the report has none.</param>
/// <param name="Title">Centred lines: kind and subject.</param>
/// <param name="Body">The lines as written.</param>
/// <param name="Recipients">The lines under Nơi nhận.</param>
/// <param name="Signature">The lines of the signature: office, blank, name.</param>
internal sealed record Layout(
    IReadOnlyList<(string Left, string Right)> Letterhead,
    IReadOnlyList<string> Title,
    IReadOnlyList<SourceLine> Body,
    IReadOnlyList<string> Recipients,
    IReadOnlyList<string> Signature)
{
    public static Layout Of(ReportSource source)
    {
        List<string> left = [], right = [];
        AddTo(left, source, "superior", "issuer", "number");
        if (left.Count > 0)
        {
            right.Add(source.Setting("motto", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
            if (source.Setting("motto") is null)
                right.Add("Độc lập - Tự do - Hạnh phúc");
            AddTo(right, source, "date");
        }

        List<string> title = [];
        AddTo(title, source, "title");
        title.AddRange(source.Lines("subject"));
        List<string> recipients = source.Setting("recipients") is null ? [] : ["Nơi nhận:", .. source.Lines("recipients")];
        List<string> signature = [.. source.Lines("office")];
        AddTo(signature, source, "signatory");
        return new Layout([.. Paired(left, right)], title, source.Body, recipients, signature);
    }

    private static void AddTo(List<string> lines, ReportSource source, params string[] keys) =>
        lines.AddRange(keys.Select(key => source.Setting(key)).OfType<string>());

    private static IEnumerable<(string Left, string Right)> Paired(List<string> left, List<string> right)
    {
        for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
            yield return (left.ElementAtOrDefault(i) ?? string.Empty, right.ElementAtOrDefault(i) ?? string.Empty);
    }
}
