using System.Globalization;
using System.IO.Compression;

namespace ClaimCompare.Reading;

/// <summary>Reads the entries of a ZIP archive one by one, each by its content; of a WACZ archive the WARC files. Nothing is written anywhere.</summary>
internal static class ZipArticleReader
{
    // Parts of saved sites that look like text and are no articles
    private static readonly HashSet<string> PartsOfPages = new(StringComparer.OrdinalIgnoreCase)
    {
        ".css", ".js", ".mjs", ".map", ".svg", ".ico", ".cur", ".woff", ".woff2", ".ttf", ".otf", ".eot", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".bmp", ".mp4", ".webm", ".mp3", ".cdx", ".cdxj", ".idx", ".ds_store", ".ini", ".db", ".url", ".lnk",
    };

    /// <summary>Reads an archive.</summary>
    public static IEnumerable<ReadResult> Read(InputStream source, string path, ReadingSession session)
    {
        ReadingLimits limits = session.Limits;
        if (Bytes(source, limits) is not { } bytes)
        {
            if (source.Fault is null)
                yield return ReadResult.Of(ReadingCodes.TooLarge, path, 0, $"an archive that comes as a stream may not be larger than {limits.MaxBytes} bytes: give it as a file");
            yield break;
        }

        foreach (ReadResult result in ReadArchive(bytes, path, session))
            yield return result;

        // Whoever gave the stream finds it at its end, as behind every other input
        if (bytes.CanSeek)
            bytes.Seek(0, SeekOrigin.End);
    }

    private static IEnumerable<ReadResult> ReadArchive(Stream bytes, string path, ReadingSession session)
    {
        ReadingLimits limits = session.Limits;
        using ZipArchive? archive = Open(bytes, limits, out (string Code, string Detail)? fault);
        if (archive is null)
        {
            yield return ReadResult.Of(fault!.Value.Code, path, 0, fault.Value.Detail);
            yield break;
        }

        long unpacked = 0;
        int entries = 0, passed = 0;
        bool any = false, isWacz = archive.GetEntry("datapackage.json") is not null && archive.Entries.Any(e => e.FullName.StartsWith("archive/", StringComparison.Ordinal));
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            if (entry.FullName.EndsWith('/') || entry.FullName.EndsWith('\\'))
                continue;
            if (entries++ == limits.MaxEntries)
            {
                yield return ReadResult.Of(ReadingCodes.TooManyEntries, path, 0, string.Create(CultureInfo.InvariantCulture, $"the archive holds {archive.Entries.Count} entries: those behind the first {limits.MaxEntries} were not read"));
                break;
            }

            if (IsPassedOver(entry, isWacz))
            {
                passed++;
                continue;
            }

            if (session.IsBomb(unpacked, bytes.Length) || session.IsLate)
            {
                yield return session.IsLate
                    ? ReadResult.Of(ReadingCodes.TimeLimit, path, 0, $"reading took longer than {limits.MaxTime.TotalSeconds} seconds; the entries before were read")
                    : ReadResult.Of(ReadingCodes.CompressionRatio, path, 0, $"unpacking makes more than {limits.MaxRatio} times as much of this archive; the entries before were read");
                break;
            }

            any = true;
            bool isRefused = false;
            foreach (ReadResult result in ReadEntry(entry, path + "!" + Shown(entry.FullName), session))
            {
                isRefused |= result.Problem?.Code == ReadingCodes.CompressionRatio;
                yield return result;
            }

            // A bomb that was stopped says nothing about the other entries
            unpacked += isRefused ? 0 : Math.Max(0, entry.Length);
        }

        if (!any)
            yield return ReadResult.Of(ReadingCodes.NoArticles, path, 0, "this archive holds no articles");
        if (passed > 0)
            yield return ReadResult.Of(ReadingCodes.PassedOver, path, 0, string.Create(CultureInfo.InvariantCulture, $"{passed} entries that belong to pages or indexes were passed over"));
    }

    private static IEnumerable<ReadResult> ReadEntry(ZipArchiveEntry entry, string name, ReadingSession session)
    {
        if (entry.IsEncrypted)
        {
            yield return ReadResult.Of(ReadingCodes.Encrypted, name, 0, "this entry is encrypted");
            yield break;
        }

        if (TryOpen(entry) is not { } stream)
        {
            yield return ReadResult.Of(ReadingCodes.Damaged, name, 0, "this entry is damaged, or packed in a way that is not known");
            yield break;
        }

        using var checking = new ChecksumStream(stream);
        var source = new InputStream(checking, session, () => entry.CompressedLength);
        foreach (ReadResult result in ContentReader.Read(source, name, session, Container.Zip))
            yield return result;
        source.Drain();
        if (source.Fault is null && (checking.Checksum != entry.Crc32 || checking.Total != entry.Length))
            yield return ReadResult.Of(ReadingCodes.Damaged, name, 0, "this entry is damaged: its checksum is not what the archive says");
    }

    /// <summary>The archive's bytes where they can be searched: the stream itself, or what it held.</summary>
    private static Stream? Bytes(InputStream source, ReadingLimits limits)
    {
        if (source.Seekable is { } stream)
            return stream;
        ArraySegment<byte> all = source.ReadToEnd(limits.MaxBytes, out bool tooLarge);
        return tooLarge || source.Fault is not null ? null : new MemoryStream(all.Array!, all.Offset, all.Count, writable: false);
    }

    private static ZipArchive? Open(Stream bytes, ReadingLimits limits, out (string Code, string Detail)? fault)
    {
        fault = null;
        ZipArchive? archive = null;
        try
        {
            if (ZipDirectory.CountEntries(bytes) is { } count && count / 10 > (ulong)limits.MaxEntries)
            {
                fault = (ReadingCodes.TooManyEntries, $"the archive holds {count} entries, ten times as many as the {limits.MaxEntries} that are read");
                return null;
            }

            archive = new ZipArchive(bytes, ZipArchiveMode.Read, leaveOpen: true);
            long packed = 0;
            foreach (ZipArchiveEntry entry in archive.Entries)
            {
                packed += Math.Max(0, entry.CompressedLength);
                if (FileSignatures.FindByEntry(entry.FullName) is { } what)
                    fault ??= (ReadingCodes.UnsupportedFormat, $"this is {what}: save its text or its page, and give that");
            }

            if (packed > bytes.Length)
                fault = (ReadingCodes.CompressionRatio, "the entries of this archive overlap: it is a bomb");
            if (fault is null)
                return archive;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            fault = (ReadingCodes.Truncated, "the archive has no whole list of its entries: it is cut or damaged");
        }

        archive?.Dispose();
        return null;
    }

    private static Stream? TryOpen(ZipArchiveEntry entry)
    {
        try
        {
            return entry.Open();
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    private static bool IsPassedOver(ZipArchiveEntry entry, bool isWacz) => isWacz
        ? !entry.FullName.StartsWith("archive/", StringComparison.Ordinal)
        : entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal) || entry.Name.StartsWith('.') || PartsOfPages.Contains(Path.GetExtension(entry.Name));

    /// <summary>The name for messages: characters that steer a terminal are left out.</summary>
    private static string Shown(string name) => string.Concat(name.Where(c => !char.IsControl(c)));

    /// <summary>Passes bytes on and sums them up.</summary>
    private sealed class ChecksumStream(Stream inner) : Stream
    {
        public uint Checksum { get; private set; }

        public long Total { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(Span<byte> buffer)
        {
            int n = inner.Read(buffer);
            Checksum = Crc32.Append(Checksum, buffer[..n]);
            Total += n;
            return n;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
