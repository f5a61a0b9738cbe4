namespace ReportParsing.Figures;

/// <summary>Tells stretches of time that say how long ago something was from those that are counted: <c>1,940 members twelve months earlier</c>.</summary>
internal static class TimesAgo
{
    /// <summary>Whether such a stretch begins at a token.</summary>
    public static bool IsAt(TokenLine line, int at)
    {
        if (line.Tokens[at].Mention is not { Quantity.Unit.Dimension: UnitDimension.Time })
            return false;
        var behind = SettingReading.UnitEnd(line.Tokens, at);
        return behind < line.Tokens.Count && line.Joining.Agos.Contains(line.Tokens[behind].Word);
    }
}
