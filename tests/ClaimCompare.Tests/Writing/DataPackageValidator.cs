using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;

namespace ClaimCompare.Tests.Writing;

/// <summary>Checks a Data Package by the rules of the standard: descriptor, resources, Table Schema, and every cell of every table.</summary>
internal static class DataPackageValidator
{
    private static readonly string[] Types = ["string", "number", "integer", "boolean"];

    /// <summary>Fails where the package breaks a rule.</summary>
    public static void Check(WrittenFolder folder)
    {
        folder.Names[^1].Should().Be("datapackage.json", "the descriptor speaks of files that are there");
        using JsonDocument package = JsonDocument.Parse(folder.Text("datapackage.json"));
        JsonElement root = package.RootElement;
        root.GetProperty("$schema").GetString().Should().Be("https://datapackage.org/profiles/2.0/datapackage.json");
        root.GetProperty("name").GetString().Should().MatchRegex("^[a-z0-9._-]+$");
        var tables = new Dictionary<string, (List<List<string>> Records, JsonElement Schema)>(StringComparer.Ordinal);
        foreach (JsonElement resource in root.GetProperty("resources").EnumerateArray())
        {
            string name = resource.GetProperty("name").GetString()!, path = resource.GetProperty("path").GetString()!;
            name.Should().MatchRegex("^[a-z0-9._-]+$");
            path.Should().NotStartWith("/").And.NotContain("..");
            resource.GetProperty("type").GetString().Should().Be("table");
            resource.GetProperty("mediatype").GetString().Should().Be("text/csv");
            resource.GetProperty("encoding").GetString().Should().Be("utf-8");
            resource.GetProperty("bytes").GetInt64().Should().Be(folder.Bytes(path).Length);
            resource.GetProperty("hash").GetString().Should().Be("sha256:" + Convert.ToHexStringLower(SHA256.HashData(folder.Bytes(path))));
            tables.Add(name, (CsvRecords.Parse(folder.Text(path)), resource.GetProperty("schema")));
        }

        folder.Names.Should().BeEquivalentTo(tables.Keys.Select(k => k + ".csv").Append("datapackage.json"));
        foreach ((string name, (List<List<string>> records, JsonElement schema)) in tables)
        {
            JsonElement[] fields = [.. schema.GetProperty("fields").EnumerateArray()];
            records[0].Should().Equal(fields.Select(f => f.GetProperty("name").GetString()), "the heading of {0} names the fields", name);
            records[0].Should().OnlyHaveUniqueItems();
            schema.GetProperty("missingValues").EnumerateArray().Select(v => v.GetString()).Should().Equal(string.Empty);
            for (int i = 0; i < fields.Length; i++)
                CheckField(name, fields[i], [.. records.Skip(1).Select(r => r[i])]);
            records.Should().OnlyContain(r => r.Count == fields.Length);
            if (schema.TryGetProperty("primaryKey", out JsonElement key))
                Column(tables[name], key[0].GetString()!).Should().OnlyHaveUniqueItems().And.NotContain(string.Empty);
            foreach (JsonElement foreign in schema.TryGetProperty("foreignKeys", out JsonElement keys) ? keys.EnumerateArray().ToArray() : [])
            {
                JsonElement reference = foreign.GetProperty("reference");
                Column(tables[name], foreign.GetProperty("fields")[0].GetString()!).Should().BeSubsetOf(Column(tables[reference.GetProperty("resource").GetString()!], reference.GetProperty("fields")[0].GetString()!));
            }
        }
    }

    private static void CheckField(string table, JsonElement field, List<string> cells)
    {
        string name = table + "." + field.GetProperty("name").GetString(), type = field.GetProperty("type").GetString()!;
        Types.Should().Contain(type);
        field.GetProperty("description").GetString().Should().NotBeNullOrEmpty();
        JsonElement constraints = field.GetProperty("constraints");
        foreach (JsonProperty constraint in constraints.EnumerateObject())
        {
            List<string> there = cells.FindAll(c => c.Length > 0);
            switch (constraint.Name)
            {
                case "required":
                    cells.Should().NotContain(string.Empty, name);
                    break;
                case "unique":
                    there.Should().OnlyHaveUniqueItems(name);
                    break;
                case "enum":
                    there.Should().BeSubsetOf(constraint.Value.EnumerateArray().Select(v => v.GetString()!), name);
                    break;
                case "pattern":
                    type.Should().Be("string");
                    there.FindAll(c => !Regex.IsMatch(c, "^(?:" + constraint.Value.GetString() + ")$")).Should().BeEmpty(name);
                    break;
                case "minimum":
                    type.Should().NotBe("string");
                    there.FindAll(c => decimal.Parse(c, CultureInfo.InvariantCulture) < constraint.Value.GetDecimal()).Should().BeEmpty(name);
                    break;
                default:
                    constraint.Name.Should().BeEmpty("Table Schema has no such constraint");
                    break;
            }
        }

        if (type != "string")
            cells.FindAll(c => c.Length > 0 && !Regex.IsMatch(c, type switch { "integer" => @"^-?\d+$", "boolean" => "^(true|false)$", _ => @"^-?\d+(\.\d+)?$" })).Should().BeEmpty(name);
    }

    private static List<string> Column((List<List<string>> Records, JsonElement Schema) table, string field)
    {
        int index = table.Records[0].IndexOf(field);
        index.Should().BeGreaterThanOrEqualTo(0);
        return [.. table.Records.Skip(1).Select(r => r[index])];
    }
}
