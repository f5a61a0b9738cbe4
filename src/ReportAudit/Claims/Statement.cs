using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>A figure as a statement about its indicator, to be compared with others.</summary>
internal sealed class Statement
{
    private readonly FigureSetting setting;
    private readonly string[] words;
    private readonly LanguagePack language;

    public Statement(FigureSetting setting, ReportText text)
    {
        this.setting = setting;
        language = text.Language;
        Section = text.SectionOf(setting.Figure.Span.Block)?.Heading.Id ?? -1;
        words = [.. OrderedTerms()];
    }

    public Figure Figure => setting.Figure;

    /// <summary>The block of the innermost heading above; −1 before the first heading.</summary>
    public int Section { get; }

    /// <summary>How sure it is that both state the same figure.</summary>
    public Certainty SameAs(Statement other)
    {
        if (!SameFrame(other) || words.Length < 2 || other.words.Length < 2)
            return Certainty.None;
        if (Figure.Indicator.Terms.SequenceEqual(other.Figure.Indicator.Terms, StringComparer.Ordinal))
        {
            if (Section == other.Section)
                return words.Length > 1 && HasTotal && other.HasTotal ? Certainty.Certain : Certainty.Likely;
            return words.Length > 2 ? Certainty.Likely : Certainty.None;
        }

        return EndsAlike(other) || other.EndsAlike(this) ? Certainty.Likely : Certainty.None;
    }

    private bool HasTotal => setting.Setting.Has(Cue.Total);

    private bool SameFrame(Statement other) =>
        Figure.Unit == other.Figure.Unit
        && Figure.Role == other.Figure.Role
        && string.Equals(Figure.Scope, other.Figure.Scope, StringComparison.OrdinalIgnoreCase)
        && (Figure.Period is null || other.Figure.Period is null || Figure.Period == other.Figure.Period);

    // "phối hợp với tư pháp xã đi phát tờ rơi 6 buổi" says "phát tờ rơi 6 buổi" with who and how before it.
    private bool EndsAlike(Statement longer)
    {
        var before = longer.BeforeWords();
        var mine = BeforeWords();
        return mine.Length >= 3
            && before.Length > mine.Length
            && before.AsSpan(before.Length - mine.Length).SequenceEqual(mine)
            && language.OpensWithOrganisingVerb(before);
    }

    private string[] BeforeWords() =>
        [.. setting.Setting.Words(setting.Setting.Before).Where(word => !language.Fillers.Contains(word))];

    private IEnumerable<string> OrderedTerms() => Figure.Indicator.Terms;
}
