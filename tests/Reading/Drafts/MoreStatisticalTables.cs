using System.Globalization;
using static Reading.Drafts.Alignment;

namespace Reading.Drafts;

/// <summary>Further layouts of statistical offices, made after the reader had been fitted to <see cref="StatisticalTables"/>.</summary>
internal sealed class MoreStatisticalTables(int seed)
{
    private static readonly string[] Places = ["Tân Hoà", "Bình Điền", "Phước Lộc", "Suối Đá", "An Sơn", "Đồi Thông", "Bến Đình", "Cửa Rạng"];

    private static readonly string[] Fonts = ["Liberation Serif", "Noto Sans", "Liberation Sans", "Noto Serif"];

    private readonly Random random = new(seed);

    public IReadOnlyList<(ReportDraft Draft, IReadOnlyList<TableElement> Tables)> All()
    {
        IReadOnlyList<DraftElement>[] layouts =
        [
            NamesOnBothSides(), UnitsBetween(), ThreeLevels(Rules.All), ThreeLevels(Rules.Book), OverPages(), KeyIndicators(), Small(), AtTheFoot(), Remarks(), Distribution(), Groups(), TotalsFirst(),
        ];
        return [.. layouts.Select(Draft)];
    }

    private static (ReportDraft Draft, IReadOnlyList<TableElement> Tables) Draft(IReadOnlyList<DraftElement> elements, int number)
    {
        TableElement[] tables = [.. elements.OfType<TableElement>()];
        var look = new PageLook(Fonts[number % Fonts.Length], number == 6 ? 8 : 11, FirstLineIndent: false);
        return (new ReportDraft(string.Create(CultureInfo.InvariantCulture, $"more-{number:D2}"), look, elements), tables);
    }

    private IReadOnlyList<DraftElement> NamesOnBothSides() =>
    [
        new TextElement("Giá trị sản xuất công nghiệp - Gross output of industry", Bold: true, Centered: true),
        new TableElement(
            [
                [new DraftCell(""), .. Years(2020, 4), new DraftCell("")],
                .. new[] { ("Tổng số", "Total"), ("Khai khoáng", "Mining"), ("Chế biến, chế tạo", "Manufacturing"), ("Điện, khí đốt", "Electricity, gas"), ("Cung cấp nước", "Water supply") }
                    .Select(row => (IReadOnlyList<DraftCell>)[.. Row(row.Item1, 4), new DraftCell(row.Item2)]),
            ],
            1, Rules.Book, [24, 13, 13, 13, 13, 24]),
    ];

    private IReadOnlyList<DraftElement> UnitsBetween() =>
    [
        new TextElement("Diện tích cây trồng phân theo nhóm", Bold: true, Centered: true),
        new TableElement(
            [
                [Head("Năm"), Head("Tổng số\nTotal"), Head("Cây hàng năm\nAnnual crops"), Head("Cây lâu năm\nPerennial crops")],
                [new DraftCell("Nghìn ha - Thous. ha", ColumnSpan: 4, Align: Center)],
                .. Enumerable.Range(2019, 5).Select(year => Row(year.ToString(CultureInfo.InvariantCulture), 3)),
                [new DraftCell("Chỉ số phát triển (Năm trước = 100) - %", ColumnSpan: 4, Align: Center)],
                .. Enumerable.Range(2019, 5).Select(year => Row(year.ToString(CultureInfo.InvariantCulture), 3)),
            ],
            1, Rules.Book, [18, 27, 27, 27]),
    ];

    private IReadOnlyList<DraftElement> ThreeLevels(Rules rules) =>
    [
        new TextElement("Lao động phân theo giới tính", Bold: true),
        new TableElement(
            [
                [new DraftCell("Huyện, xã", RowSpan: 3, Align: Center), new DraftCell("Tổng số", RowSpan: 3, Align: Center), new DraftCell("Phân theo giới tính - By sex", ColumnSpan: 4, Align: Center)],
                [new DraftCell("Nam - Male", ColumnSpan: 2, Align: Center), new DraftCell("Nữ - Female", ColumnSpan: 2, Align: Center)],
                [.. Years(2022, 2), .. Years(2022, 2)],
                .. Places.Take(6).Select(place => Row(place, 5)),
            ],
            3, rules, [22, 16, 15, 15, 15, 15]),
    ];

    private IReadOnlyList<DraftElement> OverPages() =>
    [
        new TextElement("Dân số các thôn, ấp", Bold: true, Centered: true),
        new TableElement(
            [[Head("Thôn, ấp"), .. Years(2021, 3)], .. Enumerable.Range(1, 70).Select(number => Row(string.Create(CultureInfo.InvariantCulture, $"Thôn {Places[number % 8]} {number}"), 3))],
            1, Rules.Book, [34, 20, 20, 20]),
    ];

    private IReadOnlyList<DraftElement> KeyIndicators() =>
    [
        new TextElement("Key indicators", Bold: true),
        new TableElement(
            [
                [Head("Indicator"), Head("Unit"), .. Years(2021, 3), Head("Change\n(%)")],
                .. new[] { ("Registered firms", "number"), ("Exports of goods", "million dollars"), ("Consumer prices", "index, 2015 = 100"), ("Foreign visitors", "persons"), ("Bank lending", "billion dong") }
                    .Select((row, index) => (IReadOnlyList<DraftCell>)[new DraftCell(row.Item1), new DraftCell(row.Item2), Figure(English()), Figure(English()), Figure(English()), Figure(index % 2 == 0 ? "−1.2" : "3.4")]),
            ],
            1, Rules.Book, [28, 24, 12, 12, 12, 12]),
        new TextElement("Sources: national statistical offices."),
    ];

    private IReadOnlyList<DraftElement> Small() =>
    [
        new TextElement("Một số chỉ tiêu chủ yếu của các xã", Bold: true, Centered: true),
        new TableElement(
            [
                [Head("Xã"), Head("Số hộ"), Head("Dân số"), Head("Nam"), Head("Nữ"), Head("Sinh"), Head("Chết"), Head("Đến"), Head("Đi"), Head("Lao động")],
                .. Places.Select(place => Row(place, 9)),
            ],
            1, Rules.None, [19, 9, 9, 9, 9, 9, 9, 9, 9, 9]),
    ];

    private IReadOnlyList<DraftElement> AtTheFoot() =>
    [
        new TextElement("Cơ sở vật chất của ngành y tế", Bold: true, Centered: true),
        new TableElement(
            [
                [Head("Chỉ tiêu"), .. Years(2021, 3)],
                .. new[]
                {
                    "Số cơ sở khám, chữa bệnh có đến cuối năm", "Bệnh viện", "Số giường bệnh của các cơ sở công lập trên địa bàn huyện", "Trạm y tế", "Tỷ lệ xã có bác sĩ làm việc thường xuyên tại trạm y tế xã",
                }.Select(name => Row(name, 3)),
            ],
            1, Rules.Book, [40, 18, 18, 18], AtTheFoot: true),
    ];

    private IReadOnlyList<DraftElement> Remarks() =>
    [
        new TextElement("Tiến độ thực hiện các công trình", Bold: true),
        new TableElement(
            [
                [Head("STT"), Head("Công trình"), Head("Kế hoạch"), Head("Giải ngân"), Head("Ghi chú")],
                .. Places.Take(5).Select((place, index) => (IReadOnlyList<DraftCell>)
                [
                    new DraftCell((index + 1).ToString(CultureInfo.InvariantCulture), Align: Center), new DraftCell($"Đường liên thôn {place}"), Figure(Number()), Figure(Number()),
                    new DraftCell(index % 2 == 0 ? "Chậm do vướng mặt bằng, đã gia hạn đến hết quý III" : ""),
                ]),
            ],
            1, Rules.Rows, [8, 32, 15, 15, 30]),
        new TextElement("Nguồn: Ban quản lý dự án."),
    ];

    private IReadOnlyList<DraftElement> Distribution() =>
    [
        new TextElement("Cơ cấu vốn đầu tư (%)", Bold: true, Centered: true),
        new TableElement(
            [
                [Head(""), .. Years(2020, 4)],
                [new DraftCell("TỔNG SỐ", Bold: true), Figure("100,0"), Figure("100,0"), Figure("100,0"), Figure("100,0")],
                [new DraftCell("Phân theo nguồn vốn", Bold: true), new DraftCell(""), new DraftCell(""), new DraftCell(""), new DraftCell("")],
                .. new[] { "Vốn nhà nước", "Vốn ngoài nhà nước" }.Select(name => Row(name, 4)),
                [new DraftCell("Phân theo khoản mục", Bold: true), new DraftCell(""), new DraftCell(""), new DraftCell(""), new DraftCell("")],
                .. new[] { "Xây dựng cơ bản", "Mua sắm tài sản", "Sửa chữa lớn" }.Select(name => Row(name, 4)),
            ],
            1, Rules.Book, [36, 15, 15, 15, 15]),
    ];

    private IReadOnlyList<DraftElement> Groups() =>
    [
        new TextElement("Vận tải hàng hoá và hành khách", Bold: true, Centered: true),
        new TableElement(
            [
                [Head("Loại hình"), Head("Nghìn tấn"), Head("Nghìn tấn.km"), Head("So cùng kỳ (%)")],
                .. new[] { "Đường bộ", "Đường sông", "Đường biển" }.Select(name => Row($"{name} - hàng hoá", 3)),
                .. new[] { "Đường bộ", "Đường sông" }.Select(name => Row($"{name} - hành khách", 3)),
            ],
            1, Rules.Columns, [34, 20, 20, 22]),
    ];

    private IReadOnlyList<DraftElement> TotalsFirst() =>
    [
        new TextElement("Thu ngân sách nhà nước trên địa bàn", Bold: true, Centered: true),
        new TextElement("Tỷ đồng - Bill. dongs", AtTheRight: true),
        new TableElement(
            [
                [Head("Khoản thu"), Head("Dự toán"), Head("Thực hiện"), Head("Tỷ lệ (%)")],
                .. new[] { "TỔNG THU", "Thu nội địa", "Thuế tài nguyên", "Lệ phí trước bạ", "Thu tiền sử dụng đất", "Thu khác" }.Select(name => Row(name, 3)),
            ],
            1, Rules.Frame, [40, 20, 20, 20]),
    ];

    private static DraftCell Head(string text) => new(text, Align: Center, Bold: true);

    private static DraftCell Figure(string text) => new(text, Align: Right);

    private static IEnumerable<DraftCell> Years(int first, int count) =>
        Enumerable.Range(first, count).Select(year => Head(year.ToString(CultureInfo.InvariantCulture)));

    private IReadOnlyList<DraftCell> Row(string stub, int figures) =>
        [new DraftCell(stub), .. Enumerable.Range(0, figures).Select(_ => Figure(Number()))];

    private string Number() => random.Next(4) switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 99)} {random.Next(0, 1000):D3}"),
        1 => string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 999)},{random.Next(0, 10)}"),
        2 => string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 9)} {random.Next(0, 1000):D3},{random.Next(0, 10)}"),
        _ => random.Next(1, 999).ToString(CultureInfo.InvariantCulture),
    };

    private string English() => string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 99)},{random.Next(0, 1000):D3}");
}
