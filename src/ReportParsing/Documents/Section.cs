namespace ReportParsing;

/// <summary>A heading and what is under it.</summary>
/// <param name="Heading">The heading's block.</param>
/// <param name="FirstBlock">The first block, which is the heading itself.</param>
/// <param name="EndBlock">The block after the last one of the section.</param>
/// <param name="Sections">The sections within, in order.</param>
public sealed record Section(Block Heading, int FirstBlock, int EndBlock, IReadOnlyList<Section> Sections);
