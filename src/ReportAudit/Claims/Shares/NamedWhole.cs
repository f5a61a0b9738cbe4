using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>The whole of a share by its name: "đạt 85,07% trên số việc có điều kiện", "chiếm 93% số hộ đăng ký".</summary>
internal static class NamedWhole
{
    private const int LeastName = 2;

    // "so với tổng số", "trong tổng số"
    private const int LongestLead = 4;

    /// <summary>The figure that bears the name behind the share, the nearest of the best; null where the share names none, or none bears it.</summary>
    public static FigureSetting? Of(FigureSetting share, FigureSetting part, IEnumerable<FigureSetting> candidates, LanguagePack language)
    {
        var unit = part.Setting.Words((part.At + 1)..part.Setting.UnitEnd).ToHashSet(StringComparer.Ordinal);
        var name = Name(share.Setting.Line, NameBehind(share), language).ToHashSet(StringComparer.Ordinal);
        if (name.IsSubsetOf(unit))
            return null;
        var isDenied = IsDenied(share.Setting.Words(NameBehind(share)), language);
        return candidates
            .Where(candidate => IsDenied(candidate.Setting.Words(candidate.Setting.Before), language) == isDenied)
            .Select(candidate => (Candidate: candidate, Shared: Shared(name, candidate, unit, language)))
            .Where(match => match.Shared > 0)
            .OrderByDescending(match => match.Shared)
            .FirstOrDefault()
            .Candidate;
    }

    // "chưa có điều kiện 259 việc" are not the "số việc có điều kiện".
    private static bool IsDenied(IReadOnlyList<string> words, LanguagePack language) => words.Any(word => language.Partitions.Negations.Contains(word, StringComparer.Ordinal));

    /// <summary>
    /// The one figure of the share's sentence of which the words right behind the share say all ("phỏng vấn 5.412 lượt, trúng tuyển 2.318 người, đạt 42,8% số lượt được phỏng vấn"):
    /// the share is of it, whatever else it may fit. Null where they begin with no word for a number, or name none or several.
    /// </summary>
    public static FigureSetting? Stated(FigureSetting share, FigureSetting part, IReadOnlyList<FigureSetting> candidates, IReadOnlyList<FigureSetting> figures, LanguagePack language)
    {
        var behind = NameBehind(share);
        if (share.Setting.Words(behind) is not [var first, ..] || !language.Tables.CountLeads.Contains(first, StringComparer.Ordinal))
            return null;
        string[] name = [.. Name(share.Setting.Line, behind, language).Where(word => !language.Tables.CountLeads.Contains(word, StringComparer.Ordinal))];
        FigureSetting[] bearing = [.. candidates.Where(candidate => candidate != part && Shares.SharesSentence(candidate, share) && !figures.Any(upper => Ratios.Under(upper, figures) == candidate) && name.Length >= LeastName && name.All(OwnWords(candidate, language).Contains))];
        FigureSetting[] named = [.. bearing.Where(candidate => IsNoNarrower(candidate, name, language))];
        // "số được phỏng vấn tại chỗ 1.108 người … số được phỏng vấn": the only one that bears the name may say more.
        if (named.Length == 0 && bearing.Length == 1 && bearing[0].Setting.Words(bearing[0].Setting.Before) is [var lead, ..] && string.Equals(lead, first, StringComparison.Ordinal))
            named = bearing;
        return named is [var one] && !name.All(OwnWords(part, language).Contains) ? one : null;
    }

    /// <summary>
    /// The one figure of the sentences before whose name, right before it, the words behind the share repeat ("… the revised programme was £48.6 million. Spending was £35.2 million, or 72.4% of the revised programme"):
    /// the share is of it, though another gives it. Null where they begin with no word for a number, or where no figure or several are told so.
    /// </summary>
    public static FigureSetting? Repeated(FigureSetting share, FigureSetting part, IReadOnlyList<FigureSetting> figures, LanguagePack language)
    {
        string[] behind = [.. share.Setting.Words(NameBehind(share)).SkipWhile(word => language.Tables.CountLeads.Contains(word, StringComparer.Ordinal) || share.Setting.Line.Joining.Articles.Contains(word))];
        if (share.Setting.Words(NameBehind(share)) is not [var first, ..] || !language.Tables.CountLeads.Contains(first, StringComparer.Ordinal))
            return null;
        FigureSetting[] named = [.. figures.Where(figure => figure.At < part.At && !Shares.SharesSentence(figure, part) && figure.IsActual && figure.Figure.Unit == part.Figure.Unit && figure.Figure.Value > 0 && IsNameOf(figure))];
        return named is [var one] ? one : null;

        bool IsNameOf(FigureSetting figure)
        {
            string[] before = [.. figure.Setting.Words(figure.Setting.Sentence.Start..figure.At)];
            var end = before.Length;
            while (end > 0 && language.Fillers.Contains(before[end - 1]))
                end--;
            var start = end - behind.Length;
            return end < before.Length && behind.Length >= LeastName && before.AsSpan(0, end).EndsWith(behind) && (start == 0 || language.Fillers.Contains(before[start - 1]));
        }
    }

    /// <summary>
    /// The total told above, a name of one word in its section, that the words behind the share name ("Tổng số lượt khám 118.450 lượt … chuyển tuyến 3.908 lượt, chiếm 3,3% so với tổng lượt khám"), the nearest;
    /// null where they name no total, or none bears just that name.
    /// </summary>
    public static FigureSetting? StatedTotal(ReportText text, FigureSetting share, FigureSetting part)
    {
        var behind = NameBehind(share);
        if (!Enumerable.Range(behind.Start.Value, Math.Min(LongestLead, behind.End.Value - behind.Start.Value)).Any(i => share.Setting.Line.CueAt(i).Cue == Cue.Total))
            return null;
        var name = Name(share.Setting.Line, behind, text.Language).ToHashSet(StringComparer.Ordinal);
        var section = text.SectionOf(part.Figure.Span.Block);
        return name.Count == 0 ? null : text.All
            .TakeWhile(figure => figure.Figure.Id != part.Figure.Id)
            .LastOrDefault(figure => figure.IsActual && figure.Setting.Has(Cue.Total) && figure.Figure.Value >= part.Figure.Value && (name.Count >= LeastName || text.SectionOf(figure.Figure.Span.Block) == section)
                && Units.MayBeOne(figure.Figure.Unit, part.Figure.Unit, text.Language.Partitions) && BearsName(figure, name, text.Language));
    }

    private static bool BearsName(FigureSetting figure, HashSet<string> name, LanguagePack language)
    {
        HashSet<string> own = [.. Name(figure.Setting.Line, figure.Setting.Before, language), .. Name(figure.Setting.Line, figure.Setting.After, language)];
        var unit = figure.Setting.Words((figure.At + 1)..figure.Setting.UnitEnd);
        return own.SetEquals(name) || (own.Count > 0 && own.Union(unit, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal).SetEquals(name.Union(unit, StringComparer.Ordinal)));
    }

    // "số vụ kiểm tra" are not the "1.172 vụ kiểm tra đột xuất".
    private static bool IsNoNarrower(FigureSetting candidate, string[] name, LanguagePack language) =>
        Name(candidate.Setting.Line, candidate.Setting.Before, language).Concat(Name(candidate.Setting.Line, candidate.Setting.After, language)).All(name.Contains);

    private static HashSet<string> OwnWords(FigureSetting figure, LanguagePack language) =>
        [.. Name(figure.Setting.Line, figure.Setting.Before, language), .. figure.Setting.Words((figure.At + 1)..figure.Setting.UnitEnd), .. Name(figure.Setting.Line, figure.Setting.After, language)];

    /// <summary>Whether the words behind the share name a whole that <paramref name="candidate"/> has no word of: its whole is not printed.</summary>
    public static bool IsAnother(FigureSetting share, FigureSetting part, FigureSetting candidate, LanguagePack language)
    {
        var setting = candidate.Setting;
        HashSet<string> plain = [.. part.Setting.Words((part.At + 1)..part.Setting.UnitEnd), .. language.Tables.Totals.Concat(language.Partitions.Measures).SelectMany(words => words.Split(' '))];
        var name = Name(share.Setting.Line, NameBehind(share), language).Where(word => !plain.Contains(word)).ToArray();
        return name.Length > 0 && !Name(setting.Line, setting.Before, language).Concat(Name(setting.Line, setting.After, language)).Any(name.Contains);
    }

    // One name has all words of the other; how many they share beside the unit.
    private static int Shared(HashSet<string> name, FigureSetting candidate, HashSet<string> unit, LanguagePack language)
    {
        var setting = candidate.Setting;
        HashSet<string> own = [.. Name(setting.Line, setting.Before, language), .. Name(setting.Line, setting.After, language)];
        own.ExceptWith(unit);
        var said = name.Except(unit, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        return own.Count > 0 && (said.IsSubsetOf(own) || own.IsSubsetOf(said)) ? said.Count(own.Contains) : 0;
    }

    // Up to the next sign or figure.
    private static Range NameBehind(FigureSetting share)
    {
        var line = share.Setting.Line;
        var end = share.Setting.UnitEnd;
        while (end < line.Tokens.Count && (line.Tokens[end].Kind == TokenKind.Word || IsName(line.Tokens[end])))
            end++;
        return share.Setting.UnitEnd..end;
    }

    // "mũi 2", "thôn 4": a number that names.
    private static bool IsName(Token token) => token.Kind == TokenKind.Mention && !SettingReading.IsFigure(token);

    private static IEnumerable<string> Name(TokenLine line, Range range, LanguagePack language)
    {
        var (offset, length) = range.GetOffsetAndLength(line.Tokens.Count);
        for (var i = offset; i < offset + length; i++)
        {
            var token = line.Tokens[i];
            if (line.CueAt(i) is { Cue: not Cue.None, Length: var words })
                i += words - 1;
            else if (token.Kind == TokenKind.Word && !language.Fillers.Contains(token.Word))
                yield return token.Word;
            else if (IsName(token))
                yield return token.Mention!.Text;
        }
    }
}
