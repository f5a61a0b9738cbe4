using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Claims;

/// <summary>A count of things and behind it what opens the list of them: "05 lễ hội truyền thống gồm: …", "04 nhiệm vụ trọng tâm như sau:".</summary>
/// <param name="Count">The count.</param>
/// <param name="Opener">The token that opens the list.</param>
/// <param name="From">The token that the list begins at; the number of tokens where list items follow.</param>
internal sealed record ListOpening(FigureSetting Count, int Opener, int From)
{
    private const int LeastCount = 2;
    private const int MostCount = 15;
    private const int MostBetween = 9;
    private const int MostBetweenPlaces = 18;
    private const int MostWordsOfTask = 4;

    // "schools are:"
    private const int LeastBehind = 3;

    public TokenLine Line => Count.Setting.Line;

    /// <summary>Whether words stand between that may lead to another noun ("05 xã có tỷ lệ dưới 85%, gồm: …"), so that only names of places can be the things counted.</summary>
    public bool IsThroughLinks { get; init; }

    /// <summary>What is counted, as compared.</summary>
    public string Unit { get; } = MatchKey.Of(Count.Figure.Unit.Name);

    /// <summary>The words that open the list.</summary>
    public string Words => Line.Block.Text[Line.Tokens[Opener].Start..Line.Tokens[From - 1].End];

    /// <summary>Whether names stand behind no more than "là".</summary>
    public bool IsCopula(ListWords words) => words.Copulas.Contains(Line.Tokens[Opener].Word);

    /// <summary>Whether the count opens its sentence, in which nothing else is told of more than one: "Five clubs joined us for the first time: …".</summary>
    public bool IsLoneSubject { get; init; }

    /// <summary>The words from the sentence's start to the list, without what is only set beside: "Bên cạnh kết quả đạt được, còn 04 tồn tại sau:".</summary>
    public string Told(ListWords words)
    {
        var start = Count.Setting.Sentence.Start.Value;
        var sentence = WordsFrom(start);
        var comma = Line.Tokens.FindIndex(start, token => token.Is(','));
        return comma > start && comma < Count.At && words.Concessions.Any(word => sentence.StartsWith(word + " ", StringComparison.Ordinal)) ? WordsFrom(comma) : sentence;
    }

    public static IEnumerable<ListOpening> In(ReportText text, Block block) =>
        text.Settings(block).Where(figure => IsCount(figure, text.Language.Lists)).Select(figure => Behind(figure, text.Language)).OfType<ListOpening>();

    // "Đội số 4 báo cáo", "Year 4 pupils", "4/5 đơn vị" and "three of the 4 schools" count nothing that a list could name.
    private static bool IsCount(FigureSetting count, ListWords words)
    {
        var (figure, tokens) = (count.Figure, count.Setting.Line.Tokens);
        return count.IsQuantity && figure.Value is >= LeastCount and <= MostCount && figure.Quantity.IsExact && figure.Unit != ReportParsing.Unit.None
            && figure.Mention.UnitSpan is { } unit && unit.Start > tokens[count.At].Start
            && !count.IsBound && !count.IsForEach && !count.Setting.Has(Cue.Average)
            && (count.At == 0 || !(tokens[count.At - 1].Is('/') || words.BeforeOrdinals.Contains(tokens[count.At - 1].Word) || words.Wholes.Contains(WordBefore(count)) || IsBehindName(count)))
            && !(count.Setting.UnitEnd < tokens.Count && tokens[count.Setting.UnitEnd].Is('/'));
    }

    /// <summary>The word before the count and its article; empty where none stands there.</summary>
    public static string WordBefore(FigureSetting count)
    {
        var (line, at) = (count.Setting.Line, count.At - 1);
        while (at >= 0 && line.Joining.Articles.Contains(line.Tokens[at].Word))
            at--;
        return at >= 0 && line.Tokens[at].Kind == TokenKind.Word ? line.Tokens[at].Word : string.Empty;
    }

    // "Alpha 3 projects": the number may be of the name.
    private static bool IsBehindName(FigureSetting count)
    {
        var (line, before) = (count.Setting.Line, count.At - 1);
        return count.Figure.Mention is { Form: not NumberForm.Words, Text: not ['0', ..] } && before > count.Setting.Sentence.Start.Value
            && line.Tokens[before].Kind == TokenKind.Word && char.IsUpper(line.Block.Text[line.Tokens[before].Start]);
    }

    /// <summary>"The following five businesses were closed until the faults were put right:": the things are told below, whatever they are.</summary>
    public static bool IsAnnounced(FigureSetting count, ListWords words) =>
        count.Setting.Line.Tokens[^1].Is(':') && (words.Announcements.Contains(WordBefore(count)) || IsAnnouncedBehind(count, words) || (words.Announcements.Count > 0 && ((count.At == 0 && !NamesOthersBehind(count)) || IsSubjectOfCopula(count, words))));

    /// <summary>"06 mô hình sau:", "05 mô hình sau với 120 hộ tham gia:"; not "06 mô hình sau khi …".</summary>
    public static bool IsAnnouncedBehind(FigureSetting count, ListWords words)
    {
        var (line, at) = (count.Setting.Line, count.Setting.UnitEnd);
        while (at < line.Tokens.Count && at - count.Setting.UnitEnd < MostWordsOfTask && line.Tokens[at].Kind == TokenKind.Word && !words.AnnouncementsBehind.Contains(line.Tokens[at].Word) && !words.Links.Contains(line.Tokens[at].Word))
            at++;
        return at + 1 < line.Tokens.Count && line.Tokens[^1].Is(':') && words.AnnouncementsBehind.Contains(line.Tokens[at].Word) && (at + 2 == line.Tokens.Count || words.Links.Contains(line.Tokens[at + 1].Word));
    }

    // "The five late schools are:" names them all.
    private static bool IsSubjectOfCopula(FigureSetting count, ListWords words)
    {
        var (line, start) = (count.Setting.Line, count.Setting.Sentence.Start.Value);
        return count.At > start && line.Tokens.Count > count.At + LeastBehind && words.Copulas.Contains(line.Tokens[^2].Word) && MatchKey.Of(count.Figure.Unit.Name).EndsWith(line.Tokens[^3].Word, StringComparison.Ordinal)
            && Enumerable.Range(start, count.At - start).All(i => line.Joining.Articles.Contains(line.Tokens[i].Word));
    }

    // "Six programmes were approved in May:" announces them, "Six schools took part in these events:" other things.
    private static bool NamesOthersBehind(FigureSetting count) => NamesOthers(count.Setting.Line.Tokens.Skip(count.Setting.UnitEnd));

    /// <summary>Whether a word among these is a plural: another noun that a list could be of.</summary>
    public static bool NamesOthers(IEnumerable<Token> tokens) => tokens.Any(token => token.Kind == TokenKind.Word && token.Word is [_, _, _, .., not ('s' or 'u' or 'i'), 's']);

    // "Five clubs joined us for the first time: Karrabup Pickleball, …"
    private static bool OpensAsLoneSubject(FigureSetting count, LanguagePack language)
    {
        var (tokens, start) = (count.Setting.Line.Tokens, count.Setting.Sentence.Start.Value);
        var colon = tokens.FindIndex(count.Setting.UnitEnd, token => token.Is(':'));
        return language.Mentions.CountsInPlurals && colon >= 0 && colon < tokens.Count - 1 && !NamesOthers(tokens.Take(count.Setting.UnitEnd..colon))
            && Enumerable.Range(start, count.At - start).All(i => count.Setting.Line.Joining.Articles.Contains(tokens[i].Word));
    }

    private static ListOpening? Behind(FigureSetting count, LanguagePack language)
    {
        var (line, words) = (count.Setting.Line, language.Lists);
        var isPlace = language.Partitions.Places.Contains(count.Figure.Unit.Name);
        var isAnnounced = IsAnnounced(count, words);
        var isThroughLinks = false;
        var (isLoneSubject, isKind) = (false, words.KindNouns.Contains(MatchKey.Of(count.Figure.Unit.Name)));
        if (IsAnnouncedBehind(count, words))
            return Open(count, line.Tokens.Count - 1, words);
        for (var i = count.Setting.UnitEnd; i < (isAnnounced ? line.Tokens.Count : Math.Min(line.Tokens.Count, count.Setting.UnitEnd + (isPlace ? MostBetweenPlaces : MostBetween))); i++)
        {
            if (IsOpener(line, i, words))
                return !isThroughLinks || line.CueAt(i).Cue == Cue.Comprising ? Open(count, i, words) is { } opening ? opening with { IsThroughLinks = isThroughLinks, IsLoneSubject = isLoneSubject } : null : null;
            if (line.Tokens[i].Is(',') && i + 1 < line.Tokens.Count && (line.CueAt(i + 1).Cue is Cue.Comprising or Cue.Namely || words.Fillers.Contains(line.Tokens[i + 1].Word)))
                continue;
            if (line.Tokens[i].Is(',') && OpenerBehindTask(line, i + 1, words) is { } behind)
                return isThroughLinks ? null : Open(count, behind, words);
            if ((line.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Mention) && !IsWorthOfAll(line, i)) || line.CueAt(i).Cue is Cue.OfWhich or Cue.Some or Cue.Besides or Cue.Each || (!isAnnounced && words.Turns.Contains(line.Tokens[i].Word)))
                return null;
            if (isAnnounced && !SettingReading.IsFigure(line.Tokens[i]))
                continue;
            isThroughLinks |= i >= count.Setting.UnitEnd + MostBetween;
            // "05 công trình với tổng vốn 18,64 tỷ đồng, gồm: (1) …; (2) …"
            if ((words.Links.Contains(line.Tokens[i].Word) || line.Tokens[i].Mention?.Quantity?.Unit.Dimension == UnitDimension.Money) && OpensNumbered(line, i))
                continue;
            if (IsWorthOfAll(line, i))
                continue;
            if (words.Links.Contains(line.Tokens[i].Word) && (isKind || OpensAsLoneSubject(count, language)))
            {
                isLoneSubject |= !isKind;
                continue;
            }

            if (SettingReading.IsFigure(line.Tokens[i]) || (words.Links.Contains(line.Tokens[i].Word) && !words.Told.Contains(MatchKey.Of(count.Figure.Unit.Name))))
            {
                if (!isPlace || (SettingReading.IsFigure(line.Tokens[i]) && line.Tokens[i].Mention?.Quantity?.Unit.Dimension != UnitDimension.Percent))
                    return null;
                isThroughLinks = true;
            }
        }

        return null;
    }

    /// <summary>Whether money, or the sign before it, is the last that is told before the list: "We held five grants worth $167,750:".</summary>
    public static bool IsWorthOfAll(TokenLine line, int at) =>
        at < line.Tokens.Count - 1 && line.Tokens[^1].Is(':')
        && line.Tokens[^2].Mention is { Quantity.Unit.Dimension: UnitDimension.Money } money
        && (at == line.Tokens.Count - 2 || (money.UnitSpan is { } unit && line.Tokens[at].Start >= unit.Start));

    // "05 đoàn kiểm tra, phân công như sau:"
    private static int? OpenerBehindTask(TokenLine line, int at, ListWords words)
    {
        var end = at;
        while (end < line.Tokens.Count && end - at < MostWordsOfTask && line.Tokens[end].Kind == TokenKind.Word && line.CueAt(end).Cue == Cue.None && !words.Links.Contains(line.Tokens[end].Word))
            end++;
        return end > at && end < line.Tokens.Count && (line.CueAt(end).Cue == Cue.Namely || line.Tokens[end].Is(':')) && line.Tokens[^1].Is(':') && words.Fillers.Contains(line.Tokens[^2].Word) ? end : null;
    }

    private static bool OpensNumbered(TokenLine line, int at)
    {
        var end = at;
        while (end + 2 < line.Tokens.Count && !line.Tokens[end].Is(':') && end < at + MostBetween)
            end++;
        return line.Tokens[end].Is(':') && line.CueAt(end - 1).Cue == Cue.Comprising && Enumerable.Range(end + 1, 2).Any(i => i < line.Tokens.Count && line.Tokens[i].Mention is { Kind: MentionKind.Numbering });
    }

    private static bool IsOpener(TokenLine line, int at, ListWords words) =>
        line.Tokens[at].Is(':')
        || line.CueAt(at).Cue is Cue.Comprising or Cue.Namely
        || (words.Copulas.Contains(line.Tokens[at].Word) && at + 1 < line.Tokens.Count && line.Tokens[at + 1].Kind == TokenKind.Word && char.IsUpper(line.Block.Text[line.Tokens[at + 1].Start]));

    private string WordsFrom(int start) => string.Join(' ', Line.Tokens.Take(From).Skip(start).Where(token => token.Kind == TokenKind.Word).Select(token => token.Word));

    // "cụ thể như sau:", "gồm có:" open one list.
    private static ListOpening? Open(FigureSetting count, int opener, ListWords words)
    {
        var (line, from) = (count.Setting.Line, opener);
        while (from < line.Tokens.Count)
        {
            var length = line.CueAt(from) is { Cue: Cue.Comprising or Cue.Namely, Length: var cue } ? cue : line.Tokens[from].Is(':') || from == opener || words.Fillers.Contains(line.Tokens[from].Word) ? 1 : 0;
            if (length == 0)
                break;
            from += length;
            if (words.PartialOpeners.Contains(string.Join(' ', line.Tokens.Take(from).Skip(from - length).Select(token => token.Word))))
                return null;
        }

        return from < line.Tokens.Count || line.Tokens[^1].Is(':') ? new ListOpening(count, opener, from) : null;
    }
}
