using System.Globalization;

namespace ClaimCompare.Writing;

/// <summary>The identifiers (IRIs, RFC 3987) of articles and claims in linked data.</summary>
internal static class ResourceNames
{
    /// <summary>An article: the address it was published at, without fragment; where there is none, a name made of its identifier.</summary>
    public static string Of(Article article) =>
        Uri.TryCreate(article.Url, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https"
            ? address.GetComponents(UriComponents.HttpRequestUrl | UriComponents.UserInfo, UriFormat.UriEscaped)
            : "urn:claimcompare:article:" + Escape(article.Id);

    /// <summary>The text that the offsets of a claim refer to: the article, or its title as a part of it.</summary>
    public static string Of(Article article, ClaimLocation location) => Of(article) + (location == ClaimLocation.Title ? "#title" : string.Empty);

    /// <summary>A claim as linked data names it.</summary>
    public static string Of(NumericClaim claim) => ClaimsOf(claim.ArticleId) + Place(claim);

    /// <summary>How the names of all claims of an article begin.</summary>
    public static string ClaimsOf(string articleId) => "urn:claimcompare:claim:" + Escape(articleId) + "/";

    /// <summary>A claim as tables name it: article, text and span, which no two claims share.</summary>
    public static string Key(NumericClaim claim) => claim.ArticleId + "/" + Place(claim);

    private static string Place(NumericClaim claim) =>
        string.Create(CultureInfo.InvariantCulture, $"{(claim.In == ClaimLocation.Title ? "title" : "text")}/{claim.Span.Start}-{claim.Span.End}");

    private static string Escape(string text) => Uri.EscapeDataString(ClaimText.WellFormed(text));
}
