using ReportParsing.Languages;

namespace ReportParsing.Figures;

/// <summary>The lines below a report that say who it is sent to: their numbers count copies and offices, nothing that is reported (<c>- UBND 10 xã; - Lưu: VT (3b)</c>).</summary>
internal static class RecipientLines
{
    private const int LongestLine = 120;

    /// <summary>The ids of the blocks from the recipients' cue on, as far as they list.</summary>
    public static IReadOnlySet<int> Of(IReadOnlyList<Block> blocks)
    {
        HashSet<int> found = [];
        var isWithin = false;
        foreach (var block in blocks)
        {
            isWithin = IsFirst(block.Text) || (isWithin && block is { Kind: not BlockKind.Heading, Table: null } && block.Text.Length <= LongestLine);
            if (isWithin && (IsFirst(block.Text) || IsItem(block)))
                found.Add(block.Id);
        }

        return found;
    }

    /// <summary>Whether a text begins the list of recipients.</summary>
    public static bool IsFirst(string text) => FootCues.BeginsRecipients(text);

    private static bool IsItem(Block block) => block.Kind == BlockKind.ListItem || block.Text.StartsWith('-');
}
