using System.Text;
using ClaimCompare.Writing.Report;

namespace ClaimCompare.Writing;

/// <summary>Writes a comparison as one self-contained HTML page for people.</summary>
/// <remarks>
/// <para>
/// The page says first what disagrees, then shows each quantity with low, best and high, its status, a timeline drawn as SVG, the evidence sentence of
/// every claim with the chain of those who passed it on, the relations that matter and why the estimate is what it is; last come the articles with
/// their claims marked. Figure, claim and article text link to each other.
/// </para>
/// <para>
/// It holds no script and names no outside asset: its <c>Content-Security-Policy</c> is <c>default-src 'none'</c> with the SHA-256 of its one style
/// sheet (Content Security Policy Level 3, section 2.3.1). All text of articles and claims is escaped; control characters, explicit bidirectional
/// formatting (Unicode Standard Annex 9, section 2.1) and lone surrogates are replaced by U+FFFD. It follows the reader's light or dark scheme, prints,
/// and is written after the Web Content Accessibility Guidelines 2.2 at level AA. The same comparison gives the same bytes on any machine.
/// </para>
/// <para>Texts longer than 60,000 UTF-16 code units are cut in the page, with a note; sentences longer than 600 are cut around their number.</para>
/// </remarks>
public static class HtmlReportWriter
{
    /// <summary>Writes the page as UTF-8 without a byte order mark.</summary>
    /// <param name="output">The stream; it stays open.</param>
    /// <param name="comparison">The comparison. Claims whose article is not among <see cref="Comparison.Articles"/> are shown without their sentence.</param>
    /// <param name="language">The language of the page's own words: <c>id</c>, else English. Texts of articles stay as they are.</param>
    /// <exception cref="ArgumentNullException">Output or comparison is null.</exception>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public static void Write(Stream output, Comparison comparison, string language)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new StreamWriter(output, new UTF8Encoding(false), bufferSize: 1 << 16, leaveOpen: true);
        Write(writer, comparison, language);
    }

    /// <summary>Writes the page; its <c>meta</c> says UTF-8, so the writer should encode so.</summary>
    /// <param name="output">The writer; it stays open and is not flushed.</param>
    /// <param name="comparison">The comparison. Claims whose article is not among <see cref="Comparison.Articles"/> are shown without their sentence.</param>
    /// <param name="language">The language of the page's own words: <c>id</c>, else English. Texts of articles stay as they are.</param>
    /// <exception cref="ArgumentNullException">Output or comparison is null.</exception>
    /// <exception cref="IOException">The writer could not be written to.</exception>
    public static void Write(TextWriter output, Comparison comparison, string language)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(comparison);
        ReportPage.Write(new ReportContext(comparison, ReportTexts.In(language)), new HtmlOutput(output));
    }
}
