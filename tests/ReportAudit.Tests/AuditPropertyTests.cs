using System.Globalization;
using CsCheck;
using ReportParsing;
using Xunit;

namespace ReportAudit.Tests;

/// <summary>What holds of every audit, whatever the text is.</summary>
public sealed class AuditPropertyTests
{
    private static readonly string[] Words =
    [
        "Tổng số", "tổng", "trong đó", "bao gồm", "gồm", "chia ra", "đạt", "đạt tỷ lệ", "chiếm", "tăng", "giảm", "so với cùng kỳ", "so với kế hoạch", "kế hoạch",
        "cùng kỳ", "còn lại", "cụ thể", "hồ sơ", "văn bản", "người", "hộ", "ha", "tấn", "tạ/ha", "triệu đồng", "tỷ đồng", "đồng", "%", "lần", "bình quân", "năng suất",
        "diện tích", "sản lượng", "đơn giá", "kỳ trước chuyển sang", "giải quyết", "nam", "nữ", "trực tuyến", "trực tiếp", "số", "ngày", "tháng", "năm", "quý", "Quyết định",
        "từ", "đến", "khoảng", "trên", "gần", "và", "lượt", "buổi", "luỹ kế", "tồn", "bằng chữ", "hai mươi mốt", "một trăm", "QĐ-UBND", "BC-UBND", "mỗi", "x", "0", "00",
    ];

    private static readonly string[] Signs =
        [".", ",", "/", "-", "(", ")", ":", ";", "%", "\n", "\n- ", "\n+ ", "\n1. ", "\nI. ", "…", "=", "+", "\t", ". ", "; ", ", ", " (", ") "];

    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.Int[0, 400].Select(n => n.ToString(CultureInfo.InvariantCulture)),
        Gen.Int[0, 99_999].Select(n => FigureFormat.Format(n / 10m, MessageLanguage.Vietnamese)),
        Gen.String[Gen.Char["0123456789"], 1, 30],
        AnyOf(Words),
        AnyOf(Words),
        AnyOf(Signs));

    private static readonly Gen<string> Texts = Piece.Array[0, 60].Select(pieces => string.Join(' ', pieces));

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void EveryFigure_HasAState_AndEveryFindingItsPlaces(string language) =>
        Texts.Sample(
            text =>
            {
                var audit = new Auditor().Audit(ReportReader.ReadText(text, options: new ReadingOptions { Language = language }));
                return audit.Coverage.Count == audit.Report.Figures.Count
                    && audit.Findings.All(finding => finding.Places.Count > 0 && finding.Message.English.Length > 0 && finding.Message.Vietnamese.Length > 0);
            },
            iter: 300);

    private static Gen<string> AnyOf(string[] choices) => Gen.Int[0, choices.Length - 1].Select(i => choices[i]);
}
