namespace ClaimCompare.Reading;

/// <summary>What linked data says of the article of a page (schema.org Article, NewsArticle, LiveBlogPosting …).</summary>
internal sealed class LinkedArticle
{
    /// <summary>The headlines, those of the first article first.</summary>
    public List<string> Headlines { get; set; } = [];

    public string? Published { get; set; }

    public string? Modified { get; set; }

    public string? Section { get; set; }

    public string? Language { get; set; }

    public string? Publisher { get; set; }

    public string? Url { get; set; }

    public string? Body { get; set; }

    public List<string> Authors { get; set; } = [];

    public List<string> Editors { get; set; } = [];

    public List<string> Sources { get; set; } = [];

    /// <summary>The entries of a live report (<c>liveBlogUpdate</c>).</summary>
    public List<LiveUpdate> Updates { get; set; } = [];

    /// <summary>Takes over what the other knows and this does not.</summary>
    public void Complete(LinkedArticle other)
    {
        Headlines.AddRange(other.Headlines.Take(10 - Math.Min(10, Headlines.Count)));
        Published ??= other.Published;
        Modified ??= other.Modified;
        Section ??= other.Section;
        Language ??= other.Language;
        Publisher ??= other.Publisher;
        Url ??= other.Url;
        Body ??= other.Body;
        Authors = Authors.Count > 0 ? Authors : other.Authors;
        Editors = Editors.Count > 0 ? Editors : other.Editors;
        Sources = Sources.Count > 0 ? Sources : other.Sources;
        Updates = Updates.Count > 0 ? Updates : other.Updates;
    }
}

/// <summary>An entry of a live report as linked data gives it.</summary>
/// <param name="Headline">Its headline, or null.</param>
/// <param name="Body">Its text, or null.</param>
/// <param name="Published">When it was published, as it stands there.</param>
internal sealed record LiveUpdate(string? Headline, string? Body, string Published);
