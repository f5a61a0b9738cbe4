namespace ReportParsing;

/// <summary>A rectangle on a page in points, from the page's lower left corner.</summary>
/// <param name="X0">Left edge.</param>
/// <param name="Y0">Lower edge.</param>
/// <param name="X1">Right edge.</param>
/// <param name="Y1">Upper edge.</param>
public readonly record struct Box(decimal X0, decimal Y0, decimal X1, decimal Y1);
