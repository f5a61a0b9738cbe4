using System.Globalization;
using System.Text;
using ReportParsing;

namespace Benchmarks.Search;

/// <summary>
/// Makes reports as long as a commune's yearly report (some 9,700 bytes, 39 blocks, 20 figures), each about two of eleven subjects.
/// The same number always gives the same report.
/// </summary>
internal sealed class ReportGenerator
{
    private const int Sections = 6;
    private const int BlocksPerSection = 5;

    private static readonly string[] NameSyllables =
    [
        "An", "Bình", "Châu", "Cường", "Đông", "Đức", "Giang", "Hà", "Hải", "Hoà", "Hưng", "Khánh", "Lâm", "Liên", "Long", "Lộc",
        "Mai", "Minh", "Mỹ", "Nam", "Nghĩa", "Ngọc", "Nhân", "Phong", "Phú", "Phúc", "Quang", "Quế", "Sơn", "Tây", "Tân", "Thanh",
        "Thành", "Thịnh", "Thuận", "Thượng", "Tiến", "Trà", "Trung", "Trường", "Vân", "Vạn", "Viên", "Vĩnh", "Xuân", "Yên",
    ];

    private static readonly string[] Counted = ["văn bản", "hồ sơ", "người", "hộ", "vụ", "buổi", "lượt", "ha", "tấn", "triệu đồng"];

    private static readonly string[][] Lists =
    [
        .. ReadLines().Where(line => !line.StartsWith('#') && line.Contains(':', StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(',', StringSplitOptions.TrimEntries)),
    ];

    private readonly string[] _common;
    private readonly string[][] _subjects;

    public ReportGenerator()
    {
        _common = Lists[0];
        _subjects = Lists[1..];
    }

    /// <summary>All words that reports are made of.</summary>
    public static IReadOnlyList<string> Words { get; } = [.. Lists.SelectMany(list => list).Distinct(StringComparer.Ordinal)];

    public Report Make(int number)
    {
        var random = new Random(number);
        var year = 2012 + (number % 14);
        var subject = _subjects[number % _subjects.Length];
        var draft = new Draft(random, _common, subject, _subjects[random.Next(_subjects.Length)]);
        var commune = $"{Pick(random)} {Pick(random)}";
        var issuer = "Uỷ ban nhân dân xã " + commune;
        draft.Block(BlockKind.Paragraph, issuer.ToUpperInvariant());
        draft.Block(BlockKind.Paragraph, string.Create(CultureInfo.InvariantCulture, $"Số: {number % 400 + 1}/BC-UBND"));
        draft.Block(BlockKind.Heading, string.Create(CultureInfo.InvariantCulture, $"BÁO CÁO công tác {subject[random.Next(5)]} năm {year}"));
        for (var section = 0; section < Sections; section++)
        {
            draft.Heading(section + 1);
            for (var block = 0; block < BlocksPerSection; block++)
                draft.Paragraph(block % 2 == 0);
        }

        return new Report
        {
            Path = string.Create(CultureInfo.InvariantCulture, $"/bao-cao/{year}/{number % 97:00}/bao-cao-{number:000000}.pdf"),
            Format = ReportFormat.Pdf,
            Header = new ReportHeader
            {
                Issuer = issuer,
                Kind = "Báo cáo",
                Number = string.Create(CultureInfo.InvariantCulture, $"{number % 400 + 1}/BC-UBND"),
                Subject = $"Công tác {subject[0]} năm {year.ToString(CultureInfo.InvariantCulture)}",
                Date = new DateOnly(year, random.Next(1, 13), random.Next(1, 28)),
                Period = Period.OfYear(year),
            },
            Blocks = draft.Blocks,
            Figures = draft.Figures,
        };
    }

    private static string Pick(Random random) => NameSyllables[random.Next(NameSyllables.Length)];

    private static IEnumerable<string> ReadLines()
    {
        using var stream = typeof(ReportGenerator).Assembly.GetManifestResourceStream("words.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    private sealed class Draft(Random random, string[] common, string[] subject, string[] second)
    {
        private readonly List<Block> _blocks = [];
        private readonly List<Figure> _figures = [];
        private readonly StringBuilder _text = new();

        public IReadOnlyList<Block> Blocks => _blocks;

        public IReadOnlyList<Figure> Figures => _figures;

        public void Block(BlockKind kind, string text) => _blocks.Add(new Block { Id = _blocks.Count, Kind = kind, Text = text });

        public void Heading(int number)
        {
            _text.Clear();
            _text.Append(CultureInfo.InvariantCulture, $"{number}. ");
            Words(6);
            Block(BlockKind.Heading, _text.ToString());
        }

        public void Paragraph(bool withFigure)
        {
            _text.Clear();
            _text.Append("- ");
            for (var sentence = 0; sentence < 2; sentence++)
            {
                Words(random.Next(5, 11));
                _text.Append(", ");
                Words(random.Next(2, 5));
                if (withFigure && sentence == 0)
                    Figure();
                _text.Append(". ");
            }

            Block(BlockKind.ListItem, _text.ToString(0, _text.Length - 1));
        }

        private void Words(int count)
        {
            for (var i = 0; i < count; i++)
            {
                if (i > 0)
                    _text.Append(' ');
                _text.Append(random.Next(40) == 0 ? $"{Pick(random)} {Pick(random)}" : Word());
            }
        }

        // Squaring makes the first words of a subject much commoner than the last.
        private string Word()
        {
            var words = random.Next(10) switch { < 5 => common, < 9 => subject, _ => second };
            var u = random.Next(1000);
            return words[words.Length * u * u / 1_000_000];
        }

        private void Figure()
        {
            var indicator = $"{Word()} {Word()}";
            var unit = Counted[random.Next(Counted.Length)];
            var value = (decimal)Math.Truncate(random.Next(1, 3000) * (random.Next(20) == 0 ? 100m : 1m));
            var written = value.ToString("N0", CultureInfo.InvariantCulture).Replace(',', '.');
            _text.Append(CultureInfo.InvariantCulture, $", {indicator} ");
            var span = new TextSpan(_blocks.Count, _text.Length, written.Length);
            _text.Append(CultureInfo.InvariantCulture, $"{written} {unit}");
            var quantity = new Quantity(value, 1, new Unit(unit, UnitDimension.Count));
            _figures.Add(new Figure
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"f{_figures.Count + 1}"),
                Mention = new Mention { Span = span, Text = written, Kind = MentionKind.Quantity, Quantity = quantity },
                Quantity = quantity,
                Indicator = new Indicator(indicator, []),
                Role = (FigureRole)random.Next(3),
            });
        }
    }
}
