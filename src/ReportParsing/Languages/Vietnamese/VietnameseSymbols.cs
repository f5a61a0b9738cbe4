using ReportParsing.Text;

namespace ReportParsing.Languages.Vietnamese;

/// <summary>Document symbols after Decree 30/2020/NĐ-CP, appendix III.</summary>
internal static class VietnameseSymbols
{
    public static DocumentSymbols Symbols { get; } = new(
        Kinds:
        [
            .. new[]
            {
                ("nghị quyết", "NQ"), ("quyết định", "QĐ"), ("chỉ thị", "CT"), ("quy chế", "QC"), ("quy định", "QyĐ"), ("thông cáo", "TC"),
                ("thông báo", "TB"), ("hướng dẫn", "HD"), ("chương trình", "CTr"), ("kế hoạch", "KH"), ("phương án", "PA"), ("đề án", "ĐA"),
                ("báo cáo", "BC"), ("biên bản", "BB"), ("tờ trình", "TTr"), ("hợp đồng", "HĐ"), ("công điện", "CĐ"), ("giấy mời", "GM"),
                // Of the state's own laws.
                ("nghị định", "NĐ"), ("thông tư", "TT"),
                // The party's way.
                ("quy định", "QĐ"),
            }.Select(kind => (MatchKey.Of(kind.Item1), kind.Item2)),
        ],
        NumberWord: MatchKey.Of("số"),
        DateLeads: [],
        IssuerLeads: [MatchKey.Of("của")],
        Organs:
        [
            ("UBND", ["UB", "UBN", "UND", "UBNND"]),
            ("HĐND", ["HĐ", "HDND", "HND"]),
            ("UBMTTQ", ["MTTQVN", "UBMT"]),
        ]);
}
