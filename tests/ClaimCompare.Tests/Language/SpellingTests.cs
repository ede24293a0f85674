using ClaimCompare.Language;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Language;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("Warga Desa Sukamulya mengungsi", "desa sukamulya")]
    [InlineData("Warga Desa Sukamulya mengungsi", "SUKAMULYA")]
    [InlineData("desdesdesa", "DESA")]
    [InlineData("desa", "desa di hulu")]
    [InlineData("desa", "kota")]
    [InlineData("desa", "")]
    [InlineData("", "desa")]
    [InlineData("Kafé Rahma dan KAFÉ Widuri", "kafé")]
    [InlineData("1,5 juta di Kota 12", "12")]
    [InlineData("\u212Aota dan \u0131stana, lalu kota", "kota")]
    [InlineData("\u0130stana dan i\u017Ftana", "istana")]
    public void IndexOf_AnyWord_IsThatOfOrdinalComparisonWithoutCase(string text, string word)
    {
        Spelling.IndexOf(text, word).Should().Be(text.IndexOf(word, StringComparison.OrdinalIgnoreCase));
        Spelling.Contains(text, word).Should().Be(text.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
