using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace ReportAudit.Cli.Tests;

public sealed partial class CultureTests : IDisposable
{
    private const string Text = "Toàn tỉnh có 1.234,5 ha lúa, đạt 97,9% kế hoạch; tiếp 346 đơn, trong đó: 120 đơn mới và 226 đơn cũ, İI ıi.\n";

    private readonly WorkFolder folder = new();

    [Theory]
    [InlineData("json", "vi_VN.UTF-8", "en_US.UTF-8", "tr_TR.UTF-8")]
    [InlineData("text", "tr_TR.UTF-8")]
    public async Task EveryCulture_GivesTheSameBytes(string format, params string[] locales)
    {
        var path = folder.AddText("a.txt", Text);
        var invariant = WithoutSeconds(await RunAsync(path, format, "1", "en_US.UTF-8"));
        invariant.Should().NotBeEmpty();
        foreach (var locale in locales)
            WithoutSeconds(await RunAsync(path, format, "0", locale)).Should().Be(invariant, locale);
    }

    public void Dispose() => folder.Dispose();

    // On a busy machine one run may take more seconds than another.
    private static string WithoutSeconds(byte[] results) => Seconds().Replace(Encoding.UTF8.GetString(results), string.Empty);

    [GeneratedRegex("\"seconds\": \\d+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Seconds();

    // As users' programs run, with the machine's cultures where it has them (0), and as ours does (1).
    private static async Task<byte[]> RunAsync(string path, string format, string invariant, string locale)
    {
        var command = ReadingHost.Command();
        var start = new ProcessStartInfo(command.Program, ["audit", path, "--format", format, "--message-language", "vi", "--fail-on", "never"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = invariant;
        start.Environment["LC_ALL"] = locale;
        using var process = Process.Start(start)!;
        using var results = new MemoryStream();
        var diagnostics = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardOutput.BaseStream.CopyToAsync(results, TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        if ((await diagnostics).Contains("libicu", StringComparison.Ordinal))
            Assert.Skip("This machine has no ICU.");
        process.ExitCode.Should().Be(0);
        return results.ToArray();
    }
}
