using System.Globalization;
using ReportAudit.Evaluation;
using ReportParsing;

namespace CorpusBuilder.Sources;

/// <summary>
/// One marked figure: <c>{55 tấm ~băng rôn @tag}</c>. What stands before the first sigil is printed; then come, in any order,
/// <c>=value</c> in the plain unit, <c>:unit</c> that a reader infers, <c>#role</c>, <c>#qualifier</c> or <c>#either</c>, <c>@tag</c> and <c>~indicator</c>.
/// </summary>
internal sealed record FigureMark(string Printed, string Tag, FigureLabel Label)
{
    private const string Sigils = "=:#@~";
    private const int LongestCurrency = 5;

    private static readonly Dictionary<string, string> ShortForms = new(StringComparer.Ordinal)
    {
        ["đ"] = "đồng",
        ["mét"] = "m",
        ["g"] = "gam",
        ["TTHC"] = "thủ tục",
        ["DN"] = "doanh nghiệp",
        ["HTX"] = "hợp tác xã",
        ["CĐCS"] = "công đoàn cơ sở",
        ["TDP"] = "tổ dân phố",
        ["điểm phần trăm"] = "điểm %",
        ["tivi"] = "ti vi",
    };

    public static FigureMark Parse(string mark)
    {
        var parts = Split(mark);
        var printed = parts[0];
        var lead = LeadOf(printed);
        var number = WrittenNumber.Read(printed[lead..]);
        string? Value(char sigil) => parts.Skip(1).Where(part => part[0] == sigil).Select(part => part[1..].Trim()).FirstOrDefault();

        var length = LengthOfNumber(printed, lead, number, Value(':'), Value('='));
        var rest = printed[length..].Trim();
        var value = Value('=') is { } given
            ? decimal.Parse(given, CultureInfo.InvariantCulture)
            : number?.Value ?? throw new FormatException($"{{{mark}}}: the value has to be given with =");
        var printedUnit = Value(':') ?? rest;
        var unit = PlainUnit(printedUnit);
        var isPercent = unit is "%" or "‰" or "điểm %";
        var label = new FigureLabel
        {
            Text = printed[(lead < length ? lead : 0)..length].Trim(),
            Value = value,
            Unit = unit,
            UnitInferred = !printed.Contains(printedUnit, StringComparison.Ordinal),
            Kind = isPercent ? MentionKind.Percentage : MentionKind.Quantity,
            Role = isPercent ? FigureRole.Share : FigureRole.Actual,
            Indicator = Value('~') ?? string.Empty,
            Before = string.Empty,
            After = string.Empty,
        };
        foreach (var word in parts.Skip(1).Where(part => part[0] == '#').Select(part => part[1..].Trim()))
            label = WithWord(label, word, mark);
        return new FigureMark(printed, Value('@') ?? string.Empty, label);
    }

    // "EUR 2,450,000", "£1,650": the currency before a number is no part of it.
    private static int LeadOf(string printed)
    {
        var digit = printed.AsSpan().IndexOfAnyInRange('0', '9');
        return digit is > 0 and <= LongestCurrency && !printed.AsSpan(0, digit - 1).Contains(' ') && printed[digit - 1] is not ('-' or '−' or '+' or '(' or '~') ? digit : 0;
    }

    // Where both value and unit are given all of it is the number; a placeholder is one word before its unit.
    private static int LengthOfNumber(string printed, int lead, WrittenNumber? number, string? unit, string? value)
    {
        if (unit is not null && value is not null)
            return printed.Length;
        if (number is not null)
            return lead + number.Length;
        return char.IsAsciiDigit(printed[0])
            ? printed.TakeWhile(c => char.IsAsciiDigit(c) || c is '.' or ',').Count()
            : printed.TakeWhile(c => c != ' ').Count();
    }

    // Each word of "đồng/HTX" may be a short form.
    private static string PlainUnit(string unit) => string.Join('/', unit.Split('/') is ["đ", "c"] ? ["đồng chí"] : unit.Split('/').Select(PlainWord));

    private static string PlainWord(string word) => ShortForms.GetValueOrDefault(word)
        ?? word.Replace("m2", "m²", StringComparison.Ordinal).Replace("m3", "m³", StringComparison.Ordinal);

    private static FigureLabel WithWord(FigureLabel label, string word, string mark) => word switch
    {
        "plan" => label with { Role = FigureRole.Plan },
        "prev" => label with { Role = FigureRole.PreviousPeriod },
        "target" => label with { Role = FigureRole.Target },
        "cum" => label with { Role = FigureRole.Cumulative },
        "share" => label with { Role = FigureRole.Share },
        "change" => label with { Role = FigureRole.Change },
        "actual" => label with { Role = FigureRole.Actual },
        "about" => label with { Qualifier = Qualifier.About },
        "atleast" => label with { Qualifier = Qualifier.AtLeast },
        "atmost" => label with { Qualifier = Qualifier.AtMost },
        "either" => label with { Doubtful = true },
        _ => throw new FormatException($"{{{mark}}}: unknown word #{word}"),
    };

    private static List<string> Split(string mark)
    {
        List<string> parts = [];
        var start = 0;
        for (var i = 1; i <= mark.Length; i++)
        {
            if (i < mark.Length && !Sigils.Contains(mark[i], StringComparison.Ordinal))
                continue;
            parts.Add(parts.Count == 0 ? mark[start..i].TrimEnd() : mark[start..i]);
            start = i;
        }

        return parts;
    }
}
