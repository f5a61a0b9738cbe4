namespace ReportParsing.Word;

/// <summary>What is said of Word files that cannot be read, or not wholly.</summary>
internal static class WordMessages
{
    public static ReadingProblem NoPackage { get; } = new(ReadingProblemKind.Damaged, new BilingualText(
        "tệp Word bị hỏng hoặc không tải về đủ (không mở được gói nén); hãy lấy lại tệp gốc hoặc mở bằng Word rồi lưu lại.",
        "the Word file is damaged or was not downloaded completely (its archive does not open); get the original again, or open it in Word and save it anew."));

    public static ReadingProblem NoDocument { get; } = new(ReadingProblemKind.Damaged, new BilingualText(
        "tệp không chứa văn bản Word (thiếu phần word/document.xml); hãy mở bằng Word rồi lưu lại ở dạng .docx.",
        "the file holds no Word document (its part word/document.xml is missing); open it in Word and save it as .docx."));

    public static ReadingProblem BrokenXml { get; } = new(ReadingProblemKind.Damaged, new BilingualText(
        "nội dung tệp Word bị lỗi nên không đọc được; hãy mở bằng Word rồi lưu lại ở dạng .docx.",
        "the content of the Word file is broken and cannot be read; open it in Word and save it as .docx."));

    public static ReadingProblem TooLarge { get; } = new(ReadingProblemKind.TooLarge, new BilingualText(
        "tệp Word giải nén ra lớn hơn mức cho phép (500 MB) nên không được đọc; hãy kiểm tra lại nguồn của tệp.",
        "the Word file unpacks to more than allowed (500 MB) and was not read; check where the file comes from."));

    public static ReadingProblem NoText { get; } = new(ReadingProblemKind.NoContent, new BilingualText(
        "tệp Word không có chữ nào; nếu nội dung là ảnh chụp, hãy gửi bản có lớp văn bản.",
        "the Word file has no text; if its content is a picture, send a version with real text."));

    public static ReadingProblem NeedsOffice { get; } = new(ReadingProblemKind.MissingProgram, new BilingualText(
        "tệp ở dạng Word đời cũ (.doc, .rtf); hãy cài LibreOffice (có lệnh soffice) hoặc lưu lại ở dạng .docx.",
        "the file is of an old Word format (.doc, .rtf); install LibreOffice (the command soffice) or save it as .docx."));

    public static ReadingProblem OfficeTimedOut { get; } = new(ReadingProblemKind.TimedOut, new BilingualText(
        "LibreOffice chuyển tệp Word đời cũ quá lâu (hơn 60 giây); hãy mở bằng Word rồi lưu lại ở dạng .docx.",
        "LibreOffice took too long (more than 60 seconds) to convert the old Word file; open it in Word and save it as .docx."));

    public static ReadingProblem OfficeFailed { get; } = new(ReadingProblemKind.Damaged, new BilingualText(
        "LibreOffice không chuyển được tệp Word đời cũ, có thể tệp bị hỏng; hãy mở bằng Word rồi lưu lại ở dạng .docx.",
        "LibreOffice could not convert the old Word file, which may be damaged; open it in Word and save it as .docx."));

    public static ReadingNote Revisions { get; } = new(ReadingNoteKind.Revisions, Page: null, new BilingualText(
        "tệp có nội dung đang theo dõi sửa đổi hoặc ghi chú; phần đã xoá và ghi chú không được tính vào báo cáo.",
        "the file has tracked changes or comments; deleted text and comments are left out of the report."));

    public static ReadingNote HiddenText { get; } = new(ReadingNoteKind.HiddenText, Page: null, new BilingualText(
        "tệp có chữ ẩn, không được tính vào báo cáo.",
        "the file has hidden text, which is left out of the report."));

    public static ReadingNote LegacyEncoding { get; } = new(ReadingNoteKind.LegacyEncoding, Page: null, new BilingualText(
        "tệp có chữ gõ bằng phông VNI hoặc TCVN3 (ABC), đã được chuyển sang Unicode.",
        "the file has text in VNI or TCVN3 (ABC) fonts, which was converted to Unicode."));
}
