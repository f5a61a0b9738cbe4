using System.Globalization;
using FluentAssertions;
using Xunit;

namespace ReportParsing.Tests.Documents;

public class HeaderReadingTests
{
    private const string Body = "Thực hiện nhiệm vụ được giao, các ngành của xã đã phối hợp triển khai nhiều hoạt động thiết thực tại cơ sở.";

    private const string EnglishBody = "The harbour was open on all days of the period but one, when a storm closed the outer gate for some hours in the night.";

    [Fact]
    public void WholeHeader_IsRead()
    {
        var header = Header(
            "UBND HUYỆN SÔNG LÔ", "UBND XÃ TÂN LẬP", "Số: 45/BC-UBND", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập – Tự do – Hạnh phúc",
            "Tân Lập, ngày 3 tháng 7 năm 2025", "BÁO CÁO", "Kết quả công tác giảm nghèo 6 tháng đầu năm 2025", Body, "I. Kết quả", $"{Body}/.",
            "Nơi nhận:", "- UBND huyện (b/c);", "- Lưu: VT.", "TM. UỶ BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "(Đã ký)", "Lê Thị Hoa");
        header.Should().BeEquivalentTo(new ReportHeader
        {
            Superior = "UBND HUYỆN SÔNG LÔ",
            Issuer = "UBND XÃ TÂN LẬP",
            Number = "45/BC-UBND",
            Place = "Tân Lập",
            Date = new DateOnly(2025, 7, 3),
            Kind = "Báo cáo",
            Subject = "Kết quả công tác giảm nghèo 6 tháng đầu năm 2025",
            Period = new Period(new DateOnly(2025, 1, 1), new DateOnly(2025, 6, 30)),
            Recipients = ["UBND huyện (b/c)", "Lưu: VT"],
            SignatoryOffice = "PHÓ CHỦ TỊCH",
            Signatory = "Lê Thị Hoa",
        });
    }

    [Fact]
    public void EnglishHeader_IsRead()
    {
        var header = ReadEnglish("BOROUGH OF ELM", "ELM HARBOUR TRUST", "Elm Quay, 9 October 2024", "NINE-MONTH OPERATING REPORT", "Ships and goods from January to September 2024", EnglishBody);
        header.Kind.Should().Be("Nine-month operating report");
        header.Place.Should().Be("Elm Quay");
        header.Date.Should().Be(new DateOnly(2024, 10, 9));
        header.Period.Should().Be(new Period(new DateOnly(2024, 1, 1), new DateOnly(2024, 9, 30)));
    }

    [Theory]
    [InlineData("ANNUAL REVIEW", "Year ended 31 March 2024", "2023-04-01", "2024-03-31")]
    [InlineData("QUARTERLY STATISTICS BULLETIN", "Passenger transport, second quarter of 2024", "2024-04-01", "2024-06-30")]
    [InlineData("Interim Report", "The six months to 31 December 2024", "2024-07-01", "2024-12-31")]
    public void EnglishPeriod_IsOfTheSubject(string kind, string subject, string from, string to) =>
        ReadEnglish("ELM HARBOUR TRUST", kind, subject, EnglishBody).Period.Should().Be(new Period(DateOnly.Parse(from, CultureInfo.InvariantCulture), DateOnly.Parse(to, CultureInfo.InvariantCulture)));

    [Fact]
    public void SentenceOnAReport_IsNoEnglishTitle() =>
        ReadEnglish("The trust asked for a yearly report", "It was sent, 9 pages, in May 2024", EnglishBody).Should().BeEquivalentTo(new ReportHeader());

    [Fact]
    public void ReportWithoutHeader_HasNone()
    {
        var header = Header(Body, "I. Kết quả", Body);
        header.Should().BeEquivalentTo(new ReportHeader());
    }

    [Fact]
    public void BodyOverTwoLines_IsOne()
    {
        var header = Header("HUYỆN UỶ SÔNG LÔ", "UỶ BAN NHÂN DÂN", "XÃ TÂN LẬP", "Số: 1/BC-UBND", "BÁO CÁO", Body);
        (header.Superior, header.Issuer).Should().Be(("HUYỆN UỶ SÔNG LÔ", "UỶ BAN NHÂN DÂN XÃ TÂN LẬP"));
    }

    [Fact]
    public void ColumnsReadAsOneLine_ArePartedAtTheMotto()
    {
        var header = Header("UBND XÃ TÂN LẬP CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 7/BC-UBND Tân Lập, ngày 12/9/2024", "BÁO CÁO", "Công tác thuỷ lợi", Body);
        (header.Issuer, header.Number, header.Place, header.Date).Should().Be(("UBND XÃ TÂN LẬP", "7/BC-UBND", "Tân Lập", new DateOnly(2024, 9, 12)));
    }

    [Fact]
    public void MottoAndDateBrokenByANarrowColumn_AreRead()
    {
        var header = Header("UBND XÃ TÂN LẬP", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "VIỆT NAM", "Tân Lập, ngày 12 tháng 9 năm", "2024", "BÁO CÁO", "Công tác thuỷ lợi", Body);
        (header.Issuer, header.Superior, header.Date).Should().Be(("UBND XÃ TÂN LẬP", null, new DateOnly(2024, 9, 12)));
    }

    [Fact]
    public void NumberLeftToBeFilledIn_IsNone() =>
        Header("UBND XÃ TÂN LẬP", "Số:     /BC-UBND", "Tân Lập, ngày    tháng 9 năm 2024", "BÁO CÁO", Body).Should()
            .BeEquivalentTo(new { Number = (string?)null, Date = (DateOnly?)null, Place = "Tân Lập", Issuer = "UBND XÃ TÂN LẬP" });

    [Theory]
    [InlineData("Công tác thuỷ lợi năm 2024", "2024-01-01", "2024-12-31")]
    [InlineData("Công tác thuỷ lợi quý I năm 2025", "2025-01-01", "2025-03-31")]
    [InlineData("Công tác thuỷ lợi tháng 9 năm 2024", "2024-09-01", "2024-09-30")]
    [InlineData("Công tác thuỷ lợi 9 tháng đầu năm, nhiệm vụ 3 tháng cuối năm 2024", "2024-01-01", "2024-09-30")]
    [InlineData("Công tác thuỷ lợi giai đoạn 2021 - 2025", "2021-01-01", "2025-12-31")]
    [InlineData("Công tác thuỷ lợi năm 2024, phương hướng năm 2025", "2024-01-01", "2024-12-31")]
    public void Period_IsThatOfTheSubject(string subject, string from, string to)
    {
        var period = Header("BÁO CÁO", subject, Body).Period!;
        (period.From, period.To).Should().Be((Day(from), Day(to)));
    }

    [Fact]
    public void PeriodInBracketsUnderTheTitle_IsMoreExact()
    {
        var period = Header("BÁO CÁO", "Công tác thuỷ lợi năm 2024", "(Từ ngày 15/12/2023 đến ngày 14/12/2024)", Body).Period!;
        (period.From, period.To).Should().Be((new DateOnly(2023, 12, 15), new DateOnly(2024, 12, 14)));
    }

    [Fact]
    public void SubjectWithoutTime_HasNoPeriod() => Header("BÁO CÁO", "Tình hình bệnh dại trên đàn chó", Body).Period.Should().BeNull();

    [Fact]
    public void SubjectGluedToTheFirstParagraph_IsCutAtItsPeriod() =>
        Header("BÁO CÁO", $"Kết quả công tác y tế học đường năm 2024 {Body} {Body}").Subject.Should().Be("Kết quả công tác y tế học đường năm 2024");

    [Fact]
    public void KindAndSubjectOnOneLine_ArePartedAfterTheKind()
    {
        var header = Header("BÁO CÁO Kết quả công tác y tế năm 2024", Body);
        (header.Kind, header.Subject).Should().Be(("Báo cáo", "Kết quả công tác y tế năm 2024"));
    }

    [Fact]
    public void SentenceThatBeginsLikeAKind_IsNoTitle() => Header("Báo cáo này nêu kết quả công tác y tế.", Body).Kind.Should().BeNull();

    [Fact]
    public void SpacedOutKind_IsRead() => Header("B Á O C Á O", "Công tác y tế năm 2024", Body).Kind.Should().Be("Báo cáo");

    [Fact]
    public void RecipientsReadAroundTheSignature_AreAllFound()
    {
        var header = Header("BÁO CÁO", "Công tác y tế năm 2024", Body, "Nơi nhận:", "- Sở Y tế;", "GIÁM ĐỐC", "- Lưu: VT.", "Trần Văn Bình");
        header.Recipients.Should().Equal("Sở Y tế", "Lưu: VT");
        (header.SignatoryOffice, header.Signatory).Should().Be(("GIÁM ĐỐC", "Trần Văn Bình"));
    }

    [Fact]
    public void RecipientsOnOneLine_AreParted() =>
        Header("BÁO CÁO", "Công tác y tế", Body, "Nơi nhận: - Sở Y tế; - Lưu: VT.").Recipients.Should().Equal("Sở Y tế", "Lưu: VT");

    [Fact]
    public void OfficeAndNameOnOneLine_AreParted()
    {
        var header = Header("BÁO CÁO", "Công tác y tế", $"{Body}/.", "TM. UỶ BAN NHÂN DÂN CHỦ TỊCH Lê Thị Hoa");
        (header.SignatoryOffice, header.Signatory).Should().Be(("CHỦ TỊCH", "Lê Thị Hoa"));
    }

    [Theory]
    [InlineData("K'Brin", "K'Brin")]
    [InlineData("Đại tá Mai Trọng Hoà", "Đại tá Mai Trọng Hoà")]
    [InlineData("số liệu kèm theo", null)]
    public void NameUnderTheOffice_IsTheSignatory(string line, string? name) =>
        Header("BÁO CÁO", "Công tác y tế", $"{Body}/.", "CHỦ TỊCH", line).Signatory.Should().Be(name);

    [Fact]
    public void IssuerOfTheClosingSentence_IsTakenWhereThereIsNoLetterhead()
    {
        Header("BÁO CÁO", "Công tác y tế", Body, "Trên đây là báo cáo công tác y tế năm 2024 của UBND xã Tân Lập./.").Issuer.Should().Be("UBND xã Tân Lập");
        Header("BÁO CÁO", "Công tác y tế", Body, "Trên đây là báo cáo kết quả của cả năm./.").Issuer.Should().BeNull();
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static ReportHeader ReadEnglish(params string[] lines) => ReportReader.ReadText(string.Join('\n', lines), options: new ReadingOptions { Language = "en" }).Header;

    private static ReportHeader Header(params string[] lines) => ReportReader.ReadText(string.Join('\n', lines)).Header;
}
