using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Judges by their words and signs whether figures behind a whole are told as its parts.</summary>
/// <param name="language">The report's language.</param>
/// <param name="told">The figures of the sentence.</param>
internal sealed class PlainLists(LanguagePack language, FigureSetting[] told)
{
    private const int LeastOfList = 3;

    // A part of two digits or fewer is a slip away from too many others.
    private const decimal LeastTelling = 100;
    private const int LongestLabel = 12;

    // Two small parts short of more than a twentieth may not be all.
    private const int LeastLeft = 20;

    // A seventh and less was left or came.
    private const int MostOfFirst = 7;

    private readonly PartitionWords words = language.Partitions;

    private readonly PartitionJudgement judgement = new(language.Partitions);

    /// <summary>Whether a figure is the first of its clause and no part of a list that was opened before it.</summary>
    public static bool OpensClause(FigureSetting[] told, int at, PartitionWords words)
    {
        var (whole, line) = (told[at], told[at].Setting.Line);
        var start = whole.ClauseStart;
        // "cải tạo 92 bị cáo; phạt tiền 85 bị cáo; …": behind another of its kind it is one of a row.
        if (at > 0 && (told[at - 1].At >= start || Array.Exists(told[..at], figure => Units.MayBeOne(figure.Figure.Unit, whole.Figure.Unit, words) && figure.IsQuantity)))
            return false;
        // "Income by source: …", "Thị trường ngoài nước: Nhật Bản 58 người, …", "theo tội danh thì trộm cắp 31 vụ, …": what follows are parts, and none of them the whole.
        if ((Enumerable.Range(start, whole.At - start).Any(i => line.Tokens[i].Is(':')) && !line.Tokens[whole.First - 1].Is(':')) || whole.Setting.Words(start..whole.At).Any(word => words.Breakdowns.Contains(word, StringComparer.Ordinal)))
            return false;
        // "trong đó: lúa 418 ha; ngô 96 ha, …": a part is no whole.
        return !Enumerable.Range(whole.Setting.Sentence.Start.Value, whole.At - whole.Setting.Sentence.Start.Value).Any(i =>
            line.CueAt(i).Cue is Cue.OfWhich or Cue.Comprising or Cue.Namely || (line.Tokens[i].Is(':') && (at > 0 || PartitionOpeners.HasFigure(line, 0, i))));
    }

    public bool Are(FigureSetting whole, FigureSetting[] parts)
    {
        if (parts.Skip(1).Any(IsSomeOfThem) || IsOpen(whole, parts) || !AreJoined(parts) || !IsSetApart(whole, parts[0]) || IsPartItself(whole) || Array.Exists(parts, IsUnderSlash) || MayBeMoves(whole, parts) || IsOneOfNamed(whole, parts))
            return false;
        var areComplements = judgement.AreComplements(parts);
        // "86 volunteers, among them 52 presenters, 21 under thirty": some of them, and in several ways.
        if (Opens(whole, parts[0], Cue.OfWhich) && !areComplements && !AreTelling(parts))
            return false;
        if (!areComplements && Overlap(whole, parts))
            return false;
        var areKinds = Array.Exists(parts, part => !Units.MayBeOne(whole.Figure.Unit, part.Figure.Unit, words));
        if (parts.Length >= LeastOfList)
            return !areKinds || (AreKinds(parts) && !IsOneOfRow(whole));
        if (areKinds)
            return AreTelling(parts) && Array.TrueForAll(parts, StandsFirst) && IsBehindAnd(parts[1]);
        return AreTelling(parts) || ((areComplements || (whole.Figure.Value >= LeastTelling && (Array.TrueForAll(parts, StandsFirst) || ShareLabel(whole, parts)))) && !MayLeaveSome(whole, parts));
    }

    // "thụ lý 132 vụ, hòa giải thành 96 vụ, không thành 26 vụ": the others are not yet told.
    private static bool MayLeaveSome(FigureSetting whole, FigureSetting[] parts) => (whole.Figure.Value - parts.Sum(part => part.Figure.Value)) * LeastLeft > whole.Figure.Value;

    // "Đội dưỡng sinh có 64 người, đội văn nghệ 28 người, tổ thơ 19 người": named by the same word as one behind it, it is one of a row.
    private static bool IsOneOfNamed(FigureSetting whole, FigureSetting[] parts) =>
        whole.Setting.Words(whole.ClauseStart..whole.First) is [var head, ..]
        && Array.Exists(parts, part => part.Setting.Words(part.Setting.Before) is [var other, ..] && string.Equals(other, head, StringComparison.Ordinal));

    // "31 members hold the one ticket and 18 the other": beside it, not of it.
    private static bool IsSetApart(FigureSetting whole, FigureSetting part) =>
        Enumerable.Range(whole.Setting.UnitEnd, Math.Max(0, part.First - whole.Setting.UnitEnd)).Any(i => whole.Setting.Line.Tokens[i].Kind is TokenKind.Punctuation or TokenKind.ClauseEnd || whole.Setting.Line.CueAt(i).Cue is Cue.OfWhich or Cue.Comprising or Cue.Namely);

    // "67 players are girls (56.8%), 38 are in their exam year": the share says that it is some of another whole.
    private bool IsPartItself(FigureSetting whole) => told.FirstOrDefault(figure => figure.At > whole.At) is { } share && Shares.IsShare(share);

    // "640/600 cơ sở": what was planned.
    private static bool IsUnderSlash(FigureSetting part) => part.First > 0 && part.Setting.Line.Tokens[part.First - 1].Is('/');

    // "92 drivers at the end, against 86; 9 came and 4 left": what is nearly all, and more with the others, was there before them.
    private static bool MayBeMoves(FigureSetting whole, FigureSetting[] parts) =>
        parts.Length >= LeastOfList && parts[0].Figure.Value * MostOfFirst > whole.Figure.Value * (MostOfFirst - 1) && parts.Sum(part => part.Figure.Value) > whole.Figure.Value;

    private static bool Opens(FigureSetting whole, FigureSetting part, Cue cue) =>
        Enumerable.Range(whole.Setting.UnitEnd, Math.Max(0, part.First - whole.Setting.UnitEnd)).Any(i => whole.Setting.Line.CueAt(i).Cue == cue);

    // "31 rooms, 14 offices, 9 workshops and 6 stores": a thing of its own, and the first of a row.
    private static bool IsOneOfRow(FigureSetting whole) => whole.Setting.UnitEnd < whole.Setting.Line.Tokens.Count && whole.Setting.Line.Tokens[whole.Setting.UnitEnd].Is(',');

    // Each a thing of its own: "7 cooperatives, 4 firms, 8 households".
    private static bool AreKinds(FigureSetting[] parts)
    {
        Unit[] named = [.. parts.Select(part => part.Figure.Unit).Where(unit => unit != Unit.None)];
        return named.Distinct().Count() == named.Length && Array.TrueForAll(parts, part => part.Figure.Unit.IsCounted);
    }

    private static bool AreTelling(FigureSetting[] parts) => Array.TrueForAll(parts, part => part.Figure.Value / part.Figure.Quantity.Ulp >= LeastTelling);

    // "131 in order and 15 not": the number right behind the sign.
    private static bool StandsFirst(FigureSetting part) => part.First > 0 && (part.Setting.Line.Tokens[part.First - 1].Kind is TokenKind.Punctuation or TokenKind.ClauseEnd || IsBehindAnd(part));

    private static bool IsBehindAnd(FigureSetting part) => part.First > 0 && part.Setting.Line.Joining.BetweenFigures.Contains(part.Setting.Line.Tokens[part.First - 1].Word);

    // A comma, a semicolon or "and" before each, and few words.
    private static bool AreJoined(FigureSetting[] parts) => parts.Zip(parts.Skip(1)).All(pair =>
    {
        var line = pair.First.Setting.Line;
        int[] between = [.. Enumerable.Range(pair.First.Setting.UnitEnd, Math.Max(0, pair.Second.First - pair.First.Setting.UnitEnd))];
        return between.Length <= LongestLabel + 1 && Array.Exists(between, i => line.Tokens[i].Is(',') || line.Tokens[i].Kind == TokenKind.ClauseEnd || line.Joining.BetweenFigures.Contains(line.Tokens[i].Word));
    });

    // "đợt quý I 48 mẫu, quý II 60 mẫu": the labels have a word of their own in common.
    private static bool ShareLabel(FigureSetting whole, FigureSetting[] parts)
    {
        var unit = whole.Figure.Unit.Name.Split(' ');
        return Label(parts[0]).Intersect(Label(parts[1]), StringComparer.Ordinal).Any(word => !unit.Contains(word, StringComparer.Ordinal));
    }

    private static IEnumerable<string> Label(FigureSetting part) => part.Setting.Words(part.Setting.Before).Concat(part.Setting.Words(part.Setting.After));

    // "412 calls, 376 at sea, 31 of them at night"
    private static bool IsSomeOfThem(FigureSetting figure)
    {
        var (line, behind) = (figure.Setting.Line, figure.Setting.UnitEnd);
        return behind + 1 < line.Tokens.Count && line.Joining.BeforeWholes.Contains(line.Tokens[behind].Word) && line.Joining.Pronouns.Contains(line.Tokens[behind + 1].Word);
    }

    private bool IsOpen(FigureSetting whole, FigureSetting[] parts)
    {
        var said = Said(whole, parts);
        return StartsOpen(whole, parts[0]) || words.OpenEnds.Any(end => said.Contains(end, StringComparison.Ordinal)) || words.Shareds.Any(shared => PartitionJudgement.IsSaid(said, shared));
    }

    // "2,480 blankets came mainly from …", "trong đó có …"
    private bool StartsOpen(FigureSetting whole, FigureSetting part)
    {
        var line = whole.Setting.Line;
        return Enumerable.Range(whole.Setting.UnitEnd, Math.Max(0, part.First - whole.Setting.UnitEnd)).Any(i =>
            words.OpenStarts.Contains(line.Tokens[i].Word, StringComparer.Ordinal) && (language.Mentions.CountsInPlurals || line.CueAt(i - 1).Cue == Cue.OfWhich || (i > 1 && line.CueAt(i - 2) is { Cue: Cue.OfWhich, Length: 2 })));
    }

    private bool Overlap(FigureSetting whole, FigureSetting[] parts)
    {
        var said = Said(whole, parts);
        return words.Overlapping.Any(category => !(words.Bounds.Contains(category, StringComparer.Ordinal) && parts.Length >= LeastOfList) && said.Contains($" {category} ", StringComparison.Ordinal));
    }

    // From the whole to the next figure behind the last part.
    private string Said(FigureSetting whole, FigureSetting[] parts)
    {
        var next = told.FirstOrDefault(figure => figure.At > parts[^1].At)?.First ?? whole.Setting.Sentence.End.Value;
        return $" {string.Join(' ', whole.Setting.Words(whole.Setting.UnitEnd..Math.Max(next, whole.Setting.UnitEnd)))} ";
    }
}
