using System.Globalization;
using ReportParsing;
using ReportParsing.Documents;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Evaluation;

/// <summary>One digit of one figure changed, all else as printed.</summary>
/// <param name="Figure">The figure as printed.</param>
/// <param name="Text">What is printed instead.</param>
/// <param name="Quantity">What that says.</param>
internal sealed record Mutation(Figure Figure, string Text, Quantity Quantity)
{
    /// <summary>Changes the digit at <paramref name="index"/> of the number's text; null where that is no digit, or gives a number nobody writes.</summary>
    public static Mutation? Of(Figure figure, int index, char digit)
    {
        var text = figure.Mention.Text;
        if (!char.IsAsciiDigit(text[index]) || text[index] == digit || (digit == '0' && index == 0))
            return null;
        var worth = figure.Quantity.Ulp;
        for (var i = index + 1; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
                worth *= 10;
        }

        var quantity = figure.Quantity with { Value = figure.Value + ((digit - text[index]) * worth) };
        return new Mutation(figure, string.Concat(text.AsSpan(0, index), digit.ToString(CultureInfo.InvariantCulture), text.AsSpan(index + 1)), quantity);
    }

    /// <summary>Whether the number is written in one run of digits with separators, so that a digit's place gives its worth.</summary>
    public static bool CanChange(Figure figure) => figure.Mention.Text.All(c => char.IsAsciiDigit(c) || c is '.' or ',');

    /// <summary>The report as it reads with the change. Its layout stays, for the text keeps its length.</summary>
    public Report In(Report report)
    {
        List<Block> blocks = [.. report.Blocks];
        var block = blocks[Figure.Span.Block];
        blocks[block.Id] = block with { Text = string.Concat(block.Text.AsSpan(0, Figure.Span.Start), Text, block.Text.AsSpan(Figure.Span.End)) };
        var language = LanguagePack.For(report.Language, blocks);
        var mentions = MentionExtraction.Extract(blocks, language);
        return report with
        {
            Blocks = blocks,
            Mentions = mentions,
            Figures = FigureExtraction.Extract(new Outline(blocks, report.Sections), mentions, report.Header, language),
        };
    }
}
