namespace ReportParsing;

/// <summary>What a figure is counted or measured in.</summary>
/// <param name="Name">The plain unit in the report's language, in lower case (<c>văn bản</c>, <c>ha</c>, <c>đồng</c>, <c>%</c>); empty where none is given.</param>
/// <param name="Dimension">What it measures.</param>
public sealed record Unit(string Name, UnitDimension Dimension)
{
    /// <summary>No unit.</summary>
    public static Unit None { get; } = new(string.Empty, UnitDimension.None);

    /// <summary>Hundredths.</summary>
    public static Unit Percent { get; } = new("%", UnitDimension.Percent);

    /// <summary>Whether figures in this unit are counted one by one and so exact as printed.</summary>
    public bool IsCounted => Dimension is UnitDimension.Count or UnitDimension.Thing or UnitDimension.None;
}
