using System.Text.RegularExpressions;
using CorpusBuilder.Sources;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CorpusBuilder.Renderings;

/// <summary>A multi-level list: I., 1., a), dash and plus, counted by Word.</summary>
internal static partial class WordNumbering
{
    private const int ListId = 1;

    private static readonly (NumberFormatValues Format, string Text)[] Levels =
    [
        (NumberFormatValues.UpperRoman, "%1."),
        (NumberFormatValues.Decimal, "%2."),
        (NumberFormatValues.LowerLetter, "%3)"),
        (NumberFormatValues.Bullet, "-"),
        (NumberFormatValues.Bullet, "+"),
    ];

    public static Numbering Create() => new(
        new AbstractNum(Levels.Select((level, index) => new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = level.Format },
            new LevelText { Val = level.Text },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = "567", Hanging = "283" }))
        { LevelIndex = index }))
        { AbstractNumberId = 1 },
        new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = ListId });

    /// <summary>The label that Word is to make, as typed in the source; null where the line has none.</summary>
    public static string? LabelOf(SourceLine line) =>
        line.IsTableRow || Label().Match(line.Text) is not { Success: true } label ? null : label.Value;

    public static NumberingProperties PropertiesOf(string label) => new(
        new NumberingLevelReference { Val = LevelOf(label) },
        new NumberingId { Val = ListId });

    private static int LevelOf(string label) => label[0] switch
    {
        '-' => 3,
        '+' => 4,
        >= '0' and <= '9' => 1,
        _ => label.EndsWith(')') ? 2 : 0,
    };

    [GeneratedRegex(@"^([IVX]+\.|\d+\.(?=\s)|[a-z]\)|[-+](?=\s))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Label();
}
