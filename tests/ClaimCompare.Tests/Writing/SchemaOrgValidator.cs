using System.Text.Json;
using FluentAssertions;

namespace ClaimCompare.Tests.Writing;

/// <summary>Checks JSON-LD by the properties that schema.org gives its types.</summary>
internal static class SchemaOrgValidator
{
    private static readonly string[] Thing = ["name", "identifier", "url", "alternateName"];
    private static readonly string[] CreativeWork = [.. Thing, "author", "text", "inLanguage", "about", "dateCreated", "datePublished", "temporalCoverage", "spatialCoverage", "publisher", "isBasedOn", "headline", "creativeWorkStatus"];

    private static readonly Dictionary<string, string[]> Properties = new(StringComparer.Ordinal)
    {
        ["Claim"] = [.. CreativeWork, "appearance", "firstAppearance"],
        ["NewsArticle"] = CreativeWork,
        ["CreativeWork"] = CreativeWork,
        ["ClaimReview"] = [.. CreativeWork, "claimReviewed", "itemReviewed", "reviewBody"],
        ["Person"] = [.. Thing, "affiliation"],
        ["Organization"] = Thing,
        ["NewsMediaOrganization"] = Thing,
        ["Place"] = Thing,
        ["QuantitativeValue"] = [.. Thing, "value", "minValue", "maxValue", "unitText"],
        ["MonetaryAmount"] = [.. Thing, "value", "minValue", "maxValue", "currency"],
    };

    private static readonly Dictionary<string, string[]> Ranges = new(StringComparer.Ordinal)
    {
        ["author"] = ["Person", "Organization"],
        ["publisher"] = ["Organization", "NewsMediaOrganization"],
        ["affiliation"] = ["Organization"],
        ["appearance"] = ["NewsArticle"],
        ["firstAppearance"] = ["CreativeWork"],
        ["isBasedOn"] = ["CreativeWork"],
        ["about"] = ["QuantitativeValue", "MonetaryAmount"],
        ["spatialCoverage"] = ["Place"],
    };

    /// <summary>Fails where a type or property is not schema.org's; gives the types of the graph.</summary>
    public static List<string> Check(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        document.RootElement.EnumerateObject().Select(p => p.Name).Should().Equal("@context", "@graph");
        document.RootElement.GetProperty("@context").GetString().Should().Be("https://schema.org");
        JsonElement[] graph = [.. document.RootElement.GetProperty("@graph").EnumerateArray()];
        HashSet<string> claims = [.. graph.Where(n => n.GetProperty("@type").GetString() == "Claim").Select(n => n.GetProperty("@id").GetString()!)];
        foreach (JsonElement node in graph)
        {
            Node(node);
            if (node.GetProperty("@type").GetString() == "ClaimReview")
            {
                node.GetProperty("creativeWorkStatus").GetString().Should().Be("Draft");
                node.GetProperty("itemReviewed").EnumerateArray().Select(i => i.GetProperty("@id").GetString()).Should().BeSubsetOf(claims);
            }
            else
            {
                node.GetProperty("appearance").GetProperty("@type").GetString().Should().Be("NewsArticle");
            }
        }

        return [.. graph.Select(n => n.GetProperty("@type").GetString()!)];
    }

    private static string Node(JsonElement node)
    {
        string type = node.GetProperty("@type").GetString()!;
        Properties.Should().ContainKey(type);
        node.EnumerateObject().Select(p => p.Name).Should().OnlyHaveUniqueItems();
        foreach (JsonProperty property in node.EnumerateObject().Where(p => p.Name[0] != '@'))
        {
            Properties[type].Should().Contain(property.Name, type);
            foreach (JsonElement value in property.Value.ValueKind == JsonValueKind.Array ? property.Value.EnumerateArray().ToArray() : [property.Value])
            {
                if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("@type", out _))
                    Ranges[property.Name].Should().Contain(Node(value), property.Name);
                else
                    value.ValueKind.Should().NotBe(JsonValueKind.Null);
            }
        }

        return type;
    }
}
