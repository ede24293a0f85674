using System.Text;
using System.Text.Json;
using FluentAssertions;

namespace ClaimCompare.Tests.Writing;

/// <summary>Checks annotations by what the Web Annotation Data Model demands, and by selecting what their selectors select.</summary>
internal static class AnnotationValidator
{
    private static readonly string[] Motivations = ["assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting", "identifying", "linking", "moderating", "questioning", "replying", "tagging"];

    /// <summary>Fails where a rule is broken; gives the words selected.</summary>
    /// <param name="json">The collection.</param>
    /// <param name="texts">The texts of the sources, by their IRIs.</param>
    public static List<string> Check(string json, IReadOnlyDictionary<string, string> texts)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement root = document.RootElement, page = root.GetProperty("first");
        root.GetProperty("@context").GetString().Should().Be("http://www.w3.org/ns/anno.jsonld");
        root.GetProperty("type").GetString().Should().Be("AnnotationCollection");
        Iri(root.GetProperty("id"));
        page.GetProperty("type").GetString().Should().Be("AnnotationPage");
        Iri(page.GetProperty("id"));
        page.GetProperty("partOf").GetString().Should().Be(root.GetProperty("id").GetString());
        page.GetProperty("startIndex").GetInt32().Should().Be(0);
        JsonElement[] items = [.. page.GetProperty("items").EnumerateArray()];
        root.GetProperty("total").GetInt32().Should().Be(items.Length);
        items.Select(a => a.GetProperty("id").GetString()).Should().OnlyHaveUniqueItems();
        return [.. items.Select(a => Annotation(a, texts))];
    }

    private static string Annotation(JsonElement annotation, IReadOnlyDictionary<string, string> texts)
    {
        Iri(annotation.GetProperty("id"));
        annotation.GetProperty("type").GetString().Should().Be("Annotation");
        Motivations.Should().Contain(annotation.GetProperty("motivation").GetString());
        annotation.TryGetProperty("@context", out _).Should().BeFalse("the context stands on the collection alone");
        foreach (JsonElement body in annotation.GetProperty("body").EnumerateArray())
        {
            if (body.GetProperty("type").GetString() == "TextualBody")
            {
                body.GetProperty("value").ValueKind.Should().Be(JsonValueKind.String);
                Motivations.Should().Contain(body.GetProperty("purpose").GetString());
            }
            else
            {
                body.GetProperty("type").GetString().Should().StartWith("schema:");
                Iri(body.GetProperty("id"));
            }
        }

        JsonElement target = annotation.GetProperty("target");
        target.GetProperty("type").GetString().Should().Be("SpecificResource");
        Iri(target.GetProperty("source"));
        string text = texts[target.GetProperty("source").GetString()!];
        JsonElement[] selectors = [.. target.GetProperty("selector").EnumerateArray()];
        selectors.Select(s => s.GetProperty("type").GetString()).Should().Equal("TextQuoteSelector", "TextPositionSelector");
        string exact = selectors[0].GetProperty("exact").GetString()!, prefix = selectors[0].GetProperty("prefix").GetString()!, suffix = selectors[0].GetProperty("suffix").GetString()!;
        int start = selectors[1].GetProperty("start").GetInt32(), end = selectors[1].GetProperty("end").GetInt32();

        // Selected as the model says: by code points
        Rune[] runes = [.. text.EnumerateRunes()];
        start.Should().BeInRange(0, end);
        string.Concat(runes[start..end]).Should().Be(exact);
        string.Concat(runes[..start]).Should().EndWith(prefix);
        string.Concat(runes[end..]).Should().StartWith(suffix);
        return exact;
    }

    private static void Iri(JsonElement value)
    {
        string iri = value.GetString()!;
        Uri.TryCreate(iri, UriKind.Absolute, out _).Should().BeTrue(iri);
        iri.Should().NotContainAny(" ", "<", ">", "\"", "\\", "^", "`", "{", "|", "}", "\n", "\0");
    }
}
