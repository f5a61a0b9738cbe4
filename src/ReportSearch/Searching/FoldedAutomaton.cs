using Lucene.Net.Util.Automaton;
using ReportParsing.Text;

namespace ReportSearch.Searching;

/// <summary>Accepts the accented forms of words typed without accents: <c>bang</c> takes băng, bằng and bang.</summary>
internal static class FoldedAutomaton
{
    private static readonly Dictionary<char, Automaton> Letters = FindLetters();

    public static Automaton Of(string folded) =>
        BasicOperations.Concatenate([.. folded.Select(letter => Letters.GetValueOrDefault(letter) ?? BasicAutomata.MakeChar(letter))]);

    public static Automaton BeginningWith(string folded) =>
        BasicOperations.Concatenate(Of(folded), BasicAutomata.MakeAnyString());

    // All accented letters of Vietnamese stand in these two blocks.
    private static Dictionary<char, Automaton> FindLetters()
    {
        Dictionary<char, List<Automaton>> forms = [];
        foreach (var letter in Enumerable.Range(0xC0, 0x1B1 - 0xC0).Concat(Enumerable.Range(0x1EA0, 0x5A)).Select(code => (char)code))
        {
            var plain = TextNormalization.Fold(letter);
            if (plain == letter || !char.IsAsciiLetterLower(plain))
                continue;
            if (!forms.TryGetValue(plain, out var list))
                forms[plain] = list = [BasicAutomata.MakeChar(plain)];
            list.Add(BasicAutomata.MakeChar(letter));
        }

        return forms.ToDictionary(form => form.Key, form => Minimal(BasicOperations.Union(form.Value)));
    }

    private static Automaton Minimal(Automaton automaton)
    {
        MinimizationOperations.Minimize(automaton);
        return automaton;
    }
}
