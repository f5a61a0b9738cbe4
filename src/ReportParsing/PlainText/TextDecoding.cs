using System.Text;
using ReportParsing.Documents;
using ReportParsing.Text;

namespace ReportParsing.PlainText;

/// <summary>Makes text of a file's bytes; only encodings that are certain are taken.</summary>
internal static class TextDecoding
{
    private const int WindowsWestern = 1252;
    private const int WindowsVietnamese = 1258;

    /// <summary>The text and the encoding that its letters were converted from, or what is wrong.</summary>
    public static (string Text, bool WasConverted, ReadingProblem? Problem) Decode(byte[] content)
    {
        if (ByMark(content) is { } marked)
            return (marked, false, null);
        if (LooksLikeUtf16(content))
            return (Encoding.Unicode.GetString(content), false, null);
        if (content.AsSpan().Contains((byte)0) || ControlCount(content) * 20 > content.Length)
            return (string.Empty, false, SourceProblems.Binary);
        if (AsUtf8(content) is not { } text)
            return FromCodePage(content);
        return LegacyText.Recognise(text) is { } legacy ? (legacy.Convert(text), true, null) : (text, false, null);
    }

    private static string? ByMark(byte[] content) => content switch
    {
        [0xEF, 0xBB, 0xBF, ..] => AsUtf8(content[3..]),
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32.GetString(content, 4, content.Length - 4),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(content, 2, content.Length - 2),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(content, 2, content.Length - 2),
        _ => null,
    };

    // Text in Western letters has a zero in every other byte.
    private static bool LooksLikeUtf16(byte[] content)
    {
        var zeros = 0;
        for (var i = 1; i < content.Length; i += 2)
            zeros += content[i] == 0 ? 1 : 0;
        return content.Length >= 4 && content.Length % 2 == 0 && zeros * 4 > content.Length / 2 && !Encoding.Unicode.GetString(content).Contains('\0', StringComparison.Ordinal);
    }

    private static int ControlCount(byte[] content) => content.Count(b => b is < 0x20 and not ((byte)'\n' or (byte)'\r' or (byte)'\t' or (byte)'\f'));

    private static string? AsUtf8(byte[] content)
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static (string Text, bool WasConverted, ReadingProblem? Problem) FromCodePage(byte[] content)
    {
        var vietnamese = TextNormalization.ForReading(CodePage(WindowsVietnamese, content));
        var (wellFormed, accented) = LegacyText.WellFormed(vietnamese);
        if (accented > 0 && wellFormed * 10 >= accented * 9)
            return (vietnamese, true, null);
        var western = CodePage(WindowsWestern, content);
        if (LegacyText.Recognise(western) is { } legacy)
            return (legacy.Convert(western), true, null);
        var isPunctuationOnly = western.All(c => c <= '\x7F' || !char.IsLetter(c));
        return isPunctuationOnly ? (western, true, null) : (string.Empty, false, SourceProblems.UnknownEncoding);
    }

    private static string CodePage(int number, byte[] content) =>
        CodePagesEncodingProvider.Instance.GetEncoding(number)!.GetString(content);
}
