using ReportParsing.Figures;

namespace ReportAudit.Claims;

/// <summary>What parts two names within one item of a list: "- Xã Tân Hoà, Yên Mỹ: …"; not "- Lodge Creek, 42 feet", nor "- Giải kéo co nam, nữ".</summary>
/// <param name="Noun">What the items are called; null where they go by names, of which an item may hold two.</param>
/// <param name="And">The word that joins names.</param>
/// <param name="AreCapital">Whether every item begins with a capital, so that a small word goes on with its name.</param>
internal sealed record ItemJoints(string? Noun, string And, bool AreCapital)
{
    public bool Part(TokenLine line, int at) => IsJoint(line, at) && !IsWithinName(line, at);

    /// <summary>Whether a sign stands within a word: "small-group".</summary>
    public static bool IsHyphen(TokenLine line, int at) =>
        line.Tokens[at].Is('-') && at > 0 && at + 1 < line.Tokens.Count && line.Tokens[at - 1].End == line.Tokens[at].Start
        && line.Tokens[at].End == line.Tokens[at + 1].Start && char.IsLower(line.Block.Text[line.Tokens[at + 1].Start]);

    private static bool IsJoint(TokenLine line, int at) =>
        line.Tokens[at].Is(',') || (line.Tokens[at].Is('-') && !IsHyphen(line, at)) || line.Tokens[at].Is('–') || line.Joining.BetweenFigures.Contains(line.Tokens[at].Word);

    private bool IsWithinName(TokenLine line, int at)
    {
        if (at + 1 >= line.Tokens.Count)
            return false;
        var (sign, next) = (line.Tokens[at], line.Tokens[at + 1]);
        if (sign.Is(',') && SettingReading.IsFigure(next))
            return true;
        // "interpreting at meetings with parents"
        var isLoose = sign.Kind == TokenKind.Word && !sign.Word.Equals(And, StringComparison.Ordinal);
        return Noun is not null && (AreCapital || isLoose) && next.Kind == TokenKind.Word && char.IsLower(line.Block.Text[next.Start])
            && !next.Word.Equals(Noun, StringComparison.Ordinal) && !line.Joining.Articles.Contains(next.Word);
    }
}
