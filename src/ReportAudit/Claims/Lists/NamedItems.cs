using ReportParsing.Figures;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Claims;

/// <summary>Reads a list of names in the sentence of their count: "05 lễ hội truyền thống gồm: lễ hội đình, lễ hội đua ghe, lễ Kỳ yên và lễ hội hoa xuân".</summary>
internal static class NamedItems
{
    /// <returns>Each sensible way to cut the list; empty where it holds figures, lists of its own, or only some names.</returns>
    public static IEnumerable<ListReading> Read(ReportText text, ListOpening opening)
    {
        var line = opening.Line;
        if (PlaceNames.Read(text, opening) is { } places)
            return [places];
        if (opening.IsThroughLinks || (opening.IsLoneSubject && !line.Tokens[opening.Opener].Is(':')) || EndOf(line, opening.From) is not { } end || IsOpen(text, opening, end))
            return [];
        int[] clauses = [.. Enumerable.Range(opening.From, end - opening.From).Where(i => line.Tokens[i].Kind == TokenKind.ClauseEnd)];
        if (clauses.Length == 0)
            return Of(text, opening, opening.From..end, [',']) is { } whole ? [whole] : [];
        var first = Of(text, opening, opening.From..clauses[0], [',']);
        // "gồm: xã Tân Hoà, xã Yên Mỹ; tổ chức …": the list may end at a semicolon, or be parted by them, or by both.
        return new[] { first, Of(text, opening, opening.From..end, [';']), Of(text, opening, opening.From..end, [',', ';']) }
            .OfType<ListReading>()
            .Select(reading => reading with { AreAll = false })
            .Concat(OfSemicolons(text, opening, opening.From..end) is { } told ? [told] : []);
    }

    // "four topics: seed treatment; line sowing, with a drum seeder; and pest management": "and" behind the last semicolon says that these are all.
    private static ListReading? OfSemicolons(ReportText text, ListOpening opening, Range region)
    {
        var line = opening.Line;
        Range[] items = [.. Cut(line, region, [';'])];
        return items.Length > 2 && opening.Opener == opening.Count.Setting.UnitEnd && line.Tokens[opening.Opener].Is(':') && IsClosed(line, region.End.Value)
            && IsAnd(text, line.Tokens[items[^1].Start]) && !items[..^1].Any(item => IsAnd(text, line.Tokens[item.Start]))
                ? new ListReading(items.Length, items.Length) { AreAll = true, AreSingle = true }
                : null;
    }

    private static ListReading? Of(ReportText text, ListOpening opening, Range region, char[] signs)
    {
        var line = opening.Line;
        Range[] items = [.. Cut(line, region, signs).Select(item => Trimmed(text, line, item))];
        int[] joints = [.. items.SelectMany(item => Enumerable.Range(item.Start.Value, item.End.Value - item.Start.Value)).Where(i => IsAnd(text, line.Tokens[i]))];
        var names = Parts(line, items, joints);
        var most = names.Length;
        if (most < 2 || Array.Exists(names, name => name.Start.Value >= name.End.Value || IsSeveral(text, line, name)))
            return null;
        var areKnown = IsClosed(line, region.End.Value) && !text.Language.Partitions.Kinds.ContainsKey(opening.Count.Figure.Unit.Name) && !line.Tokens.Take(region).Any(IsQuote);
        // "Five clubs joined us for the first time: Karrabup Pickleball, the Wheel Aces and Eastbrook BMX": names, and not those of persons.
        if (opening.IsLoneSubject && !ItemNames.AreOfThings([.. names.Select(name => (line, name))]))
            return null;
        if (NounOf(text, opening, items) is { } noun)
            return Plain(ItemNames.AreMostlyProper(line, items), items.Length + joints.Count(i => WordAt(line, SkipArticles(line, i + 1)).Equals(noun, StringComparison.Ordinal)));
        if (ItemNames.GoByNames(text, opening) && Array.TrueForAll(names, name => ItemNames.IsPlaceName(line, name)))
            return Plain(areProper: true, joints.Length < 2 ? most : items.Length);
        // "at four halls: Elm Green, the mill at Oakley, Birch House and the old school of Ashby": one word joins the last two, and each is a place by the name in it.
        var arePlaces = joints.Length == 1 && joints[0] >= items[^1].Start.Value && Array.TrueForAll(names, name => ItemNames.HoldsName(line, name));
        // "Five clubs joined us for the first time: Karrabup Pickleball, Eastbrook BMX and Southern Plains Futsal": a colon and nothing but names.
        var isOpened = line.Tokens[opening.Opener].Is(':') && joints.Length == 1 && joints[0] >= items[^1].Start.Value && Array.TrueForAll(names, name => ItemNames.IsAllName(line, name));
        var areNames = isOpened || (ItemNames.GoByNames(text, opening) && (arePlaces || Array.TrueForAll(names, name => ItemNames.IsName(line, name))));
        // "07 nhà văn hoá, gồm: Đông, Tây, Thượng, Hạ": names that no word joins.
        var areComprised = joints.Length == 0 && line.CueAt(opening.Opener).Cue == Cue.Comprising && !text.Language.Lists.Bodies.Contains(opening.Unit) && Array.TrueForAll(names, name => ItemNames.IsPlaceName(line, name));
        return opening.IsCopula(text.Language.Lists) ? null : new ListReading(items.Length, most) { AreAll = areKnown && (areNames || areComprised), AreSingle = areKnown && isOpened };

        // "5 lớp gồm: lớp may, lớp hàn" tells kinds, of which there may be more than one each.
        ListReading Plain(bool areProper, int fewest) => new(fewest, most) { Named = fewest, AreAll = areKnown && areProper, AreSingle = areKnown };
    }

    // The noun that was counted opens each item: "lễ hội đình, lễ hội đua ghe, lễ Kỳ yên"; of units also the first one's noun: "trường A, trường B".
    private static string? NounOf(ReportText text, ListOpening opening, Range[] items)
    {
        var noun = opening.Line.Tokens[items[0].Start].Word;
        var isOpen = noun.Equals(opening.Unit.Split(' ')[0], StringComparison.Ordinal) || (items.Length > 1 && ItemNames.GoByNames(text, opening));
        return isOpen && Array.TrueForAll(items, item => opening.Line.Tokens[item.Start].Word.Equals(noun, StringComparison.Ordinal)) ? noun : null;
    }

    // What stands between signs and joining words.
    private static Range[] Parts(TokenLine line, Range[] items, int[] joints)
    {
        List<Range> parts = [];
        foreach (var item in items)
        {
            var from = item.Start.Value;
            foreach (var joint in joints.Where(joint => joint >= from && joint < item.End.Value))
            {
                parts.Add(from..joint);
                from = SkipArticles(line, joint + 1);
            }

            parts.Add(from..item.End);
        }

        return [.. parts];
    }

    private static IEnumerable<Range> Cut(TokenLine line, Range region, char[] signs)
    {
        var (from, end) = (region.Start.Value, region.End.Value);
        for (var i = from; i < end; i++)
        {
            if (!signs.Any(line.Tokens[i].Is))
                continue;
            yield return from..i;
            from = i + 1;
        }

        yield return from..end;
    }

    // ", và lễ hội hoa xuân", ", and the Elm Library"
    private static Range Trimmed(ReportText text, TokenLine line, Range item)
    {
        var from = item.Start.Value;
        if (from < item.End.Value && IsAnd(text, line.Tokens[from]))
            from++;
        return SkipArticles(line, from)..item.End;
    }

    private static int SkipArticles(TokenLine line, int at)
    {
        while (at < line.Tokens.Count && line.Joining.Articles.Contains(line.Tokens[at].Word))
            at++;
        return at;
    }

    private static string WordAt(TokenLine line, int at) => at < line.Tokens.Count ? line.Tokens[at].Word : string.Empty;

    private static bool IsAnd(ReportText text, Token token) => token.Kind == TokenKind.Word && token.Word.Equals(text.Language.Mentions.And, StringComparison.Ordinal);

    private static bool IsQuote(Token token) => token.Is('"') || token.Is('“') || token.Is('”');

    // "các xã còn lại", "other sites", "thôn 1 đến thôn 4", and the "3" of "thôn 1, 3"
    private static bool IsSeveral(ReportText text, TokenLine line, Range item) =>
        line.Tokens[item.Start].Kind != TokenKind.Word
        || text.Language.Lists.Several.Contains(line.Tokens[item.Start].Word)
        || line.Tokens.Take(item).Count(token => token.Kind == TokenKind.Mention) > 1
        || line.Tokens.Take(item).Any(token => text.Language.Partitions.Others.Contains(token.Word, StringComparer.Ordinal));

    // The list ends with its sentence, or with the bracket around it; null where it tells figures or opens lists of its own.
    private static int? EndOf(TokenLine line, int from)
    {
        var depth = 0;
        for (var i = from; i < line.Tokens.Count; i++)
        {
            var token = line.Tokens[i];
            if (token.Kind == TokenKind.SentenceEnd || (token.Is(')') && depth == 0))
                return i;
            depth += token.Is('(') ? 1 : token.Is(')') ? -1 : 0;
            var isListed = token.Is(',') || token.Is(';') || line.Joining.BetweenFigures.Contains(token.Word);
            // "là: vườn Nậm Tra, vườn Pú Lao và vườn Hua Sáy; năng lực mỗi năm 1,2 triệu cây": another matter begins behind the semicolon.
            if (SettingReading.IsFigure(token) && depth == 0 && Enumerable.Range(from, i - from).Where(at => line.Tokens[at].Kind == TokenKind.ClauseEnd).ToArray() is [var clause])
                return clause;
            if (SettingReading.IsFigure(token) || token.Is(':') || token.Is('/') || token.Is('+') || (depth > 0 && isListed)
                || line.CueAt(i).Cue is Cue.OfWhich or Cue.Comprising or Cue.Namely or Cue.Some or Cue.Particularly or Cue.Besides)
            {
                return null;
            }
        }

        return line.Tokens.Count;
    }

    private static bool IsClosed(TokenLine line, int end) => end < line.Tokens.Count && (line.Tokens[end].Is('.') || line.Tokens[end].Is(')') || line.Tokens[end].Kind == TokenKind.ClauseEnd);

    // "…, v.v.", "gồm có: chủ yếu …", "một số"
    private static bool IsOpen(ReportText text, ListOpening opening, int end)
    {
        var (tokens, words) = (opening.Line.Tokens, text.Language.Partitions);
        if (end <= opening.From)
            return true;
        var told = MatchKey.Of(opening.Line.Block.Text[tokens[opening.Count.At].Start..Math.Min(opening.Line.Block.Text.Length, tokens[end - 1].End + 1)]);
        return words.OpenEnds.Any(open => told.Contains(open, StringComparison.Ordinal)) || words.OpenStarts.Contains(tokens[opening.From].Word, StringComparer.Ordinal);
    }
}
