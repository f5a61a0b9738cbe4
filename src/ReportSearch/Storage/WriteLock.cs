namespace ReportSearch.Storage;

/// <summary>
/// Lets one process at a time write to an index. Lucene.Net's own lock is taken as a shared one on Linux (beta 17, .NET 10), so that two
/// processes would write over each other's files. The system lets go of this one when its process ends, however it ends.
/// </summary>
internal static class WriteLock
{
    // Never deleted: who waits for a deleted file's lock and who makes the file anew would both have one.
    private const string FileName = "writing.lock";

    // EWOULDBLOCK of Linux and of macOS, ERROR_SHARING_VIOLATION of Windows.
    private static readonly int[] TakenByOther = [11, 35, unchecked((int)0x80070020)];

    /// <param name="path">The folder of the index, which is made where there is none.</param>
    /// <returns>What is to be disposed of when the writing is done.</returns>
    /// <exception cref="ReportIndexException">Another process is writing.</exception>
    public static IDisposable Take(string path)
    {
        Directory.CreateDirectory(path);
        try
        {
            return new FileStream(Path.Combine(path, FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception) when (TakenByOther.Contains(exception.HResult))
        {
            throw IndexMessages.Locked(path, exception);
        }
    }
}
