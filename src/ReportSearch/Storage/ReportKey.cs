using System.Security.Cryptography;
using System.Text;

namespace ReportSearch.Storage;

/// <summary>What a report is known by in the index: the full path of its file.</summary>
internal sealed record ReportKey(string FullPath, string Id)
{
    public static ReportKey Of(string path)
    {
        var full = path.Length == 0 ? path : System.IO.Path.GetFullPath(path);
        // Twelve bytes of the hash: short terms, and no two of 10^9 paths alike.
        return new ReportKey(full, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(full)).AsSpan(0, 12)));
    }
}
