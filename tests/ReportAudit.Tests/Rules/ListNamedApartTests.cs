using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Counts of kinds whose names are small words, each with a figure.</summary>
public sealed class ListNamedApartTests() : RuleTests("announced-figure-missing")
{
    [Theory]
    [InlineData("Hội thao mở tại [|04|] môn: cầu lông 62 người, kéo co 48 người, chạy việt dã 37 người; tổng cộng 147 người.")]
    [InlineData("Học sinh dự thi [|3|] môn: toán 24 em, ngữ văn 31 em.")]
    public void FewerKinds_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Hội thao mở tại 03 môn: cầu lông 62 người, kéo co 48 người, chạy việt dã 37 người; tổng cộng 147 người.")]
    // Of one trade there may be two courses.
    [InlineData("Mở 04 lớp: may 62 người, hàn 48 người, điện 37 người; tổng cộng 147 người.")]
    public void AllKinds_OrOthers_NoFinding(string text) => Silent(text);
}

/// <summary>Names in items below, apart from what they are of, in English.</summary>
public sealed class EnglishListNamedApartTests() : RuleTests("announced-figure-missing", "en")
{
    [Theory]
    [InlineData("Our singers took part in [|four|] festivals abroad, namely:\n- Lucca (May)\n- Bergen (June)\n- Tartu (August)")]
    [InlineData("Pupils were coached in [|four|] sports: swimming 62 pupils, judo 48 pupils and chess 37 pupils.")]
    [InlineData("The inspector made [|4|] observations in the visit report:\n- the cash book was posted late;\n- two ladders were not tagged;\n- the fire log had a gap.")]
    public void FewerNames_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Our singers took part in three festivals abroad, namely:\n- Lucca (May)\n- Bergen (June)\n- Tartu (August)")]
    [InlineData("Our singers took part in four festivals with choirs from abroad, namely:\n- Lucca (May)\n- Bergen (June)\n- Tartu (August)")]
    [InlineData("Pupils were coached in three sports: swimming 62 pupils, judo 48 pupils and chess 37 pupils.")]
    public void AllNames_OrOthers_NoFinding(string text) => Silent(text);
}
