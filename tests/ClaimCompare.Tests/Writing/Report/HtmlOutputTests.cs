using System.Net;
using ClaimCompare.Writing.Report;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ClaimCompare.Tests.Writing.Report;

/// <summary>Text from anywhere stays text.</summary>
public sealed class HtmlOutputTests
{
    private static readonly string[] Pieces =
    [
        "<", ">", "&", "\"", "'", "&amp;", "</script>", "a", " ", "é", "\0", "\u0007", "\u007F", "\u0085", "\n", "\t", "\r", "\u2028", "\u200D", "\u202A", "\u202E", "\u2066", "\u2069", "😀", "\uD83D", "\uDE00", "\uFDD0", "\uFFFE", "\uFFFF",
        "\uD83F\uDFFE", "\uFEFF", "東",
    ];

    [Theory]
    [InlineData("a<b> & \"c\" 'd'", "a&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;")]
    [InlineData("\u202E\u2066x\u2069", "\uFFFD\uFFFDx\uFFFD")]
    [InlineData("a\r\nb\u2028c", "a \nb c")]
    [InlineData("\uD83F\uDFFE", "\uFFFD\uFFFD")]
    [InlineData("", "")]
    public void Escape_Text_IsHarmless(string text, string expected) => HtmlOutput.Escape(text).Should().Be(expected);

    // Attributes are stored as UTF-8, which has no lone surrogates
    [Fact]
    public void Escape_LoneSurrogates_AreReplaced()
    {
        HtmlOutput.Escape("😀\uD83D").Should().Be("😀\uFFFD");
        HtmlOutput.Escape("\uDE00\0\u009F").Should().Be("\uFFFD\uFFFD\uFFFD");
    }

    [Fact]
    public void Escape_RandomPieces_KeepsOrderAndLengthAndNothingHarmful() => Prop.ForAll(
        Gen.Elements(Pieces).ListOf().Select(p => string.Concat(p)).ToArbitrary(),
        text =>
        {
            string markup = HtmlOutput.Escape(text), back = WebUtility.HtmlDecode(markup);
            back.Length.Should().Be(text.Length);
            markup.Should().NotContainAny("<", ">", "\"", "'");
            for (int i = 0; i < back.Length; i++)
            {
                char c = back[i];
                (c == text[i] || c is '\uFFFD' or ' ').Should().BeTrue();
                (char.IsControl(c) && c is not ('\n' or '\t')).Should().BeFalse();
                (c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFFFE' or '\uFFFF').Should().BeFalse();
            }

            for (int i = 0; i < back.Length; i++)
            {
                if (char.IsSurrogate(back[i]))
                    char.IsSurrogatePair(back, i++).Should().BeTrue();
            }
        }).QuickCheckThrowOnFailure();
}
