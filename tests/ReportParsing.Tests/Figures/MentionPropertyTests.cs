using System.Globalization;
using CsCheck;
using FluentAssertions;
using Xunit;

namespace ReportParsing.Tests.Figures;

public sealed class MentionPropertyTests
{
    private static readonly string[] Words =
    [
        "hồ sơ", "văn bản", "tỷ", "triệu", "nghìn", "đồng", "%", "ha", "tạ/ha", "m2", "người", "thôn", "Thôn", "xã", "ngày", "tháng", "năm", "quý", "tuần",
        "từ", "đến", "đầu năm", "giai đoạn", "số", "Quyết định", "BC-UBND", "QĐ", "Điều", "khoản", "lớp", "mức độ", "điện thoại", "x", "m", "o", "giờ", "h",
        "tuổi", "trên", "dưới", "khoảng", "trở lên", "lần", "gấp", "và", "K", "Covid", "T", "G", "hai", "mươi", "mười", "trăm", "rưỡi", "linh", "stt", "đồng thời", "tỷ lệ", "triệu tập", "giải quyết", "năm học", "giống", "Đài",
    ];

    private static readonly string[] Signs =
        [".", ",", "/", "-", "–", "(", ")", ":", ";", "%", " ", "  ", "\t", "\n", "…", "...", "+", "=", "@", "&", "_", "\u00A0"];

    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.Int[0, 3000].Select(n => n.ToString(CultureInfo.InvariantCulture)),
        Gen.String[Gen.Char["0123456789"], 1, 30],
        AnyOf(Words),
        AnyOf(Signs));

    private static readonly Gen<string> Texts = Piece.Array[0, 25].SelectMany(pieces =>
        Gen.Bool.Array[pieces.Length].Select(spaces => string.Concat(pieces.Select((piece, i) => spaces[i] ? piece + " " : piece))));

    [Fact]
    public void EveryRunOfDigits_IsInExactlyOneMention() =>
        Texts.Sample(text => CountsOf(MentionCase.Extract(text), text).All(count => count == 1), iter: 3_000);

    [Fact]
    public void EveryRunOfDigitsOfATable_IsInExactlyOneMention() =>
        Gen.Select(Texts.Array[6], Gen.Int[0, 2]).Sample((cells, headers) =>
        {
            var plain = cells.Select(cell => cell.Replace('\t', ' ').Replace('\n', ' ')).ToArray();
            var table = MentionCase.TableOf(headers, plain[..3], plain[3..]);
            return CountsOf(MentionCase.Extract(table), table.Text).All(count => count == 1);
        });

    [Fact]
    public void Mentions_AreInOrderWithoutOverlap() =>
        Texts.Sample(text =>
        {
            var mentions = MentionCase.Extract(text);
            return mentions.Zip(mentions.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start)
                && mentions.All(m => string.Equals(m.Text, text.Substring(m.Span.Start, m.Span.Length), StringComparison.Ordinal));
        });

    [Theory]
    [InlineData(MessageLanguage.Vietnamese, "vi")]
    [InlineData(MessageLanguage.English, "en")]
    public void FormattedFigure_IsReadBack(MessageLanguage format, string language) =>
        Gen.Select(Gen.Long[-1_000_000_000_000, 1_000_000_000_000], Gen.Int[0, 2]).Sample((digits, decimals) =>
        {
            var value = new decimal(digits) / (decimals == 0 ? 1 : decimals == 1 ? 10 : 100);
            var mentions = MentionCase.Extract($"x: {FigureFormat.Format(value, format)} %", Languages.LanguagePack.For(language, []));
            return mentions is [{ Quantity: { } quantity }] && quantity.Value == value;
        });

    [Fact]
    public void CultureOfTheProcess_ChangesNothing()
    {
        const string text = "Ước đạt 1.234,5 ha, tăng 5,6%; tiếp nhận 1,234 hồ sơ ngày 12/9/2024; hai mươi mốt hộ; 423 tỷ 536 triệu đồng";
        var before = MentionCase.Show(text);
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat = new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NegativeSign = "~" };

        var usual = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = culture;
        try
        {
            MentionCase.Show(text).Should().Be(before);
            FigureFormat.Format(-1234.5m, MessageLanguage.English).Should().Be("-1,234.5");
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = usual;
        }
    }

    private static Gen<string> AnyOf(string[] choices) => Gen.Int[0, choices.Length - 1].Select(i => choices[i]);

    private static List<int> CountsOf(IReadOnlyList<Mention> mentions, string text)
    {
        List<int> counts = [];
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]) || (i > 0 && char.IsAsciiDigit(text[i - 1])))
                continue;
            var end = i;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
            counts.Add(mentions.Count(m => m.Span.Start <= i && m.Span.End >= end));
        }

        return counts;
    }
}
