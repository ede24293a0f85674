using ClaimCompare.Language;
using ClaimCompare.Quantities;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ClaimCompare.Tests.Quantities;

/// <summary>The tests that spare work refuse nothing that the work would have accepted.</summary>
public sealed class ShortcutLawTests
{
    private const int Texts = 3000;

    private static readonly string[] Signs = ["12", "1.500", "3,5", "2025", "½", "-", "–", "ke-2", "KE-14", "ke-3nya", "XIV", "II", "V", "Bab", "F-16", "B1", ",", ".", ";", "(", ")", "%", "Rp", "°", "17:30", "tidak", "ada", "korban", "\n", "e5", "600-an", "hingga", "sampai", "antara", "dan"];

    private static readonly string[] Forms = [.. Enumerable.Range(1, Vocabulary.Default.Count - 1).Select(Vocabulary.Default.Form)];

    private static readonly string[] NumberForms = [.. Forms.Where(f => NumberWord.Table[Vocabulary.Default.Find(f)].Class != NumberWordClass.None)];

    private static readonly Gen<string> AnyWord =
        from form in Gen.Frequency((2, Gen.Elements(Signs)), (3, Gen.Elements(NumberForms)), (2, Gen.Elements(Forms)))
        from shape in Gen.Choose(0, 6)
        select shape switch { 0 => form.ToUpperInvariant(), 1 => char.ToUpperInvariant(form[0]) + form[1..], 2 => form + "nya", _ => form };

    [Fact]
    public void MayBegin_TokenItRefuses_BeginsNoNumber() => Check(text =>
    {
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            if (QuantityReader.MayBegin(text, text.Tokens[i]))
                continue;
            string from = text.Text[text.Tokens[i].Start..];
            NumberParser.TryParse(text, i, out _).Should().BeFalse(from);
            ZeroFinder.TryFind(text, i, out _).Should().BeFalse(from);
            OrdinalFinder.TryRead(text, i, out _, out _).Should().BeFalse(from);
        }
    });

    [Fact]
    public void MayExtend_TokenItRefuses_ExtendsNoRange() => Check(text =>
    {
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            if (!NumberParser.TryParse(text, i, out ParsedNumber number) || RangeFinder.MayExtend(text, number.End))
                continue;
            string from = text.Text[text.Tokens[i].Start..];
            var span = new NumberSpan(i, number.End, null, number.IsFraction);
            RangeFinder.TryExtend(text, i, 0, number, span, out _, out _, out _).Should().BeFalse(from);
            RangeFinder.TryExtendVague(text, i, 0, number, span, out _, out _, out _).Should().BeFalse(from);
        }
    });

    [Fact]
    public void TryParse_NumberBeforeWordThatEndsIt_IsTheNumberAlone() => Prop.ForAll(
        Gen.Choose(0, 999_999_999).Zip(Gen.Elements("orang", "rumah", "di", "tewas")).ToArbitrary(),
        pair =>
        {
            // A bracket behind the number takes the long way, a word the short one
            using TokenizedText plain = Tokenizer.Tokenize($"{pair.Item1} {pair.Item2}");
            using TokenizedText bracket = Tokenizer.Tokenize($"{pair.Item1} ( {pair.Item2}");
            NumberParser.TryParse(plain, 0, out ParsedNumber number).Should().BeTrue();
            NumberParser.TryParse(bracket, 0, out ParsedNumber other).Should().BeTrue();
            number.Should().BeEquivalentTo(other);
            number.Value.Should().Be(pair.Item1);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Texts));

    [Fact]
    public void FindShort_EveryWordOfTheLexicons_AgreesWithTheWholeIndex()
    {
        foreach (string form in Forms)
        {
            foreach (string ending in new[] { "", "nya", "lah", "kah", "pun", "ku", "mu", "n", "q" })
            {
                string word = form + ending;
                if (word.Length > ShortWordIndex.LongestWord || word.AsSpan().ContainsAnyExceptInRange('a', 'z'))
                    continue;
                int expected = Vocabulary.Default.Find(word, out TokenFlags flags);
                Vocabulary.Default.FindShort(Key(word), word.Length, out TokenFlags found).Should().Be(expected, word);
                Vocabulary.Default.FindShort(Key(word.ToUpperInvariant()), word.Length, out _).Should().Be(expected, word);
                found.Should().Be(flags, word);
            }
        }
    }

    private static ulong Key(string word)
    {
        ulong key = 0;
        foreach (char c in word)
            key = ShortWordIndex.Append(key, c);
        return key;
    }

    private static void Check(Action<TokenizedText> law) => Prop.ForAll(
        AnyWord.ListOf().Select(words => string.Join(' ', words.Take(12))).ToArbitrary(),
        words =>
        {
            using TokenizedText text = Tokenizer.Tokenize(words);
            law(text);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Texts));
}
