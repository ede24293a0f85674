using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>The state behind a counted noun.</summary>
internal static partial class Predicates
{
    private const int RightReach = 15;
    private const int MaxOthers = 8;
    private const int RegionReach = 10;

    /// <summary>The state behind the counted noun: in its main clause, else in a relative clause.</summary>
    public static KindWord? RightState(Document document, int at, int right, NounClass noun)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int limit = Math.Min(right, at + RightReach);
        KindWord? relative = null;
        bool isRelative = at < limit && Speech.Is(tokens[at], SpeechClass.Relative), isListed = false, isNaming = false;
        for (int i = at; i < limit; i++)
        {
            if (tokens[i].Kind == TokenKind.Punctuation)
            {
                if (!IsBoundary(document, i))
                    continue;
                // "18 orang, dinyatakan hilang": a comma that parts what is counted from its verb
                if (i == at && document.Text.Text[tokens[i].Start] == ',' && KindWord.TryMatch(tokens, i + 1, right, noun, out int behind, out KindWord verb) && verb.Role == KindRole.State && (i + 1 + behind < right || right == tokens.Length || document.Sentences[document.Text.SentenceOf(i)].EndToken == right) && !(i + 1 + behind < right && (Speech.Is(tokens[i + 1 + behind], SpeechClass.Joiner | SpeechClass.Or) || document.Text.Text[tokens[i + 1 + behind].Start] == ':')) && IsCompatible(verb.Kind, noun))
                    return verb;

                // "18 orang yang menjadi korban itu, meninggal dunia": one that parts a relative clause from the main verb
                if (isRelative && MainBehind(document, i, right, noun) is { } predicate)
                    return relative is not null && IsTold(relative, predicate) ? relative : predicate;

                // "12 kios di Desa X, Kecamatan Y, Kabupaten Z terbakar": the regions of a place
                if (RegionBehind(document, i, right) is var region && region > i)
                {
                    limit = Math.Min(right, Math.Max(limit, region + RegionReach));
                    i = region < limit && document.Text.Text[tokens[region].Start] == ',' && RegionBehind(document, region, right) == region ? region : region - 1;
                    continue;
                }

                // "120 fasilitas, termasuk masjid, sekolah, dan puskesmas, hancur": what a list names among them
                // "sepuluh saksi, termasuk sopir yang dirawat": what one of them is told to be
                if (isListed && isNaming && i + 1 < limit && document.Text.Text[tokens[i].Start] == ',')
                    isNaming = false;
                if (i + 1 < limit && document.Text.Text[tokens[i].Start] == ',' && (isListed ? Speech.Is(tokens[i + 1], SpeechClass.Joiner) || NounTable.TryMatch(tokens, i + 1, right, out _, out _) : ObjectWords.Is(tokens[i + 1], ObjectClass.Part) || (i == at && NounTable.IsHuman(noun) && NounTable.TryMatch(tokens, i + 1, right, out _, out NounClass others) && NounTable.IsHuman(others))))
                {
                    isNaming |= !isListed && ObjectWords.Is(tokens[i + 1], ObjectClass.Part);
                    isListed = true;
                    continue;
                }

                // "87 orang, kebanyakan perempuan, tewas": an insertion between two commas
                int next = Insertion(document, i, limit);
                if (next < 0)
                    return relative;

                // "141 penumpang kapal yang tenggelam, Selasa kemarin, belum ditemukan": the main clause goes on behind it
                if (relative is not null && !(next + 1 < limit && KindWord.TryMatch(tokens, next + 1, right, noun, out _, out KindWord main) && main.Role == KindRole.State))
                    return relative;
                i = next;
                continue;
            }

            // "785 kasus dan yang meninggal 13 jiwa", "8 orang dan mereka yang mengungsi 40": others than those counted
            if (i > at && Speech.Is(tokens[i], SpeechClass.Relative) && right < tokens.Length && i + MaxOthers >= right
                && (Speech.Is(tokens[i - 1], SpeechClass.Joiner | SpeechClass.Next | SpeechClass.Bridge) || ObjectWords.Is(tokens[i - 1], ObjectClass.Boundary) || (i - 2 >= at && Speech.Is(tokens[i - 1], SpeechClass.Pronoun) && Speech.Is(tokens[i - 2], SpeechClass.Joiner))))
                return relative;

            // "300 penumpang di kapalnya dan kapal itu tenggelam": what befell another thing
            if (i > at && Speech.Is(tokens[i], SpeechClass.Joiner) && NounTable.IsHuman(noun) && NounTable.TryMatch(tokens, i + 1, right, out _, out NounClass thing) && thing is NounClass.Vehicle or NounClass.Structure)
                return relative;

            // "empat pesawat untuk bantuan ke wilayah terisolasi": what something is for is another thing
            if (i > at && (ObjectWords.Is(tokens[i], ObjectClass.Purpose) || Speech.Is(tokens[i], SpeechClass.Addressee)) && noun is NounClass.Vehicle or NounClass.Goods or NounClass.Weapon or NounClass.Item)
                return relative;
            if ((LeftPhrase.IsSpeaking(document, i) && !(KindWord.TryMatch(tokens, i, right, out int told, out _) && told > 1)) || (relative is not null && ObjectWords.Is(tokens[i], ObjectClass.Boundary)))
                return relative;
            // "orang yang hilang terkait tenggelamnya kapal": the noun of what befell another thing
            if (!KindWord.TryMatch(tokens, i, right, noun, out int length, out KindWord word) || (length == 1 && word.Role == KindRole.State && tokens[i].Has(TokenFlags.CliticNya)))
            {
                // "di rumah sakit", "di pos polisi": the words of a noun say nothing by themselves
                if (NounTable.TryMatch(tokens, i, right, out int size, out _))
                    i += size - 1;
                continue;
            }

            // "96 orang kami selamatkan": a bare verb behind its agent
            bool isPassive = word.Role == KindRole.Object && i > at && ObjectWords.Is(tokens[i - 1], ObjectClass.Pronoun);
            if (word.Role == KindRole.Object && !isPassive)
                return relative;

            // "di luar pusat penahanan": a noun of a kind is a state only right behind the counted noun or a copula
            // "hilang 22 dan meninggal dunia 9": the state of the next number
            if (i == at + 1 && i + length == right && right < tokens.Length && Speech.Is(tokens[at], SpeechClass.Joiner) && (noun == NounClass.None ? EndsWithState(tokens, at - 1) : noun == NounClass.Generic && EndsWithState(tokens, at - 2)))
                return relative;
            // "umpan yang belum hancur", "selamat tanpa cedera": what did not befall them
            // "truk memadamkan api pasca kebakaran": what happened before what is told
            if (i > at && (IsWithout(tokens[i - 1], word) || IsOfRegion(tokens, i, word, noun) || (noun == NounClass.Vehicle && length == 1 && ObjectWords.Is(tokens[i - 1], ObjectClass.Boundary) && NounTable.TryMatch(tokens, i, right, out _, out NounClass happened) && happened == NounClass.Event)))
            {
                i += length - 1;
                continue;
            }

            if (isNaming)
                return relative;

            bool isState = word.Role != KindRole.Noun || i == at || ObjectWords.Is(tokens[i - 1], ObjectClass.Skip | ObjectClass.Copula) || IsModal(tokens, i - 1) || IsAmong(tokens, i, at);
            if (isState && IsCompatible(word.Kind, noun))
            {
                // "dievakuasi namun sudah meninggal": the outcome outweighs what was done with them
                if (WorseBehind(tokens, i + length, right, word, noun) is { } worse)
                    return worse;
                if (word.Kind is ClaimKind.Displaced && DeathBehind(tokens, i + length, Math.Min(right, i + length + OutcomeReach)) is { } death && IsCompatible(death.Kind, noun))
                    return death;
                if (!isRelative || relative is not null)
                    return relative is null || (word.Role == KindRole.State && !IsTold(relative, word) && !IsFeared(document, i, relative) && (relative.Kind == ClaimKind.Deployed || !Speech.Is(tokens[i - 1], SpeechClass.Joiner | SpeechClass.Relative))) ? word : relative;
                relative = word;
            }

            i += length - 1;
        }

        return relative;
    }
}
