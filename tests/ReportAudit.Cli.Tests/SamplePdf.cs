using System.Globalization;
using System.Text;

namespace ReportAudit.Cli.Tests;

/// <summary>Small PDF files written out by hand, as no library would write them.</summary>
internal static class SamplePdf
{
    private const string Catalog = "<< /Type /Catalog /Pages 2 0 R >>";

    public static string WithoutPages => Of(string.Empty, Catalog, "<< /Type /Pages /Kids [] /Count 0 >>");

    /// <summary>One page with a filled picture and no text.</summary>
    public static string Scanned => Of(
        string.Empty,
        Catalog,
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>",
        "<< /Length 29 >>\nstream\nq 595 0 0 842 0 0 cm /I Do Q \nendstream",
        "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\nx\nendstream");

    /// <summary>Asks for a password that nobody knows.</summary>
    public static string Encrypted
    {
        get
        {
            var key = "<" + new string('5', 64) + ">";
            return Of(
                "/Encrypt 3 0 R /ID [<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]",
                Catalog,
                "<< /Type /Pages /Kids [] /Count 0 >>",
                $"<< /Filter /Standard /V 2 /R 3 /Length 128 /P -3904 /O {key} /U {key} >>");
        }
    }

    private static string Of(string trailer, params string[] objects)
    {
        var pdf = new StringBuilder("%PDF-1.4\n");
        List<int> offsets = [];
        for (var index = 0; index < objects.Length; index++)
        {
            offsets.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{objects[index]}\nendobj\n");
        }

        var start = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            pdf.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        pdf.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n");
        return pdf.ToString();
    }
}
