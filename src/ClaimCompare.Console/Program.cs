using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimCompare;

// A first harness: extract FILE.jsonl, tokens FILE.txt, numbers FILE. The real commands replace it.
using Stream stdout = Console.OpenStandardOutput();
var options = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
var extractor = new ClaimExtractor();
foreach (ClaimCompare.Reading.ReadResult result in new ClaimCompare.Reading.ArticleReader().Read(args[1]))
{
    if (result.Article is not { } article)
    {
        Console.Error.WriteLine(result.Problem);
        continue;
    }

    using (var w = new Utf8JsonWriter(stdout, options))
    {
        w.WriteStartObject();
        w.WriteString("id", article.Id);
        w.WriteStartArray("claims");
        foreach (NumericClaim c in extractor.Extract(article))
        {
            w.WriteStartObject();
            w.WriteNumber("start", c.Span.Start);
            w.WriteNumber("end", c.Span.End);
            w.WriteString("number", c.Number);
            void N(string n, decimal? v) { if (v is { } x) w.WriteNumber(n, x); else w.WriteNull(n); }
            N("value", c.Value);
            N("low", c.Low);
            N("high", c.High);
            N("out_of", c.OutOf);
            w.WriteString("qualifier", JsonNamingPolicy.SnakeCaseLower.ConvertName(c.Qualifier.ToString()));
            w.WriteString("unit", c.Unit);
            w.WriteString("object", c.Object);
            w.WriteString("kind", c.Kind.ToString().ToLowerInvariant());
            w.WriteStartArray("sources");
            foreach (Source s in c.Attribution.Sources)
                w.WriteStringValue(s.Name);
            w.WriteEndArray();
            w.WriteStartArray("via");
            foreach (string s in c.Attribution.Via)
                w.WriteStringValue(s);
            w.WriteEndArray();
            w.WriteString("modality", c.Modality.ToString().ToLowerInvariant());
            w.WriteString("measure", c.Measure.ToString().ToLowerInvariant());
            w.WriteString("when", c.When?.ToString());
            w.WriteString("said", c.Attribution.Said?.ToString());
            w.WriteString("place", c.Place);
            w.WriteStartArray("organisations");
            foreach (Source s in c.Attribution.Sources)
                w.WriteStringValue(s.Organisation);
            w.WriteEndArray();
            w.WriteString("in", c.In == ClaimLocation.Text ? "text" : "title");
            w.WriteStartArray("rules");
            foreach (string s in c.Rules)
                w.WriteStringValue(s);
            w.WriteEndArray();
            w.WriteEndObject();
        }

        w.WriteEndArray();
        w.WriteEndObject();
    }

    stdout.Write("\n"u8);
}
