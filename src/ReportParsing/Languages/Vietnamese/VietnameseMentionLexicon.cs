using ReportParsing.Figures;
using ReportParsing.Figures.Numbers;

namespace ReportParsing.Languages.Vietnamese;

/// <summary>What Vietnamese has to say about numbers, units and hedges aside.</summary>
internal static class VietnameseMentionLexicon
{
    public static MentionLexicon Instance { get; } = new()
    {
        Style = NumberStyle.Vietnamese,
        NumberWordsLeads = new PhraseTable<bool>(backwards: true).Add("bằng chữ|số tiền bằng chữ|viết bằng chữ", true),
        Units = VietnameseUnits.Table,
        Money = VietnameseUnits.Dong,
        Places = VietnameseUnits.Places,
        Percents = new PhraseTable<Unit>()
            .Add("%|phần trăm", Unit.Percent)
            .Add("‰|phần nghìn|phần ngàn", new Unit("‰", UnitDimension.Percent))
            .Add("điểm %|điểm phần trăm|% điểm", new Unit("điểm %", UnitDimension.Percent)),
        Scales = new PhraseTable<Scale?>()
            .Add("tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tỷ suất|tỉ suất|tỷ số|tỉ số|triệu tập|triệu chứng|trăm phần trăm", null)
            .Add("chục", new Scale(10))
            .Add("trăm", new Scale(100))
            .Add("nghìn|ngàn", new Scale(1_000))
            .Add("vạn", new Scale(10_000))
            .Add("triệu|tr", new Scale(1_000_000))
            .Add("tỷ|tỉ", new Scale(1_000_000_000))
            .Add("nghìn tỷ|nghìn tỉ|ngàn tỷ|ngàn tỉ", new Scale(1_000_000_000_000))
            .Add("trđ|tr.đ|trđồng|trd", new Scale(1_000_000, VietnameseUnits.Dong))
            .Add("tỷđ|tỷđồng|tỉđồng|tyđ", new Scale(1_000_000_000, VietnameseUnits.Dong))
            .Add("nghìnđồng|ngànđồng|nđ", new Scale(1_000, VietnameseUnits.Dong))
            .Add("triệuđồng", new Scale(1_000_000, VietnameseUnits.Dong)),
        HedgesBefore = new PhraseTable<Qualifier>(backwards: true)
            .Add("khoảng|khoảng từ|ước|ước đạt|ước tính|ước khoảng|ước chừng|ước thực hiện|ước là|áng chừng|cỡ|trên dưới|xấp xỉ|chừng|độ chừng|vào khoảng|~|≈", Qualifier.About)
            .Add("trên|hơn|không dưới|không thấp hơn|ít nhất|ít nhất là|tối thiểu|tối thiểu là|gần trên|từ trên|không ít hơn|>|≥", Qualifier.AtLeast)
            .Add("gần|dưới|chưa đến|chưa tới|chưa đầy|không quá|không để quá|không được quá|không vượt quá|không được vượt quá|không để vượt quá|không cao hơn|không nhiều hơn|tối đa|tối đa là|<|≤", Qualifier.AtMost)
            .Add("cao hơn|thấp hơn|nhiều hơn|ít hơn|lớn hơn|nhỏ hơn|nhanh hơn|chậm hơn|sớm hơn|muộn hơn|kém hơn|tốt hơn|thiếu hơn", Qualifier.Exact)
            .Add("tính trên|trừ dưới|như trên|nêu trên|ở trên|cấp dưới|cấp trên|tuyến dưới|tuyến trên|bên dưới|bên trên|phía dưới|phía trên|lớp dưới|lớp trên", Qualifier.Exact),
        HedgesAfter = new PhraseTable<Qualifier>()
            .Add("trở lên|hoặc hơn|hoặc nhiều hơn", Qualifier.AtLeast)
            .Add("trở xuống", Qualifier.AtMost),
        Estimates = new PhraseTable<bool>().Add("ước", true),
        Prepositions = new PhraseTable<bool>(backwards: true).Add("trên|dưới|gần", true),
        And = "và",
        RangeWords = new PhraseTable<bool>().Add("đến|tới", true),
        Classifiers = new HashSet<string>(["tấm", "chiếc", "cái", "con", "cây", "quả", "trái", "bộ", "đôi", "cặp", "phần", "suất", "lần", "việc", "bản", "tờ"], StringComparer.Ordinal),
        Measuring = new PhraseTable<bool>().Add("chỉ tiêu|kế hoạch|kh|dự toán|nhu cầu|định mức|tổng số|tổng|mục tiêu", true),
        Multiples = new HashSet<string>(StringComparer.Ordinal) { "lần" },
        ThingsBehind = new Dictionary<string, string>(StringComparer.Ordinal) { ["đồng"] = "bạc" },
        MultipleCues = new PhraseTable<bool>(backwards: true)
            .Add("gấp|tăng|giảm|bằng|cao gấp|gấp hơn|gấp gần|gấp trên|gấp khoảng|tăng gấp|tăng hơn|tăng gần|tăng trên|tăng khoảng", true),
        Ages = new PhraseTable<bool>().Add("tuổi|tuổi đời|tuổi đảng|tháng tuổi|ngày tuổi|tuần tuổi|năm tuổi|năm tuổi đảng|năm tuổi đời|sao", true),
        AgeBearers = new PhraseTable<bool>().Add("trẻ|trẻ em|bé|cháu", true),
        Namings = VietnameseNamings.Table,
        Idioms = new PhraseTable<bool>().Add("chính quyền địa phương 2 cấp|chính quyền địa phương 02 cấp|chính quyền 2 cấp|chính quyền 02 cấp|mô hình 2 cấp|1 cửa|3 cùng|4 cùng|4 rõ|5 rõ|6 rõ|7 rõ|3 tại chỗ|5 không|3 sạch|5 có|4 an|3 không|6 không|4 tại chỗ|3 sẵn sàng|2 giỏi|6 dám|7 dám|2 trong 1|3 trong 1|4 trong 1|5 trong 1|6 trong 1|24/24|24/7|24/24h|24/24 giờ|7/7|1/500|1/1000|1/1.000|1/2000|1/2.000|1/5000|1/5.000|1/10000|1/10.000|1/25000|1/25.000|1/50.000", true),
        NotNamings = VietnameseNamings.LookAlikes,
        ProductCues = new PhraseTable<bool>().Add("giống|giống lúa|giống ngô|phân bón|thuốc", true),
        CountingBefore = new PhraseTable<bool>(backwards: true)
            .Add("số|tổng|tổng số|số lượng|có|toàn bộ|tất cả|mấy|các loại", true),
        DocumentKinds = new PhraseTable<int>()
            .Add("nghị định|nghị quyết|thông tư|thông tư liên tịch|chỉ thị|kết luận|pháp lệnh|luật", 1)
            .Add("quyết định|công văn|công điện|tờ trình", 100)
            .Add("thông báo|kế hoạch|báo cáo|hướng dẫn|chương trình|đề án|văn bản|quy định|quy chế|giấy mời|biên bản|giấy phép|hợp đồng|lệnh", int.MaxValue),
        Citing = new PhraseTable<bool>(backwards: true).Add("theo|căn cứ|tinh thần", true),
        NumberSigns = new PhraseTable<bool>().Add("số|số:|số :|sô", true),
        DocumentSymbols = new PhraseTable<bool>().Add(
            "bc|kh|qđ|nq|tb|cv|ttr|ct|nđ|tt|hd|gm|bb|tm|kl|ctr|đa|pa|qc|qh|lct|cđ|hđ|ubnd|hđnd|sl|pl|ttlt|vbhn|qlđt|qtr|đn|tc|bcđ|vp|bhxh", true),
        PhoneCues = new PhraseTable<bool>().Add(
            "điện thoại|điện thoại di động|số điện thoại|đt|đtdđ|sđt|hotline|đường dây nóng|fax|tel|zalo|di động|máy bàn", true),
        RowNumberHeaders = new PhraseTable<bool>().Add("stt|tt|số tt|số thứ tự|số t.t|no|thứ tự|s.t.t", true),
        YearHeaders = new PhraseTable<bool>().Add("năm|năm học", true),
        NotNouns = VietnameseNotNouns.Table,
        BlankCues = new PhraseTable<bool>(backwards: true).Add("số|là|có|được|đạt|với|tổng|gồm|khoảng|số lượng|trên|hơn|:", true),
        Demonstratives = new PhraseTable<bool>().Add("này|đó|ấy|kia|nói trên|nêu trên", true),
        NumberWords = VietnameseNumberWords.Instance,
        Recognisers = [new VietnameseDateRecogniser()],
    };
}
