namespace ClaimCompare.Reading;

/// <summary>A source of bytes that can be looked at ahead, keeps to the limits, and never throws: what goes wrong ends it and stands in <see cref="Fault"/>.</summary>
/// <remarks>Readers need no handling of errors of their own: a source that fails looks like one that ends, and whoever made it asks for the fault behind.</remarks>
internal sealed class InputStream : Stream
{
    private const int Chunk = 1 << 16;
    private readonly Stream _inner;
    private readonly ReadingSession _session;
    private readonly Func<long>? _packed;
    private byte[] _buffer = new byte[Chunk];
    private int _at, _end;
    private bool _ended;

    /// <summary>Makes a source.</summary>
    /// <param name="inner">Where the bytes come from; stays open.</param>
    /// <param name="session">The limits.</param>
    /// <param name="packed">The packed bytes that those read so far came from, where they were unpacked.</param>
    public InputStream(Stream inner, ReadingSession session, Func<long>? packed = null) => (_inner, _session, _packed) = (inner, session, packed);

    /// <summary>What ended the source before its end, or null.</summary>
    public (string Code, string Detail)? Fault { get; private set; }

    /// <summary>The bytes taken from the stream below, those looked at ahead too.</summary>
    public long Total { get; private set; }

    /// <summary>The stream below, where nothing was taken away from its beginning and it can be searched; null otherwise.</summary>
    public Stream? Seekable => _inner.CanSeek && _inner.Position == Total && _at == 0 ? _inner : null;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The next bytes, as many as asked for or as there are; they stay unread.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        while (_end - _at < count && Fill())
        {
        }

        return _buffer.AsSpan(_at, Math.Min(count, _end - _at));
    }

    /// <summary>What is at hand: at least one byte where the source is not at its end.</summary>
    public ReadOnlySpan<byte> PeekChunk()
    {
        if (_at == _end)
            Fill();
        return _buffer.AsSpan(_at, _end - _at);
    }

    /// <summary>Takes bytes that were looked at.</summary>
    public void Advance(int count) => _at += count;

    /// <summary>Puts bytes back in front of what comes.</summary>
    public void Unread(ReadOnlySpan<byte> bytes)
    {
        if (_at >= bytes.Length && _buffer.AsSpan(_at - bytes.Length, bytes.Length).SequenceEqual(bytes))
        {
            _at -= bytes.Length;
            return;
        }

        byte[] buffer = new byte[Math.Max(Chunk, bytes.Length + _end - _at)];
        bytes.CopyTo(buffer);
        _buffer.AsSpan(_at, _end - _at).CopyTo(buffer.AsSpan(bytes.Length));
        (_buffer, _end, _at) = (buffer, bytes.Length + _end - _at, 0);
    }

    /// <summary>Reads to behind the next line feed.</summary>
    /// <param name="max">The longest line, in bytes.</param>
    /// <param name="line">The line without its end, or its beginning where it is longer; valid until the next call.</param>
    /// <param name="tooLong">Whether the line is longer; its rest is passed over.</param>
    public bool TryReadLine(int max, out ReadOnlySpan<byte> line, out bool tooLong)
    {
        tooLong = false;
        int looked = 0;
        while (true)
        {
            int newline = _buffer.AsSpan(_at + looked, _end - _at - looked).IndexOf((byte)'\n');
            if (newline >= 0)
            {
                line = _buffer.AsSpan(_at, Math.Min(looked + newline, max));
                tooLong = looked + newline > max;
                _at += looked + newline + 1;
                return true;
            }

            looked = _end - _at;
            if (looked > max)
                break;
            if (!Fill())
            {
                line = _buffer.AsSpan(_at, looked);
                _at = _end;
                return looked > 0;
            }
        }

        tooLong = true;
        line = _buffer.AsSpan(_at, Math.Min(max, 4096)).ToArray();
        _at = _end;
        while (PeekChunk() is { IsEmpty: false } chunk)
        {
            int newline = chunk.IndexOf((byte)'\n');
            _at += newline < 0 ? chunk.Length : newline + 1;
            if (newline >= 0)
                break;
        }

        return true;
    }

    /// <summary>Reads to the end, or until there is more than a limit.</summary>
    /// <param name="max">The limit in bytes.</param>
    /// <param name="tooLarge">Whether there is more; the rest stays unread.</param>
    public ArraySegment<byte> ReadToEnd(long max, out bool tooLarge)
    {
        tooLarge = false;
        int length = _end - _at;
        byte[] all = new byte[Math.Max(length + 1, ExpectedLength(max))];
        _buffer.AsSpan(_at, length).CopyTo(all);
        _at = _end;
        while (true)
        {
            if (length > max)
            {
                tooLarge = true;
                return new ArraySegment<byte>(all, 0, length);
            }

            if (length == all.Length)
                Array.Resize(ref all, (int)Math.Min(Array.MaxLength, Math.Min(all.Length * 2L, max + 1)));
            int n = Read(all.AsSpan(length));
            if (n == 0)
                return new ArraySegment<byte>(all, 0, length);
            length += n;
        }
    }

    public override int Read(Span<byte> buffer)
    {
        if (_at == _end && !Fill())
            return 0;
        int n = Math.Min(buffer.Length, _end - _at);
        _buffer.AsSpan(_at, n).CopyTo(buffer);
        _at += n;
        return n;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <summary>Reads what is left and forgets it, so that a stream of the caller stands at its end.</summary>
    public void Drain()
    {
        while (PeekChunk() is { IsEmpty: false })
            _at = _end;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int ExpectedLength(long max)
    {
        try
        {
            return _inner.CanSeek ? (int)Math.Clamp(_inner.Length - _inner.Position + _end - _at + 1, 1, Math.Min(max, Array.MaxLength - 1) + 1) : Chunk;
        }
        catch (Exception e) when (e is IOException or NotSupportedException or ObjectDisposedException)
        {
            return Chunk;
        }
    }

    /// <summary>Reads more behind what is at hand; false at the end.</summary>
    private bool Fill()
    {
        if (_ended)
            return false;
        if (_at == _end)
            _at = _end = 0;
        if (_end == _buffer.Length)
        {
            if (_at > _buffer.Length / 2)
            {
                _buffer.AsSpan(_at, _end - _at).CopyTo(_buffer);
                (_at, _end) = (0, _end - _at);
            }
            else
            {
                Array.Resize(ref _buffer, (int)Math.Min(Array.MaxLength, _buffer.Length * 2L));
            }
        }

        int n = 0;
        try
        {
            n = _inner.Read(_buffer.AsSpan(_end));
        }
        catch (InvalidDataException)
        {
            Fault ??= (ReadingCodes.Damaged, "the packed data are damaged here; reading stopped there");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ObjectDisposedException)
        {
            Fault ??= (ReadingCodes.Unreadable, "this input could not be read");
        }

        Total += n;
        _end += n;
        if (n == 0)
            _ended = true;
        else if (Total > _session.Limits.MaxStreamBytes)
            Stop(ReadingCodes.TooLarge, $"the input is larger than {_session.Limits.MaxStreamBytes} bytes; reading stopped there");
        else if (_packed is not null && _session.IsBomb(Total, _packed()))
            Stop(ReadingCodes.CompressionRatio, $"unpacking makes more than {_session.Limits.MaxRatio} times as much of it; reading stopped there");
        else if (_session.IsLate)
            Stop(ReadingCodes.TimeLimit, $"reading took longer than {_session.Limits.MaxTime.TotalSeconds} seconds; reading stopped there");
        return n > 0;
    }

    private void Stop(string code, string detail)
    {
        // What is at hand was read in time: it counts
        Fault ??= (code, detail);
        _ended = true;
    }
}
