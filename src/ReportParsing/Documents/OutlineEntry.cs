namespace ReportParsing.Documents;

/// <summary>A labelled block, or an unlabelled title, while the outline is being built.</summary>
internal sealed class OutlineEntry(int block, Label? label, int rank, OutlineSeries series, int? parent)
{
    public int Block { get; } = block;

    public Label? Label { get; } = label;

    /// <summary>How far in entries of this sort stand, where nothing else tells; see <see cref="OutlineRank"/>.</summary>
    public int Rank { get; } = rank;

    /// <summary>The entries of the same sort that follow each other under one parent.</summary>
    public OutlineSeries Series { get; } = series;

    /// <summary>The block that this one stands under; null at the top.</summary>
    public int? Parent { get; } = parent;

    /// <summary>The last of the numbers, which counts on from sibling to sibling; 0 for signs and titles.</summary>
    public int Number => Label?.Numbers is [.., var last] ? last : 0;
}
