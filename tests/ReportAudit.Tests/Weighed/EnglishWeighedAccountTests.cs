using ReportAudit.Tests.Rules;
using Xunit;

namespace ReportAudit.Tests.Weighed;

/// <summary>The same in English.</summary>
public sealed class EnglishWeighedAccountTests() : RuleTests("remainder-mismatch", "en")
{
    [Theory]
    [InlineData("We began the year with 412 open cases. We opened 368 cases and closed 391 cases, so that [|398|] cases were open on 31 December.")]
    [InlineData("On 1 January the store held 3,218 bags. During the year 1,946 bags were received and 2,107 bags were issued, so that on 31 December the stock stood at [|3,075|] bags.")]
    public void WhatIsLeftOfAStock_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("We began the year with 412 open cases. We opened 368 cases and closed 391 cases, so that 389 cases were open on 31 December.")]
    [InlineData("On 1 January the store held 3,218 bags. During the year 1,946 bags were received and 2,107 bags were issued; 1,120 bags were of the new kind.")]
    [InlineData("We opened the year with 318 members; 46 joined, 29 left and 340 came to the open day.")]
    public void RightOrOfSomethingElse_NoFinding(string text) => Silent(text);
}
