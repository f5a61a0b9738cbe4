using ReportAudit.Claims;
using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Reconciliation.Matching;

/// <summary>What the words that open a sentence say of all figures in it.</summary>
internal static class SentenceOpening
{
    private const int LongestTime = 5;

    /// <summary>The words of a time that opens the sentence ("Đầu năm 2024, toàn huyện có …"), fillers among them; empty where none does, or the figure has a time of its own.</summary>
    public static IReadOnlyList<string> TimeOf(FigureSetting at, LanguagePack language)
    {
        var line = at.Setting.Line;
        if (at.Setting.Words(at.Setting.Before).Any(language.TimeLeads.Contains))
            return [];
        var start = at.Setting.Sentence.Start.Value;
        while (start < at.At && (line.Tokens[start].Is('-') || line.Tokens[start].Is('+')))
            start++;
        var end = start;
        while (end < at.At && (line.Tokens[end].Kind == TokenKind.Word || line.Tokens[end].Mention?.Period is not null))
            end++;
        if (end >= at.At || !line.Tokens[end].Is(','))
            end = Math.Max(start, EndOfTime(at, language));
        string[] words = [.. NearWords.WordsOf(line, start..end)];
        if (words.Length is < 2 or > LongestTime || !words.Any(language.TimeLeads.Contains))
            return [];
        // "Đến cuối năm" is a point in time, named by its last two words; "Từ đầu năm đến nay" is none.
        var point = Array.FindLastIndex(words, word => !language.TimeLeads.Contains(word));
        return point >= 0 && words.Length - point <= 2 ? words[point..] : [];
    }

    /// <summary>The token after the time that opens a sentence ("Từ đầu năm đến nay đã ban hành …"): its words name nothing; the sentence's start where none does.</summary>
    public static int EndOfTime(FigureSetting at, LanguagePack language)
    {
        var (line, start) = (at.Setting.Line, at.Setting.Sentence.Start.Value);
        var end = start;
        for (var i = start; i < at.At && i <= end + 1; i++)
        {
            if (IsOfTime(line.Tokens[i], language))
                end = i + 1;
            else if (i == start && line.Tokens[i].Kind == TokenKind.Word)
                return start;
        }

        return end;
    }

    private static bool IsOfTime(Token token, LanguagePack language) =>
        token.Mention?.Period is not null || (token.Kind == TokenKind.Word && language.TimeLeads.Contains(token.Word));

    /// <summary>The role that a label gives all figures of its sentence ("Luỹ kế 6 tháng: …; …"); null where there is none.</summary>
    public static FigureRole? RoleOf(FigureSetting at)
    {
        for (var i = at.Setting.Sentence.Start.Value; i < at.At && !SettingReading.IsFigure(at.Setting.Line.Tokens[i]); i++)
        {
            if (at.Setting.Line.Tokens[i].Is(':'))
                return RoleIn(at.Setting.Line, at.Setting.Sentence.Start.Value, i, withPlan: at.Setting.Line.Tokens[i + 1].Kind == TokenKind.Word);
        }

        return null;
    }

    /// <summary>The role that the words over a list give the figures of its items; null where they give none.</summary>
    public static FigureRole? RoleIn(TokenLine line) => RoleIn(line, 0, line.Tokens.Count, withPlan: true);

    // "Kế hoạch cả năm: diện tích 8.300 ha, sản lượng 52.000 tấn" is all planned, "Kế hoạch vốn: 86,4 tỷ đồng, đã giải ngân 61,2 tỷ đồng" is not.
    private static FigureRole? RoleIn(TokenLine line, int start, int end, bool withPlan)
    {
        FigureRole? role = null;
        for (var i = start; i < end; i++)
        {
            role = line.CueAt(i).Cue switch
            {
                Cue.Cumulative => FigureRole.Cumulative,
                Cue.EarlierPeriod => FigureRole.PreviousPeriod,
                Cue.Target => FigureRole.Target,
                Cue.Plan when withPlan => FigureRole.Plan,
                _ => role,
            };
        }

        return role;
    }

    /// <summary>The year that such a label names; null where there is none.</summary>
    public static int? YearOf(FigureSetting at)
    {
        var line = at.Setting.Line;
        int? year = null;
        for (var i = at.Setting.Sentence.Start.Value; i < at.At && !SettingReading.IsFigure(line.Tokens[i]); i++)
        {
            year = line.Tokens[i].Mention?.Period?.Year ?? year;
            if (line.Tokens[i].Is(':'))
                return year;
        }

        return null;
    }
}
