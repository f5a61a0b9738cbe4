using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportParsing.Figures;

/// <summary>What the header cells above a column say of its figures.</summary>
/// <param name="Text">Their words, from the top.</param>
/// <param name="Key">The words as compared.</param>
/// <param name="Measure">The unit; null where neither they nor the caption name one.</param>
/// <param name="Role">What the figures are.</param>
/// <param name="Period">The time they name; null where they name none.</param>
internal sealed record ColumnHead(string Text, string Key, Measure? Measure, FigureRole Role, Period? Period)
{
    public static ColumnHead Read(Block block, IReadOnlyList<Mention> mentions, int column, Measure? caption, LanguagePack language)
    {
        var table = block.Table!;
        TableCell[] cells =
        [
            .. table.Cells.Where(cell => cell.Row < table.HeaderRowCount && column >= cell.Column && column < cell.Column + cell.ColumnSpan && !IsNumbering(cell, mentions)),
        ];
        var text = string.Join(' ', cells.Select(cell => block.Text.Substring(cell.Start, cell.Length).Trim()).Where(words => words.Length > 0));
        var key = MatchKey.Of(text);
        var time = mentions.FirstOrDefault(mention => mention.Period is not null && Array.Exists(cells, cell => Contains(cell, mention.Span)));
        return new ColumnHead(text, key, MeasureOf(text, key, time, caption, language), RoleOf(key, BeforeTime(block, cells, time), IsRate(text, language), language.Tables), time?.Period);
    }

    // "Giải ngân đến 30/9/2024"
    private static string BeforeTime(Block block, TableCell[] cells, Mention? time) =>
        time is not null && Array.Find(cells, cell => Contains(cell, time.Span)) is { } cell ? MatchKey.Of(block.Text[cell.Start..time.Span.Start] + new string([.. time.Text.TakeWhile(letter => !char.IsAsciiDigit(letter))])).Trim() : string.Empty;

    // A bracket at the end names the unit: "Diện tích (ha)"; a share needs no unit named.
    private static Measure? MeasureOf(string text, string key, Mention? time, Measure? caption, LanguagePack language)
    {
        if (language.Tables.IsShare(key) && !IsRate(text, language))
            return new Measure(Unit.Percent, 1);
        return InBrackets(text, language) ?? BehindComma(text, time, language) ?? Counted(key, language) ?? caption;
    }

    // "Rate (Rs per tonne)": money, or so much for each, is no share.
    private static bool IsRate(string text, LanguagePack language) => InBrackets(text, language) is { Unit.Dimension: UnitDimension.Money or UnitDimension.Rate };

    private static Measure? InBrackets(string text, LanguagePack language)
    {
        for (var open = text.LastIndexOf('('); open >= 0; open = open == 0 ? -1 : text.LastIndexOf('(', open - 1))
        {
            var close = text.IndexOf(')', open);
            if (close > open && Measure.Read(text[(open + 1)..close], language) is { } inBrackets)
                return inBrackets;
        }

        return null;
    }

    // "Area, thousand ha", "Thousand tonnes"; "Riders 2024, thousand" counts what stands before the comma; "per 100,000 workers" has none.
    private static Measure? BehindComma(string text, Mention? time, LanguagePack language)
    {
        var comma = text.LastIndexOf(',');
        while (comma >= 0 && comma + 1 < text.Length && char.IsAsciiDigit(text[comma + 1]))
            comma = comma == 0 ? -1 : text.LastIndexOf(',', comma - 1);
        var said = text[(comma + 1)..].Trim();
        if (Measure.Read(said, language) is { } measure && (!measure.Unit.IsCounted || measure.Factor > 1) && !NamesTime(said, measure, language))
            return measure;
        var name = comma < 0 ? string.Empty : text[..comma];
        name = time is null ? name : name.Replace(time.Text, string.Empty, StringComparison.Ordinal);
        return name.Length > 0 && Measure.Read($"{said} {name.Trim()}", language) is { Factor: > 1 } scaled ? scaled : null;
    }

    // "North | South | Year": one of it says when; "Days" measures.
    private static bool NamesTime(string said, Measure measure, LanguagePack language) =>
        language.Mentions.CountsInPlurals && measure is { Unit.Dimension: UnitDimension.Time, Factor: 1 } && !string.Equals(MatchKey.Of(said), measure.Unit.Name, StringComparison.Ordinal);

    // "Số hộ" beside "Kinh phí" under "ĐVT: triệu đồng" is counted all the same; "toàn huyện" counts no districts.
    private static Measure? Counted(string key, LanguagePack language)
    {
        if (language.Tables.IsPlan(key))
            return null;
        var line = PieceLine.Of(key);
        var first = 0;
        while (first < line.Count && language.Fillers.Contains(line[first].Folded))
            first++;
        var words = language.Mentions.Units.Match(line, first, out var unit);
        var isNamed = first > 0 ? language.Tables.CountLeads.Contains(line[first - 1].Folded, StringComparer.Ordinal) : language.Mentions.CountsInPlurals && words == line.Count;
        return words > 0 && isNamed && unit is { IsCounted: true } ? new Measure(unit, 1) : null;
    }

    private static FigureRole RoleOf(string key, string beforeTime, bool isRate, TableWords words)
    {
        if (words.IsShare(key) && !isRate)
            return words.IsRise(key) ? FigureRole.Change : FigureRole.Share;
        if (words.IsDifference(key))
            return FigureRole.Change;
        if (words.IsPrevious(key))
            return FigureRole.PreviousPeriod;
        if (words.IsPlan(key))
            return FigureRole.Plan;
        return words.IsCumulative(key, beforeTime) ? FigureRole.Cumulative : FigureRole.Actual;
    }

    private static bool IsNumbering(TableCell cell, IReadOnlyList<Mention> mentions) =>
        mentions.Any(mention => mention.Kind == MentionKind.Numbering && Contains(cell, mention.Span) && cell.Length <= mention.Span.Length + 2);

    private static bool Contains(TableCell cell, TextSpan span) => span.Start >= cell.Start && span.End <= cell.Start + cell.Length;
}
