using Xunit;

namespace ReportAudit.Tests.Rules.English;

/// <summary>Shares that say what they are of, and were computed of another.</summary>
public sealed class EnglishNamedBaseTests() : RuleTests("percentage-mismatch", "en")
{
    [Theory]
    [InlineData("318 vessels were inspected, which is 75.7% of the programme of 420.\nDefects were found on 61, or [|14.5%|] of those inspected.")]
    [InlineData("Support was offered to 524 families and 312 took it up (59.5%). Of those who took it up, 58 had children under five, or [|11.1%|].")]
    [InlineData("Against the sanctioned intake of 280 seats, 254 students were admitted (90.7%). Girls number 97 and form [|34.6%|] of the students admitted.")]
    [InlineData("Drinking water samples numbered 1,980 and wastewater samples 720, so that 2,700 samples came in.\nChlorine was low in 64 samples, or [|2.4%|] of drinking water samples.")]
    public void OfTheNamedOne_Finding(string marked) => Found(marked);

    // It is of the one named, past other figures; of those of its kind; of one that is not printed; or of one that another sentence names better.
    [Theory]
    [InlineData("318 vessels were inspected, which is 75.7% of the programme of 420.\nDefects were found on 61, or 19.2% of those inspected.")]
    [InlineData("4,806 pupils in 37 schools were examined out of 5,120 on the rolls (93.9%). 1,346 needed treatment (28.0% of those examined).")]
    [InlineData("Tenants raised 5,276 repairs: 1,148 emergency, 1,690 urgent and 2,438 routine. That is 308 more than the 4,968 raised a year before.\nThe first appointment was kept for 2,213 routine repairs, 90.8% of those raised.")]
    [InlineData("33,604 calls were answered. Adding 9,318 webchats and 4,608 text conversations to the answered calls, we handled 47,530 contacts.\nIn 412 contacts, 1.2% of the calls answered, we passed on a concern.")]
    [InlineData("386 women gave birth in the centre. With the 41 births at home, midwife-led births came to 427.\nWe had 219 responses to the card, 51.3% of the women who had a midwife-led birth.")]
    public void OfAnother_NoFinding(string text) => Silent(text);
}
