using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Evaluation;

/// <summary>Reads the units of labels as those of reports are read: <c>£</c> is GBP, <c>tons</c> are tonnes, <c>t/ha</c> is tonnes/ha.</summary>
internal sealed class LabelUnits(LanguagePack language)
{
    private readonly MentionLexicon lexicon = language.Mentions;

    /// <summary>The plain name of a label's unit; as the label has it where no unit of the language is called so.</summary>
    public string NameOf(string unit) => string.Join('/', unit.Split('/').Select(NameOfOne));

    private string NameOfOne(string unit)
    {
        if (lexicon.MoneyLetters.TryGetValue(unit, out var letter))
            return letter.Name;
        var line = PieceLine.Of(unit);
        if (line.Count > 0 && lexicon.UnitsBefore.Match(line, line.Count - 1, out var money) == line.Count && money is not null)
            return money.Name;
        if (lexicon.Percents.Match(line, 0, out var percent) == line.Count && percent is not null)
            return percent.Name;
        return lexicon.Units.Match(line, 0, out var named) == line.Count && named is not null ? named.Name : unit;
    }
}
