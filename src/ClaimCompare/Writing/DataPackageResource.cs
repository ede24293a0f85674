using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ClaimCompare.Writing;

/// <summary>A table of a Data Package: written as CSV, described by a Data Resource with a Table Schema.</summary>
internal sealed class DataPackageResource
{
    private readonly string _name, _description, _hash;
    private readonly long _bytes;
    private readonly Action<Utf8JsonWriter> _fields;
    private readonly (string Field, string Resource)[] _foreignKeys;
    private readonly bool _hasKey;

    private DataPackageResource(string name, string description, long bytes, string hash, bool hasKey, Action<Utf8JsonWriter> fields, (string Field, string Resource)[] foreignKeys)
    {
        _name = name;
        _description = description;
        _bytes = bytes;
        _hash = hash;
        _hasKey = hasKey;
        _fields = fields;
        _foreignKeys = foreignKeys;
    }

    /// <summary>Writes a table.</summary>
    /// <param name="create">Gives the stream of a file.</param>
    /// <param name="name">The name of the resource, and of its file.</param>
    /// <param name="description">What its rows are.</param>
    /// <param name="columns">Its columns; the first is the primary key where it is unique.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="forSpreadsheets">Whether texts that a spreadsheet would run get an apostrophe.</param>
    /// <param name="foreignKeys">The columns that name rows of other resources, by their <c>id</c>.</param>
    public static DataPackageResource Write<T>(Func<string, Stream> create, string name, string description, CsvColumn<T>[] columns, IEnumerable<T> rows, bool forSpreadsheets, (string Field, string Resource)[] foreignKeys)
    {
        using Stream stream = create(name + ".csv");
        using var hashed = new HashedStream(stream);
        using (var writer = new StreamWriter(hashed, new UTF8Encoding(false), 1 << 16, leaveOpen: true))
            CsvOutput.Write(writer, columns, rows, forSpreadsheets);
        return new DataPackageResource(name, description, hashed.Length, hashed.Sha256(), columns[0].IsUnique, w => Fields(w, columns), foreignKeys);
    }

    /// <summary>Writes the descriptor.</summary>
    public void Describe(Utf8JsonWriter w)
    {
        w.WriteStartObject();
        w.WriteString("$schema", "https://datapackage.org/profiles/2.0/dataresource.json");
        w.WriteString("name", _name);
        w.WriteString("path", _name + ".csv");
        w.WriteString("type", "table");
        w.WriteString("profile", "tabular-data-resource");
        w.WriteString("description", _description);
        w.WriteString("format", "csv");
        w.WriteString("mediatype", "text/csv");
        w.WriteString("encoding", "utf-8");
        w.WriteNumber("bytes", _bytes);
        w.WriteString("hash", "sha256:" + _hash);
        w.WriteStartObject("dialect");
        w.WriteString("delimiter", ",");
        w.WriteString("lineTerminator", "\r\n");
        w.WriteString("quoteChar", "\"");
        w.WriteBoolean("doubleQuote", true);
        w.WriteBoolean("header", true);
        w.WriteBoolean("skipInitialSpace", false);
        w.WriteEndObject();
        w.WriteStartObject("schema");
        w.WriteString("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
        w.WriteStartArray("fields");
        _fields(w);
        w.WriteEndArray();
        w.Strings("missingValues", [string.Empty]);
        if (_hasKey)
            w.Strings("primaryKey", ["id"]);
        if (_foreignKeys.Length > 0)
            ForeignKeys(w);
        w.WriteEndObject();
        w.WriteEndObject();
    }

    private void ForeignKeys(Utf8JsonWriter w)
    {
        w.WriteStartArray("foreignKeys");
        foreach ((string field, string resource) in _foreignKeys)
        {
            w.WriteStartObject();
            w.Strings("fields", [field]);
            w.WriteStartObject("reference");
            w.WriteString("resource", resource);
            w.Strings("fields", ["id"]);
            w.WriteEndObject();
            w.WriteEndObject();
        }

        w.WriteEndArray();
    }

    private static void Fields<T>(Utf8JsonWriter w, CsvColumn<T>[] columns)
    {
        foreach (CsvColumn<T> column in columns)
        {
            w.WriteStartObject();
            w.WriteString("name", column.Name);
            w.WriteString("type", column.Type);
            w.WriteString("description", column.Description);
            w.WriteStartObject("constraints");
            if (column.IsRequired)
                w.WriteBoolean("required", true);
            if (column.IsUnique)
                w.WriteBoolean("unique", true);
            if (column.Enumeration is { } names)
                w.Strings("enum", names);
            if (column.Pattern is { } pattern)
                w.WriteString("pattern", pattern);
            if (column.Minimum is { } minimum)
                w.WriteNumber("minimum", minimum);
            w.WriteEndObject();
            w.WriteEndObject();
        }
    }
}
