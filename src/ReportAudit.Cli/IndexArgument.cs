using System.CommandLine;

namespace ReportAudit.Cli;

/// <summary>The folder of a search index.</summary>
internal static class IndexArgument
{
    public static Argument<string> Create() => new("DIR")
    {
        Description = ShownLanguage.Say("Thư mục dành riêng cho chỉ mục.", "The folder of the index, which is for it alone."),
    };
}
