using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Rules;

/// <summary>Who issued a cited document, as the words behind it say.</summary>
/// <param name="Words">The first words, as compared; empty where the text does not say.</param>
/// <param name="Level">The level of the place (huyện); empty where none is named.</param>
/// <param name="Name">The first word of the place's name; empty where it is not named.</param>
/// <param name="Length">How many tokens it takes, the word before it included; 0 where the text does not say.</param>
internal sealed record Issuer(string Words, string Level, string Name, int Length)
{
    private const int MostWords = 6;

    public static Issuer Unknown { get; } = new(string.Empty, string.Empty, string.Empty, 0);

    public static Issuer At(TokenLine line, int index, DocumentSymbols symbols, HeaderWords header)
    {
        if (index >= line.Tokens.Count || !symbols.IssuerLeads.Contains(line.Tokens[index].Word, StringComparer.Ordinal))
            return Unknown;
        Token[] tokens = [.. line.Tokens.Skip(index + 1).TakeWhile(token => token.Kind == TokenKind.Word).Take(MostWords)];
        var words = string.Join(' ', tokens.Select(token => token.Word));
        for (var i = 0; i < tokens.Length; i++)
        {
            var rest = string.Join(' ', tokens.Skip(i).Select(token => token.Word));
            if (header.PlaceLevels.FirstOrDefault(level => rest.Equals(level, StringComparison.Ordinal) || rest.StartsWith($"{level} ", StringComparison.Ordinal)) is not { } found)
                continue;
            var name = i + found.Split(' ').Length;
            var isNamed = name < tokens.Length && char.IsUpper(line.Block.Text[tokens[name].Start]);
            return new Issuer(words, found, isNamed ? tokens[name].Word : string.Empty, tokens.Length + 1);
        }

        return new Issuer(words, string.Empty, string.Empty, tokens.Length + 1);
    }

    /// <summary>Whether both can be one body: the same level and name of place, or words that begin alike.</summary>
    public bool MayBe(Issuer other)
    {
        if (Length == 0 || other.Length == 0)
            return true;
        if (Level.Length == 0 || other.Level.Length == 0)
            return Words.StartsWith(other.Words, StringComparison.Ordinal) || other.Words.StartsWith(Words, StringComparison.Ordinal) || FirstTwo(Words).Equals(FirstTwo(other.Words), StringComparison.Ordinal);
        return Level.Equals(other.Level, StringComparison.Ordinal) && (Name.Length == 0 || other.Name.Length == 0 || Name.Equals(other.Name, StringComparison.Ordinal));
    }

    private static string FirstTwo(string words) => string.Join(' ', words.Split(' ').Take(2));
}
