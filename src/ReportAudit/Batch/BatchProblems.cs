using System.Globalization;
using ReportParsing;

namespace ReportAudit.Batch;

/// <summary>What can go wrong with one file of a batch, in the words for people.</summary>
internal static class BatchProblems
{
    public static ReadingProblem Crashed { get; } = new(
        ReadingProblemKind.Damaged,
        new BilingualText(
            "cấu trúc tệp hỏng đến mức không đọc được; hãy mở tệp rồi lưu hoặc in lại ra tệp mới.",
            "its structure is broken beyond reading; open it and save or print it to a new file."));

    public static ReadingProblem OutOfMemory { get; } = new(
        ReadingProblemKind.TooLarge,
        new BilingualText(
            "đọc tệp này cần nhiều bộ nhớ hơn mức cho phép; hãy tách tệp thành nhiều phần.",
            "reading it needs more memory than allowed; split it into parts."));

    public static ReadingProblem TimedOut(TimeSpan limit)
    {
        var seconds = ((long)limit.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return new ReadingProblem(
            ReadingProblemKind.TimedOut,
            new BilingualText(
                $"đọc quá {seconds} giây cho phép; hãy tăng --timeout hoặc tách tệp thành nhiều phần.",
                $"reading took longer than the {seconds} seconds allowed; raise --timeout or split the file."));
    }

    public static ReadingProblem Fault(Exception exception) => new(
        ReadingProblemKind.Fault,
        new BilingualText(
            $"ReportAudit gặp lỗi của chính nó ({exception.GetType().Name}: {FirstLine(exception)}); hãy báo lỗi kèm tệp này.",
            $"ReportAudit itself failed ({exception.GetType().Name}: {FirstLine(exception)}); please report it with this file."));

    private static string FirstLine(Exception exception) => exception.Message.Split('\n')[0].TrimEnd('\r', '.');
}
