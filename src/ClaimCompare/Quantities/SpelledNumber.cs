using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>Reads numbers in words: <c>dua ratus lima puluh ribu</c>, <c>satu setengah juta</c>, <c>tiga koma lima</c>, <c>dua pertiga</c>.</summary>
/// <remarks>
/// A chunk below a thousand is built from digits, teens, tens and hundreds; <c>ribu</c> closes it to thousands; larger scales multiply all that
/// was not yet multiplied, so that <c>empat ribu lima ratus triliun</c> is 4,500 trillion. Scales must fall from left to right.
/// </remarks>
internal ref struct SpelledNumber
{
    private const decimal Thousand = 1000;
    private const int MostDecimals = 12;
    private readonly ReadOnlySpan<Token> _tokens;
    private decimal _sum;
    private decimal _thousands;
    private decimal _group;
    private decimal _pending = -1;
    private decimal _last = decimal.MaxValue;
    private decimal _scale = 1;
    private bool _closed;
    private bool _half;
    private bool _any;
    private int _at;

    private SpelledNumber(ReadOnlySpan<Token> tokens, int index)
    {
        _tokens = tokens;
        _at = index;
    }

    private readonly decimal Chunk => _thousands + _group + Math.Max(_pending, 0);

    /// <summary>Reads the number that begins at a token.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="index">Its first token.</param>
    /// <param name="first">A digit that the first token stands for (<c>kelima belas</c>), or 0 where it is read by its own class.</param>
    /// <param name="number">The number.</param>
    public static bool TryParse(ReadOnlySpan<Token> tokens, int index, decimal first, out ParsedNumber number)
    {
        var reader = new SpelledNumber(tokens, index);
        if (first > 0)
            (reader._pending, reader._any, reader._at) = (first, true, index + 1);
        return reader.Read(index, out number);
    }

    /// <summary>Seperempat lahan, seperempat juta: a fraction by itself is a share, before a scale it is multiplied.</summary>
    public static bool ShareOrScale(ReadOnlySpan<Token> tokens, int end, decimal fraction, out ParsedNumber number)
    {
        if (!NumberParser.IsAdjacentWord(tokens, end) || NumberWord.Of(tokens[end]) is not { Class: NumberWordClass.Scale } scale)
            return NumberParser.Share(end, fraction * 100, out number);
        decimal value = Math.Round(fraction * scale.Value, 6);
        number = new ParsedNumber { End = end + 1, Value = value, Low = value, High = value, Scale = scale.Value, Mantissa = fraction, IsSpelled = true };
        return true;
    }

    /// <summary>Whether a run of single digits with a zero stands at a token (<c>satu nol satu</c>): a code read aloud.</summary>
    public static bool TryDigitRun(ReadOnlySpan<Token> tokens, int index, out ParsedNumber number)
    {
        number = default;
        decimal value = 0;
        int at = index;
        bool zero = false;
        for (; at < tokens.Length && at - index < 24 && (at == index || NumberParser.IsAdjacentWord(tokens, at)); at++)
        {
            if (NumberWord.Of(tokens[at]) is not { Class: NumberWordClass.Digit } digit)
                break;
            value = (value * 10) + digit.Value;
            zero |= digit.Value == 0;
        }

        if (at - index < 2 || !zero || (at < tokens.Length && NumberWord.ClassOf(tokens[at]) is NumberWordClass.Point or NumberWordClass.Teen or NumberWordClass.Tens or NumberWordClass.Hundreds or NumberWordClass.Scale))
            return false;
        number = new ParsedNumber { End = at, Value = value, Low = value, High = value, Scale = 1, IsSpelled = true, IsDigitRun = true };
        return true;
    }

    private bool Read(int index, out ParsedNumber number)
    {
        number = default;
        while (_at < _tokens.Length && (_at == index || NumberParser.IsAdjacentWord(_tokens, _at)))
        {
            NumberWord word = NumberWord.Of(_tokens[_at]);
            if (word.Class == NumberWordClass.Half && !_any)
            {
                (_pending, _half, _any) = (0.5m, true, true);
                _at++;
                if (_at >= _tokens.Length || NumberWord.ClassOf(_tokens[_at]) != NumberWordClass.Scale)
                    return NumberParser.Share(_at, 50, out number);
                continue;
            }

            if (word.Class == NumberWordClass.Denominator && _pending > 0 && _sum + _thousands + _group == 0)
                return ShareOrScale(_tokens, _at + 1, _pending / word.Value, out number);
            if (word.Class == NumberWordClass.Point && _any && TryDecimals(out decimal decimals))
            {
                _pending = Math.Max(_pending, 0) + decimals;
                _closed = true;
                continue;
            }

            // Dua puluhan, lima jutaan, lima puluh ribuan: a magnitude behind a number loosens it
            if (word.Class == NumberWordClass.Vague && Chunk >= 1 && _sum + _thousands == 0 && (_group == 0 || word.Value >= Thousand) && word.Value != 11)
            {
                decimal chunk = Chunk, loose = chunk * word.Value;
                number = new ParsedNumber { End = _at + 1, Value = loose, Low = loose, High = loose + (NumberParser.LastPlace(chunk) * word.Value) - 1, Scale = word.Value, Mantissa = chunk, IsSpelled = true, IsApproximate = true };
                return true;
            }

            if (!TryTake(word))
                break;
            _any = true;
            _at++;
        }

        decimal value = _sum + Chunk;
        number = new ParsedNumber { End = _at, Value = value, Low = value, High = value, Scale = _scale, Mantissa = value / _scale, IsSpelled = true };
        return _any;
    }

    private bool TryTake(in NumberWord word)
    {
        decimal v = word.Value;
        bool free = _pending < 0 && !_closed;
        switch (word.Class)
        {
            case NumberWordClass.Digit when free:
                _pending = v;
                return true;
            case NumberWordClass.Whole when free && v < Thousand && _group % (v >= 100 ? Thousand : 100) == 0 && (_group == 0 || v < 100):
                (_group, _closed) = (_group + v, v % 100 is > 0 and < 20);
                return true;
            case NumberWordClass.Whole when _pending < 0 && _group == 0 && _thousands == 0 && v is >= Thousand and < 1_000_000 && v < _last:
                (_thousands, _scale) = (v, Thousand);
                return true;
            case NumberWordClass.Whole when _pending < 0 && _group == 0 && _thousands == 0 && v >= 1_000_000 && v < _last:
                (_sum, _last, _scale) = (_sum + v, v, v);
                return true;
            case NumberWordClass.Teen when _pending >= 2 && _group % 100 == 0:
                (_group, _pending, _closed) = (_group + 10 + _pending, -1, true);
                return true;
            case NumberWordClass.Tens when _pending >= 1 && _group % 100 == 0:
                (_group, _pending) = (_group + (_pending * 10), -1);
                return true;
            case NumberWordClass.Hundreds when _pending >= 1 && _group == 0:
                (_group, _pending) = (_pending * 100, -1);
                return true;
            case NumberWordClass.Half when _pending > 0 && v == 0.5m && !_half:
                (_pending, _half, _closed) = (_pending + 0.5m, true, true);
                return true;
            case NumberWordClass.Scale when v == Thousand && _thousands == 0 && Chunk > 0 && _last > Thousand:
                (_thousands, _group, _pending, _closed, _scale) = (Chunk * Thousand, 0, -1, false, Thousand);
                return true;
            case NumberWordClass.Scale when v != Thousand && Chunk > 0 && v < _last && Chunk <= NumberParser.Largest / v:
                (_sum, _thousands, _group, _pending, _closed, _last, _scale) = (_sum + (Chunk * v), 0, 0, -1, v < Thousand, v, v);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Digits one by one (<c>koma dua tiga empat</c>), or read as a number (<c>koma lima belas</c>).</summary>
    private bool TryDecimals(out decimal decimals)
    {
        decimals = 0;
        int i = _at + 1;
        bool grouped = i < _tokens.Length && (NumberWord.Of(_tokens[i]) is { Class: NumberWordClass.Whole, Value: < Thousand }
            || (NumberWord.ClassOf(_tokens[i]) == NumberWordClass.Digit && i + 1 < _tokens.Length && NumberWord.ClassOf(_tokens[i + 1]) is NumberWordClass.Teen or NumberWordClass.Tens or NumberWordClass.Hundreds));
        if (grouped && TryParse(_tokens, i, 0, out ParsedNumber group) && group.Value is { } whole && whole is > 0 and < Thousand && whole % 1 == 0)
        {
            decimals = whole / (whole < 10 ? 10 : whole < 100 ? 100 : Thousand);
            _at = group.End;
            return true;
        }

        decimal place = 0.1m;
        for (; i < _tokens.Length && i - _at <= MostDecimals && NumberWord.Of(_tokens[i]) is { Class: NumberWordClass.Digit } digit; i++)
        {
            decimals += digit.Value * place;
            place /= 10;
        }

        if (i == _at + 1)
            return false;
        _at = i;
        return true;
    }
}
