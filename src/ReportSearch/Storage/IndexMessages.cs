using ReportParsing;

namespace ReportSearch.Storage;

/// <summary>What is said of indexes that cannot be used.</summary>
internal static class IndexMessages
{
    public static ReportIndexException Missing(string path) => new(new BilingualText(
        $"'{path}' không có chỉ mục; hãy tạo bằng: reportaudit index {path} THƯ_MỤC_BÁO_CÁO",
        $"There is no index in '{path}'; make one with: reportaudit index {path} FOLDER_OF_REPORTS"));

    public static ReportIndexException Locked(string path, Exception inner) => new(
        new BilingualText(
            $"Chỉ mục '{path}' đang được một tiến trình khác ghi; hãy đợi tiến trình đó xong rồi chạy lại (việc tìm kiếm vẫn dùng được).",
            $"The index '{path}' is being written by another process; wait until it is done and run again (searching goes on meanwhile)."),
        inner);

    public static ReportIndexException OtherVersion(string path, Exception? inner = null) => new(
        new BilingualText(
            $"Chỉ mục '{path}' do một phiên bản khác của ReportAudit tạo hoặc đã hỏng; hãy xoá thư mục này rồi chạy lại lệnh index.",
            $"The index '{path}' was made by another version of ReportAudit, or is damaged; delete the folder and run index again."),
        inner);

    public static ReportIndexException NotUsable(string path, Exception inner) => new(
        new BilingualText(
            $"Không dùng được thư mục chỉ mục '{path}': {inner.Message}",
            $"The index folder '{path}' cannot be used: {inner.Message}"),
        inner);
}
