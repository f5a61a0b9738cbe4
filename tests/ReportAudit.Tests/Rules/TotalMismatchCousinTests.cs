using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Lists whose whole other words name, and figures beside a list that are of something else.</summary>
public sealed class TotalMismatchCousinTests() : RuleTests("total-mismatch")
{
    // What is done and what is denied are all; the third is what followed.
    [Theory]
    [InlineData("Kiểm tra 143 quán ăn: đạt 121 quán, chưa đạt 22 quán, phạt 9 quán số tiền 36 triệu đồng.")]
    [InlineData("842 animals were brought in. Of these 790 were scanned (93.8%), and 71 were chipped, 9.0% of those scanned.")]
    [InlineData("In all 48,215 forms were on hand. Of these 43,120 were accepted and 1,870 refused. The backlog on 31 March was 3,252 forms.")]
    [InlineData("Đang quản lý 358 người. Theo giới: nam 312 người, nữ 46 người; trong đó 21 người dưới 18 tuổi, 118 người tái phạm.")]
    public void Beside_NoFinding(string text) => Silent(text);

    // The outcomes are named behind their numbers.
    [Theory]
    [InlineData("Đoàn kiểm tra [|24|] cửa hàng, sau kiểm tra 15 cửa hàng khắc phục xong, 7 cửa hàng khắc phục một phần và 4 cửa hàng chưa khắc phục.")]
    [InlineData("Hội rà soát [|31|] chi hội, qua rà soát 19 chi hội nộp đủ, 9 chi hội nộp một phần và 6 chi hội chưa nộp.")]
    public void OutcomesBehind_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Đoàn kiểm tra 24 cửa hàng, sau kiểm tra 13 cửa hàng khắc phục xong, 7 cửa hàng khắc phục một phần và 4 cửa hàng chưa khắc phục.")]
    [InlineData("Đoàn kiểm tra 24 cửa hàng, nhắc nhở 15 cửa hàng, thu mẫu tại 7 cửa hàng và tặng tờ rơi 4 cửa hàng.")]
    public void OutcomesBehind_NoFinding(string text) => Silent(text);

    // A paragraph opens the items of the total told before it.
    [Theory]
    [InlineData("We reported [|412|] faults to the landlord. 318 faults are mended and 94 faults are open. We asked twice.", "By kind:", "- heating 171", "- roofs 124", "- lifts 76", "- all others 59")]
    [InlineData("Trung tâm nhận [|640|] cuộc gọi. Trả lời ngay 512 cuộc gọi, chuyển tiếp 128 cuộc gọi.", "Theo nội dung:", "- Hộ tịch 284", "- Đất đai 197", "- Nội dung khác 171")]
    public void ItemsBehindAParagraph_Finding(params string[] marked) => Found(marked);

    [Theory]
    [InlineData("We reported 412 faults to the landlord. 318 faults are mended and 94 faults are open. We asked twice.", "By kind:", "- heating 171", "- roofs 124", "- lifts 76", "- all others 41")]
    [InlineData("We reported 412 faults to the landlord. 318 faults are mended and 94 faults are open. We asked twice.", "By age of the tenant:", "- under thirty 71", "- thirty to sixty 104", "- over sixty 26")]
    [InlineData("214 calls came in. By desk:", "- north 96", "- south 71", "- room 47")]
    public void ItemsBehindAParagraph_NoFinding(params string[] lines) => Silent(lines);

    // Where one unit adds up, so has the other to.
    [Theory]
    [InlineData("1. Ngô xuân: gieo 214 ha, sản lượng 1.070 tấn.", "2. Ngô đông: gieo 108 ha, sản lượng 540 tấn.", "Cả năm gieo 322 ha, sản lượng [|1.630|] tấn.")]
    public void BesideAHoldingTotal_Finding(params string[] marked) => Found(marked);

    [Theory]
    [InlineData("1. Ngô xuân: gieo 214 ha, sản lượng 1.070 tấn.", "2. Ngô đông: gieo 108 ha, sản lượng 540 tấn.", "Cả năm gieo 322 ha, sản lượng 1.610 tấn.")]
    [InlineData("1. Ngô xuân: gieo 214 ha, sản lượng 1.070 tấn.", "2. Ngô đông: gieo 108 ha, sản lượng 540 tấn.", "Năm tới phấn đấu gieo 340 ha, sản lượng 1.690 tấn.")]
    public void BesideAHoldingTotal_NoFinding(params string[] lines) => Silent(lines);

    // A small total named by the opening.
    [Theory]
    [InlineData("Đã trả 812 hồ sơ, trong đó đúng hạn 795 hồ sơ, trễ hạn [|17|] hồ sơ.", "Hồ sơ trễ hạn gồm: đất đai 8 hồ sơ, xây dựng 6 hồ sơ, tư pháp 4 hồ sơ.")]
    public void SmallNamedTotal_Finding(params string[] marked) => Found(marked);

    [Theory]
    [InlineData("Đã trả 812 hồ sơ, trong đó đúng hạn 795 hồ sơ, trễ hạn 17 hồ sơ.", "Hồ sơ trễ hạn gồm: đất đai 9 hồ sơ, xây dựng 5 hồ sơ, tư pháp 3 hồ sơ.")]
    [InlineData("Tiếp nhận 72 đơn khiếu nại, 13 đơn tố cáo.", "Tố cáo: thụ lý 8 đơn, đã kết luận 7 đơn, còn 1 đơn.")]
    public void SmallNamedTotal_NoFinding(params string[] lines) => Silent(lines);

    // Two parts that exclude each other, of a total that the opening names.
    [Theory]
    [InlineData("Khai sinh [|1.268|] trường hợp, khai tử 412 trường hợp. Trong số khai sinh có 1.109 trường hợp đúng hạn và 147 trường hợp quá hạn.")]
    public void NamedPair_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Khai sinh 1.268 trường hợp, khai tử 412 trường hợp. Trong số khai tử có 371 trường hợp đúng hạn và 41 trường hợp quá hạn.")]
    [InlineData("Khai sinh 1.268 trường hợp, khai tử 412 trường hợp. Trong số khai sinh có 1.109 trường hợp tại xã và 47 trường hợp con thứ ba.")]
    public void NamedPair_NoFinding(string text) => Silent(text);

    // What an item comes to stands behind its price.
    [Theory]
    [InlineData("The account opened at £2,150. Income was £7,900:", "a. hall, 30 evenings at £40: £1,200 (free for the school);", "b. tutors, 60 hours at £45: £2,700;", "c. grants: £4,000.")]
    public void PricedItems_NoFinding(params string[] lines) => Silent(lines);
}
