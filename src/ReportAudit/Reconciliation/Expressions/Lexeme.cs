using System.Runtime.InteropServices;

namespace ReportAudit.Reconciliation.Expressions;

/// <summary>What a piece of an expression is.</summary>
internal enum LexemeKind
{
    Name,
    Number,
    Sign,
    Comparison,
    End,
}

/// <summary>A name, number or sign of an expression.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its offset in the expression.</param>
/// <param name="Text">As written; empty at the end.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Lexeme(LexemeKind Kind, int Start, string Text)
{
    public bool Is(char sign) => Kind == LexemeKind.Sign && Text[0] == sign;
}
