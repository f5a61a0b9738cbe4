using System.Text;

namespace ReportAudit.Cli.Tests;

/// <summary>A folder of files for one test, gone after it.</summary>
internal sealed class WorkFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("reportaudit-").FullName;

    public string Add(string name, string text) => Add(name, Encoding.Latin1.GetBytes(text));

    public string AddText(string name, string text) => Add(name, Encoding.UTF8.GetBytes(text));

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private string Add(string name, byte[] content)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }
}
