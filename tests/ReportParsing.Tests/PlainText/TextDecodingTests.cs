using System.Text;
using FluentAssertions;
using ReportParsing.PlainText;
using Xunit;

namespace ReportParsing.Tests.PlainText;

public class TextDecodingTests
{
    private const string Text = "Uỷ ban nhân dân xã đã chỉ đạo thực hiện tốt nhiệm vụ, đạt 97,5% kế hoạch";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Text) },
        { "UTF-8 with mark", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Text)] },
        { "UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)] },
        { "UTF-16 big end first", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)] },
        { "UTF-16 without mark", Encoding.Unicode.GetBytes(Text) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Unicode_IsRead(string name, byte[] content)
    {
        var (text, wasConverted, problem) = TextDecoding.Decode(content);
        (text, wasConverted, problem).Should().Be((Text, false, null), name);
    }

    [Fact]
    public void WindowsVietnamese_IsReadWhereCertain()
    {
        // U+1EF7 ỷ and its kin are a letter and a mark in this code page.
        var apart = string.Concat(Text.Select(c => c switch
        {
            'ỷ' => "y\u0309",
            'ỉ' => "i\u0309",
            'ạ' => "a\u0323",
            'ự' => "ư\u0323",
            'ệ' => "ê\u0323",
            'ố' => "ô\u0301",
            'ụ' => "u\u0323",
            'ế' => "ê\u0301",
            'ã' => "a\u0303",
            _ => c.ToString(),
        }));
        var content = CodePagesEncodingProvider.Instance.GetEncoding(1258)!.GetBytes(apart);
        TextDecoding.Decode(content).Text.Should().Be(Text);
    }

    [Fact]
    public void Tcvn3Bytes_AreReadWhereCertain()
    {
        const string legacy = "Thùc hiÖn nhiÖm vô ®îc giao, tæ chøc héi nghÞ triÓn khai kÕ ho¹ch s¶n xuÊt, ®¹t kÕt qu¶ tèt";
        var content = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(legacy);
        TextDecoding.Decode(content).Text.Should().StartWith("Thực hiện nhiệm vụ");
    }

    [Fact]
    public void UncertainBytes_AreRefused() =>
        TextDecoding.Decode([.. "Tong so "u8, 0xE9, 0xE8, .. " va "u8, 0xC7, 0xD0, .. " ho"u8]).Problem!.Kind.Should().Be(ReadingProblemKind.UnknownFormat);

    [Fact]
    public void BinaryContent_IsRefused()
    {
        var content = new byte[400];
        new Random(7).NextBytes(content);
        TextDecoding.Decode(content).Problem!.Kind.Should().Be(ReadingProblemKind.UnknownFormat);
        TextDecoding.Decode([1, 2, 3, 0, 0, 0]).Problem.Should().NotBeNull();
    }
}
