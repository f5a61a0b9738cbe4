using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Claims;

/// <summary>A figure told for each of some things: 15 kg/khẩu, 350 bản mỗi lượt, mỗi suất 600.000 đồng, £39 apiece.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Of">The unit of what each has; null where the figure has none.</param>
/// <param name="Per">The words for the things; empty where they are not said again.</param>
internal sealed record Rate(FigureSetting Figure, string? Of, IReadOnlyList<string> Per)
{
    // The unit that the things are counted in; null where only words tell it.
    private string? perUnit;
    private bool? isOfMass;

    // The unit that comes last of three: each of them every so often.
    private string? days;

    /// <summary>Whether a word behind the figure makes it one for each of what stands before (70 hours each), so that the words behind need name nothing.</summary>
    public bool IsEachBehind => Spoken(Figure).Any(at => Figure.Setting.Line.CueAt(at).Cue == Cue.Each && Figure.Setting.Line.Joining.EachesBehind.Contains(Figure.Setting.Line.Tokens[at].Word));

    /// <summary>Whether it is an average, said before its number or right behind it (118 members on average).</summary>
    public bool IsAverage => Figure.Setting.Has(Cue.Average) || Spoken(Figure).Any(at => Figure.Setting.Line.CueAt(at).Cue == Cue.Average);

    private const int LongestPer = 3;
    private const int MostBetween = 4;

    /// <summary>What a figure is told for each of; null where it is told for nothing.</summary>
    public static Rate? Read(FigureSetting figure)
    {
        var unit = figure.Figure.Unit;
        if (unit.Dimension == UnitDimension.Rate)
            return unit.Name.Split('/') is [var of, var per, .. var often] ? new Rate(figure, of, [.. MatchKey.Of(per).Split(' ')]) { perUnit = per, days = often.FirstOrDefault() } : null;
        if (unit.Dimension is UnitDimension.Percent or UnitDimension.Ratio)
            return null;
        return (Slashed(figure) ?? EachBehind(figure) ?? EachBefore(figure) ?? OfNothing(figure)) is { } words ? new Rate(figure, unit == Unit.None ? null : unit.Name, words) : null;
    }

    /// <summary>Whether a count is one of the things that the rate is for each of.</summary>
    public bool IsFor(FigureSetting count, LanguagePack language)
    {
        if (count.Figure.Unit.Dimension == UnitDimension.Rate)
            return false;
        if (Per.Count == 0 || count.Setting.Line.Joining.Heads.Contains(Per[0]))
            return count.Figure.Unit.IsCounted || count.Figure.Unit == Unit.None;
        if (perUnit is not null && (IsUnit(count.Figure.Unit.Name, perUnit, language) || IsMassIn(count, perUnit, language)))
            return true;
        string[] said = [.. count.Setting.Words((count.At + 1)..Math.Min(count.At + 1 + MostBetween, count.Setting.Sentence.End.Value)).Take(2)];
        // "per registered boat" of boats; "45.000 đồng/người/ngày" of days on which someone ate.
        if (Per.Any(word => string.Equals(language.Mentions.Plural(word), count.Figure.Unit.Name, StringComparison.Ordinal)) || (days is not null && string.Equals(count.Figure.Unit.Name, days, StringComparison.Ordinal)))
            return true;
        return said.Contains(Per[0], StringComparer.Ordinal) || said.Contains(language.Mentions.Plural(Per[0]), StringComparer.Ordinal);
    }

    /// <summary>Whether an amount is told in the unit of what each has.</summary>
    public bool IsOf(FigureSetting amount, LanguagePack language) =>
        Of is not null && (IsUnit(amount.Figure.Unit.Name, Of, language) || (amount.Figure.Unit.Dimension == UnitDimension.Mass && (isOfMass ??= IsMass(Of, language)) && language.UnitWorths.ContainsKey(amount.Figure.Unit.Name)));

    // The same unit, in short or in full, or a kind of it.
    private static bool IsUnit(string name, string unit, LanguagePack language)
    {
        return string.Equals(name, unit, StringComparison.Ordinal) || IsShort(name, unit) || IsShort(unit, name) || IsKind(name, unit) || IsKind(unit, name);

        bool IsKind(string one, string other) => language.Partitions.Kinds.TryGetValue(one, out var kinds) && kinds.Contains(other);

        static bool IsShort(string longer, string shorter) =>
            shorter.Length > 0 && longer.Length > shorter.Length && ((longer.EndsWith(shorter, StringComparison.Ordinal) && longer[^(shorter.Length + 1)] == ' ') || (longer.StartsWith(shorter, StringComparison.Ordinal) && longer[shorter.Length] == ' '));
    }

    // Masses are told in one unit and priced in another.
    private static bool IsMassIn(FigureSetting figure, string unit, LanguagePack language) =>
        figure.Figure.Unit.Dimension == UnitDimension.Mass && language.UnitWorths.ContainsKey(figure.Figure.Unit.Name) && IsMass(unit, language);

    private static bool IsMass(string unit, LanguagePack language) => Measure.Read(unit, language)?.Unit.Dimension == UnitDimension.Mass;

    // "500 đồng/đuôi", "305 lượt lao động/phiên": a word or two more may say what each has.
    private static string[]? Slashed(FigureSetting figure)
    {
        var tokens = figure.Setting.Line.Tokens;
        var at = figure.Setting.UnitEnd;
        while (at < tokens.Count && at < figure.Setting.UnitEnd + MostBetween && tokens[at].Kind == TokenKind.Word)
            at++;
        return at + 1 < tokens.Count && tokens[at].Is('/') && tokens[at + 1].Kind == TokenKind.Word ? Words(figure.Setting.Line, at + 1) : null;
    }

    /// <summary>What a figure is told for each of behind an article alone: or 12 a class, 35 to a bus, 18 bags to the acre.</summary>
    public static Rate? ReadArticle(FigureSetting figure)
    {
        var line = figure.Setting.Line;
        for (var at = figure.Setting.UnitEnd; at + 1 < line.Tokens.Count && at < figure.Setting.UnitEnd + MostBetween && line.Tokens[at].Kind == TokenKind.Word; at++)
        {
            // "a bus", "to the acre"
            if (line.Joining.IndefiniteArticles.Contains(line.Tokens[at].Word) || (at > figure.Setting.UnitEnd && line.Joining.Articles.Contains(line.Tokens[at].Word) && line.Joining.BetweenBounds.Contains(line.Tokens[at - 1].Word)))
                return Words(line, at + 1) is { Length: > 0 } per ? new Rate(figure, figure.Figure.Unit == Unit.None ? null : figure.Figure.Unit.Name, per) : null;
        }

        return null;
    }

    // "13 người mỗi tổ", "30 children an event", "39 per home", "70 hours each", "$8.60 a meal"
    private static string[]? EachBehind(FigureSetting figure)
    {
        var line = figure.Setting.Line;
        for (var at = figure.Setting.UnitEnd; at < figure.Setting.Sentence.End.Value && at < figure.Setting.UnitEnd + MostBetween && (line.Tokens[at].Kind == TokenKind.Word); at++)
        {
            if (line.CueAt(at) is { Cue: Cue.Each, Length: var length })
                return Words(line, at + length);
            if (line.Joining.Pers.Contains(line.Tokens[at].Word) || ((figure.Setting.Has(Cue.Average) || (at == figure.Setting.UnitEnd && figure.Figure.Unit.Dimension == UnitDimension.Money)) && line.Joining.IndefiniteArticles.Contains(line.Tokens[at].Word)))
                return Words(line, at + 1) is { Length: > 0 } per ? per : null;
        }

        return null;
    }

    // "mỗi suất 600.000 đồng", "Mỗi xã, thị trấn được hỗ trợ 12 triệu đồng", "at a unit cost of USD 185"
    private static string[]? EachBefore(FigureSetting figure)
    {
        var line = figure.Setting.Line;
        for (var at = figure.At - 1; at >= figure.Setting.Sentence.Start.Value && line.Tokens[at].Kind != TokenKind.ClauseEnd && !SettingReading.IsFigure(line.Tokens[at]); at--)
        {
            if (line.CueAt(at) is { Cue: Cue.Each, Length: var length })
                return length > 1 ? [] : Words(line, at + length);
        }

        return null;
    }

    // "10,900 tonnes at €178, €1,940,200"; "an average of $180", "$24 on average"; "214 hội viên x 120.000 đồng"
    private static string[]? OfNothing(FigureSetting figure)
    {
        var (line, first) = (figure.Setting.Line, figure.First);
        var isPrice = figure.Figure.Unit.Dimension == UnitDimension.Money && first > figure.Setting.Sentence.Start.Value && line.Joining.BeforePrices.Contains(line.Tokens[first - 1].Word);
        var isFactor = first > figure.Setting.Sentence.Start.Value && (line.Tokens[first - 1].Is('×') || line.Tokens[first - 1].Is('*') || line.Tokens[first - 1].Word is "x");
        var isAverage = figure.Setting.Has(Cue.Average) || (figure.Setting.UnitEnd < figure.Setting.Sentence.End.Value && line.CueAt(figure.Setting.UnitEnd).Cue == Cue.Average);
        return isPrice || isFactor || isAverage ? [] : null;
    }

    // The tokens of the few words right behind its unit.
    private static IEnumerable<int> Spoken(FigureSetting figure) =>
        Enumerable.Range(figure.Setting.UnitEnd, MostBetween).TakeWhile(at => at < figure.Setting.Sentence.End.Value && figure.Setting.Line.Tokens[at].Kind == TokenKind.Word);

    private static string[] Words(TokenLine line, int from)
    {
        var end = from;
        // "70 hours each on average" says nothing of whom.
        while (end < line.Tokens.Count && end < from + LongestPer && line.Tokens[end].Kind == TokenKind.Word && line.CueAt(end).Cue != Cue.Average)
            end++;
        return [.. line.Tokens[from..end].Select(token => token.Word)];
    }
}
