using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>
/// Finds shares that say what they are of in words which only one figure told before bears: "426 stations were inspected, 71.0% of the programme. Breaches were found at 85, or 14.2% of those inspected",
/// "Đã giải quyết 4.204 hồ sơ … Bản điện tử 3.512 hồ sơ, đạt 83,05 % số hồ sơ đã giải quyết". Such a share is of that figure, though another gives it: that other is what it was computed of by mistake.
/// </summary>
internal sealed class NamedBases
{
    private const int MostBlocksAway = 12;
    private const int LeastWhole = 10;
    private const int LeastDigits = 2;
    private const int LeastSyllables = 2;
    private const int LongestLead = 3;
    private const decimal Hundred = 100;
    private const decimal MostOff = 3;

    // Of rounded parts and wholes a share is off by less.
    private const decimal MostRounding = 1;

    private readonly ReportText text;
    private readonly LanguagePack language;
    private readonly FigureNames names;
    private readonly Lazy<FigureSetting[]> wholes;

    public NamedBases(ReportText text, FigureNames names)
    {
        (this.text, this.names, language) = (text, names, text.Language);
        wholes = new Lazy<FigureSetting[]>(() => [.. text.All.Where(figure => figure is { IsQuantity: true, IsForEach: false, IsBound: false, Figure: { Role: FigureRole.Actual or FigureRole.Cumulative, Value: >= LeastWhole, Mention.Form: not NumberForm.Words } } && figure.Figure.Unit.Dimension is not (UnitDimension.Percent or UnitDimension.Ratio) && !IsCompared(figure))]);
    }

    public IEnumerable<ShareClaim> Find() => text.Report.Blocks.SelectMany(block => In(text.Settings(block)));

    private IEnumerable<ShareClaim> In(IReadOnlyList<FigureSetting> figures)
    {
        for (var at = 1; at < figures.Count; at++)
        {
            if (!Shares.IsShare(figures[at]) || figures[at].Figure.Quantity.Qualifier != Qualifier.Exact || figures[at].Figure.Value / Math.Max(figures[at].Figure.Quantity.Ulp, 0.01m) < LeastDigits || figures[at].Figure.Value == Hundred)
                continue;
            if (PartOf(figures, at) is { } part && Of(part, figures[at]) is { } claim)
                yield return claim;
        }
    }

    // The figure before the share in its clause, past what a bracket between tells.
    private static FigureSetting? PartOf(IReadOnlyList<FigureSetting> figures, int share)
    {
        var part = share - 1;
        while (part >= 0 && figures[part].IsInBracketClosedBefore(figures[share]))
            part--;
        return part >= 0 && figures[part].IsActual && !figures[part].IsForEach && Shares.SharesSentence(figures[part], figures[share]) && Shares.InOneClause(figures[part], figures[share]) ? figures[part] : null;
    }

    private ShareClaim? Of(FigureSetting part, FigureSetting share)
    {
        string[] said = [.. Said(part, share)];
        if (said.Length == 0 || EndsWithPronoun(share))
            return null;
        string[] unit = [.. part.Setting.Words((part.At + 1)..part.Setting.UnitEnd)];
        string[] telling = [.. said.Where(word => !unit.Any(other => language.AreForms(word, other)))];
        if (telling.Length < (language.WritesSyllablesApart ? LeastSyllables : 1))
            return null;
        var isOfThose = language.Joining.Pronouns.Contains(share.Setting.Words(share.Setting.UnitEnd..share.Setting.Sentence.End).ElementAtOrDefault(1) ?? string.Empty);
        FigureSetting[] alike = [.. wholes.Value.Where(whole => whole.Figure.Value > part.Figure.Value && whole != part && share.Figure.Span.Block - whole.Figure.Span.Block is >= 0 and <= MostBlocksAway && IsBefore(whole.Figure.Span, share.Figure.Span) && AreAlike(part.Figure.Unit, whole.Figure.Unit) && MayBe(whole))];
        FigureSetting[] bearing = [.. alike.Where(whole => said.All(word => names.Has(names.Own(whole), word)) && names.HaveOneWord(telling, names.Own(whole)))];
        if (bearing.Length == 0)
            bearing = [.. alike.Where(whole => telling.All(word => names.Has(names.Own(whole), word) || names.Has(names.Lead(whole), word)) && telling.Any(word => names.Has(names.Own(whole), word)) && names.HaveOneWord(telling, [.. names.Lead(whole), .. names.Own(whole)]))];
        if (bearing.Length == 0 || Array.Exists(bearing, whole => Gives(whole.Figure)) || text.Report.Figures.Any(other => Gives(other) && IsNamed(other)))
            return null;
        var claims = Least(bearing, said).Select(whole => Shares.Claim(part, whole, share, Certainty.Likely) with { NamesWhole = true }).DistinctBy(claim => claim.Whole.Value).ToArray();
        return claims is [var one] && Math.Abs(one.Computed!.Value - share.Figure.Value) > share.Figure.Quantity.Ulp && (Math.Abs(one.Computed!.Value - share.Figure.Value) <= MostOff || DigitSlip.Explains(one) || text.Report.Figures.Any(Gives)) && !GivesWithAnother(one.Whole) ? one : null;

        // Of the same unit, or of one that is said; and not of a place or a name that is not said.
        bool MayBe(FigureSetting whole) => !IsOfName(whole, part) && (isOfThose || whole.Figure.Unit == part.Figure.Unit || !whole.Figure.Unit.IsCounted || whole.Figure.Unit == Unit.None || whole.Setting.Words((whole.At + 1)..whole.Setting.UnitEnd).Any(word => said.Any(other => language.AreForms(word, other))));

        // "khai thác biển 26.118 tấn, nội địa 1.222 tấn": of both together.
        bool GivesWithAnother(Figure whole) => wholes.Value.Any(other => other.Figure != whole && other.Figure.Span.Block == whole.Span.Block && other.Figure.Unit == whole.Unit && !wholes.Value.Any(figure => figure.Figure.Span.Block == whole.Span.Block && figure.Figure.Value == whole.Value + other.Figure.Value)
            && (part.Figure.Quantity.Interval * Interval.Point(Hundred)).DividedBy(whole.Quantity.Interval + other.Figure.Quantity.Interval)?.Meets(share.Figure.Quantity.Interval) == true);

        bool Gives(Figure whole) => whole != part.Figure && whole.Value > 0 && Math.Abs((part.Figure.Value * Hundred / whole.Value) - share.Figure.Value) <= Math.Max(share.Figure.Quantity.Ulp * 2, MostRounding) && AreAlike(whole.Unit, part.Figure.Unit) && new ShareClaim(part.Figure, whole, share.Figure, new Basis(string.Empty, Certainty.None)).Verdict is Verdict.Holds or Verdict.HoldsWithinRounding;

        // By the words around it, or its row and column.
        bool IsNamed(Figure whole)
        {
            string[] around = whole.Cell is null ? Around(whole) : [.. whole.Indicator.Terms];
            return telling.All(word => names.Has(around, word)) || (isOfThose && around.Length > 0 && around.All(word => names.Has([.. part.Setting.Words(part.Setting.Sentence)], word)));
        }
    }

    // "VIA found 318, or 4.6% of those tested with it": the words alone do not say with what.
    private bool EndsWithPronoun(FigureSetting share)
    {
        var (tokens, end) = (share.Setting.Line.Tokens, share.Setting.UnitEnd);
        while (end < tokens.Count && tokens[end].Kind == TokenKind.Word)
            end++;
        return end > share.Setting.UnitEnd && language.Joining.Pronouns.Contains(tokens[end - 1].Word);
    }

    // "5,118 pupils in 42 schools were examined out of 5,460": past other figures to what they are of.
    private string[] Around(Figure figure)
    {
        if (text.SettingOf(figure) is not { } whole)
            return [];
        var (line, end) = (whole.Setting.Line, whole.At + 1);
        while (end < whole.Setting.Sentence.End.Value && line.CueAt(end).Cue != Cue.OutOf && (names.IsOfName(line.Tokens[end]) || line.Tokens[end].Kind == TokenKind.Mention))
            end++;
        return [.. names.Own(whole), .. whole.Setting.Words(whole.At..end)];
    }

    // The words behind the share, or those its sentence opens with ("Of those who took it up, 46 were children, or 10.6%").
    private IEnumerable<string> Said(FigureSetting part, FigureSetting share)
    {
        var (line, start) = (share.Setting.Line, share.Setting.Sentence.Start.Value);
        if (OpensBase(line, share.Setting.UnitEnd))
            return Words(line, share.Setting.UnitEnd);
        var end = start;
        while (end < part.First && line.Tokens[end].Kind == TokenKind.Word)
            end++;
        return end < line.Tokens.Count && line.Tokens[end].Is(',') && (line.CueAt(start).Cue is Cue.OfWhich or Cue.OutOf || line.Joining.BeforeWholes.Contains(line.Tokens[start].Word)) && !Enumerable.Range(end + 1, part.First - end - 1).Any(i => line.Tokens[i].Is(',')) ? Words(line, start) : [];
    }

    // "of the", "trên tổng số", "so với số"
    private bool OpensBase(TokenLine line, int at)
    {
        var opens = false;
        for (var i = at; i < line.Tokens.Count && i < at + LongestLead && line.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (language.Tables.CountLeads.Contains(line.Tokens[i].Word, StringComparer.Ordinal) || line.CueAt(i).Cue is Cue.Total or Cue.OutOf)
                opens = true;
        }

        // "chiếm 6,1% diện tích được tưới"
        return opens || IsMeasure(line, at);
    }

    private bool IsMeasure(TokenLine line, int at) => at + 1 < line.Tokens.Count && language.Partitions.Measures.Contains($"{line.Tokens[at].Word} {line.Tokens[at + 1].Word}", StringComparer.Ordinal);

    private IEnumerable<string> Words(TokenLine line, int start)
    {
        var isRelative = false;
        for (var i = start; i < line.Tokens.Count && (line.Tokens[i].Is('-') || (line.Tokens[i].Kind == TokenKind.Word && (isRelative || !language.Joining.Auxiliaries.Contains(line.Tokens[i].Word)))); i++)
        {
            // "sản lượng khai thác": what is measured is no part of the name.
            if (IsMeasure(line, i))
            {
                i++;
                continue;
            }

            // "of the women who had a midwife-led birth"
            isRelative |= language.Joining.Relatives.Contains(line.Tokens[i].Word);
            if (!line.Tokens[i].Is('-') && !names.IsPlain(line.Tokens[i].Word) && !language.Joining.Relatives.Contains(line.Tokens[i].Word))
                yield return line.Tokens[i].Word;
        }
    }

    // Those that say least beside it.
    private FigureSetting[] Least(FigureSetting[] wholes, string[] said)
    {
        if (wholes.Length < 2)
            return wholes;
        var least = wholes.Min(Excess);
        // "Elementary enrolment was 12,871 and secondary enrolment 5,592": of several of which more is said, none is it.
        return least > 0 && wholes.Select(whole => whole.Figure.Value).Distinct().Count() > 1 ? [] : [.. wholes.Where(whole => Excess(whole) == least)];

        int Excess(FigureSetting whole) => names.Own(whole).Count(word => !said.Any(other => language.AreForms(word, other)));
    }

    // "308 more than the 4,968 raised in the same months of 2022"
    private static bool IsCompared(FigureSetting figure)
    {
        var (line, end) = (figure.Setting.Line, figure.Setting.UnitEnd);
        while (end < figure.Setting.Sentence.End.Value && line.Tokens[end].Kind is TokenKind.Word or TokenKind.Mention && line.CueAt(end).Cue != Cue.EarlierPeriod)
            end++;
        return line.Joining.BeforeCompared.Contains(ListOpening.WordBefore(figure)) || figure.Setting.Cues.Any(cue => cue is Cue.Versus or Cue.EarlierPeriod or Cue.Increase or Cue.Decrease) || (end < figure.Setting.Sentence.End.Value && line.CueAt(end).Cue == Cue.EarlierPeriod);
    }

    // "xã Giao Bần thả nuôi 326,5 ha": of one place only, unless the part is too.
    private static bool IsOfName(FigureSetting whole, FigureSetting part)
    {
        var line = whole.Setting.Line;
        var start = whole.First;
        while (start > whole.Setting.Sentence.Start.Value && line.Tokens[start - 1].Kind == TokenKind.Word)
            start--;
        return Enumerable.Range(start, whole.First - start).Any(i => i > whole.Setting.Sentence.Start.Value && char.IsUpper(line.Block.Text[line.Tokens[i].Start]) && !part.Setting.Words(part.Setting.Sentence).Contains(line.Tokens[i].Word, StringComparer.Ordinal));
    }

    private static bool IsBefore(TextSpan one, TextSpan other) => (one.Block, one.Start).CompareTo((other.Block, other.Start)) < 0;

    private static bool AreAlike(Unit one, Unit other) => one == other || one == Unit.None || other == Unit.None || (one.IsCounted && other.IsCounted) || Units.CanAdd(one, other);
}
