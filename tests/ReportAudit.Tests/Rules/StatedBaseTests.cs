using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Shares of which the sentence, the list or the words say what they are of.</summary>
public sealed class StatedBaseTests() : RuleTests("percentage-mismatch")
{
    [Theory]
    [InlineData("Đã cấp giấy cho 84 thửa trong 140 thửa đủ điều kiện, đạt [|76,4%|]; còn 110 thửa chờ đo đạc.")]
    [InlineData("Có 52 học viên được tuyên dương, chiếm [|41,3%|] trên tổng số 208 học viên toàn trường. Lớp năm hai 126 học viên.")]
    [InlineData("Of the 460 permits, 299 were renewed, a rate of [|74.8%|]. The office serves 400 traders.")]
    [InlineData("The clinic handed out 250 cards and got 150 cards back, so [|70%|].")]
    public void WholeInTheSentence_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Đã cấp giấy cho 84 thửa trong 140 thửa đủ điều kiện, đạt 60%; còn 56 thửa chờ đo đạc.")]
    [InlineData("Tổ chức 12 lớp trong 5 ngày, đạt 80% kế hoạch.")]
    [InlineData("5,118 pupils in 42 schools were examined out of 5,460, a coverage of 93.7%.")]
    [InlineData("Of the 460 permits, 46 lapsed, a renewal rate of 90.0%.")]
    [InlineData("Có 52 học viên được tuyên dương, chiếm 25,0% trên tổng số 208 học viên toàn trường.")]
    public void WholeInTheSentence_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Kế hoạch giao 40 buổi, đội tổ chức được 37 buổi, đạt [|108,1%|].")]
    [InlineData("Thu mua 14.520 con giống; so với chỉ tiêu được giao (15.000 con giống) đạt [|104,6%|]; so với năm 2022 (13.880 con giống) tăng 640 con giống.")]
    public void ShareOfThePlan_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Kế hoạch giao 37 buổi, đội tổ chức được 40 buổi, đạt 108,1%.")]
    [InlineData("Thu mua 14.520 con giống; so với chỉ tiêu được giao (15.000 con giống) đạt 96,8%.")]
    public void ShareOfThePlan_NoFinding(string text) => Silent(text);

    // Several parts come to the whole, and one share is of another figure.
    [Theory]
    [InlineData("Dự thi 412 thí sinh, trúng tuyển 380 thí sinh (92,2%). Xếp loại: giỏi 76 thí sinh (20,0%), khá 190 thí sinh ([|46,1%|]), trung bình 114 thí sinh (30,0%).")]
    [InlineData("1,250 trees were surveyed: (a) sound, 875 (70.0%); (b) damaged, 250 (20.0%); (c) dead, 125 ([|14.3%|]).")]
    [InlineData("""
        Có 90 hợp tác xã được xếp loại:
        - Tốt: 27 hợp tác xã (30,0%);
        - Khá: 45 hợp tác xã ([|48,4%|]);
        - Trung bình: 18 hợp tác xã (20,0%).
        Không xếp loại 03 hợp tác xã mới thành lập, cộng chung 93 hợp tác xã.
        """)]
    [InlineData("""
        Target households: 640 households.
        - Latrines 592 households (92.5% of target)
        - Water points 512 households ([|86.5%|] of target)
        - Stoves 544 households (85.0% of target)
        """)]
    public void ListWithOneBase_Finding(string marked) => Found(marked);

    [Theory]
    // Nothing says that the second is of the target too.
    [InlineData("""
        Target households: 640 households.
        - Latrines 592 households (92.5%)
        - With a washbasin 512 households (86.5%)
        - Stoves 544 households (85.0%)
        """)]
    [InlineData("Người cao tuổi được khám 612/640 người (95,6%); huyết áp cao 104 người, chiếm 17%, tiểu đường 153 người, chiếm 25%.")]
    [InlineData("Faults came from valves (318, or 4.6% of those tried with it), pumps (297, 7.7%) and meters (17, 3.2%).")]
    [InlineData("Thôn Đông dẫn đầu với 482 hộ đăng ký trên 596 hộ; thôn Đoài thấp nhất, mới đạt 472 hộ, tỷ lệ 72,2%.")]
    public void ListWithOneBase_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("The register has 9,600 anglers, of whom 7,200 fished and 2,400 did not. Juniors number 2,880, which is [|40.0%|] of all anglers.")]
    [InlineData("Total turnout was 61,200 visitors. Of the visitors 54,100 came by rail and 7,100 by road; the latter make up [|13.1%|] of total turnout.")]
    [InlineData("Quay traffic was 84,300 crates, of which 44,100 in and 40,200 out. Cooled goods were 6,930 crates, or [|15.7%|] of the total traffic.")]
    [InlineData("Total attendance was 1,500 visitors. There were 620 newcomers and 880 regulars. Newcomers were [|70.5%|] of total attendance.")]
    public void ShareOfAll_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("The register has 9,600 anglers, of whom 7,200 fished and 2,400 did not. Juniors number 2,880, which is 30.0% of all anglers.")]
    [InlineData("The register has 9,600 anglers, of whom 7,200 fished and 2,400 did not. Juniors number 2,880, which is 40.0% of all who fished.")]
    [InlineData("Total turnout was 61,200 visitors. Of the visitors 54,100 came by rail and 7,100 by road; the latter make up 11.6% of total turnout.")]
    public void ShareOfAll_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Xã có 2.480 hộ.", "Đăng ký gia đình học tập 640 hộ, đạt [|28,5%|] tổng số hộ.")]
    public void SwappedShareOfAllHouseholds_Finding(string whole, string marked) => Found(whole, marked);

    [Theory]
    [InlineData("Xã có 2.480 hộ.", "Đăng ký gia đình học tập 640 hộ, đạt 25,8% tổng số hộ.")]
    public void ShareOfAllHouseholds_NoFinding(string whole, string text) => Silent(whole, text);
}
