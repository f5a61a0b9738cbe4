using CsCheck;
using FluentAssertions;
using Lucene.Net.Search;
using ReportSearch.Decoding;
using Xunit;

namespace ReportSearch.Tests.Decoding;

public sealed class PostingsTests
{
    // Rare and common terms are kept in different ways.
    private static readonly Gen<byte[]> Frequencies =
        Gen.Select(Gen.Int[1, 12], Gen.Byte.Array[0, 90]).Select((rarity, bytes) => bytes.Select(b => b % rarity == 0 ? b : (byte)0).ToArray());

    [Fact]
    public void Cursor_GivesTheFrequencyOfEachDocument() => Frequencies.Sample(frequencies =>
    {
        var postings = Postings.Of(frequencies);
        postings.Count.Should().Be(frequencies.Count(frequency => frequency > 0));
        if (postings.Count == 0)
            return;
        PostingsCursor cursor = new(postings);
        for (var document = 0; document < frequencies.Length; document++)
            cursor.FrequencyIn(document).Should().Be(frequencies[document]);
    });

    [Fact]
    public void AllAtOnce_IsWhatTheCursorGivesOneByOne() => Gen.Select(Frequencies, Gen.Int[1, 7]).Sample((frequencies, step) =>
    {
        var postings = Postings.Of(frequencies);
        int[] expected = [.. Enumerable.Range(0, frequencies.Length).Where(document => frequencies[document] > 0)];
        var documents = new int[frequencies.Length];
        documents[..postings.CopyTo(documents)].Should().Equal(expected);

        int[] some = [.. Enumerable.Range(0, frequencies.Length).Where(document => document % step == 0)];
        var copied = new byte[some.Length];
        postings.CopyFrequencies(some, copied);
        copied.Should().Equal(some.Select(document => frequencies[document]));
        some[..postings.Keep(some)].Should().Equal(expected.Where(document => document % step == 0));
    });

    [Fact]
    public void Cursor_LeapsToTheNextDocument() => Gen.Select(Frequencies, Gen.Int[0, 95]).Sample((frequencies, from) =>
    {
        var next = Array.FindIndex(frequencies, Math.Min(from, frequencies.Length), frequency => frequency > 0);
        new PostingsCursor(Postings.Of(frequencies)).From(from).Should().Be(next < 0 ? DocIdSetIterator.NO_MORE_DOCS : next);
    });
}
