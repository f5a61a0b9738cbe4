namespace ReportParsing.Pdf;

/// <summary>What is said of PDF files that cannot be read, or not wholly.</summary>
internal static class PdfMessages
{
    public static ReadingProblem Encrypted { get; } = new(ReadingProblemKind.Encrypted, new BilingualText(
        "tệp PDF được đặt mật khẩu; hãy gỡ mật khẩu rồi thử lại.",
        "the PDF asks for a password; remove the password and try again."));

    public static ReadingProblem Damaged { get; } = new(ReadingProblemKind.Damaged, new BilingualText(
        "tệp PDF bị cắt cụt hoặc hỏng cấu trúc; hãy xuất lại tệp từ bản gốc.",
        "the PDF is cut off or its structure is broken; export it again from the original."));

    public static ReadingProblem NoPages { get; } = new(ReadingProblemKind.NoContent, new BilingualText(
        "tệp PDF không có trang nào; hãy xuất lại tệp từ bản gốc.",
        "the PDF has no pages; export it again from the original."));

    public static ReadingProblem NoText { get; } = new(ReadingProblemKind.NoContent, new BilingualText(
        "các trang của tệp PDF đều trống; hãy kiểm tra lại tệp đã gửi.",
        "every page of the PDF is blank; check that the right file was sent."));

    public static ReadingProblem Scanned { get; } = new(ReadingProblemKind.Scanned, new BilingualText(
        "tệp PDF là bản quét, chỉ có ảnh mà không có chữ; hãy gửi bản xuất từ Word hoặc cho nhận dạng chữ (--ocr).",
        "the PDF is a scan, pictures without text; send the file exported from Word, or have its text recognised (--ocr)."));

    public static ReadingProblem NeedsRecogniser { get; } = new(ReadingProblemKind.MissingProgram, new BilingualText(
        "tệp PDF có trang là ảnh quét, muốn nhận dạng chữ thì cần Tesseract và dữ liệu tiếng Việt; hãy cài đặt (Debian, Ubuntu: apt install tesseract-ocr tesseract-ocr-vie).",
        "the PDF has pages that are pictures, and recognising their text needs Tesseract with its Vietnamese data; install them (Debian, Ubuntu: apt install tesseract-ocr tesseract-ocr-vie)."));

    public static ReadingProblem Garbled { get; } = new(ReadingProblemKind.Damaged, new BilingualText(
        "phông chữ của tệp PDF không có bảng mã Unicode nên không thể biết chữ trong tệp; hãy xuất lại tệp từ bản gốc.",
        "the fonts of the PDF have no map to Unicode, so its text cannot be known; export it again from the original."));

    public static ReadingProblem SomeGarbled(IReadOnlyList<int> pages) => new(ReadingProblemKind.Damaged, new BilingualText(
        $"phông chữ ở {Listed("trang", "các trang", pages)} không có bảng mã Unicode nên không đọc được; hãy xuất lại tệp từ bản gốc.",
        $"{Listed("page", "pages", pages)} could not be read, the fonts having no map to Unicode; export the file again from the original."));

    public static ReadingProblem SomeScanned(IReadOnlyList<int> pages) => new(ReadingProblemKind.Scanned, new BilingualText(
        $"{Listed("trang", "các trang", pages)} là ảnh quét nên không đọc được; hãy gửi bản xuất từ Word hoặc cho nhận dạng chữ (--ocr).",
        $"{Listed("page", "pages", pages)} could not be read, being pictures without text; send the file exported from Word, or have the text recognised (--ocr)."));

    public static ReadingProblem SomeFailed(IReadOnlyList<int> pages) => new(ReadingProblemKind.Damaged, new BilingualText(
        $"{Listed("trang", "các trang", pages)} bị hỏng nên không đọc được; hãy xuất lại tệp từ bản gốc.",
        $"{Listed("page", "pages", pages)} could not be read, being broken; export the file again from the original."));

    public static ReadingNote ScannedPage(int page) => new(ReadingNoteKind.UnreadablePage, page, new BilingualText(
        "trang này là ảnh quét, không có chữ để đọc.",
        "this page is a picture without text."));

    public static ReadingNote UnreadPicture(int page) => new(ReadingNoteKind.UnreadablePage, page, new BilingualText(
        "không nhận dạng được ảnh của trang này (ảnh hỏng, nén kiểu JBIG2 hoặc mất quá nhiều thời gian); hãy quét lại hoặc gửi bản xuất từ Word.",
        "a picture of this page could not be recognised (it is damaged, compressed as JBIG2, or takes too long); scan the page again or send the file exported from Word."));

    public static ReadingNote NothingRecognised(int page) => new(ReadingNoteKind.UnreadablePage, page, new BilingualText(
        "trang này là ảnh quét mà không nhận dạng được chữ nào; hãy xem lại trang gốc.",
        "this page is a picture in which no text was recognised; look at the original."));

    public static ReadingNote LiesAslant(int page) => new(ReadingNoteKind.UnreadablePage, page, new BilingualText(
        "ảnh quét của trang này bị nghiêng, một phần chữ và bảng có thể không nhận dạng được; hãy quét lại cho thẳng.",
        "the picture of this page lies aslant, so parts of its text and tables may not have been recognised; scan it again, straight."));

    public static ReadingNote RecognisedPages(IReadOnlyList<int> pages) => new(ReadingNoteKind.RecognisedText, Page: null, new BilingualText(
        $"chữ ở {Listed("trang", "các trang", pages)} được nhận dạng từ ảnh, số liệu có thể bị đọc sai; hãy đối chiếu với bản gốc.",
        $"the text of {Listed("page", "pages", pages)} was recognised from pictures, so figures may be misread; compare with the original."));

    public static ReadingNote FailedPage(int page) => new(ReadingNoteKind.UnreadablePage, page, new BilingualText(
        "trang này bị hỏng, không đọc được.",
        "this page is broken and could not be read."));

    public static ReadingNote HiddenText(int page) => new(ReadingNoteKind.HiddenText, page, new BilingualText(
        "trang này có chữ ẩn, chữ trắng trên nền trắng hoặc nằm ngoài khổ giấy, không được tính vào báo cáo.",
        "this page has text that is invisible, white on white or outside the paper; it is left out of the report."));

    public static ReadingNote GarbledText(int page) => new(ReadingNoteKind.GarbledText, page, new BilingualText(
        "phông chữ của trang này không có bảng mã Unicode, chữ và số dùng phông đó không thể biết nên bị bỏ qua; hãy xuất lại tệp từ bản gốc.",
        "a font of this page has no map to Unicode, so its letters and digits cannot be known and are left out; export the file again from the original."));

    public static ReadingNote LegacyEncoding(int page) => new(ReadingNoteKind.LegacyEncoding, page, new BilingualText(
        "trang này có chữ gõ bằng phông VNI hoặc TCVN3 (ABC), đã được chuyển sang Unicode.",
        "this page has text in VNI or TCVN3 (ABC) fonts, which was converted to Unicode."));

    private static string Listed(string one, string many, IReadOnlyList<int> pages) =>
        pages.Count == 1 ? $"{one} {pages[0]}" : $"{many} {string.Join(", ", pages)}";
}
