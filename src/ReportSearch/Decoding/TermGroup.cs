using System.Text;
using Lucene.Net.Index;
using Lucene.Net.Util;
using Lucene.Net.Util.Automaton;

namespace ReportSearch.Decoding;

/// <summary>Terms of a field that count as one: a word, the accented forms of one typed without accents, the words with a beginning.</summary>
internal sealed class TermGroup
{
    private readonly BytesRef? _exact;
    private readonly Lazy<CompiledAutomaton>? _automaton;

    private TermGroup(string field, string name, BytesRef? exact, Lazy<CompiledAutomaton>? automaton)
    {
        Field = field;
        Name = name;
        _exact = exact;
        _automaton = automaton;
    }

    public string Field { get; }

    /// <summary>Tells the group from all others of the field.</summary>
    public string Name { get; }

    public static TermGroup Exactly(string field, string term) =>
        new(field, "=" + term, new BytesRef(Encoding.UTF8.GetBytes(term)), automaton: null);

    /// <param name="field">The field of the index.</param>
    /// <param name="name">A name that no other automaton of the field has.</param>
    /// <param name="automaton">Accepts the terms; not made where the terms are known already.</param>
    public static TermGroup Accepted(string field, string name, Func<Automaton> automaton) =>
        new(field, name, exact: null, new Lazy<CompiledAutomaton>(() => new CompiledAutomaton(automaton(), finite: null, simplify: false)));

    /// <summary>The terms of the group that a segment has, in order.</summary>
    public IReadOnlyList<BytesRef> TermsOf(AtomicReader reader)
    {
        if (reader.GetTerms(Field) is not { } all)
            return [];
        if (_exact is not null)
            return all.GetEnumerator().SeekExact(_exact) ? [_exact] : [];
        List<BytesRef> accepted = [];
        var matching = _automaton!.Value.GetTermsEnum(all);
        while (matching.MoveNext())
            accepted.Add(BytesRef.DeepCopyOf(matching.Term));
        return accepted;
    }
}
