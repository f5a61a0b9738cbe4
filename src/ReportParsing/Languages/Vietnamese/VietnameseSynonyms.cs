using System.Collections.Frozen;
using ReportParsing.Text;

namespace ReportParsing.Languages.Vietnamese;

/// <summary>Short forms and variant spellings of reports, and the words that they stand for.</summary>
internal static class VietnameseSynonyms
{
    private static readonly (string Short, string Words)[] Pairs =
    [
        ("ubnd", "uỷ ban nhân dân"), ("hđnd", "hội đồng nhân dân"), ("mttq", "mặt trận tổ quốc"), ("kh", "kế hoạch"), ("vb", "văn bản"),
        ("tthc", "thủ tục hành chính"), ("cchc", "cải cách hành chính"), ("cntt", "công nghệ thông tin"), ("cđs", "chuyển đổi số"),
        ("dvc", "dịch vụ công"), ("dvctt", "dịch vụ công trực tuyến"), ("bpmc", "bộ phận một cửa"), ("ntm", "nông thôn mới"),
        ("nsnn", "ngân sách nhà nước"), ("xdcb", "xây dựng cơ bản"), ("htx", "hợp tác xã"), ("dn", "doanh nghiệp"),
        ("bhyt", "bảo hiểm y tế"), ("bhxh", "bảo hiểm xã hội"), ("cbcc", "cán bộ công chức"), ("dtts", "dân tộc thiểu số"),
        ("dt", "diện tích"), ("ns", "năng suất"), ("sl", "sản lượng"), ("tl", "tỷ lệ"),
        ("panô", "pa nô"), ("pano", "pa nô"), ("bandrole", "băng rôn"), ("băngrôn", "băng rôn"), ("banrol", "băng rôn"), ("tivi", "ti vi"),
        ("tỉ", "tỷ"), ("qui", "quy"), ("kĩ", "kỹ"), ("lí", "lý"), ("sỹ", "sĩ"), ("ngàn", "nghìn"),
    ];

    public static IReadOnlyDictionary<string, string[]> Words { get; } = Pairs.ToFrozenDictionary(
        pair => MatchKey.Of(pair.Short),
        pair => MatchKey.Of(pair.Words).Split(' '),
        StringComparer.Ordinal);
}
