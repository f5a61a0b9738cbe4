using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Finds the words and signs that open a list of parts, and where the list ends.</summary>
internal static class PartitionOpeners
{
    private const int LongestBehindTotal = 8;
    private const int LongestOpener = 4;
    private const int LongestUnitBefore = 2;

    /// <summary>What list begins at a token; null where none does.</summary>
    public static PartitionKind? At(TokenLine line, int at) => line.CueAt(at).Cue switch
    {
        Cue.OfWhich => IsPartItself(line, at) || IsInclusion(line, at) ? null : PartitionKind.OfWhich,
        // "gồm (thuế 824 triệu đồng; đất 412 triệu đồng)": the bracket holds the list.
        Cue.Comprising => line.Tokens[Math.Min(at + line.CueAt(at).Length, line.Tokens.Count - 1)].Is('(') ? null : PartitionKind.Comprising,
        Cue.Namely => PartitionKind.Namely,
        // "(trong đó có 486 triệu đồng của …)": the words in the bracket say what list it is.
        _ when line.Tokens[at].Is('(') => IsBehindComprising(line, at) ? PartitionKind.Comprising : at + 1 < line.Tokens.Count && line.CueAt(at + 1).Cue == Cue.OfWhich ? null : PartitionKind.Bracketed,
        _ when line.Tokens[at].Is(':') && at + 1 < line.Tokens.Count && (!IsFigureNext(line, at + 1) || IsBehindTotal(line, at) || IsOfAll(line, at))
            && line.CueAt(at + 1).Cue is not (Cue.OfWhich or Cue.Comprising) && !IsAfterOpener(line, at) => PartitionKind.Namely,
        _ => null,
    };

    // "Including the 40 carried over, 312 were on hand" opens its sentence, and tells what is more than was told before.
    private static bool IsInclusion(TokenLine line, int at) =>
        line.Joining.Inclusions.Contains(line.Tokens[at].Word) && (at == 0 || line.Tokens[at - 1].Kind == TokenKind.SentenceEnd || IsAsideWithoutFigures(line, at));

    // "Gifts of 835, including those mentioned above, were added and 1,142 was drawn": the sentence goes on behind an aside that counts nothing.
    private static bool IsAsideWithoutFigures(TokenLine line, int at)
    {
        var end = at;
        while (end < line.Tokens.Count && line.Tokens[end].Kind == TokenKind.Word)
            end++;
        return end + 1 < line.Tokens.Count && line.Tokens[end].Is(',') && line.Joining.Auxiliaries.Contains(line.Tokens[end + 1].Word);
    }

    private static bool IsBehindComprising(TokenLine line, int bracket)
    {
        var at = bracket - 1;
        while (at >= 0 && at >= bracket - LongestOpener && line.CueAt(at).Cue == Cue.None)
            at--;
        return at >= 0 && line.CueAt(at) is { Cue: Cue.Comprising, Length: var length } && at + length == bracket;
    }

    // "component 2: EUR 3.4 million": the unit may stand before its number.
    private static bool IsFigureNext(TokenLine line, int at)
    {
        var figure = at;
        while (figure < line.Tokens.Count && line.Tokens[figure].Kind is TokenKind.Word or TokenKind.Punctuation && figure < at + LongestUnitBefore)
            figure++;
        return figure < line.Tokens.Count && SettingReading.IsFigure(line.Tokens[figure])
            && (figure == at || (line.Tokens[figure].Mention!.UnitSpan is { } unit && unit.Start == line.Tokens[at].Start));
    }

    /// <summary>Whether the number before words of a list is itself some of what was told before (3 of them resigned and 5 joined), and opens none.</summary>
    public static bool IsPartItself(TokenLine line, int at) =>
        at > 0 && line.Tokens[at - 1].Mention is { Quantity: not null, UnitSpan: null } && line.Joining.Pronouns.Contains(line.Tokens[at + line.CueAt(at).Length - 1].Word)
        && !(at + line.CueAt(at).Length is var next && next < line.Tokens.Count && SettingReading.IsFigure(line.Tokens[next]));

    // "1,250 households took part: 830 …" tells parts, "số hộ tham gia: 830" one figure.
    private static bool IsBehindTotal(TokenLine line, int colon)
    {
        var last = BeforeShare(line, colon);
        var at = last - 1;
        while (at >= 0 && at >= last - LongestBehindTotal && line.Tokens[at].Kind == TokenKind.Word)
            at--;
        return at >= 0 && line.Tokens[at].Mention is { Kind: MentionKind.Quantity, Quantity: not null };
    }

    // "1,674 sessions were held (90.0%): 1,083 fixed, …": the bracket with a share is passed over.
    private static int BeforeShare(TokenLine line, int colon)
    {
        if (colon == 0 || !line.Tokens[colon - 1].Is(')'))
            return colon;
        var open = colon - 1;
        while (open > 0 && !line.Tokens[open].Is('('))
            open--;
        return Enumerable.Range(open, colon - open).Count(i => SettingReading.IsFigure(line.Tokens[i])) == 1 && line.Tokens[open + 1].Mention is { Kind: MentionKind.Percentage } ? open : colon;
    }

    // "They came to: 38 notices, 64 letters and 5 prosecutions"
    private static bool IsOfAll(TokenLine line, int colon)
    {
        var start = colon;
        while (start > 0 && line.Tokens[start - 1].Kind == TokenKind.Word)
            start--;
        return start > 0 && start < colon && line.Tokens[start - 1].Kind == TokenKind.SentenceEnd && line.Joining.AllOfThem.Contains(line.Tokens[start].Word);
    }

    // In "trong đó: A, B" the colon opens nothing of its own.
    private static bool IsAfterOpener(TokenLine line, int colon)
    {
        for (var i = Math.Max(0, colon - LongestOpener); i < colon; i++)
        {
            if (line.CueAt(i) is { Cue: Cue.OfWhich or Cue.Comprising or Cue.Namely } cue && i + cue.Length == colon)
                return true;
        }

        return false;
    }

    /// <summary>The token after the list that begins at <paramref name="opener"/>.</summary>
    public static int RegionEnd(TokenLine line, int opener, PartitionKind kind)
    {
        var depth = 0;
        var isNumbered = OpensNumberedList(line, opener);
        for (var i = opener + 1; i < line.Tokens.Count; i++)
        {
            var token = line.Tokens[i];
            if (!isNumbered && depth <= 1 && IsItemNumber(line, i))
                return depth == 1 ? i - 1 : i;
            if (token.Is('('))
                depth++;
            else if (token.Is(')') && --depth < 0)
                return i;
            else if (token.Kind == TokenKind.SentenceEnd && kind != PartitionKind.Bracketed)
                return i;
            else if (depth == 0 && !isNumbered && IsNested(line, opener, i))
                return i;
        }

        return line.Tokens.Count;
    }

    /// <summary>Whether a figure stands in a list of its own within an item of a numbered one: "gồm: (1) đầu tư 285 tỷ; (2) thường xuyên 673 tỷ, trong đó giáo dục 392 tỷ; (3) …".</summary>
    public static bool IsOfItem(TokenLine line, int opener, int figure)
    {
        if (!OpensNumberedList(line, opener))
            return false;
        for (var i = figure - 1; i > opener && !IsItemNumber(line, i); i--)
        {
            if (IsNested(line, opener, i))
                return true;
        }

        return false;
    }

    private static bool IsNested(TokenLine line, int opener, int at) => line.CueAt(at).Cue is Cue.OfWhich or Cue.Comprising or Cue.Besides && HasFigure(line, opener, at);

    private static bool OpensNumberedList(TokenLine line, int opener)
    {
        var at = opener + Math.Max(1, line.CueAt(opener).Length);
        while (at < line.Tokens.Count && line.Tokens[at].Kind == TokenKind.Punctuation)
            at++;
        return at < line.Tokens.Count && IsItemNumber(line, at);
    }

    // "(1)", "(2)" behind a colon or a semicolon
    private static bool IsItemNumber(TokenLine line, int at)
    {
        if (line.Tokens[at].Mention is not { Kind: MentionKind.Numbering })
            return false;
        var before = at - 1;
        while (before > 0 && line.Tokens[before].Is('('))
            before--;
        return before >= 0 && (line.Tokens[before].Kind == TokenKind.ClauseEnd || line.Tokens[before].Is(':') || line.CueAt(before).Cue is Cue.Comprising or Cue.Namely or Cue.OfWhich);
    }

    /// <summary>Whether a figure stands between two tokens.</summary>
    public static bool HasFigure(TokenLine line, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (SettingReading.IsFigure(line.Tokens[i]))
                return true;
        }

        return false;
    }

    /// <summary>The words that open the list.</summary>
    public static string WordsAt(TokenLine line, int at)
    {
        var last = line.Tokens[at + Math.Max(1, line.CueAt(at).Length) - 1];
        return line.Block.Text[line.Tokens[at].Start..last.End];
    }
}
