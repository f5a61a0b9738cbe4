using ReportParsing.Languages.English;
using ReportParsing.Languages.Vietnamese;
using ReportParsing.Text;

namespace ReportParsing.Languages;

/// <summary>How the foot of a report begins, in every language: it is looked for before the language is known.</summary>
internal static class FootCues
{
    private static readonly HeaderWords[] Words = [VietnameseHeader.Words, EnglishWording.Header];

    /// <summary>Whether a line begins the recipients.</summary>
    public static bool BeginsRecipients(string text) => BeginsWithAny(text, words => words.RecipientsCue);

    /// <summary>Whether a sentence closes the report ("Trên đây là báo cáo …").</summary>
    public static bool IsClosing(string text) => BeginsWithAny(text, words => words.ClosingCue);

    private static bool BeginsWithAny(string text, Func<HeaderWords, string> cueOf)
    {
        foreach (var words in Words)
        {
            var cue = cueOf(words);
            if (text.Length >= cue.Length && TextNormalization.ForMatching(text[..Math.Min(text.Length, cue.Length * 2)]).StartsWith(cue, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
