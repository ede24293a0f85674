using System.Text.Json;
using ClaimCompare.Writing;

namespace ClaimCompare.Verifying;

/// <summary>Checks Web Annotations: positions count code points, and quotes have words around them.</summary>
internal static class AnnotationVerifier
{
    private const string TitlePart = "#title";

    /// <summary>Whether a value is a collection, a page or an annotation.</summary>
    public static bool IsAnnotations(JsonElement root) =>
        root.OneOrMany("@context").Any(c => c.AsText() == WebAnnotationWriter.Context) && root.OneOrMany("type").Any(t => t.AsText() is "AnnotationCollection" or "AnnotationPage" or "Annotation");

    /// <summary>Checks all annotations of a value.</summary>
    public static void Check(JsonElement root, VerificationRun run)
    {
        if (Is(root, "Annotation"))
        {
            CheckAnnotation(root, run);
            return;
        }

        JsonElement page = root.Field("first") ?? root;
        int count = 0;
        foreach (JsonElement annotation in page.Array("items")?.EnumerateArray() ?? default)
        {
            count++;
            CheckAnnotation(annotation, run);
        }

        if (Is(root, "AnnotationCollection") && root.Integer("total") is { } total && total != count && page.Field("next") is null)
            run.Add(VerificationCodes.Inconsistent, string.Empty, string.Empty, "the collection states " + CsvOutput.Text(total) + " annotations and holds " + CsvOutput.Text(count));
    }

    private static void CheckAnnotation(JsonElement annotation, VerificationRun run)
    {
        JsonElement target = annotation.Field("target") ?? default;
        string source = target.ValueKind == JsonValueKind.String ? target.AsText() ?? string.Empty : target.Text("source") ?? string.Empty;
        bool isTitle = source.EndsWith(TitlePart, StringComparison.Ordinal);
        ArticleEvidence? evidence = run.ByName(isTitle ? source[..^TitlePart.Length] : source, annotation.Text("id"));
        string? text = ClaimText.Of(evidence?.Article, isTitle ? ClaimLocation.Title : ClaimLocation.Text);
        JsonElement[] selectors = [.. target.OneOrMany("selector")];
        JsonElement quote = System.Array.Find(selectors, s => Is(s, "TextQuoteSelector")), position = System.Array.Find(selectors, s => Is(s, "TextPositionSelector"));
        string? exact = quote.ValueKind == JsonValueKind.Object ? quote.Text("exact") : null;
        CodePoints? points = text is null ? null : evidence!.PointsOf(isTitle ? ClaimLocation.Title : ClaimLocation.Text);
        ReportedSpan span = position.ValueKind == JsonValueKind.Object
            ? new ReportedSpan(Offset(points, position.Integer("start")), Offset(points, position.Integer("end")), exact)
            : Found(text, quote, exact);
        ReportedClaim claim = Claim(annotation, evidence is null ? source : ClaimText.WellFormed(evidence.Article.Id), isTitle, span);
        ClaimVerifier.Check(claim, run);
        CheckWords(annotation, claim, run);
        if (text is null || exact is null || span is not { Start: { } start, End: { } end } || start > end || end > text.Length)
            return;
        if (quote.Text("prefix") is { } prefix && (prefix.Length > start || ClaimText.WellFormed(text[(start - prefix.Length)..start]) != prefix))
            run.Add(VerificationCodes.QuoteDiffers, claim, "the words before it are not \"" + prefix + "\"");
        if (quote.Text("suffix") is { } suffix && (suffix.Length > text.Length - end || ClaimText.WellFormed(text[end..(end + suffix.Length)]) != suffix))
            run.Add(VerificationCodes.QuoteDiffers, claim, "the words behind it are not \"" + suffix + "\"");
    }

    /// <summary>What people read in our annotations must show the figure; the words of other tools are theirs.</summary>
    private static void CheckWords(JsonElement annotation, ReportedClaim claim, VerificationRun run)
    {
        if (annotation.Field("generator")?.Text("id") != WebAnnotationWriter.Software)
            return;
        string shown = claim.Value is { } value ? Reasons.Show(value) : Reasons.ShowInterval(claim.Low, claim.High);
        foreach (JsonElement body in annotation.OneOrMany("body"))
        {
            if (body.Text("purpose") == "describing" && body.Text("value")?.TrimStart('±', '>', '≥', '<', '≤').StartsWith(shown, StringComparison.Ordinal) != true)
                run.Add(VerificationCodes.QuoteDiffers, claim, "the words for people do not show " + shown);
        }
    }

    /// <summary>The claim that an annotation states; its figure is the body of type <c>schema:QuantitativeValue</c>.</summary>
    private static ReportedClaim Claim(JsonElement annotation, string article, bool isTitle, ReportedSpan span)
    {
        var faults = new List<string>();
        JsonElement body = annotation.OneOrMany("body").FirstOrDefault(b => Is(b, "schema:QuantitativeValue"));
        decimal? Number(string name)
        {
            if (!body.TryNumber("schema:" + name, out decimal? number))
                faults.Add(name + " is no number");
            return number;
        }

        if (body.ValueKind != JsonValueKind.Object)
            faults.Add("the annotation has no figure");
        return new ReportedClaim
        {
            ArticleId = article,
            In = isTitle ? ClaimLocation.Title : ClaimLocation.Text,
            Number = span,
            Value = Number("value"),
            Low = Number("minValue"),
            High = Number("maxValue"),
            Unit = body.Text("schema:unitText"),
            IsFull = false,
            Faults = faults,
        };
    }

    /// <summary>An offset in code units; one behind the text stays behind it.</summary>
    private static int? Offset(CodePoints? points, int? count) => count is not { } c || points is null ? count : points.OffsetOf(c) ?? (c < 0 ? c : int.MaxValue);

    /// <summary>Where the words of a quote stand, with those around it.</summary>
    private static ReportedSpan Found(string? text, JsonElement quote, string? exact)
    {
        string prefix = quote.Text("prefix") ?? string.Empty;
        int at = text is null || exact is null ? -1 : ClaimText.WellFormed(text).IndexOf(prefix + exact + (quote.Text("suffix") ?? string.Empty), StringComparison.Ordinal);
        return at < 0 ? new ReportedSpan(null, null, exact) : new ReportedSpan(at + prefix.Length, at + prefix.Length + exact!.Length, exact);
    }

    private static bool Is(JsonElement e, string type) => e.OneOrMany("type").Any(t => t.AsText() == type);
}
