namespace ReportParsing.Documents;

/// <summary>Siblings that are labelled alike: the 1., 2., 3. under one heading. They are all headings or all list items.</summary>
internal sealed class OutlineSeries
{
    public List<OutlineEntry> Entries { get; } = [];

    public bool AreHeadings { get; set; }
}
