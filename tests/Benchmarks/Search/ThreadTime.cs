using System.Runtime.InteropServices;

namespace Benchmarks.Search;

/// <summary>The processor time of the calling thread. Unlike time by the clock it says the same while others use the machine.</summary>
internal static partial class ThreadTime
{
    private const int OfThisThread = 3;

    public static TimeSpan Now
    {
        get
        {
            // Linux only, as are the measurements of docs/benchmarks.md.
            return GetTime(OfThisThread, out var time) == 0
                ? TimeSpan.FromTicks((time.Seconds * TimeSpan.TicksPerSecond) + (time.Nanoseconds / TimeSpan.NanosecondsPerTick))
                : throw new PlatformNotSupportedException("The processor time of a thread cannot be told here.");
        }
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
