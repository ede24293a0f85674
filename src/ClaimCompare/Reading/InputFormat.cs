namespace ClaimCompare.Reading;

/// <summary>What an input is, told by its beginning.</summary>
internal enum InputFormat
{
    /// <summary>Nothing but white space.</summary>
    Empty,

    /// <summary>No text and nothing known.</summary>
    Binary,

    /// <summary>A known kind that holds no articles this library reads.</summary>
    Unsupported,

    /// <summary>A sitemap or lines of addresses.</summary>
    AddressList,

    /// <summary>Plain text, one article or several behind each other.</summary>
    Text,

    /// <summary>A marked article of a corpus.</summary>
    Marked,

    /// <summary>An HTML page.</summary>
    Html,

    /// <summary>One JSON object over several lines, or what turns out to be lines.</summary>
    JsonObject,

    /// <summary>One JSON object a line.</summary>
    JsonLines,

    /// <summary>A JSON array of objects.</summary>
    JsonArray,

    /// <summary>A table with a heading, apart by commas, semicolons or tabulators.</summary>
    Csv,

    /// <summary>RSS 0.9 to 2.0 or Atom.</summary>
    Feed,

    /// <summary>A page saved with its parts (MHTML, RFC 2557), or a mail message.</summary>
    Mhtml,

    /// <summary>A web archive (WARC, ISO 28500).</summary>
    Warc,

    /// <summary>Something packed with gzip.</summary>
    Gzip,

    /// <summary>A ZIP archive, WACZ too.</summary>
    Zip,
}
