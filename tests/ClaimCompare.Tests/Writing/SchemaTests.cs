using System.Text.Json;
using ClaimCompare.Tests.Console;
using ClaimCompare.Writing;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Writing;

/// <summary>The machine formats of the console are what the package's schemas say.</summary>
public sealed class SchemaTests
{
    private static readonly string Event = Path.Combine(SharedFiles.Root!, "corpus", "events", "kursk");

    [Theory]
    [InlineData("read", "jsonl")]
    [InlineData("extract", "jsonl")]
    [InlineData("compare", "json")]
    public void Output_OfTheCorpus_FitsItsSchema(string command, string format) => Fits(command, ConsoleRun.Of([command, Event, "--format", format]));

    [Fact]
    public void Output_OfTokens_FitsItsSchema() => Fits("tokens", ConsoleRun.Of(["tokens", Path.Combine(Event, "kabar-samudra-2024-10-17.txt"), "--format", "json"]));

    [Fact]
    public void Output_OfNumbers_FitsItsSchema() =>
        Fits("numbers", ConsoleRun.Of(["numbers", "-", "--format", "jsonl"], "sekitar 12 dari 40 rumah, Rp1,2 triliun, 45 persen\npukul 17.30, Jumat (30/5/2025)\nribuan orang; 10-20 ton; ke-12; tidak ada korban jiwa\n"));

    [Theory]
    [InlineData("--format=json")]
    [InlineData("--relations")]
    public void Output_OfReconcile_FitsItsSchema(string option) =>
        Fits("reconcile", ConsoleRun.Of(["reconcile", Path.Combine(SharedFiles.Root!, "corpus", "figures", "palu-2018", "claims.csv"), "--format=json", .. option == "--relations" ? [option] : Array.Empty<string>()]));

    [Fact]
    public void Schemas_OfEveryEnumeration_NameAllItsMembers()
    {
        JsonElement claim = Schema("extract").GetProperty("properties").GetProperty("claims").GetProperty("items").GetProperty("properties");
        Names(claim.GetProperty("kind")).Should().BeEquivalentTo(Enum.GetValues<ClaimKind>().Select(WireNames.Of));
        Names(claim.GetProperty("qualifier")).Should().BeEquivalentTo(Enum.GetValues<Qualifier>().Select(WireNames.Of));
        Names(claim.GetProperty("modality")).Should().BeEquivalentTo(Enum.GetValues<Modality>().Select(WireNames.Of));
        Names(claim.GetProperty("measure")).Should().BeEquivalentTo(Enum.GetValues<Measure>().Select(WireNames.Of));
        Names(claim.GetProperty("population").GetProperty("items")).Should().Equal(Enum.GetValues<PopulationGroups>().Skip(1).Select(WireNames.Of));
        Names(claim.GetProperty("marks").GetProperty("items")).Should().Equal(Enum.GetValues<ClaimMarks>().Skip(1).Select(WireNames.Of));
        JsonElement group = Schema("compare").GetProperty("properties").GetProperty("groups").GetProperty("items").GetProperty("properties");
        Names(group.GetProperty("status")).Should().BeEquivalentTo(Enum.GetValues<GroupStatus>().Select(WireNames.Of));
        Names(group.GetProperty("relations").GetProperty("items").GetProperty("properties").GetProperty("relation")).Should().BeEquivalentTo(Enum.GetValues<RelationKind>().Select(WireNames.Of));
        JsonElement table = Schema("reconcile").GetProperty("anyOf");
        Names(table[0].GetProperty("properties").GetProperty("estimates").GetProperty("items").GetProperty("properties").GetProperty("status")).Should().BeEquivalentTo(Enum.GetValues<GroupStatus>().Select(WireNames.Of));
        Names(table[1].GetProperty("properties").GetProperty("relations").GetProperty("items").GetProperty("properties").GetProperty("relation")).Should().BeEquivalentTo(Enum.GetValues<RelationKind>().Select(WireNames.Of));
        Names(Schema("read").GetProperty("properties").GetProperty("paragraphs").GetProperty("items").GetProperty("properties").GetProperty("role")).Should().BeEquivalentTo(Enum.GetValues<ParagraphRole>().Select(WireNames.Of));
        Names(Schema("numbers").GetProperty("properties").GetProperty("quantities").GetProperty("items").GetProperty("properties").GetProperty("kind")).Should().BeEquivalentTo(Enum.GetValues<QuantityKind>().Select(WireNames.Of));
    }

    [Theory]
    [InlineData("read")]
    [InlineData("tokens")]
    [InlineData("numbers")]
    [InlineData("extract")]
    [InlineData("compare")]
    [InlineData("reconcile")]
    [InlineData("decisions")]
    public void Schema_EveryField_IsDescribedAndRequired(string name)
    {
        JsonElement schema = Schema(name);
        schema.GetProperty("$schema").GetString().Should().Be("https://json-schema.org/draft/2020-12/schema");
        Undescribed(schema, name).Should().BeEmpty();
    }

    [Fact]
    public void Schema_OfCompare_HasTheClaimsOfExtract()
    {
        JsonElement one = Schema("extract").GetProperty("properties").GetProperty("claims").GetProperty("items").GetProperty("properties");
        JsonElement all = Schema("compare").GetProperty("properties").GetProperty("groups").GetProperty("items").GetProperty("properties").GetProperty("claims").GetProperty("items").GetProperty("properties");
        all.EnumerateObject().Select(p => p.Name).Should().Equal(one.EnumerateObject().Select(p => p.Name).Prepend("article"));
        foreach (JsonProperty field in one.EnumerateObject())
            JsonElement.DeepEquals(all.GetProperty(field.Name), field.Value).Should().BeTrue(field.Name);
    }

    [Theory]
    [InlineData("""{"schema":"claimcompare/extract/1","id":7,"claims":[]}""", "/id")]
    [InlineData("""{"schema":"claimcompare/extract/2","id":"a","claims":[]}""", "/schema")]
    [InlineData("""{"schema":"claimcompare/extract/1","id":"a","claims":[{"start":-1}]}""", "/claims/0/start")]
    [InlineData("""{"schema":"claimcompare/extract/1","id":"a","claims":[],"more":1}""", "/more")]
    public void Check_WrongValues_AreFound(string json, string place)
    {
        using JsonDocument wrong = JsonDocument.Parse(json);
        SchemaValidator.Check(Schema("extract"), wrong.RootElement).Should().Contain(f => f.StartsWith(place + ":", StringComparison.Ordinal));
    }

    /// <summary>What in a JSON text breaks one of the package's schemas.</summary>
    internal static List<string> Faults(string schema, string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return SchemaValidator.Check(Schema(schema), document.RootElement);
    }

    private static void Fits(string schema, ConsoleRun run)
    {
        run.ExitCode.Should().Be(0);
        string[] lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().NotBeEmpty();
        foreach (string line in lines)
        {
            using JsonDocument json = JsonDocument.Parse(line);
            SchemaValidator.Check(Schema(schema), json.RootElement).Should().BeEmpty(line);
        }
    }

    private static IEnumerable<string> Undescribed(JsonElement schema, string path)
    {
        if (schema.TryGetProperty("items", out JsonElement items))
        {
            foreach (string fault in Undescribed(items, path + "[]"))
                yield return fault;
        }

        foreach (JsonElement alternative in schema.TryGetProperty("anyOf", out JsonElement any) ? any.EnumerateArray().ToArray() : [])
        {
            foreach (string fault in Undescribed(alternative, path))
                yield return fault;
        }

        if (!schema.TryGetProperty("properties", out JsonElement properties))
            yield break;
        if (!schema.TryGetProperty("additionalProperties", out JsonElement more) || more.ValueKind != JsonValueKind.False)
            yield return path + " is open";
        string?[] required = [.. schema.GetProperty("required").EnumerateArray().Select(r => r.GetString())];
        foreach (JsonProperty field in properties.EnumerateObject())
        {
            if (!required.Contains(field.Name, StringComparer.Ordinal) || !field.Value.TryGetProperty("description", out JsonElement words) || words.GetString() is not { Length: > 5 })
                yield return path + "." + field.Name;
            foreach (string fault in Undescribed(field.Value, path + "." + field.Name))
                yield return fault;
        }
    }

    private static JsonElement Schema(string name)
    {
        using Stream stream = typeof(ClaimExtractor).Assembly.GetManifestResourceStream("Schemas/" + name + ".schema.json")!;
        return JsonDocument.Parse(stream).RootElement.Clone();
    }

    private static IEnumerable<string> Names(JsonElement schema) => schema.GetProperty("enum").EnumerateArray().Select(v => v.GetString()!);
}
