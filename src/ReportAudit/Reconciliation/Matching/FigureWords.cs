using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Reconciliation.Matching;

/// <summary>The words that wordings are compared by: no filler, short forms written out.</summary>
internal static class FigureWords
{
    /// <summary>The words of a label, heading or unit.</summary>
    public static HashSet<string> Of(string text, LanguagePack language) =>
        Of(Tokeniser.Tokenise(text, [], language.Joining.Abbreviations).Where(token => token.Kind == TokenKind.Word).Select(token => token.Word), language);

    public static HashSet<string> Of(IEnumerable<string> words, LanguagePack language) =>
    [
        .. Meant(words, language).Where(word => !language.Fillers.Contains(word)),
    ];

    /// <summary>The words of a text, fillers among them.</summary>
    public static HashSet<string> AllOf(string text, LanguagePack language) =>
        [.. Meant(Tokeniser.Tokenise(text, [], language.Joining.Abbreviations).Where(token => token.Kind == TokenKind.Word).Select(token => token.Word), language)];

    /// <summary>Words with short forms written out, fillers among them.</summary>
    public static IEnumerable<string> Meant(IEnumerable<string> words, LanguagePack language) =>
        words.SelectMany(word => language.Synonyms.TryGetValue(word, out var meant) ? meant : [word]);

    /// <summary>The words of a wording, read as those of a figure are: without what parts a figure from its words (tỷ lệ, đạt).</summary>
    public static HashSet<string> OfWording(string wording, LanguagePack language)
    {
        var line = TokenLine.Of(new Block { Id = 0, Kind = BlockKind.Paragraph, Text = wording }, [], language);
        List<string> words = [];
        for (var i = 0; i < line.Tokens.Count; i++)
        {
            if (SettingReading.IsBoundary(line, i))
                i += Math.Max(0, line.CueAt(i).Length - 1);
            else if (line.Tokens[i].Kind == TokenKind.Word)
                words.Add(line.Tokens[i].Word);
        }

        return Of(words, language);
    }
}
