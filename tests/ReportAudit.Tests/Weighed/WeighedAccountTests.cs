using ReportAudit.Tests.Rules;
using Xunit;

namespace ReportAudit.Tests.Weighed;

/// <summary>Accounts that no word of theirs is known for.</summary>
public sealed class WeighedAccountTests() : RuleTests("remainder-mismatch")
{
    [Theory]
    [InlineData("Quỹ khuyến học: số dư đầu năm 214.350.000 đồng, thu trong năm 186.400.000 đồng, chi trong năm 158.900.000 đồng, số dư cuối năm là [|214.850.000|] đồng.")]
    [InlineData("Dư nợ đầu năm 48.620 triệu đồng; doanh số cho vay 21.450 triệu đồng; doanh số thu nợ 17.980 triệu đồng; dư nợ cuối năm là [|52.900 triệu|] đồng.")]
    public void WhatIsLeftOfAStock_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Quỹ khuyến học: số dư đầu năm 214.350.000 đồng, thu trong năm 186.400.000 đồng, chi trong năm 158.900.000 đồng, số dư cuối năm là 241.850.000 đồng.")]
    [InlineData("Dư nợ đầu năm 48.620 triệu đồng; doanh số cho vay 21.450 triệu đồng; doanh số thu nợ 17.980 triệu đồng; nợ quá hạn là 412 triệu đồng.")]
    [InlineData("Đầu năm có 214 hộ nghèo; trong năm 58 hộ thoát nghèo, phát sinh 12 hộ; vận động hỗ trợ 180 hộ.")]
    [InlineData("Kho có 1.840 bao gạo, xuất 612 bao, nhập thêm 305 bao, kiểm đếm 1.600 bao.")]
    public void RightOrOfSomethingElse_NoFinding(string text) => Silent(text);
}
