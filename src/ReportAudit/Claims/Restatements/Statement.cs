using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>A figure as a statement about its indicator, to be compared with others.</summary>
internal sealed class Statement
{
    // Words that a name must have beside its unit before it is taken to name one thing in the report.
    private const int LeastNarrower = 3;
    private const int NameWords = 3;
    private const int LongName = 4;
    private const int FewWords = 2;
    private const int EarlyClose = 31;
    private const int LongestTimePhrase = 8;

    // Two long figures that differ by two swapped digits need fewer words in common to be one.
    private const int LongFigure = 1000;

    // Small numbers agree by chance.
    private const int LeastTelling = 20;

    private readonly FigureSetting setting;
    private readonly LanguagePack language;
    private readonly string[] name;
    private readonly string[] before;

    public Statement(FigureSetting setting, ReportText text)
    {
        this.setting = setting;
        language = text.Language;
        Section = text.HeadingOf(setting);
        var unit = setting.Setting.Words((setting.At + 1)..setting.Setting.UnitEnd).ToHashSet(StringComparer.Ordinal);
        name = [.. setting.Figure.Indicator.Terms.Where(term => !unit.Contains(term))];
        Key = $"{string.Join(' ', name)}|{Figure.Unit.Name}|{Figure.Role}";
        before = [.. setting.Setting.Words(setting.Setting.Before).Where(word => !language.Fillers.Contains(word))];
        IsDenied = setting.Setting.Words(ClauseStart(setting.At)..setting.Setting.After.End).Any(language.Partitions.Negations.Contains);
        IsSelfStanding = OpensItsSentence();
        HasOwnSubject = IsBehindColon();
    }

    public Figure Figure => setting.Figure;

    /// <summary>The block of the innermost heading above; −1 before the first heading.</summary>
    public int Section { get; }

    /// <summary>Its block, and where its sentence begins there.</summary>
    public (int Block, int Start) Sentence => (setting.Figure.Span.Block, setting.Setting.Sentence.Start.Value);

    /// <summary>Its name and unit in one.</summary>
    public string Key { get; }

    /// <summary>Whether its clause says what is not so (chưa phê duyệt 76 hộ).</summary>
    private bool IsDenied { get; }

    /// <summary>Whether nothing but a time or a few words (trong năm) stands before its name in its sentence, so that no other subject governs it.</summary>
    private bool IsSelfStanding { get; }

    /// <summary>Whether words and a colon before its name say of what it is told (Vải thiều: diện tích …).</summary>
    private bool HasOwnSubject { get; }

    /// <summary>Whether its sentence counts the same before it, so that it tells some of that (phải kỷ luật 19 đảng viên, đã kỷ luật 17).</summary>
    private bool IsBehindItsLike => Enumerable.Range(setting.Setting.Sentence.Start.Value, setting.At - setting.Setting.Sentence.Start.Value)
        .Any(i => setting.Setting.Line.Tokens[i].Mention?.Quantity?.Unit == Figure.Unit);

    /// <summary>Whether its sentence opens with what it tells some of (Trong số này, of these).</summary>
    private bool IsPart => OpensWithWhole() || Enumerable.Range(setting.Setting.Sentence.Start.Value, setting.At - setting.Setting.Sentence.Start.Value).Any(i => setting.Setting.Line.CueAt(i).Cue == Cue.OfWhich);

    /// <summary>Whether its sentence speaks of some in particular (riêng khối trường học).</summary>
    private bool IsParticular => Enumerable.Range(setting.Setting.Sentence.Start.Value, setting.At - setting.Setting.Sentence.Start.Value).Any(i => setting.Setting.Line.CueAt(i).Cue == Cue.Particularly);

    private bool HasTotal => setting.Setting.Has(Cue.Total);

    /// <summary>How sure it is that both state the same figure.</summary>
    public Certainty SameAs(Statement other)
    {
        if (!SameFrame(other))
            return Certainty.None;
        var isNamedAlike = IsNamedAlike(other);
        // Equal under one name: that they agree says which figures are right, however short the name.
        if (isNamedAlike && Figure.Value == other.Figure.Value && Figure.Value >= LeastTelling)
            return Certainty.Possible;
        if (!(IsSelfStanding || other.IsSelfStanding))
            return Certainty.None;
        if (isNamedAlike && SameName(other) is not Certainty.None and var certainty && (certainty == Certainty.Certain || IsNear(other)))
            return certainty;
        if (IsSwap(other) && (SharesWords(other) || (Figure.Value >= LongFigure && IsSelfStanding && other.IsSelfStanding && SharedWords(other) >= FewWords && name.Intersect(other.name, StringComparer.Ordinal).Any())))
            return Certainty.Likely;
        if ((isNamedAlike || IsTotalOf(other) || other.IsTotalOf(this)) && !IsNear(other))
            return Certainty.None;
        if (IsSelfStanding && Names(other))
            return Certainty.Likely;
        return other.IsSelfStanding && other.Names(this) ? Certainty.Likely : Certainty.None;
    }

    // "Tổng dư nợ các chương trình đạt 317 tỷ", "Chương trình giải quyết việc làm có dư nợ 81 tỷ": the one is some of the other.
    private bool IsTotalOf(Statement other) =>
        HasTotal && !other.HasTotal && Figure.Unit.Dimension == UnitDimension.Money && Figure.Value > other.Figure.Value && other.name.Except(name, StringComparer.Ordinal).Count() >= LeastNarrower;

    private bool SharesWords(Statement other)
    {
        var shared = SharedWords(other);
        return shared >= (Figure.Value >= LongFigure ? NameWords : NameWords + 1) || (shared > 1 && (HasTotal || other.HasTotal) && IsSelfStanding && other.IsSelfStanding);
    }

    private int SharedWords(Statement other) => Figure.Indicator.Terms.Intersect(other.Figure.Indicator.Terms, StringComparer.Ordinal).Count();

    /// <summary>Whether both are told under one name, in one unit and of one time and place; their keys are the same then.</summary>
    public bool IsNamedAs(Statement other) => SameFrame(other) && IsNamedAlike(other);

    private bool IsNamedAlike(Statement other) => name.Length > 0 && name.AsSpan().SequenceEqual(other.name);

    private Certainty SameName(Statement other)
    {
        if (HasTotal && other.HasTotal && name.Length > 0)
            return Section == other.Section ? Certainty.Certain : name.Length < NameWords ? Certainty.None : Certainty.Likely;
        return IsSelfStanding && other.IsSelfStanding && name.Length >= NameWords ? Certainty.Likely : Certainty.None;
    }

    // "phối hợp với … đi phát tờ rơi 6 buổi" says "phát tờ rơi 6 buổi" with who and how before it; or a longer sentence has all of the name's words.
    private bool Names(Statement longer) => !longer.HasOwnSubject && (name.Length >= LongName
        ? name.All(word => longer.name.Contains(word, StringComparer.Ordinal)) && longer.Figure.Scope is null
        : IsEndOf(longer)
            && language.OpensWithOrganisingVerb(longer.before))
        && !longer.IsBehindItsLike;

    // What was brought up to date in one place only, or mistyped there, is still near; what is not is most likely something else under a like name.
    private bool IsNear(Statement other) => Plausibility.IsRestatement(Figure, other.Figure);

    private bool IsEndOf(Statement longer) =>
        before.Length >= NameWords
        && longer.before.Length > before.Length
        && longer.before.AsSpan(longer.before.Length - before.Length).SequenceEqual(before);

    private bool IsSwap(Statement other) => DigitSlip.IsSwap(Figure.Value, other.Figure.Value);

    private bool SameFrame(Statement other) =>
        Figure.Unit == other.Figure.Unit
        && Figure.Role == other.Figure.Role
        && IsParticular == other.IsParticular
        && IsDenied == other.IsDenied
        && IsPart == other.IsPart
        && string.Equals(Figure.Scope, other.Figure.Scope, StringComparison.OrdinalIgnoreCase)
        && (Figure.Period is not { } mine || other.Figure.Period is not { } others || IsSamePeriod(mine, others));

    // A total stands for itself behind a semicolon too.
    private int ClauseStart(int at)
    {
        while (at > setting.Setting.Sentence.Start.Value && setting.Setting.Line.Tokens[at - 1].Kind != TokenKind.ClauseEnd)
            at--;
        return at;
    }

    // "năm 2024" and "từ ngày 01/01/2024 đến ngày 20/12/2024": a year's report closes its books before the year ends.
    private static bool IsSamePeriod(Period mine, Period others) =>
        mine == others
        || (mine is { From: { } from, To: { } to } && others is { From: { } otherFrom, To: { } otherTo }
            && from == otherFrom && from < to && Math.Abs(to.DayNumber - otherTo.DayNumber) <= EarlyClose);

    private bool IsBehindColon()
    {
        var line = setting.Setting.Line;
        var colon = setting.Setting.Before.Start.Value - 1;
        return colon > setting.Setting.Sentence.Start.Value && line.Tokens[colon].Is(':') && line.Tokens[colon - 1].Kind == TokenKind.Word;
    }

    // "Trong số đơn đủ điều kiện xử lý có 72 đơn khiếu nại"
    private bool OpensWithWhole()
    {
        string[] words = [.. setting.Setting.Words(setting.Setting.Sentence.Start..setting.At)];
        return language.Partitions.Resumptions.Select(lead => lead.Split(' ')).Any(lead => lead.Length > 1 && lead.Length < words.Length && words.AsSpan().StartsWith(lead));
    }

    private bool OpensItsSentence()
    {
        var line = setting.Setting.Line;
        var start = setting.Setting.Before.Start.Value;
        var words = 0;
        var hasTime = false;
        for (var i = HasTotal ? ClauseStart(start) : setting.Setting.Sentence.Start.Value; i < start; i++)
        {
            var token = line.Tokens[i];
            if (SettingReading.IsFigure(token))
                return false;
            hasTime |= token.Mention?.Period is not null;
            hasTime |= words == 0 && token.Kind == TokenKind.Word && language.TimeLeads.Contains(token.Word);
            words += token.Kind == TokenKind.Word && line.CueAt(i).Cue != Cue.Total ? 1 : 0;
        }

        return words == 0 || (hasTime && words <= LongestTimePhrase);
    }
}
