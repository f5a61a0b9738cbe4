using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Rules;

public sealed class RulePagesTests
{
    public static TheoryData<string> RuleNames => [.. RuleCatalogue.All.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Examples_GiveTheFindingsThatThePageSays(string rule)
    {
        var examples = RulePage.ExamplesOf(PageOf(rule)).ToList();
        examples.Should().NotBeEmpty("the page of a rule shows what it reports");
        examples.Should().Contain(example => example.Findings.Any(line => line.Contains(rule)), "an example shows the rule at work");
        foreach (var (report, expected, rules) in examples)
        {
            var options = new AuditOptions { Reconciliation = rules is null ? [] : [ReconciliationFile.Parse(rules)] };
            var result = new Auditor(options).Audit(report);
            var found = result.Findings.Select(finding => RulePage.LineOf(result, finding)).ToList();
            found.Should().Equal(expected, (told, line) => told.StartsWith(line, StringComparison.Ordinal), "{0}", string.Join('\n', report.Blocks.Select(block => block.Text)));
        }
    }

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Rule_HasTestsOfItsOwn(string rule)
    {
        _ = PageOf(rule);
        var name = string.Concat(rule.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])) + "RuleTests";
        typeof(RulePagesTests).Assembly.GetTypes().Should().Contain(type => type.Name == name);
    }

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Description_IsOneLineInBothLanguages(string rule)
    {
        var description = RuleCatalogue.All.Single(each => each.Name == rule).Description;
        foreach (var words in new[] { description.Vietnamese, description.English })
            words.Should().NotBeNullOrWhiteSpace().And.NotContain("\n");
        description.Vietnamese.Should().NotBe(description.English);
    }

    [Fact]
    public void EveryPage_IsOfARule()
    {
        Assert.SkipUnless(RulePage.Any, "No page is written yet.");
        Directory.GetFiles(RulePage.Folder, "*.md").Select(Path.GetFileNameWithoutExtension).Where(name => name != "README")
            .Should().BeSubsetOf(RuleCatalogue.All.Select(rule => rule.Name));
    }

    private static string PageOf(string rule)
    {
        Assert.SkipUnless(RulePage.Any, "No page is written yet.");
        return File.ReadAllText(RulePage.PathOf(RuleCatalogue.All.Single(each => each.Name == rule)));
    }
}
