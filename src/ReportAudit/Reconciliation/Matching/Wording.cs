using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Reconciliation.Matching;

/// <summary>One of the wordings of an indicator, with the words that a figure of it must have.</summary>
internal sealed class Wording
{
    private readonly string key;

    public Wording(string text, LanguagePack language)
    {
        key = MatchKey.Of(text);
        Words = FigureWords.OfWording(text, language);
        Said = FigureWords.AllOf(text, language);
        var last = key.Split(' ')[^1];
        TellingEnd = language.Fillers.Contains(last) && !language.TimeLeads.Contains(last) ? last : null;
    }

    /// <summary>The word that ends it, where it would tell nothing apart elsewhere but does here ("ký số"); null for other endings.</summary>
    public string? TellingEnd { get; }

    /// <summary>All words of it, those that tell nothing apart among them.</summary>
    public HashSet<string> Said { get; }

    public HashSet<string> Words { get; }

    /// <summary>Whether the wording itself says so, as "hồ sơ kỳ trước chuyển sang" speaks of an earlier period.</summary>
    public bool Says(Func<string, bool> words) => words(key);
}
