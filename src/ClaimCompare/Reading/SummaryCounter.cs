using System.Globalization;

namespace ClaimCompare.Reading;

/// <summary>Counts the records that hold a summary in place of a text: one notice says it of all.</summary>
internal sealed class SummaryCounter(string path)
{
    private int _all, _summaries;

    /// <summary>The notice, or null where every record had its text.</summary>
    public ReadResult? Notice => _summaries == 0 ? null
        : ReadResult.Of(ReadingCodes.SummaryOnly, path, 0, string.Create(CultureInfo.InvariantCulture, $"{_summaries} of {_all} articles are here as summaries alone: figures of the full texts are missing"));

    /// <summary>Counts a record.</summary>
    public void Count(ArticleFields fields)
    {
        _all++;
        _summaries += fields.IsSummary ? 1 : 0;
    }
}
