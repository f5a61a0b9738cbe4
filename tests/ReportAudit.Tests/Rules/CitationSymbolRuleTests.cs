using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Rules;

public sealed class CitationSymbolRuleTests() : RuleTests("citation-symbol")
{
    [Fact]
    public void OrganMistyped_Finding() => Note("""
        ỦY BAN NHÂN DÂN XÃ TÂN HÒA
        Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024 và Kế hoạch số [|31/KH-UB|] ngày 02/02/2024.
        """);

    [Fact]
    public void KindDoesNotFit_Finding() =>
        Note("Thực hiện Quyết định số [|45/KH-UBND|] ngày 10/3/2024 của Ủy ban nhân dân huyện.");

    [Fact]
    public void ReportCalledNotice_Finding() =>
        Note("Căn cứ Thông báo số [|118/BC-UBND|] ngày 12/4/2024 của Ủy ban nhân dân huyện.");

    [Fact]
    public void PlanCalledReport_Finding() => Note("Theo Báo cáo số [|22/KH-UBND|] ngày 03/5/2024.");

    [Fact]
    public void ResolutionCalledDecision_Finding() =>
        Note("Thực hiện Quyết định số [|09/NQ-HĐND|] ngày 15/7/2024 của Hội đồng nhân dân tỉnh.");

    [Fact]
    public void CouncilMistyped_Finding() =>
        Note("Thực hiện Nghị quyết số 09/NQ-HĐND ngày 15/7/2024 và Nghị quyết số [|11/NQ-HDND|] ngày 20/7/2024 của Hội đồng nhân dân tỉnh.");

    [Fact]
    public void PartyDecisionCalledPlan_Finding() => Note("Thực hiện Kế hoạch số [|118-QĐ/HU|] ngày 14/3/2024 của Huyện ủy.");

    [Fact]
    public void YouthUnion_NoFinding() => Silent("Thực hiện Kế hoạch số 37-KH/ĐTN ngày 14/3/2024 và Hướng dẫn số 12-HD/TWĐTN-VP ngày 20/3/2024.");

    [Fact]
    public void Fits_NoFinding() => Silent("Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024 của Ủy ban nhân dân xã.");

    [Fact]
    public void LetterWithoutAKind_NoFinding() =>
        Silent("Thực hiện Công văn số 674/UBND-VX ngày 18/4/2024 của Ủy ban nhân dân huyện.");

    [Fact]
    public void PartySymbol_NoFinding() => Silent("Thực hiện Nghị quyết số 03-NQ/TU ngày 06/5/2021 của Tỉnh ủy.");

    [Fact]
    public void Decree_NoFinding() => Silent("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.");

    [Fact]
    public void OrganNeverNamed_NoFinding() => Silent("Theo Kế hoạch số 31/KH-UB ngày 02/02/1998.");

    [Fact]
    public void NoSymbol_NoFinding() => Silent("Thực hiện Quyết định số 2526 ngày 18/9/2023 của Bộ Nội vụ.");

    [Fact]
    public void KindOfAnotherDocumentBefore_NoFinding() =>
        Silent("Ban hành Kế hoạch thực hiện Nghị quyết số 09/NQ-HĐND ngày 15/7/2024 của Hội đồng nhân dân tỉnh.");

    [Fact]
    public void Message_SaysItInBothLanguages()
    {
        var finding = Note("""
            ỦY BAN NHÂN DÂN XÃ TÂN HÒA
            Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024 và Kế hoạch số [|31/KH-UB|] ngày 02/02/2024.
            """);

        finding.Message.Vietnamese.Should().Be("Ký hiệu KH-UB viết cơ quan ban hành là “UB”, đúng ra là “UBND”.");
        finding.Message.English.Should().Be("The symbol KH-UB writes the issuing body as “UB”; it should be “UBND”.");
    }

    [Theory]
    [InlineData("Căn cứ Nghị định số [|130/2018/NQ-CP|] ngày 27/9/2018 của Chính phủ.")]
    [InlineData("Thực hiện Thông tư số [|08/2021/NĐ-BNV|] ngày 03/5/2021.")]
    [InlineData("Theo Quyết định số [|15/2022/TT-UBND|] ngày 03/5/2022 của UBND tỉnh.")]
    public void LawsOfTheState_Note(string marked) => Note(marked);

    [Fact]
    public void LawsOfTheState_NoFinding() =>
        Silent("Căn cứ Nghị định số 130/2018/NĐ-CP ngày 27/9/2018 và Thông tư số 08/2021/TT-BNV ngày 03/5/2021.");
}
