using ReportParsing;
using ReportParsing.Figures;

namespace ReportAudit.Claims;

/// <summary>The passages of a report that stand in it again, word for word.</summary>
internal sealed class RepeatedPassages
{
    // Below this, offices repeat set phrases; a passage of this length is copied.
    private const int LeastWords = 30;

    // A run of this many words is looked up at once; no shorter repetition is sought.
    private const int Seed = 12;

    private readonly List<(Token Token, int Block)> words;

    public RepeatedPassages(ReportText text)
    {
        words =
        [
            .. text.Report.Blocks
                .Where(block => block.Table is null)
                .SelectMany(block => text.Line(block).Tokens
                    .Where(token => token.Kind is TokenKind.Word or TokenKind.Mention)
                    .Select(token => (token, block.Id))),
        ];
        Find();
    }

    /// <summary>Each passage: where it first stands and where it stands again, one span a block.</summary>
    public List<Passage> Passages { get; } = [];

    /// <summary>Whether a span lies in the second copy of a passage.</summary>
    public bool IsRepeat(TextSpan span) => Passages.Exists(passage => passage.Again.Any(part => part.Contains(span)));

    private void Find()
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        var at = 0;
        while (at + Seed <= words.Count)
        {
            var key = string.Join(' ', words.GetRange(at, Seed).Select(word => KeyOf(word.Token)));
            if (!seen.TryGetValue(key, out var first) || first + Seed > at)
            {
                seen.TryAdd(key, at++);
                continue;
            }

            var length = LengthOfRun(first, at);
            if (length >= LeastWords)
                Passages.Add(new Passage(Spans(first, length), Spans(at, length), length));
            at += length;
        }
    }

    private int LengthOfRun(int first, int again)
    {
        var length = Seed;
        while (again + length < words.Count && first + length < again
            && string.Equals(KeyOf(words[first + length].Token), KeyOf(words[again + length].Token), StringComparison.Ordinal))
        {
            length++;
        }

        return length;
    }

    private IReadOnlyList<TextSpan> Spans(int start, int length) =>
    [
        .. words.GetRange(start, length)
            .GroupBy(word => word.Block)
            .Select(block => new TextSpan(block.Key, block.First().Token.Start, block.Last().Token.End - block.First().Token.Start)),
    ];

    private static string KeyOf(Token token) => token.Mention?.Text ?? token.Word;

    /// <summary>A passage that stands twice.</summary>
    /// <param name="First">Where it first stands, one span a block.</param>
    /// <param name="Again">Where it stands again.</param>
    /// <param name="Words">Its length.</param>
    internal sealed record Passage(IReadOnlyList<TextSpan> First, IReadOnlyList<TextSpan> Again, int Words);
}
