using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>The passages of a report that stand in it again, word for word.</summary>
internal sealed class RepeatedPassages
{
    // Below this, offices repeat set phrases; a passage of this length is copied.
    private const int LeastWords = 30;

    // Nobody counts the same things twice in the same words: with figures in it, a shorter sentence is copied too.
    private const int LeastWordsWithFigures = 20;
    private const int LeastFigures = 2;

    // Under one heading nobody says a sentence of this length twice.
    private const int LeastWordsInSection = 26;

    // The title of a document that is cited twice is long and stands inside sentences; nothing is as long as this but a copy.
    private const int LongestTitle = 60;

    // A run of this many words is looked up at once; no shorter repetition is sought.
    private const int Seed = 12;

    private readonly ReportText text;
    private readonly List<PassageWord> words;
    private readonly int[] numbers;

    public RepeatedPassages(ReportText text)
    {
        this.text = text;
        words = [.. text.Report.Blocks.Where(block => block.Table is null).SelectMany(block => PassageWord.In(text.Line(block)))];
        numbers = Number(words);
        Find();
    }

    /// <summary>Each passage: where it first stands and where it stands again, one span a block.</summary>
    public List<Passage> Passages { get; } = [];

    /// <summary>Whether a span lies in the second copy of a passage.</summary>
    public bool IsRepeat(TextSpan span) => Passages.Exists(passage => passage.Again.Any(part => part.Contains(span)));

    private void Find()
    {
        Dictionary<ulong, int> seen = [];
        var hashes = SeedHashes();
        var at = 0;
        while (at < hashes.Length)
        {
            if (!seen.TryGetValue(hashes[at], out var first) || first + Seed > at || !IsSeed(first, at))
            {
                seen.TryAdd(hashes[at], at++);
                continue;
            }

            var length = LengthOfRun(first, at);
            if (IsCopied(first, at, length))
                Passages.Add(new Passage(Spans(first, length), Spans(at, length), length));
            at += length;
        }
    }

    private bool IsCopied(int first, int again, int length)
    {
        var sentences = WholeSentences(first, again, length);
        if (length >= LeastWords)
            return sentences > 0 || length >= LongestTitle;
        if (sentences >= LeastWordsInSection && IsInOneSection(first, again))
            return true;
        return sentences >= LeastWordsWithFigures && words.GetRange(again, length).Count(word => word.IsFigure) >= LeastFigures;
    }

    private bool IsInOneSection(int first, int again) => text.SectionOf(words[first].Block) is { } section && section == text.SectionOf(words[again].Block);

    // How many words of the run are in sentences, or clauses, that are whole in both places.
    private int WholeSentences(int first, int again, int length)
    {
        var start = Enumerable.Range(0, length).FirstOrDefault(i => words[first + i].Begins && words[again + i].Begins, length);
        var end = Enumerable.Range(0, length).LastOrDefault(i => words[first + i].Ends && words[again + i].Ends, -1);
        return Math.Max(0, end + 1 - start);
    }

    // Equal words have equal numbers.
    private static int[] Number(List<PassageWord> words)
    {
        Dictionary<string, int> known = new(StringComparer.Ordinal);
        var numbered = new int[words.Count];
        for (var i = 0; i < numbered.Length; i++)
        {
            var key = words[i].Token.Mention?.Text ?? words[i].Token.Word;
            if (!known.TryGetValue(key, out numbered[i]))
                known.Add(key, numbered[i] = known.Count + 1);
        }

        return numbered;
    }

    // Karp and Rabin's rolling hash of every run of so many words.
    private ulong[] SeedHashes()
    {
        const ulong factor = 1_099_511_628_211;
        if (numbers.Length < Seed)
            return [];
        var hashes = new ulong[numbers.Length - Seed + 1];
        ulong highest = 1, hash = 0;
        for (var i = 1; i < Seed; i++)
            highest = unchecked(highest * factor);
        for (var i = 0; i < numbers.Length; i++)
        {
            if (i >= Seed)
                hash = unchecked(hash - ((ulong)numbers[i - Seed] * highest));
            hash = unchecked((hash * factor) + (ulong)numbers[i]);
            if (i >= Seed - 1)
                hashes[i - Seed + 1] = hash;
        }

        return hashes;
    }

    private bool IsSeed(int first, int again) => numbers.AsSpan(first, Seed).SequenceEqual(numbers.AsSpan(again, Seed));

    private int LengthOfRun(int first, int again)
    {
        var length = Seed;
        while (again + length < numbers.Length && first + length < again && numbers[first + length] == numbers[again + length])
            length++;
        return length;
    }

    private IReadOnlyList<TextSpan> Spans(int start, int length) =>
    [
        .. words.GetRange(start, length)
            .GroupBy(word => word.Block)
            .Select(block => new TextSpan(block.Key, block.First().Token.Start, block.Last().Token.End - block.First().Token.Start)),
    ];

    /// <summary>A passage that stands twice.</summary>
    /// <param name="First">Where it first stands, one span a block.</param>
    /// <param name="Again">Where it stands again.</param>
    /// <param name="Words">Its length.</param>
    internal sealed record Passage(IReadOnlyList<TextSpan> First, IReadOnlyList<TextSpan> Again, int Words);
}
