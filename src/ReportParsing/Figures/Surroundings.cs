using ReportParsing.Documents;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportParsing.Figures;

/// <summary>What the sections and the report around a figure say: its time, and whether it looks ahead.</summary>
internal sealed class Surroundings
{
    private const int LongestReportPeriod = 366;
    private const int LongestCaption = 80;
    private const int LastMonthOfLastYear = 2;

    private readonly Dictionary<int, Block> headingOf = [];
    private readonly ILookup<int, Mention> times;
    private readonly IReadOnlyList<Block> blocks;

    public Surroundings(Outline outline, IReadOnlyList<Mention> mentions, ReportHeader header, LanguagePack language)
    {
        Language = language;
        Header = header;
        blocks = outline.Blocks;
        times = mentions.Where(mention => mention.Period is not null).ToLookup(mention => mention.Span.Block);
        Assign(outline.Sections);
    }

    public LanguagePack Language { get; }

    public ReportHeader Header { get; }

    /// <summary>The heading of the innermost section that a block is in; null before the first heading.</summary>
    public Block? HeadingOf(Block block) => headingOf.GetValueOrDefault(block.Id);

    /// <summary>Whether a block stands in a section about tasks and aims to come.</summary>
    public bool IsOutlook(Block block)
    {
        for (var heading = HeadingOf(block); heading is not null; heading = heading.Parent is { } above ? HeadingOf(blocks[above]) : null)
        {
            if (Language.IsOutlookHeading(heading.Text) || IsToCome(heading))
                return true;
            if (heading.Parent is null)
                break;
        }

        return false;
    }

    // "IV. NĂM 2025" in a report that was signed before, or in the first months of 2025 about the year that ended.
    private bool IsToCome(Block heading) =>
        Header.Date is { } signed && times[heading.Id].ToArray() is [{ Period.From: { } from }]
        && (from > signed || (signed.Month <= LastMonthOfLastYear && from.Year == signed.Year && Header.Period?.To is { } to && to.Year == signed.Year - 1));

    /// <summary>The time that the words before the figure name in its sentence, else its list's introduction or its heading; null where only the report's applies.</summary>
    public Period? PeriodOf(Setting setting)
    {
        var line = setting.Line;
        for (var i = setting.At - 1; i >= setting.Sentence.Start.Value; i--)
        {
            if (line.Tokens[i].Mention is { } mention && TimeOf(mention) is { } named)
                return named;
        }

        for (var parent = line.Block.Parent; parent is { } above; parent = blocks[above].Parent)
        {
            if (LastTime(above) is { } ofParent)
                return ofParent;
        }

        return HeadingOf(line.Block) is { } heading && heading.Id != line.Block.Id ? LastTime(heading.Id) : null;
    }

    /// <summary>The time that the heading above a table names; null where only the report's applies.</summary>
    public Period? PeriodAbove(Block block) => HeadingOf(block) is { } heading ? LastTime(heading.Id) : null;

    /// <summary>The unit that the lines above a table give for all of it (ĐVT: triệu đồng); null where they give none.</summary>
    public Measure? UnitAbove(Block table)
    {
        for (var above = table.Id - 1; above >= 0 && above >= table.Id - 2; above--)
        {
            var text = blocks[above].Text;
            var key = MatchKey.Of(text);
            foreach (var lead in Language.Tables.UnitLeads)
            {
                if (key.LastIndexOf(lead, StringComparison.Ordinal) is >= 0 and var at && key.Length == text.Length && IsWord(key, at, at + lead.Length)
                    && UnitsIn(text[(at + lead.Length)..]) is { } measure)
                    return measure;
            }

            // A line of nothing but the unit: "USD million", "(nghìn đồng)".
            if (above == table.Id - 1 && Measure.Read(text, Language) is { } alone)
                return alone;

            // "Table 3: Revenue by segment, EUR million", "Summary income statement, £m"
            if (above == table.Id - 1 && text.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var comma && Measure.Read(text[(comma + 1)..], Language) is { } behindComma
                && (Language.Tables.IsCaption(key) || (text.Length <= LongestCaption && behindComma is { Unit.Dimension: UnitDimension.Money, Factor: > 1 })))
            {
                return behindComma;
            }

            // "Biểu 2 - Đàn vật nuôi theo thôn (con)", "Balance sheet (EUR million)"
            if (above == table.Id - 1 && (Language.Tables.IsCaption(key) || text.Length <= LongestCaption) && text.TrimEnd(' ', ':', '.', ';') is [.., ')'] closed
                && closed.LastIndexOf('(') is >= 0 and var open && Measure.Read(closed[open..], Language) is { } inBrackets)
            {
                return inBrackets;
            }
        }

        return null;
    }

    // "a complaint, 486 visits" names no tonnes.
    private static bool IsWord(string key, int start, int end) =>
        (start == 0 || !char.IsLetter(key[start - 1])) && (end == key.Length || !char.IsLetter(key[end]) || !char.IsLetter(key[end - 1]));

    // "tỷ đồng, khách hàng": columns of what is told behind have it in their own header.
    private Measure? UnitsIn(string text) => Measure.Read(text, Language) ?? (text.IndexOfAny([',', ';']) is > 0 and var end ? Measure.Read(text[..end], Language) : null);

    private Period? LastTime(int block) =>
        times[block].Where(mention => mention.Kind is not MentionKind.Date).Select(TimeOf).LastOrDefault(time => time is not null);

    // "giai đoạn 2021-2025" names a programme rather than the time of a figure.
    private static Period? TimeOf(Mention mention) =>
        mention is { Kind: MentionKind.Period or MentionKind.Year or MentionKind.Date, Period: { } time } && !IsProgramme(time) ? time : null;

    private static bool IsProgramme(Period time) =>
        time is { From: { } from, To: { } to } && to.DayNumber - from.DayNumber > LongestReportPeriod;

    private void Assign(IReadOnlyList<Section> sections)
    {
        foreach (var section in sections)
        {
            for (var block = section.FirstBlock; block < section.EndBlock; block++)
                headingOf[block] = section.Heading;
            Assign(section.Sections);
        }
    }
}
