using ReportParsing.Figures;
using ReportParsing.Figures.Numbers;

namespace ReportParsing.Languages.English;

/// <summary>English number words: twenty-three; one hundred and five; two million.</summary>
internal sealed class EnglishNumberWords : INumberWords
{
    private static readonly PhraseTable<int> Small = Numbered(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 1, 1);

    private static readonly PhraseTable<int> Tens = Numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10);

    private static readonly PhraseTable<decimal> Scales = new PhraseTable<decimal>()
        .Add("thousand", 1_000).Add("lakh|lakhs", 100_000).Add("million", 1_000_000).Add("crore|crores", 10_000_000).Add("billion", 1_000_000_000);

    public static EnglishNumberWords Instance { get; } = new();

    public NumberWordsReading? Read(PieceLine line, int index)
    {
        decimal total = 0, ulp = 1, lastScale = decimal.MaxValue;
        var at = index;
        while (ReadGroup(line, at) is { } group)
        {
            var scaleWords = Scales.Match(line, group.End, out var scale);
            scale = scaleWords == 0 ? 1 : scale;
            if (scale >= lastScale)
                break;
            total += group.Value * scale;
            ulp = scale;
            lastScale = scale;
            at = group.End + scaleWords;
            if (scale == 1)
                break;
            if (line.IsSign(at, ',') || line.IsWord(at, "and"))
                at += ReadGroup(line, at + 1) is null ? 0 : 1;
        }

        return at == index ? null : new NumberWordsReading(total, ulp, at - index, at - index);
    }

    // "one" is as often a pronoun.
    public bool MayCount(PieceLine line, int index, int after) => !line.IsWord(index, "one");

    private static (int Value, int End)? ReadGroup(PieceLine line, int index)
    {
        if (Small.Match(line, index, out var hundreds) == 0 || !line.IsWord(index + 1, "hundred"))
            return ReadTens(line, index);
        var rest = line.IsWord(index + 2, "and") ? index + 3 : index + 2;
        return ReadTens(line, rest) is { } tens ? ((hundreds * 100) + tens.Value, tens.End) : (hundreds * 100, index + 2);
    }

    private static (int Value, int End)? ReadTens(PieceLine line, int index)
    {
        if (Small.Match(line, index, out var small) > 0)
            return (small, index + 1);
        if (Tens.Match(line, index, out var tens) == 0)
            return null;
        var ones = line.IsSign(index + 1, '-') ? index + 2 : index + 1;
        return Small.Match(line, ones, out var one) > 0 && one < 10 ? (tens + one, ones + 1) : (tens, index + 1);
    }

    private static PhraseTable<int> Numbered(string words, int first, int step)
    {
        var table = new PhraseTable<int>();
        var number = first;
        foreach (var word in words.Split(' '))
        {
            table.Add(word, number);
            number += step;
        }

        return table;
    }
}
