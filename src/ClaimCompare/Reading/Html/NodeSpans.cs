using System.Runtime.CompilerServices;
using HtmlAgilityPack;

namespace ClaimCompare.Reading;

/// <summary>Where nodes of the parser's tree stand in the page.</summary>
/// <remarks>The parser's own <c>OuterLength</c> makes a string of the node to count its characters, which for all texts of a page is a copy of it; the length that it keeps is read instead.</remarks>
internal static class NodeSpans
{
    /// <summary>The characters of a text as they stand in the page.</summary>
    public static ReadOnlySpan<char> Text(string html, HtmlNode text) => html.AsSpan(text.OuterStartIndex, Length(html, text));

    /// <summary>The content of an element that holds nothing but text, as scripts do.</summary>
    public static ReadOnlyMemory<char> Content(string html, HtmlNode element) =>
        element.FirstChild is { NodeType: HtmlNodeType.Text } text ? html.AsMemory(text.OuterStartIndex, Length(html, text)) : default;

    private static int Length(string html, HtmlNode node) => Math.Clamp(OuterLength(node), 0, html.Length - node.OuterStartIndex);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_outerlength")]
    private static extern ref int OuterLength(HtmlNode node);
}
