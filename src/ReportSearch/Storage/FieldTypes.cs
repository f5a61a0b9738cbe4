using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace ReportSearch.Storage;

/// <summary>How much the index keeps of a field.</summary>
internal static class FieldTypes
{
    /// <summary>Words with positions for phrases and with the length for ranking.</summary>
    public static readonly FieldType Text = Indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, withLength: true);

    /// <summary>Words of a name: positions, and a short name ranks no higher than a long one.</summary>
    public static readonly FieldType Names = Indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, withLength: false);

    /// <summary>Terms of figures: the position tells which figure.</summary>
    public static readonly FieldType Figures = Indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, withLength: false);

    /// <summary>Where and how often.</summary>
    public static readonly FieldType Compounds = Indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, withLength: false);

    /// <summary>Only whether.</summary>
    public static readonly FieldType Attributes = Indexed(IndexOptions.DOCS_ONLY, withLength: false);

    private static FieldType Indexed(IndexOptions options, bool withLength)
    {
        FieldType type = new() { IsIndexed = true, IsTokenized = true, OmitNorms = !withLength, IndexOptions = options };
        type.Freeze();
        return type;
    }
}
