using System.Text;
using DocumentFormat.OpenXml;
using Math = DocumentFormat.OpenXml.Math;

namespace ReportParsing.Word;

/// <summary>A formula as one line of text: fractions with a slash.</summary>
internal static class FormulaText
{
    public static string Of(OpenXmlElement formula)
    {
        var text = new StringBuilder();
        Append(formula, text);
        return text.ToString();
    }

    private static void Append(OpenXmlElement element, StringBuilder text)
    {
        switch (element)
        {
            case Math.Text typed:
                text.Append(typed.Text);
                break;
            case Math.Fraction fraction:
                AppendAll(fraction.Numerator, text);
                text.Append('/');
                AppendAll(fraction.Denominator, text);
                break;
            default:
                AppendAll(element, text);
                break;
        }
    }

    private static void AppendAll(OpenXmlElement? element, StringBuilder text)
    {
        foreach (var child in element?.ChildElements ?? [])
            Append(child, text);
    }
}
