using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Counts of things that are named behind them, each with a figure.</summary>
public sealed class NamesWithFiguresTests() : RuleTests("announced-figure-missing")
{
    [Theory]
    [InlineData("Lớp tập huấn mở tại [|04|] xã: Tân Hoà (42 người), Yên Mỹ (38 người) và Phú Lâm (51 người).")]
    [InlineData("Hố rác được xây ở [|03|] thôn, gồm: Đồng Cả 12 hố, Bãi Soi 9 hố, Khe Lim 15 hố và Nà Hin 7 hố.")]
    public void MoreOrFewerNames_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Lớp tập huấn mở tại 03 xã: Tân Hoà (42 người), Yên Mỹ (38 người) và Phú Lâm (51 người).")]
    [InlineData("Lớp tập huấn mở tại 04 xã: Tân Hoà (42 người), Yên Mỹ (38 người), các xã còn lại (51 người).")]
    public void AllNames_NoFinding(string text) => Silent(text);
}

/// <summary>The same in English.</summary>
public sealed class EnglishNamesWithFiguresTests() : RuleTests("announced-figure-missing", "en")
{
    [Theory]
    [InlineData("Vets called at [|six|] villages, namely: Kesari 142, Lower Dorne 97, Saint's Well 61, Marl 48 and Ashbeck 30.")]
    [InlineData("Ramps were laid for [|three|] blocks: Elm Court (34 flats), Mason's Row (21 flats), Quay House (17 flats) and Dell View (12 flats).")]
    public void MoreOrFewerNames_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Vets called at five villages, namely: Kesari 142, Lower Dorne 97, Saint's Well 61, Marl 48 and Ashbeck 30.")]
    [InlineData("Vets called at six villages, chiefly: Kesari 142, Lower Dorne 97 and Marl 48.")]
    public void AllNames_NoFinding(string text) => Silent(text);
}
