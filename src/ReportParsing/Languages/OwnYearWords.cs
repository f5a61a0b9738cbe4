namespace ReportParsing.Languages;

/// <summary>Words by which a report speaks of the year that it is about, each as compared.</summary>
/// <param name="Announcements">What the report calls what it does (báo cáo).</param>
/// <param name="Introductions">How the sentence ends that the report's content follows (như sau).</param>
/// <param name="Results">Words of a heading over what was done in the year (kết quả).</param>
/// <param name="Bases">Words before the documents that the year's work follows (thực hiện, căn cứ).</param>
/// <param name="Forward">Documents that look ahead (kế hoạch).</param>
/// <param name="Backward">Words for looking back at another year, or carrying it over (tổng kết, chuyển sang).</param>
/// <param name="About">The word before what a document is about (về).</param>
/// <param name="YearStarts">Words for the beginning of the report's own year (ngay từ đầu năm).</param>
/// <param name="Drafting">Words for making a plan (xây dựng, ban hành).</param>
internal sealed record OwnYearWords(
    IReadOnlyList<string> Announcements,
    IReadOnlyList<string> Introductions,
    IReadOnlyList<string> Results,
    IReadOnlyList<string> Bases,
    IReadOnlyList<string> Forward,
    IReadOnlyList<string> Backward,
    string About,
    IReadOnlyList<string> YearStarts,
    IReadOnlyList<string> Drafting);
