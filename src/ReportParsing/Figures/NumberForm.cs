namespace ReportParsing;

/// <summary>How a number is written.</summary>
public enum NumberForm
{
    /// <summary>In digits.</summary>
    Digits,

    /// <summary>In words (<c>mười ba</c>).</summary>
    Words,

    /// <summary>With a placeholder: the letter o where 0 is meant, or dots or underscores left to be filled in.</summary>
    Placeholder,

    /// <summary>In digits that name a day or month that no calendar has (31/4, 29/2/2023).</summary>
    Impossible,
}
