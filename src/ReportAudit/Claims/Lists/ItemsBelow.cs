using System.Globalization;
using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Claims;

/// <summary>Reads a list whose items stand below the paragraph or item that counts them: "Đề ra 04 nhiệm vụ trọng tâm như sau:".</summary>
internal static class ItemsBelow
{
    private const int LongestName = 6;
    private const int LongestItem = 14;
    private const int LeastRunOn = 3;
    private const int MostOfSort = 8;

    // A caption or a page's head may stand between the halves of a list.
    private const int ReachOfRest = 4;

    /// <returns>Null where no list of one level stands below.</returns>
    public static ListReading? Read(ReportText text, ListOpening opening)
    {
        Block[] items = [.. text.Children(opening.Line.Block)];
        if (items.Length < 2 || !AreOfOneLevel(items) || items.Any(item => HidesOthers(text, item)) || !IsLast(text, opening, items) || items.Any(item => CountsInUnit(text, item, opening)))
            return null;
        var isWhole = EndsHere(text, items) && !Continue(items) && !items.Any(item => IsAside(text, item));
        var areTheThings = isWhole && AreTheThings(text, opening, items);
        // "namely:" over more items than are counted: none of them is less than one thing.
        var isKind = text.Language.Lists.KindNouns.Contains(opening.Unit);
        var areEach = isWhole && IsClosed(text, opening) && (!ListCounts.TellsOfThem(text, opening) || AreNamedByIt(text, opening, items)) && Array.TrueForAll(items, item => IsShort(text.Line(item), isKind));
        return new ListReading(items.Length, items.Length) { AreAll = areTheThings, AreSingle = areTheThings || areEach };
    }

    /// <summary>"Tổ chức 05 đợt hiến máu, kết quả từng đợt như sau:" over "Đợt 1", "Đợt 2" and so on: the one figure counts them, whatever is said behind it.</summary>
    public static ListCountClaim? RunOn(ReportText text, Block block)
    {
        if (!block.Text.TrimEnd().EndsWith(':') || text.Settings(block) is not [{ Figure: { Unit.IsCounted: true, Mention.UnitSpan: not null, Quantity.IsExact: true } } count] || text.Children(block).ToArray() is not { Length: >= LeastRunOn } items || !AreOfOneLevel(items) || !EndsHere(text, items))
            return null;
        var noun = MatchKey.Of(count.Figure.Unit.Name).Split(' ')[0];
        return AreRunOn([.. items.Select(text.Line)], noun) && Math.Abs(count.Figure.Value - items.Length) <= ListCounts.MostOff
            ? new ListCountClaim(count.Figure, new ListReading(items.Length, items.Length) { AreAll = true, AreSingle = true }, new Basis(count.Setting.TextOf(count.Setting.Sentence), Certainty.Likely))
            : null;
    }

    // "06 mô hình sau với 333 hộ tham gia:" and "five grants worth $167,750:" over grants of so much each are told whole.
    private static bool IsLast(ReportText text, ListOpening opening, Block[] items)
    {
        var behind = text.Settings(opening.Line.Block).SkipWhile(figure => figure != opening.Count).Skip(1).ToArray();
        return behind.Length == 0 || ListOpening.IsAnnouncedBehind(opening.Count, text.Language.Lists)
            || (behind is [{ Figure.Unit.Dimension: UnitDimension.Money }] && opening.Count.At > opening.Count.Setting.Sentence.Start.Value && Array.TrueForAll(items, item => text.Settings(item).Any(figure => figure.Figure.Unit.Dimension == UnitDimension.Money)));
    }

    private static bool AreOfOneLevel(Block[] items)
    {
        if (items.Any(item => item.Kind != BlockKind.ListItem || item.Label is null || item.Label.Kind != items[0].Label!.Kind))
            return false;
        return items[0].Label!.Kind == LabelKind.Sign
            ? items.All(item => item.Label!.Text.Equals(items[0].Label!.Text, StringComparison.Ordinal))
            : items.Select(item => item.Label!.Numbers is [.., var number] ? number : 0).SequenceEqual(Enumerable.Range(1, items.Length));
    }

    // "- Nhiệm vụ hai, gồm:" among dashes: those behind it may be its own or of the list around it.
    private static bool HidesOthers(ReportText text, Block item) =>
        item.Text.TrimEnd().EndsWith(':') && (!text.Children(item).Any() || text.Children(item).Any(child => item.Label!.Text.Equals(child.Label?.Text, StringComparison.Ordinal)));

    // "3 dự án:" over "- Xã Tân Hoà 2 dự án" or "- Xã Tân Hoà: 2": the items part the count.
    private static bool CountsInUnit(ReportText text, Block item, ListOpening opening) =>
        text.Settings(item).Any(figure => figure.Figure.Unit == Unit.None
            ? figure.At > 0 && figure.Setting.Line.Tokens[figure.At - 1].Is(':')
            : Units.AreAlike(opening.Count.Figure.Unit, figure.Figure.Unit, text.Language.Partitions));

    // An item that begins small between others that begin with a capital goes on with the one before it; one that ends in a comma is not the last.
    private static bool Continue(Block[] items) =>
        items[^1].Text.TrimEnd() is [.., ';' or ',' or ':'] || (!BeginsSmall(items[0]) && Array.Exists(items, BeginsSmall));

    private static bool BeginsSmall(Block item) => item.Text.AsSpan(item.Label!.Text.Length).TrimStart() is [var first, ..] && char.IsLower(first);

    // Behind the list comes no table, and no item that may be of it; those below another paragraph ("Nơi nhận:") are not.
    private static bool EndsHere(ReportText text, Block[] items)
    {
        var blocks = text.Report.Blocks;
        var end = items[^1].Id + 1;
        while (end < blocks.Count && IsUnder(text, blocks[end], items[^1]))
            end++;
        var last = items[^1].Label!;
        return (end >= blocks.Count || blocks[end].Table is null) && !blocks.Skip(end).Take(ReachOfRest).TakeWhile(block => !IsNumberedHeading(block)).Any(block => GoesOn(last, block.Label) && !(block.Parent > items[^1].Id));
    }

    // No list goes on behind the next section's heading.
    private static bool IsNumberedHeading(Block block) => block is { Kind: BlockKind.Heading, Label.Numbers: [_, ..] };

    private static bool GoesOn(Label last, Label? next)
    {
        if (next is null || next.Kind != last.Kind)
            return false;
        return last.Kind == LabelKind.Sign ? next.Text.Equals(last.Text, StringComparison.Ordinal) : next.Numbers is [.., var number] && number == last.Numbers[^1] + 1;
    }

    private static bool IsUnder(ReportText text, Block block, Block item)
    {
        var parent = block.Parent;
        while (parent is { } over && over > item.Id)
            parent = text.Report.Blocks[over].Parent;
        return parent == item.Id;
    }

    // "- Ngoài ra, …", "- Các xã còn lại: …"
    private static bool IsAside(ReportText text, Block item)
    {
        var line = text.Line(item);
        var first = FirstOf(line);
        return first >= line.Tokens.Count || line.CueAt(first).Cue is Cue.Besides or Cue.Particularly or Cue.Some or Cue.Total or Cue.Remaining
            || text.Language.Lists.Several.Contains(line.Tokens[first].Word);
    }

    // Tasks and the like are told in any words, unless they are grouped ("- Về kinh tế: …"); other things by the noun that was counted, or by names.
    private static bool AreTheThings(ReportText text, ListOpening opening, Block[] items)
    {
        TokenLine[] lines = [.. items.Select(text.Line)];
        var noun = opening.Unit.Split(' ')[0];
        var areNouns = Array.TrueForAll(lines, line => line.Tokens[FirstOf(line)].Word.Equals(noun, StringComparison.Ordinal));
        if (text.Language.Lists.Told.Contains(opening.Unit) || ListOpening.IsAnnounced(opening.Count, text.Language.Lists))
            return !ListCounts.TellsOfThem(text, opening) && (areNouns || !Array.Exists(lines, line => line.Tokens.Exists(token => token.Is(':'))));
        // Names of places may stand two in an item; what else is listed begins with a capital, and goes on small in the item: "- Gương người tốt, việc tốt".
        var goByNames = ItemNames.GoByNames(text, opening);
        var joints = new ItemJoints(goByNames ? null : noun, text.Language.Mentions.And, !Array.Exists(items, BeginsSmall));
        bool IsOneThing(TokenLine line) => IsOne(line, joints);
        var isKind = text.Language.Lists.KindNouns.Contains(opening.Unit);
        if (AreRunOn(lines, noun) || ((AreNamedApart(text, opening, items) || (IsClosed(text, opening) && !ListCounts.TellsOfThem(text, opening))) && Array.TrueForAll(lines, line => IsShort(line, isKind) && IsOneThing(line))))
            return true;
        return Array.TrueForAll(lines, IsOneThing) && (areNouns
            ? items[0].Label!.Kind != LabelKind.Sign || Array.TrueForAll(lines, line => IsShort(line)) || ItemNames.AreMostlyProper(lines, HeadOf)
            : (goByNames && Array.TrueForAll(lines, line => ItemNames.IsNameToSign(line, FirstOf(line)))) || AreNamesOfIt(text, opening, lines));
    }

    // "We raced at six events this season:" over names that are not of persons, where nothing else is told of more than one.
    private static bool AreNamesOfIt(ReportText text, ListOpening opening, TokenLine[] lines) =>
        text.Language.Mentions.CountsInPlurals && !text.Language.Partitions.Kinds.ContainsKey(opening.Count.Figure.Unit.Name)
        && !ListOpening.NamesOthers(opening.Line.Tokens.Take(opening.Count.Setting.Sentence.Start.Value..opening.Count.At)) && !ListOpening.NamesOthers(opening.Line.Tokens.Take(opening.Count.Setting.UnitEnd..opening.Opener))
        && ItemNames.AreOfThings([.. lines.Select(line => (line, FirstOf(line)..EndOfName(line)))]);

    // "agreements with four partner schools, namely:" names them, whatever they are the matter of.
    private static bool AreNamedByIt(ReportText text, ListOpening opening, Block[] items) =>
        opening.Line.CueAt(opening.Opener).Cue == Cue.Comprising
        && items.Select(text.Line).All(line => ItemNames.IsAllName(line, FirstOf(line)..EndOfName(line)));

    // "took part in five fairs abroad, namely:", where nothing else is told of more than one.
    private static bool AreNamedApart(ReportText text, ListOpening opening, Block[] items) =>
        text.Language.Mentions.CountsInPlurals && opening.Opener - opening.Count.Setting.UnitEnd <= MostOfSort && !ListOpening.NamesOthers(opening.Line.Tokens.Take(opening.Count.Setting.UnitEnd..opening.Opener)) && AreNamedByIt(text, opening, items);

    private static int EndOfName(TokenLine line)
    {
        var end = FirstOf(line);
        while (end < line.Tokens.Count && line.Tokens[end].Kind == TokenKind.Word)
            end++;
        return end;
    }

    // "Đợt 1 (tháng 02): 284 đơn vị", "Đợt 2 …": the counted noun with numbers that run on.
    private static bool AreRunOn(TokenLine[] lines, string noun) => lines.Select(line => NumberBehind(line, noun)).SequenceEqual(Enumerable.Range(1, lines.Length));

    private static int NumberBehind(TokenLine line, string noun)
    {
        var first = FirstOf(line);
        var said = string.Join(' ', line.Tokens.Skip(first).Take(line.Tokens[first].Kind == TokenKind.Mention ? 1 : 2).Select(token => token.Mention is { } mention ? MatchKey.Of(mention.Text) : token.Word));
        return said.StartsWith($"{noun} ", StringComparison.Ordinal) && int.TryParse(said.AsSpan(noun.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    // "duy trì 06 chuyên mục:", "05 mô hình, gồm:", "four new partner schools, namely:": nothing but the opener stands behind what is counted and what sort of it.
    private static bool IsClosed(ReportText text, ListOpening opening)
    {
        var (line, at) = (opening.Line, EndOfSort(text, opening));
        if (line.Tokens[at].Is(','))
            at++;
        return at == opening.Opener && (line.Tokens[at].Is(':') || line.CueAt(at).Cue is Cue.Comprising or Cue.Namely);
    }

    // "05 mô hình trình diễn", where words of that kind stand behind the noun and it is not one who does something; "five kinds of help"; "five grants worth $167,750"
    private static int EndOfSort(ReportText text, ListOpening opening)
    {
        var (line, lists, at) = (opening.Line, text.Language.Lists, opening.Count.Setting.UnitEnd);
        var isKind = lists.KindNouns.Contains(opening.Unit);
        var isThing = !text.Language.Mentions.CountsInPlurals && !lists.Bodies.Contains(opening.Unit) && !ItemNames.GoByNames(text, opening) && !text.Language.Partitions.Kinds.ContainsKey(opening.Count.Figure.Unit.Name);
        if (opening.Opener - at > 1 && lists.Worths.Contains(line.Tokens[at].Word) && ListOpening.IsWorthOfAll(line, at + 1))
            return opening.Opener;
        var end = at;
        while (end < opening.Opener && end - at < MostOfSort && line.Tokens[end].Kind == TokenKind.Word && line.CueAt(end).Cue == Cue.None)
            end++;
        return isThing || (isKind && (!text.Language.Mentions.CountsInPlurals || lists.Wholes.Contains(line.Tokens[at].Word))) ? end : at;
    }

    // A name, of a few words, and in a bracket something more of it; of a kind also how many are of it.
    private static bool IsShort(TokenLine line, bool isKind = false)
    {
        var (first, end) = (FirstOf(line), FirstOf(line));
        while (end < line.Tokens.Count && (line.Tokens[end].Kind is TokenKind.Word or TokenKind.Mention || line.Tokens[end].Is('\'') || line.Tokens[end].Is('’') || ItemJoints.IsHyphen(line, end)) && !SettingReading.IsFigure(line.Tokens[end]))
            end++;
        if (end == first || end - first > LongestItem)
            return false;
        return end == line.Tokens.Count || line.Tokens[end].Is('(') || line.Tokens[end].Is(',')
            || ((line.Tokens[end].Is(';') || line.Tokens[end].Is('.')) && end == line.Tokens.Count - 1)
            || (isKind && end + 1 < line.Tokens.Count && line.Tokens[end].Is(':') && SettingReading.IsFigure(line.Tokens[end + 1]));
    }

    private static Range HeadOf(TokenLine line)
    {
        var (first, end) = (FirstOf(line), FirstOf(line));
        while (end < line.Tokens.Count && end < first + LongestName && !line.Tokens[end].Is(':'))
            end++;
        return first..end;
    }

    private static bool IsOne(TokenLine line, ItemJoints joints) =>
        !Enumerable.Range(0, line.Tokens.Count).Take(HeadOf(line)).Any(at => joints.Part(line, at));

    private static int FirstOf(TokenLine line)
    {
        var first = 0;
        while (first < line.Tokens.Count && (line.Tokens[first].Start < line.Block.Label!.Text.Length || line.Joining.Articles.Contains(line.Tokens[first].Word)))
            first++;
        return first;
    }
}
