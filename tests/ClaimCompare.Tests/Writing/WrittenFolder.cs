using System.Text;
using FluentAssertions;

namespace ClaimCompare.Tests.Writing;

/// <summary>The files that a writer of folders writes, in memory.</summary>
internal sealed class WrittenFolder
{
    private readonly Dictionary<string, Tracked> _files = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of the files, in the order of writing.</summary>
    public List<string> Names { get; } = [];

    /// <summary>Runs a writer.</summary>
    public static WrittenFolder By(Action<Func<string, Stream>> write)
    {
        var folder = new WrittenFolder();
        write(folder.Create);
        folder._files.Values.Should().OnlyContain(f => f.IsClosed);
        return folder;
    }

    /// <summary>The bytes of a file.</summary>
    public byte[] Bytes(string name) => _files[name].ToArray();

    /// <summary>The text of a file, which must be UTF-8.</summary>
    public string Text(string name) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Bytes(name));

    private Tracked Create(string name)
    {
        name.Should().NotBeEmpty().And.NotContainAny("/", "\\", "\0", ":");
        name.Length.Should().BeLessThan(200);
        var file = new Tracked();
        _files.Add(name, file);
        Names.Add(name);
        return file;
    }

    private sealed class Tracked : MemoryStream
    {
        public bool IsClosed { get; private set; }

        protected override void Dispose(bool disposing)
        {
            IsClosed = true;
            base.Dispose(disposing);
        }
    }
}
