using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>The whole of a share by its name: "đạt 85,07% trên số việc có điều kiện", "chiếm 93% số hộ đăng ký".</summary>
internal static class NamedWhole
{
    /// <summary>The figure that bears the name behind the share, the nearest of the best; null where the share names none, or none bears it.</summary>
    public static FigureSetting? Of(FigureSetting share, FigureSetting part, IEnumerable<FigureSetting> candidates, LanguagePack language)
    {
        var unit = part.Setting.Words((part.At + 1)..part.Setting.UnitEnd).ToHashSet(StringComparer.Ordinal);
        var name = Name(share.Setting.Line, NameBehind(share), language).ToHashSet(StringComparer.Ordinal);
        if (name.IsSubsetOf(unit))
            return null;
        return candidates
            .Select(candidate => (Candidate: candidate, Shared: Shared(name, candidate, unit, language)))
            .Where(match => match.Shared > 0)
            .OrderByDescending(match => match.Shared)
            .FirstOrDefault()
            .Candidate;
    }

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
