namespace ReportParsing.Figures.Numbers;

/// <summary>The grammar of a language's number words.</summary>
internal interface INumberWords
{
    /// <summary>Reads the longest number in words that begins at a piece; null where none does.</summary>
    NumberWordsReading? Read(PieceLine line, int index);

    /// <summary>Whether a single number word at a piece may count something: it is no part of another expression (<c>một số</c>).</summary>
    /// <param name="line">The words.</param>
    /// <param name="index">The number word.</param>
    /// <param name="after">The piece after the noun that it would count.</param>
    bool MayCount(PieceLine line, int index, int after);
}

/// <summary>A number in words.</summary>
/// <param name="Value">What it says.</param>
/// <param name="Ulp">The worth of the last place named.</param>
/// <param name="Pieces">How many pieces it takes.</param>
/// <param name="Words">How many of them are number words.</param>
internal sealed record NumberWordsReading(decimal Value, decimal Ulp, int Pieces, int Words);
