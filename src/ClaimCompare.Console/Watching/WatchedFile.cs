namespace ClaimCompare.ConsoleProgram.Watching;

/// <summary>What tells one state of a file from another.</summary>
internal readonly record struct FileStamp(long Length, DateTimeOffset Written);

/// <summary>What is known of a file of the watched folder.</summary>
internal sealed class WatchedFile
{
    private DateTimeOffset _since;
    private bool _isNew = true;

    /// <summary>The state it was last seen in.</summary>
    public FileStamp Stamp { get; private set; }

    /// <summary>Whether it waits to be read.</summary>
    public bool IsPending { get; private set; }

    /// <summary>Whether it was read before, in any state.</summary>
    public bool WasRead { get; private set; }

    /// <summary>How often reading this state of it has failed.</summary>
    public int Attempts { get; private set; }

    /// <summary>Notes the state it is in now.</summary>
    public void See(FileStamp stamp, DateTimeOffset now)
    {
        if (!_isNew && stamp == Stamp)
            return;
        _isNew = false;
        Stamp = stamp;
        _since = now;
        Attempts = 0;
        IsPending = true;
    }

    /// <summary>Whether it has rested long enough to be read; each failure doubles the time.</summary>
    public bool IsReady(DateTimeOffset now, TimeSpan rest) => IsPending && (now - _since >= rest * (1 << Attempts) || (Attempts == 0 && now - Stamp.Written >= rest));

    /// <summary>Reading failed: it is tried again later.</summary>
    public void Postpone(DateTimeOffset now)
    {
        Attempts++;
        _since = now;
    }

    /// <summary>It was read, or given up until it changes.</summary>
    public void Accept()
    {
        IsPending = false;
        WasRead = true;
    }
}
