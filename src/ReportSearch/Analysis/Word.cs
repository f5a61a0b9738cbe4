using System.Text;
using Lucene.Net.Util;

namespace ReportSearch.Analysis;

/// <summary>A word of the text as it is matched: a syllable of Vietnamese, a word of another language, or a number.</summary>
internal sealed class Word
{
    public Word(string exact, string folded, bool isNumber, string? stem, int syllable, CompoundNode? compounds)
    {
        Exact = exact;
        Folded = folded;
        IsNumber = isNumber;
        Syllable = syllable;
        Compounds = compounds;
        Term = new BytesRef(Encoding.UTF8.GetBytes(exact));
        StemTerm = stem is null ? null : new BytesRef(Encoding.UTF8.GetBytes(stem));
    }

    /// <summary>The matching form, accents kept; a number in its plain form.</summary>
    public string Exact { get; }

    /// <summary>The matching form without accents.</summary>
    public string Folded { get; }

    public bool IsNumber { get; }

    /// <summary>Whether it was written with accents, and so is told from the same letters with other accents.</summary>
    public bool IsAccented => !ReferenceEquals(Exact, Folded);

    public BytesRef Term { get; }

    /// <summary>The term of its English stem; null for numbers and for words with letters that English has not.</summary>
    public BytesRef? StemTerm { get; }

    /// <summary>What <see cref="CompoundLexicon"/> knows its letters by; 0 where no compound has them.</summary>
    public int Syllable { get; }

    /// <summary>The compounds that begin with it; null where none does.</summary>
    public CompoundNode? Compounds { get; }
}
