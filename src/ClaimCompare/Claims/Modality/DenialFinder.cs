using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Finds whether a figure stands in what somebody denies.</summary>
internal static class DenialFinder
{
    /// <summary>Without a word of these classes nothing is denied.</summary>
    public const ModalityClass Classes = ModalityClass.Refuse | ModalityClass.Denied | ModalityClass.State | ModalityClass.Passive;

    private const int Reach = 14;
    private const int RightReach = 16;
    private const int RumourReach = 6;

    /// <summary>Whether a denial before the figure or behind it covers it.</summary>
    public static bool Holds(Document document, in Sentence sentence, in Quantity quantity) =>
        IsBefore(document, sentence, quantity) || IsBehind(document, sentence, quantity);

    /// <summary>"Ia membantah kabar 12 orang tewas": a denial holds until the speaker goes on to say something himself.</summary>
    private static bool IsBefore(Document document, in Sentence sentence, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int last = quantity.QualifierToken - 1;
        for (int i = last; i >= Math.Max(sentence.FirstToken, quantity.QualifierToken - Reach); i--)
        {
            Token token = tokens[i];
            if (token.Kind == TokenKind.Punctuation && document.Text.Text[token.Start] is ';' or '"' or '“' or ':')
                return false;

            // "Itu tidak benar, tidak ada yang meninggal": that there are none is what the denial says
            if (quantity.Kind == QuantityKind.Zero && token.Kind == TokenKind.Punctuation && document.Text.Text[token.Start] == ',')
                return false;
            if (token.Kind != TokenKind.Word)
                continue;
            ModalityClass found = ModalityWords.At(tokens, i, sentence.EndToken, out int length);

            // "Ia tidak membantah 12 orang tewas": who does not deny it admits it
            if ((found & (ModalityClass.Refuse | ModalityClass.Denied)) != 0 && i > sentence.FirstToken && CueFinder.IsCueWord(token) && Speech.Is(tokens[i - 1], SpeechClass.Negation))
                return false;
            if ((found & ModalityClass.Refuse) != 0 && ModalityWords.Is(tokens, i + length, sentence.EndToken, ModalityClass.Rumour))
                return true;
            if ((found & ModalityClass.Denied) != 0 && (found & ModalityClass.Passive) == 0 && ((found & ModalityClass.Near) == 0 || i == last))
                return true;
            if (i > sentence.FirstToken && CueFinder.IsVerb(token) && Speech.Is(tokens[i - 1], SpeechClass.Joiner))
                return false;
        }

        return false;
    }

    /// <summary>"Kabar 12 orang tewas dibantah polisi", "12 orang tewas itu tidak benar".</summary>
    private static bool IsBehind(Document document, in Sentence sentence, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = quantity.EndToken; i < Math.Min(sentence.EndToken, quantity.EndToken + RightReach); i++)
        {
            if (tokens[i].Kind == TokenKind.Punctuation && document.Text.Text[tokens[i].Start] == ';')
                return false;
            ModalityClass found = ModalityWords.At(tokens, i, sentence.EndToken, out _);

            // "tiga dilepas karena tidak terbukti", "menangkap dua orang yang menyebarkan kabar bohong": a reason, and what somebody does, are no word on the figure
            if ((found & ModalityClass.State) != 0 && (ObjectWords.Is(tokens[i - 1], ObjectClass.Boundary) || Predicates.IsActive(document, i - 1)))
                continue;
            if ((found & ModalityClass.State) != 0 || ((found & ModalityClass.Passive) != 0 && ModalityWords.Any(tokens, Math.Max(sentence.FirstToken, quantity.QualifierToken - RumourReach), quantity.FirstToken, ModalityClass.Rumour)))
                return true;
        }

        return false;
    }
}
