using System.Text;
using ClaimCompare.Reading;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Reading;

/// <summary>A byte order mark decides, then valid UTF-8, then what is declared, then Windows-1252.</summary>
public sealed class TextDecoderTests
{
    private const string Text = "Kata Rahma: “12 rumah – lebih dari separuh – rusak”, di Café Lumbungsari.";
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly Encoding Windows1251 = CodePagesEncodingProvider.Instance.GetEncoding(1251)!;

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE", "utf-32"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void TryDecode_ByteOrderMark_Decides(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        Decoded([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]).Should().Be(Text);
    }

    [Fact]
    public void TryDecode_Utf16WithoutMark_IsToldByItsZeros()
    {
        Decoded(Encoding.Unicode.GetBytes(Text)).Should().Be(Text);
        Decoded(Encoding.BigEndianUnicode.GetBytes(Text)).Should().Be(Text);
    }

    [Fact]
    public void TryDecode_NeitherUtf8NorDeclared_IsWindows1252() => Decoded(Windows1252.GetBytes(Text)).Should().Be(Text);

    [Theory]
    [InlineData("<meta charset=\"iso-8859-1\">")]
    [InlineData("<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>")]
    public void TryDecode_ValidUtf8_BeatsTheDeclaration(string declaration) => Decoded(Encoding.UTF8.GetBytes(declaration + Text)).Should().Be(declaration + Text);

    [Fact]
    public void TryDecode_DeclaredUtf8ThatIsNone_IsWindows1252() => Decoded(Windows1252.GetBytes("<meta charset=utf-8>" + Text)).Should().EndWith(Text);

    [Theory]
    [InlineData("<meta charset=\"windows-1251\">")]
    [InlineData("<META http-equiv=\"Content-Type\" content=\"text/html; charset=Windows-1251\" />")]
    public void TryDecode_DeclaredCharset_IsUsed(string declaration) => Decoded(Windows1251.GetBytes(declaration + "Тимофей")).Should().EndWith("Тимофей");

    [Theory]
    [InlineData("tidak-ada")]
    [InlineData("")]
    [InlineData("utf-7")]
    public void TryDecode_UnknownCharset_IsPassedOver(string charset) => Decoded(Windows1252.GetBytes("<meta charset=\"" + charset + "\"><p>Café")).Should().EndWith("Café");

    [Fact]
    public void TryDecode_HeaderOfTheTransport_BeatsThePage()
    {
        TextDecoder.TryDecode(Windows1251.GetBytes("<meta charset=iso-8859-1>Тимофей"), "windows-1251", out string text, out _).Should().BeTrue();
        text.Should().EndWith("Тимофей");
    }

    [Fact]
    public void TryDecode_OneBrokenByteInUtf8_CostsItselfAlone()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Text), 0xFF, .. Encoding.UTF8.GetBytes(Text)];
        TextDecoder.TryDecode(bytes, null, out string text, out bool isRepaired).Should().BeTrue();
        text.Should().Be(Text + "\uFFFD" + Text);
        isRepaired.Should().BeTrue();
    }

    [Fact]
    public void TryDecode_NulCharacters_AreDropped()
    {
        TextDecoder.TryDecode(Encoding.UTF8.GetBytes(Text + "\0" + Text), null, out string text, out bool isRepaired).Should().BeTrue();
        text.Should().Be(Text + Text);
        isRepaired.Should().BeTrue();
    }

    [Theory]
    [InlineData("\0\0\0\0\0\0\0\0")]
    [InlineData("\u0001\u0002\u0003\u0004 teks")]
    public void TryDecode_ControlCharacters_AreNoText(string content) => TextDecoder.TryDecode(Encoding.Latin1.GetBytes(content), out _).Should().BeFalse();

    private static string Decoded(byte[] bytes)
    {
        TextDecoder.TryDecode(bytes, out string text).Should().BeTrue();
        return text;
    }
}
