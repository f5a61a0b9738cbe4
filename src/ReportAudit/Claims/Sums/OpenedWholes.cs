using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Claims;

/// <summary>Finds the lists of parts in sentences and clauses that open with their whole: "Of the 96 households, 61 have children and 35 do not."</summary>
internal static class OpenedWholes
{
    private const int LongestOpening = 3;

    public static IEnumerable<Partition> Find(ReportText text) =>
        text.Report.Blocks
            .SelectMany(block => text.Settings(block).GroupBy(figure => figure.Setting.Sentence.Start.Value))
            .SelectMany(sentence => In([.. sentence], text));

    private static IEnumerable<Partition> In(FigureSetting[] sentence, ReportText text) =>
        sentence
            .Where(whole => whole.IsActual && whole.Figure.Unit.IsCounted && IsOpening(whole, text.Language) && !IsFirstPart(whole))
            .Select(whole => Of(whole, sentence))
            .OfType<Partition>();

    private static Partition? Of(FigureSetting whole, FigureSetting[] sentence)
    {
        var line = whole.Setting.Line;
        var clauseEnd = RegionEnd(line, whole, throughClauses: false);
        var parts = PartsUpTo(clauseEnd);
        var all = PartsUpTo(RegionEnd(line, whole, throughClauses: true));
        if (parts.Length == 0 || (parts.Length == 1 && all.Length == 1 && parts[0].Figure.Value <= whole.Figure.Value))
            return null;
        var kind = parts.Length > 1 && Remainders.IsRest(parts[^1]) ? PartitionKind.Remainder : PartitionKind.OfWhich;
        IReadOnlyList<FigureSetting>[] readings =
        [
            parts,
            .. all.Length > parts.Length ? [all] : Array.Empty<FigureSetting[]>(),
            .. Enumerable.Range(2, Math.Max(0, parts.Length - 2)).Reverse().Select(count => parts[..count]),
        ];
        var words = line.Block.Text[line.Tokens[OpeningOf(whole)].Start..line.Tokens[whole.At].End];
        var region = MatchKey.Of(line.Block.Text[line.Tokens[whole.At].End..line.Tokens[RegionEnd(line, whole, throughClauses: true) - 1].End]);
        // Such a sentence tells this and that of the whole: only complements, a rest or a slip of digits show that it was meant to add up.
        return new Partition(kind, words, [whole], readings, region) { HasClauses = true, OpensWithWhole = true };

        FigureSetting[] PartsUpTo(int end) =>
            [.. sentence.Where(figure => figure.At > whole.At && figure.At < end && figure.IsActual && !figure.IsForEach && !figure.IsBound && Units.CanAdd(whole.Figure.Unit, figure.Figure.Unit))];
    }

    // "Of 38 vacancies" opens as "of the 38 vacancies" does.
    private static bool IsOpening(FigureSetting whole, LanguagePack language)
    {
        var words = language.Partitions;
        var start = OpeningOf(whole);
        var opensSentence = start == whole.Setting.Sentence.Start.Value;
        // The sign or the number of a list item.
        while (start < whole.At && (whole.Setting.Line.Tokens[start].Kind == TokenKind.Punctuation || whole.Setting.Line.Tokens[start].Mention is { Kind: MentionKind.Numbering }))
            start++;
        // "Of these, 197 had free meals, 143 additional needs": the pronoun is the whole.
        if (whole.First > start && whole.Setting.Line.Tokens[whole.First - 1].Is(','))
            return false;
        var first = whole.Setting.Line.Tokens[start].Word;
        if (!opensSentence)
            return words.Resumptions.Contains(string.Join(' ', whole.Setting.Words(start..whole.At)), StringComparer.Ordinal);
        return whole.At > start && whole.At - start <= LongestOpening && words.Resumptions.Any(lead => string.Equals(lead.Split(' ')[0], first, StringComparison.Ordinal))
            && (words.Resumptions.Contains(string.Join(' ', whole.Setting.Words(start..whole.At)), StringComparer.Ordinal) || !NamesWhole(whole, start));
    }

    // "Of these 2,206 were fires, 2,487 special services": the pronoun is the whole, and the number some of it; "of these 2,206 fires, 871 …" is not.
    private static bool IsFirstPart(FigureSetting whole)
    {
        var line = whole.Setting.Line;
        return whole.At > 0 && line.Joining.Pronouns.Contains(line.Tokens[whole.At - 1].Word) && whole.Setting.UnitEnd < line.Tokens.Count && !line.Tokens[whole.Setting.UnitEnd].Is(',');
    }

    // "Of the milk 640 litres were sold": the words name what it is of, and the number is some of it; "Trong năm có 3 tổ khá, 11 tổ tốt" tells when.
    private static bool NamesWhole(FigureSetting whole, int start)
    {
        var line = whole.Setting.Line;
        for (var i = start + 1; i < whole.At; i++)
        {
            var cue = line.CueAt(i);
            if (cue.Cue == Cue.Total)
                i += cue.Length - 1;
            else if (line.Tokens[i].Kind == TokenKind.Word && !line.Joining.Articles.Contains(line.Tokens[i].Word))
                return true;
        }

        return false;
    }

    // Where its clause begins, behind "Diabetes:" too.
    private static int OpeningOf(FigureSetting whole)
    {
        var start = whole.At;
        while (start > whole.Setting.Sentence.Start.Value && whole.Setting.Line.Tokens[start - 1].Kind != TokenKind.ClauseEnd && !whole.Setting.Line.Tokens[start - 1].Is(':'))
            start--;
        return start;
    }

    // What is of a part ("61 families, of whom 12 …") and what stands behind a semicolon is another matter.
    private static int RegionEnd(TokenLine line, FigureSetting whole, bool throughClauses)
    {
        for (var i = whole.Setting.UnitEnd; i < whole.Setting.Sentence.End.Value; i++)
        {
            if ((line.Tokens[i].Kind == TokenKind.ClauseEnd && !throughClauses) || line.CueAt(i).Cue is Cue.OfWhich or Cue.Comprising or Cue.Besides)
                return i;
        }

        return whole.Setting.Sentence.End.Value;
    }
}
