using System.Runtime.CompilerServices;
using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>Finds the number expressions of a tokenised text and types them.</summary>
/// <remarks>One pass over the tokens; work is done only where a token is a number or a number word.</remarks>
internal static class QuantityReader
{
    private const int LargestGrown = 65536;
    private const int TokensPerNumber = 10;
    private const int LongestRoman = 12;
    private static readonly bool[] Starters = FindStarters();

    /// <summary>Reads all quantities, in order, without overlap.</summary>
    public static Quantity[] Read(TokenizedText text)
    {
        List<Quantity> result = ScratchList<Quantity>.Take();

        // About every tenth token of dense news is a number: a long text is not copied while its list grows
        if (text.Tokens.Length / TokensPerNumber > LargestGrown)
            result.EnsureCapacity(text.Tokens.Length / TokensPerNumber);
        ReadOnlySpan<Token> tokens = text.Tokens;
        foreach (Sentence sentence in text.Sentences)
        {
            int first = result.Count, floor = sentence.FirstToken;
            for (int i = sentence.FirstToken; i < sentence.EndToken;)
            {
                if (!MayBegin(text, tokens[i]))
                    i++;
                else if (TryRead(text, i, floor, out Quantity quantity, out int next) && quantity.EndToken <= sentence.EndToken && quantity.FirstToken >= floor)
                {
                    result.Add(quantity);
                    BracketedAmount.Loosen(text, result, first);
                    i = floor = Math.Clamp(next, i + 1, sentence.EndToken);
                }
                else
                {
                    i++;
                }
            }

            if (result.Count > first)
            {
                PartFinder.Apply(text, result, first);
                EllipsisFinder.Complete(text, result, first);
                AmountFinder.Complete(text, result, first);
            }
        }

        return ScratchList<Quantity>.Give(result);
    }

    private static bool TryRead(TokenizedText text, int index, int floor, out Quantity quantity, out int next)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        Token token = tokens[index];
        quantity = default;
        next = index + 1;
        if (token.Kind == TokenKind.Word && token.Word != 0 && ZeroFinder.TryFind(text, index, out int zeroEnd))
        {
            quantity = QuantityMaker.Make(text, index, zeroEnd, QuantityKind.Zero, 0, 0, 0, Qualifier.Exact, null, "quantity.zero", index);
            next = zeroEnd;
            return true;
        }

        if (TryShape(text, index, out QuantityKind shape))
        {
            quantity = QuantityMaker.Make(text, index, index + 1, shape, null, null, null, Qualifier.Exact, null, QuantityMaker.Rule(shape), index);
            return true;
        }

        NumberWord word = NumberWord.Of(token);
        if (OrdinalFinder.TryRead(text, index, out decimal? rank, out int ordinalEnd))
        {
            quantity = QuantityMaker.Make(text, index, ordinalEnd, QuantityKind.Ordinal, rank, rank, rank, Qualifier.Exact, null, "quantity.ordinal", index);
            next = ordinalEnd;
            return true;
        }

        if (word.Class is NumberWordClass.Article or NumberWordClass.Collective or NumberWordClass.Definite or NumberWordClass.Ordinal)
        {
            QuantityKind kind = word.Class is NumberWordClass.Definite or NumberWordClass.Ordinal ? QuantityKind.Ordinal : QuantityKind.Article;
            quantity = QuantityMaker.Make(text, index, index + 1, kind, word.Value, word.Value, word.Value, Qualifier.Exact, null, kind == QuantityKind.Ordinal ? "quantity.ordinal" : "quantity.article", index);
            return true;
        }

        if (!NumberParser.TryParse(text, index, out ParsedNumber number))
        {
            // 01.234.567.8-901.000: digits whose separators group nothing are a code
            if (token.Kind != TokenKind.Number || !text.TextOf(token).ContainsAnyInRange('0', '9'))
                return false;
            next = NameTyper.NameEnd(text, index + 1);
            quantity = QuantityMaker.Make(text, index, next, QuantityKind.Identifier, null, null, null, Qualifier.Exact, null, "quantity.identifier", index);
            return true;
        }

        return AmountReader.TryRead(text, index, floor, number, out quantity, out next);
    }

    /// <summary>Types what its shape alone tells: clock times and verses with a colon, codes, names with digits (<c>F-16</c>, <c>G20</c>).</summary>
    private static bool TryShape(TokenizedText text, int index, out QuantityKind kind)
    {
        Token token = text.Tokens[index];
        ReadOnlySpan<char> form = text.TextOf(token);
        kind = QuantityKind.Identifier;
        if (token.Kind == TokenKind.Code)
            return true;
        if (token.Kind == TokenKind.Word)
            return token.Word == 0 && char.IsAsciiDigit(form[^1]) && !(form.Length > 3 && form[2] == '-' && (form[0] | 0x20) == 'k' && (form[1] | 0x20) == 'e');
        int colon = form.IndexOf(':');
        if (colon < 1)
            return false;
        bool clock = form.Length > colon + 2 && colon <= 2 && char.IsAsciiDigit(form[colon + 1]) && form[colon + 1] < '6' && (form.Length == colon + 3 || !char.IsAsciiDigit(form[colon + 3]));
        bool named = NameTyper.IsNamedBefore(text, index) || NameTyper.IsVerse(text.Tokens, index - 1);
        kind = named ? QuantityKind.Identifier : clock && form[0] < '3' ? QuantityKind.Time : QuantityKind.Ratio;
        return true;
    }

    /// <summary>Whether a number expression could begin at a token: at nearly all words none can.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool MayBegin(TokenizedText text, in Token token)
    {
        // Names with digits, ordinals, and Roman numerals, which are all upper case or one letter
        const TokenFlags Telling = TokenFlags.Mixed | TokenFlags.AllCaps;
        bool number = Starters[token.Word] | token.Kind == TokenKind.Number | token.Kind == TokenKind.Code;

        // Nearly all words leave here: all is asked at once
        if (!(number | token.Has(Telling) | (token.Length == 1 & token.IsCapitalised)))
            return false;
        if (number)
            return true;
        return token.Kind == TokenKind.Word && (token.Has(TokenFlags.Mixed) || (token.Length <= LongestRoman && text.Text[token.Start] is 'I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M'));
    }

    private static bool[] FindStarters()
    {
        var starters = new bool[Vocabulary.Default.Count];
        foreach (string lexicon in new[] { "numerals", "number-contexts" })
        {
            LexiconFile file = LexiconFile.Load(lexicon);
            foreach (string[] row in file.Rows)
            {
                if (lexicon == "numerals" || file.Cell(row, "classes").Split(' ').Contains("zero", StringComparer.Ordinal))
                {
                    foreach (string form in file.Forms(row))
                        starters[Vocabulary.Default.Find(form.Split(' ')[0].ToLowerInvariant())] = true;
                }
            }
        }

        starters[0] = false;
        return starters;
    }
}
