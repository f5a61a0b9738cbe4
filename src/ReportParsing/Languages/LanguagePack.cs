using System.Collections.Frozen;
using ReportParsing.Figures;

namespace ReportParsing.Languages;

/// <summary>All that is of one language.</summary>
internal abstract class LanguagePack
{
    /// <summary>ISO 639-1.</summary>
    public abstract string Code { get; }

    /// <summary>The phrases that signal what figures are to each other.</summary>
    public abstract CueLexicon Cues { get; }

    /// <summary>Words that tell how the parts of a whole lie to each other.</summary>
    public abstract PartitionWords Partitions { get; }

    /// <summary>Words around a count and the list that names what it counts.</summary>
    public abstract ListWords Lists { get; }

    /// <summary>What the words of tables say about their figures.</summary>
    public abstract TableWords Tables { get; }

    /// <summary>How documents are numbered.</summary>
    public abstract DocumentSymbols Symbols { get; }

    /// <summary>How reports speak of their own year.</summary>
    public abstract OwnYearWords OwnYear { get; }

    /// <summary>Words around dates that say which comes first; null where none are known.</summary>
    public virtual TimeOrderWords? TimeOrder => null;

    /// <summary>Small words between figures and names.</summary>
    public abstract JoiningWords Joining { get; }

    /// <summary>Words that say nothing about what is counted.</summary>
    public abstract IReadOnlySet<string> Fillers { get; }

    /// <summary>Words that open a phrase of time (trong, đến).</summary>
    public abstract IReadOnlySet<string> TimeLeads { get; }

    /// <summary>Short forms and variant spellings, and the words that each stands for (UBND: uỷ ban nhân dân), all as compared.</summary>
    public virtual IReadOnlyDictionary<string, string[]> Synonyms { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal);

    /// <summary>What a word, as compared, has in common with its other forms (inspected, inspections).</summary>
    public string StemOf(string word) => StemLengthOf(word) is var length && length == word.Length ? word : word[..length];

    /// <summary>How many letters of a word, as compared, it has in common with its other forms.</summary>
    public virtual int StemLengthOf(string word) => word.Length;

    /// <summary>Whether two words, as compared, are forms of one.</summary>
    public bool AreForms(string one, string other) => one[0] == other[0] && one.AsSpan(0, StemLengthOf(one)).SequenceEqual(other.AsSpan(0, StemLengthOf(other)));

    /// <summary>Whether what others write as one word is written as several (giải quyết), so that one alone says little.</summary>
    public virtual bool WritesSyllablesApart => false;

    /// <summary>Whether words, as compared, open with a verb of holding or doing (tổ chức, phối hợp).</summary>
    public abstract bool OpensWithOrganisingVerb(IReadOnlyList<string> words);

    /// <summary>Whether words of a heading name a topic that no figures need follow on (tổ chức thực hiện).</summary>
    public abstract bool IsGeneralTopic(string words);

    /// <summary>Whether a place is told from other circumstances by its capitals (in Riverside, in an open town).</summary>
    public virtual bool NamesPlacesInCapitals => false;

    /// <summary>Whether a heading that joins two words names one field (urgent and emergency care), so that it announces two things only where both begin alike.</summary>
    public virtual bool NamesFieldsInPairs => false;

    /// <summary>Whether words of a heading end in something that is known by no other name and always counted (chứng chỉ).</summary>
    public abstract bool IsCountedTopic(string words);

    /// <summary>The names of the days of the week as compared, each with the words that may stand before one that is no ordinal.</summary>
    public abstract WeekdayWords Weekdays { get; }

    /// <summary>What one of a unit is in the least unit of its kind, by which tấn is 10 tạ; units not named are worth 1.</summary>
    public virtual IReadOnlyDictionary<string, decimal> UnitWorths => FrozenDictionary<string, decimal>.Empty;

    /// <summary>Whether a heading opens a section about tasks and aims to come.</summary>
    public abstract bool IsOutlookHeading(string heading);

    /// <summary>Units, hedges and the other words around numbers.</summary>
    public abstract MentionLexicon Mentions { get; }

    /// <summary>The fixed wordings of a document's head and foot.</summary>
    public abstract HeaderWords Header { get; }

    /// <summary>The pack asked for, or the one that the text is written in.</summary>
    public static LanguagePack For(string? code, IReadOnlyList<Block> blocks) => code switch
    {
        "vi" => Vietnamese.VietnamesePack.Instance,
        "en" => English.EnglishPack.Instance,
        _ => LanguageGuess.IsEnglish(blocks) ? English.EnglishPack.Instance : Vietnamese.VietnamesePack.Instance,
    };
}
