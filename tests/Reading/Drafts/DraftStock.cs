using System.Globalization;
using System.Text;

namespace Reading.Drafts;

/// <summary>Makes drafts from the stock of sentences; the same seed gives the same drafts.</summary>
internal sealed class DraftStock(int seed)
{
    private static readonly PageLook[] Looks =
    [
        new("Liberation Serif", 14),
        new("Noto Serif", 12, RunningHeader: "Báo cáo kinh tế - xã hội năm 2025"),
        new("Liberation Serif", 13, Justified: false),
        new("DejaVu Serif", 12, FirstLineIndent: false),
        new("Liberation Sans", 13, RunningHeader: "UBND xã Bình Lâm", PageNumbers: false),
        new("TeX Gyre Termes", 14),
        new("Noto Sans", 12, LetterSpacing: "0.4pt"),
        new("Liberation Serif", 14, LetterSpacing: "-0.2pt"),
    ];

    private readonly Random random = new(seed);

    public ReportDraft Report(int number, int pages)
    {
        var look = Looks[number % Looks.Length];
        List<DraftElement> elements =
        [
            new PairElement(["UBND HUYỆN ĐÔNG SƠN", "UBND XÃ BÌNH LÂM", Filled("Số: #/BC-UBND")],
                ["CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", Filled("Bình Lâm, ngày # tháng 9 năm 2025")]),
            new TextElement("BÁO CÁO", Bold: true, Centered: true),
            new TextElement("Tình hình thực hiện nhiệm vụ 9 tháng đầu năm 2025", Bold: true, Centered: true),
        ];
        var paragraphs = pages * 6;
        for (var i = 0; i < paragraphs; i++)
        {
            if (i % 5 == 0)
                elements.Add(new TextElement($"{(i / 5) + 1}. {Pick(Sentences.Headings)}", Bold: true));
            elements.Add(new TextElement(Paragraph()));
            if (i % 3 == 2)
                elements.AddRange(Enumerable.Range(0, 3).Select(item => new TextElement($"{(item == 0 ? "-" : "+")} {Filled(Pick(Sentences.Items))}")));
        }

        elements.Add(new PairElement(["Nơi nhận:", "- UBND huyện;", "- Lưu: VT."], ["TM. UỶ BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Thị Hoài Thương"]));
        return new ReportDraft(string.Create(CultureInfo.InvariantCulture, $"report-{number:D2}"), look, elements);
    }

    /// <summary>A report about one table, with text above and below it.</summary>
    public (ReportDraft Draft, TableElement Table) WithTable(int number)
    {
        var table = Table(number);
        var landscape = table.Widths.Count > 7;
        var draft = new ReportDraft(
            string.Create(CultureInfo.InvariantCulture, $"table-{number:D2}"),
            new PageLook(Looks[number % 4].Font, 12, Landscape: landscape),
            [new TextElement(Paragraph()), table, new TextElement(Paragraph()), new TextElement(Paragraph())]);
        return (draft, table);
    }

    private TableElement Table(int number)
    {
        var rules = (Rules)(number % 5);
        var shape = number / 5 % 5;
        var columns = shape == 4 ? 10 : 4 + (number % 3);
        int[] widths = [.. Enumerable.Range(0, columns).Select(column => column == 0 ? 5 : column == 1 ? 24 : 12)];
        List<IReadOnlyList<DraftCell>> rows = [.. Head(shape, columns)];
        var headerRows = rows.Count;
        var body = shape == 3 ? 60 : 5 + random.Next(6);
        for (var row = 0; row < body; row++)
            rows.Add(Row(row, columns, longNames: shape == 1, gaps: shape == 2));
        rows.Add([new DraftCell(""), new DraftCell("Tổng cộng"), .. Enumerable.Range(2, columns - 2).Select(_ => new DraftCell(Number()))]);
        return new TableElement(rows, headerRows, rules, widths);
    }

    private static IEnumerable<IReadOnlyList<DraftCell>> Head(int shape, int columns)
    {
        string[] names = ["TT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch", "Thực hiện", "So sánh (%)", "Cùng kỳ", "Tăng, giảm", "Luỹ kế", "Ghi chú"];
        if (shape != 2)
            return [[.. names.Take(columns).Select(name => new DraftCell(name))]];
        return
        [
            [new DraftCell("TT", RowSpan: 2), new DraftCell("Chỉ tiêu", RowSpan: 2), new DraftCell("Kết quả trong kỳ", ColumnSpan: columns - 2)],
            [.. names.Skip(2).Take(columns - 2).Select(name => new DraftCell(name))],
        ];
    }

    private IReadOnlyList<DraftCell> Row(int row, int columns, bool longNames, bool gaps) =>
    [
        new DraftCell((row + 1).ToString(CultureInfo.InvariantCulture)),
        new DraftCell(longNames && row % 2 == 0 ? Pick(Sentences.LongNames) : Pick(Sentences.Names)),
        .. Enumerable.Range(2, columns - 2).Select(column => new DraftCell(gaps && (row + column) % 4 == 0 ? "" : Number())),
    ];

    private string Paragraph() => string.Join(' ', Enumerable.Range(0, 2 + random.Next(4)).Select(_ => Filled(Pick(Sentences.Running))));

    private string Pick(IReadOnlyList<string> stock) => stock[random.Next(stock.Count)];

    private string Filled(string sentence)
    {
        var filled = new StringBuilder();
        foreach (var c in sentence)
        {
            if (c == '#')
                filled.Append(random.Next(2, 30).ToString(CultureInfo.InvariantCulture));
            else
                filled.Append(c);
        }

        return filled.ToString();
    }

    private string Number() => random.Next(4) switch
    {
        0 => random.Next(1, 99).ToString(CultureInfo.InvariantCulture),
        1 => string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 99)},{random.Next(0, 10)}"),
        2 => string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 99)}.{random.Next(100, 999)}"),
        _ => random.Next(100, 999).ToString(CultureInfo.InvariantCulture),
    };
}
