using FluentAssertions;
using ReportParsing;
using Xunit;

namespace ReportAudit.Tests.Reconciliation;

public sealed class ReconciliationFileTests
{
    private const string Indicators = "indicators:\n  sent: [văn bản đi]\n  signed:\n    wordings: [văn bản ký số]\n    unit: văn bản\n";

    [Theory]
    [InlineData("indicator:\n  a: [b]\n", 1, 1, "there is no key 'indicator'; did you mean 'indicators'?")]
    [InlineData("indicators:\n  sent:\n    wording: [văn bản đi]\n", 3, 5, "there is no key 'wording'; did you mean 'wordings'?")]
    [InlineData("indicators:\n  gửi-đi: [văn bản đi]\n", 2, 3, "'gửi-đi' cannot name an indicator")]
    [InlineData("indicators:\n  sent: []\n", 2, 3, "the indicator 'sent' has no wordings")]
    [InlineData("indicators:\n  sent: [tổng số]\n", 2, 3, "the wording 'tổng số' names nothing")]
    [InlineData("indicators:\n  sent: [văn bản đi]\n  sent: [công văn đi]\n", 3, 3, "'sent' occurs twice")]
    [InlineData("indicators:\n\tsent: [văn bản đi]\n", 2, 1, "use spaces")]
    [InlineData(Indicators + "checks:\n  a: 1 = 2\n", 7, 6, "names no indicator")]
    [InlineData(Indicators + "checks:\n  a: sent = sent\n", 7, 6, "both sides are the same")]
    [InlineData(Indicators + "checks:\n  a: sent / 0 = 1\n", 7, 13, "divided by 0")]
    [InlineData("indicators:\n  - wordings: [văn bản đi]\n", 2, 5, "no 'id'")]
    [InlineData("indicators:\n  sent:\n    wordings: [văn bản đi]\n    role: plans\n", 4, 11, "did you mean 'plan'?")]
    [InlineData("indicators:\n  sent:\n    wordings: [văn bản đi]\n    period: năm nay\n", 4, 13, "'năm nay' is no period")]
    [InlineData(Indicators + "checks:\n  a: sent >= signd\n", 7, 14, "there is no indicator 'signd'; did you mean 'signed'?")]
    [InlineData(Indicators + "checks:\n  a: 'sent >= signd'\n", 7, 15, "there is no indicator 'signd'; did you mean 'signed'?")]
    [InlineData(Indicators + "checks:\n  a:\n    severity: eror\n    expression: sent >= signed\n", 8, 15, "did you mean 'error'?")]
    [InlineData(Indicators + "checks:\n  a:\n    severity: error\n", 7, 3, "the check 'a' has no 'expression'")]
    [InlineData(Indicators + "checks:\n  a:\n    expression: sent >= signed\n    tolerance: ít\n", 9, 16, "'ít' is no tolerance")]
    [InlineData(Indicators + "checks:\n  a:\n    expression: sent >= signed\n    message: '{sendt} sai'\n", 9, 15, "did you mean 'sent'?")]
    [InlineData("rules:\n  total-mismach: off\n", 2, 3, "there is no rule 'total-mismach'; did you mean 'total-mismatch'?")]
    [InlineData("rules:\n  total-mismatch: of\n", 2, 19, "did you mean 'off'?")]
    [InlineData("suppressions:\n  - reason: đã kiểm tra\n", 2, 5, "'fingerprint' of the finding to suppress is missing")]
    [InlineData("suppressions:\n  - fingerprint: abc\n", 2, 5, "the suppression of 'abc' needs a 'reason'")]
    [InlineData("suppressions:\n  - fingerprint: abc\n    reason: đã rõ\n    expires: 31/12/2025\n", 4, 14, "'31/12/2025' is no day")]
    [InlineData("- a\n- b\n", 1, 1, "must consist of the keys")]
    [InlineData("", 1, 1, "the file is empty")]
    [InlineData("indicators:\n  sent: [văn bản đi]\n", 1, 1, "add 'checks'")]
    [InlineData("rules: {a: [b\n", 2, 1, "no valid YAML")]
    public void Parse_SomethingWrong_TellsFileLineAndWhatToDo(string yaml, int line, int column, string sentence)
    {
        var problem = FluentActions.Invoking(() => ReconciliationFile.Parse(yaml, "kiem-tra.yaml"))
            .Should().Throw<ReconciliationException>().Which.Problems[0];
        problem.Message.English.Should().Contain(sentence);
        (problem.File, problem.Line, problem.Column).Should().Be(("kiem-tra.yaml", line, column));
        problem.Sentence(MessageLanguage.Vietnamese).Should().StartWith($"kiem-tra.yaml:{line}:{column}: ").And.Match(said => said.EndsWith('.') || said.EndsWith('?')).And.NotEndWith("?.");
    }

    [Fact]
    public void Parse_SeveralWrong_TellsAllInOrder() =>
        FluentActions.Invoking(() => ReconciliationFile.Parse("rules:\n  total-mismach: off\nsuppressions:\n  - fingerprint: a\nchekcs: {}\n"))
            .Should().Throw<ReconciliationException>().Which.Problems.Select(problem => problem.Line).Should().Equal(2, 4, 5);

    [Fact]
    public void Parse_ListsWithIds_SayTheSameAsMappings()
    {
        var trial = ReconciliationTest
            .For("indicators:\n  - id: sent\n    wordings: văn bản đi\nchecks:\n  - id: some\n    expression: sent > 0\n")
            .Audit("Tổng số văn bản đi: 12 văn bản.");
        trial.StatesOf("some").Should().Equal(CheckState.Holds);
    }

    [Fact]
    public void Load_NoSuchFile_TellsItsPath() =>
        FluentActions.Invoking(() => ReconciliationFile.Load("khong-co.yaml"))
            .Should().Throw<ReconciliationException>().WithMessage("khong-co.yaml:1:1: there is no such file; check the path.");

    [Fact]
    public void Load_MisspeltPack_NamesTheNearest() =>
        FluentActions.Invoking(() => ReconciliationFile.Load("pack:van-tu"))
            .Should().Throw<ReconciliationException>().WithMessage("*did you mean 'van-thu'?*");
}
