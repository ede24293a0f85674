using System.Text;
using System.Text.Json;
using ClaimCompare.Reading;

namespace ClaimCompare.ConsoleProgram.Configuration;

/// <summary>Reads <c>claimcompare.json</c>: an object of option names, and of command names with objects of option names.</summary>
internal sealed class ConfigurationReader(string path, OptionCatalogue catalogue)
{
    private const int MaxBytes = 1 << 20;
    private readonly List<Setting> _settings = [];
    private readonly List<ReadingProblem> _problems = [];
    private readonly HashSet<(string?, string)> _seen = [];
    private int[] _lineStarts = [];

    /// <summary>Reads a file: the settings that are sound, and what is wrong with the others.</summary>
    public static (IReadOnlyList<Setting> Settings, IReadOnlyList<ReadingProblem> Problems) Read(string path, OptionCatalogue catalogue)
    {
        var reader = new ConfigurationReader(path, catalogue);
        reader.Read();
        return (reader._settings, reader._problems);
    }

    private void Read()
    {
        byte[] bytes;
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > MaxBytes })
            {
                Add(ConfigurationCodes.Unreadable, 0, "this file is too large for a configuration");
                return;
            }

            bytes = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Add(ConfigurationCodes.Unreadable, 0, File.Exists(path) ? "this file could not be opened" : "there is no such file");
            return;
        }

        ReadOnlySpan<byte> content = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(3) : bytes;
        _lineStarts = LineStarts(content);
        try
        {
            var json = new Utf8JsonReader(content, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            json.Read();
            if (json.TokenType != JsonTokenType.StartObject)
            {
                Add(ConfigurationCodes.InvalidJson, LineOf(json), "a configuration is a JSON object");
                return;
            }

            ReadObject(ref json, null);
            while (json.Read())
            {
                // Whatever follows the object is an error that the reader throws
            }
        }
        catch (JsonException e)
        {
            Add(ConfigurationCodes.InvalidJson, (int)(e.LineNumber ?? 0) + 1, "this is no JSON");
        }
    }

    private void ReadObject(ref Utf8JsonReader json, string? command)
    {
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            int line = LineOf(json);
            string key = json.GetString()!;
            json.Read();
            if (command is null && key == "$schema")
                json.Skip();
            else if (command is null && catalogue.HasCommand(key) && json.TokenType == JsonTokenType.StartObject)
                ReadObject(ref json, key);
            else if (command is null && catalogue.HasCommand(key))
                Skip(ref json, ConfigurationCodes.InvalidValue, line, $"'{key}' is a command: it takes an object");
            else
                ReadSetting(ref json, command, key, line);
        }
    }

    private void ReadSetting(ref Utf8JsonReader json, string? command, string key, int line)
    {
        string option = "--" + key;
        if (!catalogue.HasOption(command, option))
        {
            Skip(ref json, ConfigurationCodes.UnknownKey, line, command is null ? $"no command and no option is called '{key}'" : $"'{command}' has no option '{key}'");
            return;
        }

        if (!_seen.Add((command, option)))
        {
            Skip(ref json, ConfigurationCodes.InvalidValue, line, $"'{key}' is given twice");
            return;
        }

        List<(JsonTokenType Type, string Text)> values = [];
        bool isList = json.TokenType == JsonTokenType.StartArray;
        if (isList)
        {
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                values.Add(Value(ref json));
        }
        else
        {
            values.Add(Value(ref json));
        }

        if (catalogue.Check(command, option, values, isList) is { } wrong)
            Add(ConfigurationCodes.InvalidValue, line, $"'{key}' {wrong}");
        else
            _settings.Add(new Setting(command, option, [.. values.Select(v => v.Text)], path, line));
    }

    private static (JsonTokenType Type, string Text) Value(ref Utf8JsonReader json)
    {
        JsonTokenType type = json.TokenType;
        string text = type switch
        {
            JsonTokenType.String => json.GetString()!,
            JsonTokenType.True => "true",
            JsonTokenType.False => "false",
            JsonTokenType.Number => Encoding.UTF8.GetString(json.ValueSpan),
            _ => string.Empty,
        };
        json.Skip();
        return (type, text);
    }

    private void Skip(ref Utf8JsonReader json, string code, int line, string detail)
    {
        json.Skip();
        Add(code, line, detail);
    }

    private void Add(string code, int line, string detail) => _problems.Add(new ReadingProblem(code, path, line, detail));

    private int LineOf(in Utf8JsonReader json)
    {
        int index = Array.BinarySearch(_lineStarts, (int)json.TokenStartIndex);
        return (index < 0 ? ~index - 1 : index) + 1;
    }

    private static int[] LineStarts(ReadOnlySpan<byte> content)
    {
        var starts = new List<int> { 0 };
        for (int i = 0; i < content.Length; i++)
        {
            if (content[i] == (byte)'\n')
                starts.Add(i + 1);
        }

        return [.. starts];
    }
}
