namespace ReportSearch.Storage;

/// <summary>The fields of the index. A report is one document.</summary>
internal static class IndexFields
{
    /// <summary>Raised whenever an older index could be misread, also by another <c>compounds.txt</c>.</summary>
    public const string SchemaVersion = "4";

    /// <summary>All words of the report, with positions.</summary>
    public const string Text = "text";

    /// <summary>The words of several syllables, see <see cref="Analysis.CompoundLexicon"/>, at the positions that their first syllable has in the text.</summary>
    public const string Compound = "compound";

    public const string Heading = "heading";
    public const string Subject = "subject";
    public const string Issuer = "issuer";
    public const string Number = "number";
    public const string Kind = "kind";
    public const string Path = "path";

    /// <summary>Terms of reports that are told apart by their beginning, such as <c>year:2024</c>; see <see cref="AttributeTerm"/>.</summary>
    public const string Attribute = "attribute";

    /// <summary>Terms of the report's figures, see <see cref="FigureTerm"/>; a term's positions are the numbers of the figures that carry it.</summary>
    public const string Figure = "figure";

    /// <summary>What the figures' comparisons need, see <see cref="FigureValues"/>.</summary>
    public const string FigureValues = "figureValues";

    public const string Date = "date";
    public const string PathOrder = "pathOrder";
    public const string IssuerFacet = "issuerFacet";
    public const string YearFacet = "yearFacet";
    public const string KindFacet = "kindFacet";
    public const string RuleFacet = "ruleFacet";

    /// <summary>What was read of the file, see <see cref="ReadContent"/>.</summary>
    public const string Content = "content";

    /// <summary>The report as it is shown in results, see <see cref="StoredReport"/>.</summary>
    public const string Stored = "stored";
}
