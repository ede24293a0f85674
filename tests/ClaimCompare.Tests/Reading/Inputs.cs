using System.Globalization;
using System.IO.Compression;
using System.Text;
using ClaimCompare.Reading;

namespace ClaimCompare.Tests.Reading;

/// <summary>Makes inputs of all kinds, and reads them.</summary>
internal static class Inputs
{
    /// <summary>A sentence of an article.</summary>
    public const string Sentence = "Sebanyak 12 rumah rusak akibat banjir di Lumbungsari, kata Kepala BPBD Lumbungsari Rahma Widuri pada Senin malam.";

    /// <summary>Reads bytes to the end.</summary>
    public static List<ReadResult> Read(byte[] bytes, string name = "masukan", ReadingLimits? limits = null)
    {
        using var stream = new MemoryStream(bytes);
        return [.. new ArticleReader(limits).Read(stream, name)];
    }

    /// <summary>Reads text in UTF-8.</summary>
    public static List<ReadResult> Read(string text, string name = "masukan", ReadingLimits? limits = null) => Read(Encoding.UTF8.GetBytes(text), name, limits);

    /// <summary>The articles of results.</summary>
    public static List<Article> Articles(this IEnumerable<ReadResult> results) => [.. results.Select(r => r.Article).OfType<Article>()];

    /// <summary>The codes of results, in order.</summary>
    public static List<string> Codes(this IEnumerable<ReadResult> results) => [.. results.Select(r => r.Problem?.Code).OfType<string>()];

    /// <summary>Bytes of text in UTF-8.</summary>
    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>A page with one sentence of its own.</summary>
    public static string Page(string sentence, string head = "") =>
        "<!DOCTYPE html><html><head><title>Banjir di Lumbungsari</title>" + head + "</head><body><article><h1>Banjir di Lumbungsari</h1><p>" + Sentence + "</p><p>" + sentence
        + " Air surut menjelang pagi, dan para warga mulai kembali ke rumah masing-masing.</p></article></body></html>";

    /// <summary>One line of JSON.</summary>
    public static string Line(string id, string text = Sentence) => "{\"id\":\"" + id + "\",\"date\":\"2025-03-03\",\"text\":\"" + text + "\"}";

    /// <summary>Packs bytes as one member.</summary>
    public static byte[] Gzip(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);
        return memory.ToArray();
    }

    /// <summary>Packs entries into an archive.</summary>
    public static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] bytes) in entries)
            {
                using Stream entry = archive.CreateEntry(name, CompressionLevel.Optimal).Open();
                entry.Write(bytes);
            }
        }

        return memory.ToArray();
    }

    /// <summary>A WARC record.</summary>
    public static byte[] WarcRecord(string type, string fields, byte[] block, long? length = null) =>
        [.. Utf8("WARC/1.0\r\nWARC-Type: " + type + "\r\n" + fields + "Content-Length: " + (length ?? block.Length).ToString(CultureInfo.InvariantCulture) + "\r\n\r\n"), .. block, .. Utf8("\r\n\r\n")];

    /// <summary>The record that begins a WARC file.</summary>
    public static byte[] WarcInfo() => WarcRecord("warcinfo", "Content-Type: application/warc-fields\r\n", Utf8("software: uji\r\n"));

    /// <summary>A record with a page.</summary>
    public static byte[] WarcPage(string address, string page, string fields = "", byte[]? body = null, long? length = null) => WarcRecord(
        "response",
        "WARC-Target-URI: " + address + "\r\nWARC-Date: 2025-03-03T14:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n",
        [.. Utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n" + fields + "\r\n"), .. body ?? Utf8(page)],
        length);

    /// <summary>A stream that makes its bytes when they are asked for.</summary>
    public sealed class Endless(Func<long, byte[]> part, long parts = long.MaxValue) : Stream
    {
        private byte[] _part = [];
        private long _number;
        private int _at;

        /// <summary>How many bytes were read.</summary>
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

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (_at == _part.Length)
            {
                if (_number == parts)
                    return 0;
                _part = part(_number++);
                _at = 0;
            }

            int n = Math.Min(count, _part.Length - _at);
            _part.AsSpan(_at, n).CopyTo(buffer.AsSpan(offset));
            _at += n;
            Total += n;
            return n;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
