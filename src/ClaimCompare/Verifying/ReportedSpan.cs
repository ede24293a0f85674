using System.Globalization;
using System.Text.Json;

namespace ClaimCompare.Verifying;

/// <summary>A span as a report states it, with the words it quotes.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit; null where it is missing.</param>
/// <param name="End">Offset behind the last.</param>
/// <param name="Quote">The words quoted, or null.</param>
internal readonly record struct ReportedSpan(int? Start, int? End, string? Quote)
{
    /// <summary>Reads <c>{"start", "end", "text"}</c>.</summary>
    public static ReportedSpan Read(JsonElement e) => new(e.Integer("start"), e.Integer("end"), e.Text("text"));

    /// <summary>The words with their offsets, for messages.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(Quote is null ? string.Empty : "\"" + Quote + "\" at ")}{(Start is null ? "?" : Start)}–{(End is null ? "?" : End)}");
}
