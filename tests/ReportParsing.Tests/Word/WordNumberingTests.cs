using FluentAssertions;
using ReportParsing.Word;
using Xunit;
using static ReportParsing.Tests.Word.WordFile;

namespace ReportParsing.Tests.Word;

public class WordNumberingTests
{
    private static readonly string Outline = Definition(
        1,
        Level(0, "upperRoman", "%1."),
        Level(1, "decimal", "%2."),
        Level(2, "lowerLetter", "%3)"),
        Level(3, "bullet", "-"));

    [Fact]
    public void Levels_CountAndRestart() =>
        Texts(Outline, Item("A", 0), Item("B", 1), Item("C", 1), Item("D", 2), Item("E", 0), Item("F", 1), Item("G", 3))
            .Should().Equal("I. A", "1. B", "2. C", "a) D", "II. E", "1. F", "- G");

    [Fact]
    public void Patterns_NameOuterLevels() =>
        Texts(Definition(1, Level(0, "decimal", "%1."), Level(1, "decimal", "%1.%2.")), Item("A", 0), Item("B", 1), Item("C", 1), Item("D", 0), Item("E", 1))
            .Should().Equal("1. A", "1.1. B", "1.2. C", "2. D", "2.1. E");

    [Fact]
    public void LegalNumbering_ShowsRomansAsDigits() =>
        Texts(Definition(1, Level(0, "upperRoman", "%1."), Level(1, "decimal", "%1.%2", "<w:isLgl/>")), Item("A", 0), Item("B", 1))
            .Should().Equal("I. A", "1.1 B");

    [Fact]
    public void ListsOfOneDefinition_CountOn_UnlessTheyStartAnew() =>
        Texts(
            Definition(1, Level(0, "decimal", "%1.")) +
            "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>" +
            "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>",
            Item("A", 0), Item("B", 0, list: 2), Item("C", 0, list: 3), Item("D", 0, list: 3))
            .Should().Equal("1. A", "2. B", "1. C", "2. D");

    [Fact]
    public void NumberZero_TakesTheStylesListAway() =>
        WordReader.Read(new WordFile()
            .Body(Paragraph("A", "<w:pStyle w:val=\"L\"/>") + Paragraph("B", "<w:pStyle w:val=\"L\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>") + Paragraph("C", "<w:pStyle w:val=\"L\"/>"))
            .With("numbering", Definition(1, Level(0, "decimal", "%1.")))
            .With("styles", "<w:style w:type=\"paragraph\" w:styleId=\"L\"><w:name w:val=\"l\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")
            .Bytes())
            .Blocks.Select(block => block.Text).Should().Equal("1. A", "B", "2. C");

    [Theory]
    [InlineData("\uF0B7", "• A")]
    [InlineData("\uF0A7", "• A")]
    [InlineData("\uF02D", "- A")]
    [InlineData("+", "+ A")]
    [InlineData("o", "• A")]
    public void Bullets_AreShownAsTheyLook(string glyph, string shown) =>
        Texts(Definition(1, Level(0, "bullet", glyph)), Item("A", 0)).Should().Equal(shown);

    [Theory]
    [InlineData("decimalZero", "01. A")]
    [InlineData("lowerRoman", "i. A")]
    [InlineData("upperLetter", "A. A")]
    [InlineData("none", ". A")]
    public void Formats_AreShown(string format, string shown) =>
        Texts(Definition(1, Level(0, format, "%1.")), Item("A", 0)).Should().Equal(shown);

    [Fact]
    public void Start_IsKept() =>
        Texts(Definition(1, Level(0, "decimal", "%1/", "<w:start w:val=\"4\"/>")), Item("A", 0), Item("B", 0)).Should().Equal("4/ A", "5/ B");

    [Fact]
    public void RowNumbersOfATable_AreShown()
    {
        var number = $"<w:tc><w:tcPr/><w:p><w:pPr>{NumberOf(0, 1)}</w:pPr></w:p></w:tc>";
        var content = WordReader.Read(new WordFile()
            .Body(Table(Row(Cell("STT"), Cell("Thôn")), Row(number, Cell("Bãi Dài")), Row(number, Cell("Đồi Chè"))))
            .With("numbering", Definition(1, Level(0, "decimal", "%1")))
            .Bytes());
        content.Blocks.Should().ContainSingle().Which.Text.Should().Be("STT\tThôn\n1\tBãi Dài\n2\tĐồi Chè");
    }

    [Fact]
    public void Labels_AreReadByTheOutline()
    {
        var blocks = ReportParsing.Documents.Outline.Of(WordReader.Read(new WordFile()
            .Body(Item("Kết quả", 0) + Item("Trồng trọt", 1) + Paragraph("Cả năm trồng 12 ha.") + Item("Lúa 8 ha", 3))
            .With("numbering", Outline).Bytes()).Blocks).Blocks;
        blocks.Select(block => block.Label?.Text).Should().Equal("I.", "1.", null, "-");
        blocks.Select(block => block.Level).Should().Equal(0, 1, 1, 2);
    }

    private static string Definition(int id, params string[] levels) =>
        $"<w:abstractNum w:abstractNumId=\"{id}\">{string.Concat(levels)}</w:abstractNum><w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{id}\"/></w:num>";

    private static string Level(int level, string format, string text, string more = "") =>
        $"<w:lvl w:ilvl=\"{level}\">{(more.Contains("w:start", StringComparison.Ordinal) ? more : "<w:start w:val=\"1\"/>")}<w:numFmt w:val=\"{format}\"/>" +
        $"{(more.Contains("w:start", StringComparison.Ordinal) ? "" : more)}<w:lvlText w:val=\"{text}\"/></w:lvl>";

    private static string Item(string text, int level, int list = 1) => Paragraph(text, NumberOf(level, list));

    private static string NumberOf(int level, int list) => $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>";

    private static IEnumerable<string> Texts(string numbering, params string[] items) =>
        WordReader.Read(new WordFile().Body(string.Concat(items)).With("numbering", numbering).Bytes()).Blocks.Select(block => block.Text);
}
