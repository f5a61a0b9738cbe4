namespace ReportParsing.Languages;

/// <summary>How documents of a country are numbered: the symbols of their kinds and of the bodies that issue them.</summary>
/// <param name="Kinds">The name of a kind as compared (kế hoạch), and its symbol (KH); a kind with two symbols stands twice.</param>
/// <param name="NumberWord">The word between a kind and a number (số), as compared.</param>
/// <param name="DateLeads">Words between a number and its date (dated).</param>
/// <param name="IssuerLeads">Words between a document's date and who issued it (của).</param>
/// <param name="Organs">The correct symbol of a body (UBND), and the ways it is mistyped (UB).</param>
internal sealed record DocumentSymbols(
    IReadOnlyList<(string Name, string Symbol)> Kinds,
    string NumberWord,
    IReadOnlyList<string> DateLeads,
    IReadOnlyList<string> IssuerLeads,
    IReadOnlyList<(string Symbol, string[] Mistyped)> Organs);
