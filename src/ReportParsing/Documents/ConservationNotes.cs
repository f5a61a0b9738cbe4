namespace ReportParsing.Documents;

/// <summary>What is said where what was counted in a file is not all in the blocks.</summary>
internal static class ConservationNotes
{
    public static ReadingNote Digits(int? page, int drawn, int read) => new(ReadingNoteKind.NotConserved, page, page is null
        ? new BilingualText(
            $"tệp có {drawn} chữ số nhưng nội dung đọc được có {read}; hãy đối chiếu với bản gốc.",
            $"the file shows {drawn} digits but {read} were read; compare with the original.")
        : new BilingualText(
            $"trang này có {drawn} chữ số nhưng nội dung đọc được có {read}; hãy đối chiếu với bản gốc.",
            $"this page shows {drawn} digits but {read} were read; compare with the original."));

    public static ReadingNote Cells(int drawn, int read) => new(ReadingNoteKind.NotConserved, Page: null, new BilingualText(
        $"các bảng của tệp có {drawn} ô nhưng đọc được {read}; hãy đối chiếu với bản gốc.",
        $"the tables of the file have {drawn} cells but {read} were read; compare with the original."));
}
