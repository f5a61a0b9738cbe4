using System.Globalization;
using ReportParsing;

namespace ReportAudit.Reconciliation.Expressions;

/// <summary>
/// Reads the expression of a check: <c>comparison = sum ("=" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;=") sum</c>,
/// <c>sum = product {("+" | "-") product}</c>, <c>product = operand {("*" | "/") operand}</c>,
/// <c>operand = number ["%"] | indicator | function "(" … ")" | "(" sum ")" | "-" operand</c>.
/// </summary>
internal sealed class ExpressionParser
{
    private const int Deepest = 32;

    private static readonly Dictionary<string, FigureRole> Roles = new(StringComparer.Ordinal)
    {
        ["previous"] = FigureRole.PreviousPeriod,
        ["plan"] = FigureRole.Plan,
        ["target"] = FigureRole.Target,
        ["cumulative"] = FigureRole.Cumulative,
        ["change"] = FigureRole.Change,
        ["share"] = FigureRole.Share,
    };

    private static readonly string[] Functions = [.. Roles.Keys, "sum", "optional"];

    private readonly IReadOnlyList<Lexeme> lexemes;
    private readonly IReadOnlyList<string> indicators;
    private int at;
    private int depth;

    private ExpressionParser(string expression, IReadOnlyList<string> indicators)
    {
        lexemes = Lexer.Read(expression);
        this.indicators = indicators;
    }

    private Lexeme Current => lexemes[at];

    /// <param name="expression">The expression.</param>
    /// <param name="indicators">The ids that it may name.</param>
    /// <exception cref="ExpressionException">It cannot be understood.</exception>
    public static Comparison Parse(string expression, IReadOnlyList<string> indicators) => new ExpressionParser(expression, indicators).Comparison();

    private Comparison Comparison()
    {
        var left = Sum();
        if (Current.Kind != LexemeKind.Comparison)
            throw new ExpressionException(Current.Start, Current.Kind == LexemeKind.End ? ExpressionWording.NoComparison : ExpressionWording.Unexpected(Current.Text));
        var comparison = Operator(Take());
        var right = Sum();
        if (Current.Kind == LexemeKind.End)
            return Meaningful(new Comparison(left, comparison, right));
        throw new ExpressionException(
            Current.Start,
            Current.Kind == LexemeKind.Comparison ? ExpressionWording.SecondComparison : ExpressionWording.Unexpected(Current.Text));
    }

    private static Comparison Meaningful(Comparison comparison)
    {
        if (!comparison.Indicators.Any())
            throw new ExpressionException(0, ExpressionWording.NoIndicator);
        return comparison.Left.Equals(comparison.Right) ? throw new ExpressionException(0, ExpressionWording.SameSides) : comparison;
    }

    private static ComparisonOperator Operator(Lexeme lexeme) => lexeme.Text switch
    {
        "=" or "==" => ComparisonOperator.Equal,
        "!=" or "<>" or "≠" => ComparisonOperator.NotEqual,
        "<" => ComparisonOperator.Less,
        "<=" or "=<" or "≤" => ComparisonOperator.LessOrEqual,
        ">" => ComparisonOperator.Greater,
        ">=" or "=>" or "≥" => ComparisonOperator.GreaterOrEqual,
        _ => throw new ExpressionException(lexeme.Start, ExpressionWording.UnknownComparison(lexeme.Text)),
    };

    private Term Sum()
    {
        var term = Product();
        while (Current.Is('+') || IsMinus)
        {
            var sign = Take().Is('+') ? '+' : '-';
            term = new OperationTerm(term, sign, Product());
        }

        return term;
    }

    private Term Product()
    {
        var term = Operand();
        while (Current.Is('*') || Current.Is('×') || Current.Is('/') || Current.Is('÷'))
        {
            var sign = Take().Text is "*" or "×" ? '*' : '/';
            var start = Current.Start;
            var operand = Operand();
            if (sign == '/' && operand is NumberTerm { Value: 0 })
                throw new ExpressionException(start, ExpressionWording.DivisionByZero);
            term = new OperationTerm(term, sign, operand);
        }

        return term;
    }

    private Term Operand()
    {
        if (++depth > Deepest)
            throw new ExpressionException(Current.Start, ExpressionWording.TooDeep);
        Term term = Current switch
        {
            { Kind: LexemeKind.Number } => Number(Take()),
            { Kind: LexemeKind.Name } when lexemes[at + 1].Is('(') => Function(Take()),
            { Kind: LexemeKind.Name } => Indicator(Take()),
            var open when open.Is('(') => Bracketed(),
            _ when IsMinus => Negated(),
            { Kind: LexemeKind.End } end => throw new ExpressionException(end.Start, ExpressionWording.UnexpectedEnd),
            var other => throw new ExpressionException(other.Start, ExpressionWording.Unexpected(other.Text)),
        };
        depth--;
        return term;
    }

    private bool IsMinus => Current.Is('-') || Current.Is('−') || Current.Is('–');

    private OperationTerm Negated()
    {
        at++;
        return new OperationTerm(new NumberTerm(0, IsPercent: false), '-', Operand());
    }

    private Term Bracketed()
    {
        at++;
        var inner = Sum();
        Expect(')');
        return inner;
    }

    private NumberTerm Number(Lexeme lexeme)
    {
        if (Current.Is(',') && lexemes[at + 1].Kind == LexemeKind.Number)
            throw new ExpressionException(lexeme.Start, ExpressionWording.DecimalComma(lexeme.Text, lexemes[at + 1].Text));
        if (!decimal.TryParse(lexeme.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            throw new ExpressionException(lexeme.Start, ExpressionWording.NotANumber(lexeme.Text));
        if (!Current.Is('%'))
            return new NumberTerm(value, IsPercent: false);
        at++;
        return new NumberTerm(value / 100, IsPercent: true);
    }

    private Term Function(Lexeme name)
    {
        at++;
        if (name.Text == "sum")
            return new SumTerm([.. SumParts()]);
        var isOptional = name.Text == "optional";
        var role = default(FigureRole);
        if (!isOptional && !Roles.TryGetValue(name.Text, out role))
            throw new ExpressionException(name.Start, ExpressionWording.UnknownFunction(name.Text, Nearest.To(name.Text, Functions), Functions));
        if (Current.Kind != LexemeKind.Name)
            throw new ExpressionException(Current.Start, ExpressionWording.NeedsIndicator(name.Text));
        var indicator = Indicator(Take());
        Expect(')');
        return isOptional ? indicator with { IsOptional = true } : indicator with { Role = role };
    }

    private IEnumerable<IndicatorTerm> SumParts()
    {
        while (true)
        {
            if (Current.Kind != LexemeKind.Name)
                throw new ExpressionException(Current.Start, ExpressionWording.NeedsIndicator("sum"));
            var name = Take();
            if (name.Text.EndsWith(".*", StringComparison.Ordinal))
            {
                foreach (var part in PartsOf(name))
                    yield return new IndicatorTerm(part);
            }
            else
            {
                yield return Indicator(name);
            }

            if (!Current.Is(','))
                break;
            at++;
        }

        Expect(')');
    }

    // "x.*" is x.a and x.b, but not x.a.c, which is a part of x.a already.
    private string[] PartsOf(Lexeme pattern)
    {
        var prefix = pattern.Text[..^1];
        string[] parts = [.. indicators.Where(id => id.StartsWith(prefix, StringComparison.Ordinal) && !id[prefix.Length..].Contains('.', StringComparison.Ordinal))];
        return parts.Length > 0 ? parts : throw new ExpressionException(pattern.Start, ExpressionWording.NoParts(pattern.Text));
    }

    private IndicatorTerm Indicator(Lexeme name)
    {
        if (name.Text.EndsWith(".*", StringComparison.Ordinal))
            throw new ExpressionException(name.Start, ExpressionWording.PatternOutsideSum(name.Text));
        return indicators.Contains(name.Text, StringComparer.Ordinal)
            ? new IndicatorTerm(name.Text)
            : throw new ExpressionException(name.Start, ExpressionWording.UnknownIndicator(name.Text, Nearest.To(name.Text, indicators)));
    }

    private void Expect(char sign)
    {
        if (!Current.Is(sign))
            throw new ExpressionException(Current.Start, Current.Kind == LexemeKind.End ? ExpressionWording.Missing(sign) : ExpressionWording.Unexpected(Current.Text));
        at++;
    }

    private Lexeme Take() => lexemes[at++];
}
