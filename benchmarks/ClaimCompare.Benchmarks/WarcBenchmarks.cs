using System.Globalization;
using System.IO.Compression;
using System.Text;
using BenchmarkDotNet.Attributes;
using ClaimCompare.Reading;

namespace ClaimCompare.Benchmarks;

/// <summary>Streaming a packed web archive, one member a record: allocation grows with the pages, what is held at once does not.</summary>
public class WarcBenchmarks
{
    private byte[] _archive = [];

    [Params(100, 2_000)]
    public int Pages { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        using var archive = new MemoryStream();
        for (int i = 0; i < Pages; i++)
        {
            string body = string.Concat(Enumerable.Range(0, 20).Select(p => string.Create(CultureInfo.InvariantCulture, $"<p>Sebanyak {i + p} rumah rusak akibat banjir di Lumbungsari, kata Kepala BPBD Lumbungsari Rahma Widuri pada Senin malam.</p>")));
            byte[] answer = Encoding.UTF8.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><head><title>Banjir</title></head><body><article>" + body + "</article></body></html>");
            byte[] head = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://buana.example/{i}\r\nWARC-Date: 2025-03-03T14:00:00Z\r\nContent-Type: application/http\r\nContent-Length: {answer.Length}\r\n\r\n"));
            using var member = new GZipStream(archive, CompressionLevel.Fastest, leaveOpen: true);
            member.Write(head);
            member.Write(answer);
            member.Write("\r\n\r\n"u8);
        }

        _archive = archive.ToArray();
    }

    [Benchmark]
    public int Read() => new ArticleReader().Read(new MemoryStream(_archive), "arsip.warc.gz").Count(r => r.Article is not null);
}
