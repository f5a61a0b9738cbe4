namespace ReportAudit.Reconciliation.Expressions;

/// <summary>Cuts an expression into names, numbers and signs.</summary>
internal static class Lexer
{
    /// <exception cref="ExpressionException">A character belongs to no expression.</exception>
    public static IReadOnlyList<Lexeme> Read(string expression)
    {
        List<Lexeme> lexemes = [];
        var at = 0;
        while (true)
        {
            while (at < expression.Length && char.IsWhiteSpace(expression[at]))
                at++;
            if (at == expression.Length)
                return [.. lexemes, new Lexeme(LexemeKind.End, at, string.Empty)];
            var next = Next(expression, at);
            lexemes.Add(next);
            at += next.Text.Length;
        }
    }

    private static Lexeme Next(string text, int at) => text[at] switch
    {
        var letter when IsNameStart(letter) => Take(LexemeKind.Name, text, at, IsNamePart),
        >= '0' and <= '9' => Take(LexemeKind.Number, text, at, IsNumberPart),
        '<' or '>' or '!' or '=' => Take(LexemeKind.Comparison, text, at, static sign => sign is '<' or '>' or '!' or '='),
        '≤' or '≥' or '≠' => new Lexeme(LexemeKind.Comparison, at, text.Substring(at, 1)),
        '+' or '-' or '−' or '–' or '*' or '×' or '/' or '÷' or '(' or ')' or ',' or '%' => new Lexeme(LexemeKind.Sign, at, text.Substring(at, 1)),
        var other => throw new ExpressionException(at, ExpressionWording.UnknownCharacter(other)),
    };

    private static Lexeme Take(LexemeKind kind, string text, int start, Func<char, bool> belongs)
    {
        var end = start + 1;
        while (end < text.Length && belongs(text[end]))
            end++;
        // "x.*" names every indicator under x.
        if (kind == LexemeKind.Name && text[end - 1] == '.' && end < text.Length && text[end] == '*')
            end++;
        return new Lexeme(kind, start, text[start..end]);
    }

    internal static bool IsNameStart(char letter) => char.IsLetter(letter) || letter == '_';

    internal static bool IsNamePart(char letter) => IsNameStart(letter) || char.IsDigit(letter) || letter == '.';

    private static bool IsNumberPart(char digit) => char.IsAsciiDigit(digit) || digit == '.';
}
