using System.Globalization;
using static Reading.Drafts.Alignment;

namespace Reading.Drafts;

/// <summary>
/// Tables set as statistical offices print them: two languages in the head, years as columns, indented rows, section rows, spaces as
/// separators of thousands, few rules. The same seed gives the same tables.
/// </summary>
internal sealed class StatisticalTables(int seed)
{
    private static readonly string[] Fonts = ["Liberation Sans", "Liberation Serif", "Noto Sans", "DejaVu Serif"];

    private static readonly (string Name, string English, int Indent)[] Crops =
    [
        ("TỔNG SỐ", "TOTAL", 0), ("Cây lương thực có hạt", "Cereals", 0), ("Lúa đông xuân", "Spring paddy", 1), ("Lúa hè thu", "Autumn paddy", 1),
        ("Ngô", "Maize", 1), ("Cây có củ", "Root crops", 0), ("Khoai lang", "Sweet potatoes", 1), ("Sắn", "Cassava", 1), ("Rau, đậu các loại", "Vegetables, beans", 0),
    ];

    private static readonly (string Name, int Indent)[] Regions =
    [
        ("Northern region", 0), ("Coastal districts", 1), ("Inland districts", 1), ("Central region", 0), ("Hill districts", 1), ("River districts", 1), ("Southern region", 0), ("Delta districts", 1),
    ];

    private readonly Random random = new(seed);

    public IReadOnlyList<(ReportDraft Draft, IReadOnlyList<TableElement> Tables)> All()
    {
        IReadOnlyList<DraftElement>[] layouts =
        [
            Bilingual(), TwoLevelHead(), OfWhich(), SectionRows(), Leaders(), English(), Indented(), Months(), LeftAndRight(), LongStubs(), Units(), ColumnMarks(), ColumnRules(), MergedStubs(), Signs(),
        ];
        return [.. layouts.Select(Draft)];
    }

    private static (ReportDraft Draft, IReadOnlyList<TableElement> Tables) Draft(IReadOnlyList<DraftElement> elements, int number)
    {
        TableElement[] tables = [.. elements.OfType<TableElement>()];
        var look = new PageLook(Fonts[number % Fonts.Length], 10, FirstLineIndent: false, Landscape: tables[0].Widths.Count > 8);
        return (new ReportDraft(string.Create(CultureInfo.InvariantCulture, $"statistics-{number:D2}"), look, elements), tables);
    }

    private IReadOnlyList<DraftElement> Bilingual() =>
    [
        new TextElement("Sản lượng một số cây trồng chủ yếu", Bold: true, Centered: true),
        new TextElement("Production of main crops", Centered: true),
        new TextElement("ĐVT: Nghìn tấn - Unit: Thous. tons", AtTheRight: true),
        new TableElement([[Head(""), .. Years(2019, 5, "Sơ bộ\nPrel.")], .. Crops.Select(crop => Row(Stub($"{crop.Name} - {crop.English}", crop.Indent), 5))], 1, Rules.Book, [34, 12, 12, 12, 12, 12]),
        new TextElement("Ghi chú: Số liệu năm cuối là số ước tính của các xã."),
    ];

    private IReadOnlyList<DraftElement> TwoLevelHead() =>
    [
        new TextElement("Bảng 2. Diện tích và sản lượng phân theo xã", Bold: true),
        new TableElement(
            [
                [new DraftCell(""), Spanning("Diện tích (ha)\nArea (ha)", 2), Spanning("Sản lượng (tấn)\nProduction (ton)", 2)],
                [new DraftCell(""), .. Years(2022, 2), .. Years(2022, 2)],
                .. new[] { "Xã Tân Hoà", "Xã Bình Điền", "Xã Phước Lộc", "Thị trấn An Sơn", "Xã Suối Đá", "Toàn huyện" }.Select(name => Row(Stub(name), 4)),
            ],
            2, Rules.Book, [28, 18, 18, 18, 18]),
    ];

    private IReadOnlyList<DraftElement> OfWhich() =>
    [
        new TextElement("Biểu số 03: Lao động và việc làm", Bold: true, Centered: true),
        new TableElement(
            [
                [Head("STT"), Head("Chỉ tiêu"), Head("Đơn vị"), .. Years(2021, 3)],
                .. new[]
                {
                    ("I", "Dân số trung bình", "Người"), ("", "Trong đó:", ""), ("", "- Nam", "Người"), ("", "- Nữ", "Người"), ("II", "Lao động từ 15 tuổi", "Người"),
                    ("1", "Có việc làm", "Người"), ("", "Trong đó: nông nghiệp", "Người"), ("2", "Thất nghiệp", "Người"), ("III", "Tỷ lệ qua đào tạo", "%"),
                }.Select(row => row.Item2 == "Trong đó:" ? [Middle(row.Item1), Stub(row.Item2), Middle(row.Item3), new DraftCell(""), new DraftCell(""), new DraftCell("")] : Row([Middle(row.Item1), Stub(row.Item2), Middle(row.Item3)], 3)),
            ],
            1, Rules.All, [7, 33, 14, 14, 14, 14]),
    ];

    private IReadOnlyList<DraftElement> SectionRows() =>
    [
        new TextElement("Số cơ sở và lao động phân theo khu vực", Bold: true, Centered: true),
        new TableElement(
            [
                [Head("Ngành"), Head("Số cơ sở"), Head("Lao động"), Head("Doanh thu\n(triệu đồng)")],
                [new DraftCell("A. Khu vực thành thị - Urban", ColumnSpan: 4, Align: Center, Bold: true)],
                Row(Stub("Công nghiệp", 1), 3), Row(Stub("Xây dựng", 1), 3), Row(Stub("Thương mại", 1), 3),
                [new DraftCell("B. Khu vực nông thôn - Rural", ColumnSpan: 4, Align: Center, Bold: true)],
                Row(Stub("Công nghiệp", 1), 3), Row(Stub("Xây dựng", 1), 3), Row(Stub("Thương mại", 1), 3),
            ],
            1, Rules.Rows, [36, 20, 20, 20]),
    ];

    private IReadOnlyList<DraftElement> Leaders() =>
    [
        new TextElement("Số học sinh phổ thông", Bold: true, Centered: true),
        new TableElement(
            [
                [Head("Cấp học"), .. Years(2021, 3)],
                .. new[] { "Tiểu học", "Trung học cơ sở", "Trung học phổ thông", "Giáo dục thường xuyên", "Tổng số" }.Select(name => Row(Stub(name + " ................"), 3)),
            ],
            1, Rules.None, [40, 18, 18, 18]),
    ];

    private IReadOnlyList<DraftElement> English() =>
    [
        new TextElement("Table 6. Household income by source", Bold: true),
        new TextElement("Per cent of total, unless noted"),
        new TableElement(
            [
                [new DraftCell(""), .. Years(2018, 6)],
                .. new[] { "Wages and salaries", "Farm income", "Self-employment", "Transfers received", "Property income", "Other" }.Select(name => Row(Stub(name), 6, missing: 5)),
            ],
            1, Rules.Book, [30, 11, 11, 11, 11, 11, 11]),
        new TextElement("Note: Two dots mean that no figure is available."),
        new TextElement("Source: district survey of living standards."),
    ];

    private IReadOnlyList<DraftElement> Indented() =>
    [
        new TextElement("Table 7. Population, births and deaths", Bold: true),
        new TableElement(
            [
                [Head("Region"), Head("Population\n(thousands)"), Head("Live births"), Head("Deaths"), Head("Natural\nincrease")],
                .. Regions.Select(region => Row(new DraftCell(region.Name, Bold: region.Indent == 0, Indent: region.Indent), 4)),
            ],
            1, Rules.Book, [32, 16, 16, 16, 16]),
    ];

    private IReadOnlyList<DraftElement> Months() =>
    [
        new TextElement("Lượng mưa các tháng trong năm tại một số trạm", Bold: true, Centered: true),
        new TextElement("ĐVT: mm", AtTheRight: true),
        new TableElement(
            [
                [Head("Trạm"), Head("Cả năm"), .. Enumerable.Range(1, 12).Select(month => Head(string.Create(CultureInfo.InvariantCulture, $"Th.{month}")))],
                .. new[] { "Sông Bé", "Hòn Đá", "Cửa Rạng", "Đồi Thông", "Bến Đình" }.Select(name => Row(Stub(name), 13, small: true)),
            ],
            1, Rules.Book, [14, .. Enumerable.Repeat(7, 13)]),
    ];

    private IReadOnlyList<DraftElement> LeftAndRight()
    {
        string[] names = ["Xã Tân Hoà", "Xã Bình Điền", "Xã Phước Lộc", "Xã Suối Đá", "Toàn huyện"];
        return
        [
            new TextElement("Giá trị sản xuất phân theo xã", Bold: true, Centered: true),
            new TableElement([[Head(""), .. Years(2015, 4)], .. names.Select(name => Row(Stub(name), 4))], 1, Rules.Book, [28, 16, 16, 16, 16]),
            new TextElement("(Tiếp theo) Giá trị sản xuất phân theo xã", Bold: true, Centered: true, NewPage: true),
            new TableElement([[Head(""), .. Years(2019, 4)], .. names.Select(name => Row(Stub(name), 4))], 1, Rules.Book, [28, 16, 16, 16, 16]),
        ];
    }

    private IReadOnlyList<DraftElement> LongStubs() =>
    [
        new TextElement("Một số chỉ tiêu xã hội", Bold: true),
        new TableElement(
            [
                [Head("Chỉ tiêu"), Head("Thành thị"), Head("Nông thôn"), Head("Chung")],
                .. new[]
                {
                    "Tỷ lệ hộ dùng nước sạch hợp vệ sinh từ công trình cấp nước tập trung", "Tỷ lệ hộ có nhà tiêu", "Số giường bệnh bình quân trên một vạn dân, không kể giường của trạm y tế xã",
                    "Số bác sĩ", "Tỷ lệ trẻ em dưới 1 tuổi được tiêm đủ các loại vắc xin trong chương trình", "Số máy điện thoại",
                }.Select(name => Row(Stub(name), 3)),
            ],
            1, Rules.None, [40, 18, 18, 18]),
    ];

    private IReadOnlyList<DraftElement> Units() =>
    [
        new TextElement("Kết quả sản xuất chăn nuôi - Livestock", Bold: true, Centered: true),
        new TableElement(
            [
                [Head("Mã số\nCode"), Head("Chỉ tiêu\nItems"), Head("ĐVT\nUnit"), Head("Thực hiện\nnăm trước\nLast year"), Head("Ước thực hiện\nnăm nay\nThis year"), Head("So sánh\n(%)")],
                .. new[] { ("01", "Đàn trâu - Buffaloes", "con"), ("02", "Đàn bò - Cattle", "con"), ("03", "Đàn lợn - Pigs", "con"), ("04", "Gia cầm - Poultry", "nghìn con"), ("05", "Thịt hơi - Live weight", "tấn") }
                    .Select(row => Row([Middle(row.Item1), Stub(row.Item2), Middle(row.Item3)], 3)),
            ],
            1, Rules.Rows, [9, 30, 13, 16, 16, 12]),
    ];

    private IReadOnlyList<DraftElement> ColumnMarks() =>
    [
        new TextElement("Thu, chi ngân sách", Bold: true, Centered: true),
        new TextElement("Đơn vị: triệu đồng", AtTheRight: true),
        new TableElement(
            [
                [Head("STT"), Head("Nội dung"), Head("Dự toán"), Head("Quyết toán"), Head("So sánh (%)")],
                [Head("A"), Head("B"), Head("1"), Head("2"), Head("3=2/1")],
                .. new[] { ("A", "TỔNG THU"), ("I", "Thu cân đối"), ("1", "Thu nội địa"), ("2", "Thu bổ sung"), ("B", "TỔNG CHI"), ("I", "Chi đầu tư"), ("II", "Chi thường xuyên") }
                    .Select(row => Row([Middle(row.Item1), Stub(row.Item2)], 3)),
            ],
            2, Rules.All, [8, 36, 17, 17, 17]),
    ];

    private IReadOnlyList<DraftElement> ColumnRules() =>
    [
        new TextElement("Số trường, lớp và giáo viên", Bold: true, Centered: true),
        new TableElement(
            [
                [Head("Cấp học"), Head("Trường"), Head("Lớp"), Head("Giáo viên"), Head("Học sinh")],
                .. new[] { "Mầm non", "Tiểu học", "Trung học cơ sở", "Trung học phổ thông", "Cộng" }.Select(name => Row(Stub(name), 4)),
            ],
            1, Rules.Columns, [32, 16, 16, 16, 16]),
    ];

    private IReadOnlyList<DraftElement> MergedStubs() =>
    [
        new TextElement("Kết quả phân theo vùng và xã", Bold: true, Centered: true),
        new TableElement(
            [
                [Head("Vùng"), Head("Xã"), .. Years(2021, 3)],
                .. new[] { ("Ven biển", "Tân Hoà"), ("", "Bình Điền"), ("", "Phước Lộc"), ("Miền núi", "Suối Đá"), ("", "Đồi Thông") }
                    .Select(row => row.Item1.Length > 0 ? Row([new DraftCell(row.Item1, RowSpan: row.Item1 == "Ven biển" ? 3 : 2), Stub(row.Item2)], 3) : Row([Stub(row.Item2)], 3)),
            ],
            1, Rules.All, [18, 26, 18, 18, 18]),
    ];

    private IReadOnlyList<DraftElement> Signs() =>
    [
        new TextElement("Tốc độ tăng, giảm so với cùng kỳ (%)", Bold: true, Centered: true),
        new TableElement(
            [
                [Head("Ngành"), Head("Quý I"), Head("Quý II"), Head("Quý III"), Head("Quý IV")],
                .. new[] { "Khai khoáng", "Chế biến, chế tạo", "Sản xuất điện", "Cung cấp nước", "Toàn ngành" }
                    .Select((name, row) => (IReadOnlyList<DraftCell>)[Stub(name), .. Enumerable.Range(0, 4).Select(column => Figure(((row + column) % 4) switch { 0 => "-" + Rate(), 1 => "…", 2 => $"({Rate()})", _ => Rate() }))]),
            ],
            1, Rules.None, [32, 16, 16, 16, 16]),
    ];

    private static DraftCell Head(string text) => new(text, Align: Center, Bold: true);

    private static DraftCell Spanning(string text, int columns) => new(text, ColumnSpan: columns, Align: Center, Bold: true);

    private static DraftCell Stub(string text, int indent = 0) => new(text, Indent: indent);

    private static DraftCell Middle(string text) => new(text, Align: Center);

    private static DraftCell Figure(string text) => new(text, Align: Right);

    private static IEnumerable<DraftCell> Years(int first, int count, string? mark = null) =>
        Enumerable.Range(first, count).Select(year => Head(mark is not null && year == first + count - 1 ? string.Create(CultureInfo.InvariantCulture, $"{mark}\n{year}") : year.ToString(CultureInfo.InvariantCulture)));

    private IReadOnlyList<DraftCell> Row(DraftCell stub, int figures, int missing = 0, bool small = false) => Row([stub], figures, missing, small);

    private IReadOnlyList<DraftCell> Row(IReadOnlyList<DraftCell> stubs, int figures, int missing = 0, bool small = false) =>
        [.. stubs, .. Enumerable.Range(0, figures).Select(_ => Figure(missing > 0 && random.Next(missing) == 0 ? ".." : small ? Rate() : Number()))];

    private string Rate() => string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 99)},{random.Next(0, 10)}");

    // A space parts the thousands.
    private string Number() => random.Next(3) switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 99)} {random.Next(0, 1000):D3}"),
        1 => string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 9)} {random.Next(0, 1000):D3},{random.Next(0, 10)}"),
        _ => random.Next(10, 999).ToString(CultureInfo.InvariantCulture),
    };
}
