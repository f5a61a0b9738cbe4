using ReportParsing.Languages;

namespace ReportParsing.Figures;

/// <summary>The words around a figure's number: what is said before it, its unit, and what is said after it.</summary>
/// <param name="Line">The block's tokens.</param>
/// <param name="At">The number's token.</param>
/// <param name="Before">The tokens that name what is counted before the number; may be empty.</param>
/// <param name="UnitEnd">The token after the unit's words.</param>
/// <param name="After">The tokens after the unit that say more of what is counted; may be empty.</param>
/// <param name="Sentence">The tokens of the sentence.</param>
internal sealed record Setting(TokenLine Line, int At, Range Before, int UnitEnd, Range After, Range Sentence)
{
    /// <summary>The cues between the figure before in the sentence (or the sentence's start) and the number, in order.</summary>
    public IReadOnlyList<Cue> Cues { get; init; } = [];

    /// <summary>Whether words behind the number say that something is more or less by it.</summary>
    public Cue ComparisonBehind { get; init; }

    public Mention Mention => Line.Tokens[At].Mention!;

    public bool Has(Cue cue) => Cues.Contains(cue);

    /// <summary>The words of some tokens as compared, other tokens left out.</summary>
    public IReadOnlyList<string> Words(Range range)
    {
        var (offset, length) = range.GetOffsetAndLength(Line.Tokens.Count);
        if (length == 0)
            return [];
        List<string> words = new(length);
        for (var i = offset; i < offset + length; i++)
        {
            if (Line.Tokens[i].Kind == TokenKind.Word)
                words.Add(Line.Tokens[i].Word);
        }

        return words;
    }

    /// <summary>The text of some tokens as written.</summary>
    public string TextOf(Range range)
    {
        var (offset, length) = range.GetOffsetAndLength(Line.Tokens.Count);
        if (length == 0)
            return string.Empty;
        var start = Line.Tokens[offset].Start;
        return Line.Block.Text[start..Line.Tokens[offset + length - 1].End];
    }
}
