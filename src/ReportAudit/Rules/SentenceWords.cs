using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Rules;

/// <summary>A stretch of a block's text, as words, with one mention in it that is looked at.</summary>
/// <param name="Line">The block's tokens.</param>
/// <param name="Start">The first token.</param>
/// <param name="End">The token after the last.</param>
/// <param name="At">The token of the mention; the end where there is none.</param>
internal sealed record SentenceWords(TokenLine Line, int Start, int End, int At)
{
    private const int KindReach = 4;
    private const int LeastAbbreviation = 3;

    private readonly string text = Joined(Line, Start, End);

    /// <summary>The words before the mention.</summary>
    public SentenceWords Before => new(Line, Start, At, At);

    public bool HasDocumentNumber => Tokens.Any(token => token.Mention?.Kind == MentionKind.DocumentNumber);

    /// <summary>Whether a time stands in it.</summary>
    public bool HasTime => Tokens.Any(token => token.Mention is { Kind: MentionKind.Year or MentionKind.Period or MentionKind.Date });

    public bool HasVersus => Enumerable.Range(Start, End - Start).Any(i => Line.CueAt(i).Cue is Cue.Versus or Cue.EarlierPeriod);

    private IEnumerable<Token> Tokens => Line.Tokens.Skip(Start).Take(End - Start);

    public static SentenceWords All(TokenLine line) => new(line, 0, line.Tokens.Count, line.Tokens.Count);

    /// <summary>The sentence around a mention.</summary>
    public static SentenceWords Around(AuditContext context, Mention mention)
    {
        var line = context.Text.Line(context.Report.Blocks[mention.Span.Block]);
        var at = 0;
        while (line.Tokens[at].Start < mention.Span.Start)
            at++;
        var (start, end) = (at, at);
        while (start > 0 && line.Tokens[start - 1].Kind != TokenKind.SentenceEnd)
            start--;
        while (end < line.Tokens.Count && line.Tokens[end].Kind != TokenKind.SentenceEnd)
            end++;
        return new SentenceWords(line, start, end, at);
    }

    public bool Has(IEnumerable<string> phrases) => phrases.Any(phrase => text.Contains($" {phrase} ", StringComparison.Ordinal));

    /// <summary>Whether one of the phrases stands behind the mention.</summary>
    public bool HasBehind(IEnumerable<string> phrases) => At < End && new SentenceWords(Line, At, End, End).Has(phrases);

    /// <summary>Whether one of the phrases is among the last words.</summary>
    public bool EndsNear(IEnumerable<string> phrases) => new SentenceWords(Line, Math.Max(Start, End - KindReach), End, End).Has(phrases);

    /// <summary>What stands between the last of the phrases and the mention; null where none stands before it.</summary>
    public SentenceWords? AfterLast(IReadOnlyList<string> phrases)
    {
        for (var i = At - 1; i >= Start; i--)
        {
            if (phrases.FirstOrDefault(phrase => StartsAt(i, phrase)) is { } found && i + Length(found) is var end && end <= At)
                return new SentenceWords(Line, end, At, At);
        }

        return null;
    }

    /// <summary>What stands before the first of the phrases that is not the sentence's first word; all of it where none is there.</summary>
    public SentenceWords BeforeFirst(IReadOnlyList<string> phrases)
    {
        var first = Enumerable.Range(Start, End - Start).Skip(1).FirstOrDefault(i => phrases.Any(phrase => StartsAt(i, phrase)), End);
        return new SentenceWords(Line, Start, first, first);
    }

    /// <summary>Whether a year or period lies in a year; days do not count, documents are dated with them.</summary>
    public bool Names(int year) =>
        Tokens.Any(token => token.Mention is { Kind: MentionKind.Year or MentionKind.Period, Period: { } period } && (period.Year == year || (period.Year is null && period.To?.Year == year)));

    /// <summary>What stands before and behind the document number that is the last one before the mention.</summary>
    public (SentenceWords Before, SentenceWords Behind)? SinceDocument()
    {
        for (var i = At - 1; i >= Start; i--)
        {
            if (Line.Tokens[i].Mention?.Kind == MentionKind.DocumentNumber)
                return (new SentenceWords(Line, 0, i, i), new SentenceWords(Line, i + 1, At, At));
        }

        return null;
    }

    /// <summary>Whether it has three neighbouring words, or two that tell something, or an abbreviation, of what the others are about.</summary>
    public bool SharesTopic(IReadOnlyList<SentenceWords> others, LanguagePack language)
    {
        string[] own = [.. Tokens.Where(token => token.Kind == TokenKind.Word).Select(token => token.Word)];
        for (var i = 0; i + 1 < own.Length; i++)
        {
            var pair = $"{own[i]} {own[i + 1]}";
            if (others.Any(other => other.Has([pair])) && (IsTelling(pair, language) || (i + 2 < own.Length && IsTellingWord(own[i + 2], language) && others.Any(other => other.Has([$"{pair} {own[i + 2]}"])))))
                return true;
        }

        return Tokens.Any(token => IsAbbreviation(token) && others.Any(other => other.Has([token.Word])));
    }

    private static bool IsTelling(string pair, LanguagePack language) => pair.Split(' ').All(word => IsTellingWord(word, language)) && !language.IsGeneralTopic(pair);

    private static bool IsTellingWord(string word, LanguagePack language) => !language.Fillers.Contains(word);

    private static int Length(string phrase) => phrase.Split(' ').Length;

    private bool StartsAt(int index, string phrase) =>
        index + Length(phrase) <= Line.Tokens.Count && Joined(Line, index, index + Length(phrase)).Equals($" {phrase} ", StringComparison.Ordinal);

    private bool IsAbbreviation(Token token) =>
        token is { Kind: TokenKind.Word, Length: >= LeastAbbreviation } && Line.Block.Text.AsSpan(token.Start, token.Length).IndexOfAnyExceptInRange('A', 'Z') < 0;

    private static string Joined(TokenLine line, int start, int end)
    {
        var words = line.Tokens.Skip(start).Take(end - start).Select(WordOf);
        return $" {string.Join(' ', words)} ";
    }

    // "từ đầu năm" is a time, and words all the same.
    private static string WordOf(Token token) => token switch
    {
        { Kind: TokenKind.Word } => token.Word,
        { Mention: { } mention } when !mention.Text.Any(char.IsAsciiDigit) => MatchKey.Of(mention.Text),
        _ => "|",
    };
}
