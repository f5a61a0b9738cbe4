using ReportParsing;

namespace ReportAudit;

/// <summary>What may be wrong with a baseline, in words.</summary>
internal static class BaselineWording
{
    public static BilingualText NoFile(string path) => new(
        $"Không có tệp baseline '{path}'; hãy tạo bằng 'reportaudit baseline PATH... --output {path}'.",
        $"There is no baseline '{path}'; make it with 'reportaudit baseline PATH... --output {path}'.");

    public static BilingualText NotABaseline(string path) => new(
        $"'{path}' không phải baseline của reportaudit; hãy tạo lại bằng 'reportaudit baseline'.",
        $"'{path}' is no baseline of reportaudit; make it again with 'reportaudit baseline'.");
}
