using ReportParsing;
using ReportParsing.Figures;

namespace ReportAudit.Claims;

/// <summary>The passages of a report that stand in it again, word for word.</summary>
internal sealed class RepeatedPassages
{
    // Below this, offices repeat set phrases; a passage of this length is copied.
    private const int LeastWords = 25;

    private readonly List<(TextSpan First, TextSpan Again)> sentences = [];

    public RepeatedPassages(ReportText text)
    {
        Dictionary<string, TextSpan> seen = new(StringComparer.Ordinal);
        List<(TextSpan First, TextSpan Again, int Words)> run = [];
        foreach (var (key, words, span) in text.Report.Blocks.Where(block => block.Table is null).SelectMany(block => Sentences(text.Line(block))))
        {
            if (words >= MinimumSentence && seen.TryGetValue(key, out var first))
            {
                run.Add((first, span, words));
                continue;
            }

            Close(run);
            if (words >= MinimumSentence)
                seen[key] = span;
        }

        Close(run);
    }

    private const int MinimumSentence = 8;

    /// <summary>Each passage: its sentences where they first stand, and where they stand again.</summary>
    public List<(IReadOnlyList<TextSpan> First, IReadOnlyList<TextSpan> Again)> Passages { get; } = [];

    /// <summary>Whether a span lies in the second copy of a passage.</summary>
    public bool IsRepeat(TextSpan span) => sentences.Any(sentence => sentence.Again.Contains(span));

    private void Close(List<(TextSpan First, TextSpan Again, int Words)> run)
    {
        sentences.AddRange(run.Select(sentence => (sentence.First, sentence.Again)));
        if (run.Sum(sentence => sentence.Words) >= LeastWords)
            Passages.Add(([.. run.Select(sentence => sentence.First)], [.. run.Select(sentence => sentence.Again)]));
        run.Clear();
    }

    private static IEnumerable<(string Key, int Words, TextSpan Span)> Sentences(TokenLine line)
    {
        var start = 0;
        for (var i = 0; i < line.Tokens.Count; i++)
        {
            if (line.Tokens[i].Kind != TokenKind.SentenceEnd && i + 1 < line.Tokens.Count)
                continue;
            var tokens = line.Tokens.Skip(start).Take(i + 1 - start).Where(token => token.Kind is TokenKind.Word or TokenKind.Mention).ToArray();
            start = i + 1;
            if (tokens.Length == 0)
                continue;
            var span = new TextSpan(line.Block.Id, tokens[0].Start, tokens[^1].End - tokens[0].Start);
            yield return (string.Join(' ', tokens.Select(token => token.Mention?.Text ?? token.Word)), tokens.Length, span);
        }
    }
}
