using ClaimCompare.Writing;

namespace ClaimCompare.Verifying;

/// <summary>Holds one claim against its article.</summary>
internal static class ClaimVerifier
{
    /// <summary>Checks a claim; every fault becomes a finding.</summary>
    public static void Check(ReportedClaim claim, VerificationRun run)
    {
        run.Claims++;
        foreach (string fault in claim.Faults)
            run.Add(VerificationCodes.Inconsistent, claim, fault);
        if (!run.Note(claim.ArticleId, claim.In, claim.Number.Start ?? -1, claim.Number.End ?? -1))
            run.Add(VerificationCodes.Inconsistent, claim, "this claim stands in the report twice");
        Interval(claim, run);
        if (run.ById(claim.ArticleId) is not { } evidence)
        {
            run.Add(VerificationCodes.UnknownArticle, claim, "this article is not among those given");
            return;
        }

        if (ClaimText.Of(evidence.Article, claim.In) is not { } text)
        {
            run.Add(VerificationCodes.InvalidSpan, claim, "the article has no title");
            return;
        }

        if (Span(claim.Number, text, "the span", claim, run) is { } span)
            Figure(claim, evidence, text, span, run);
        if (claim.Sentence is { } sentence)
        {
            TextSpan? found = Span(Uncut(sentence, text, claim), text, "the sentence", claim, run);
            if (found is { } s && claim.Number is { Start: { } start, End: { } end } && !s.Contains(new TextSpan(start, end)))
                run.Add(VerificationCodes.OutsideSentence, claim, "the number stands outside of its sentence, " + sentence);
        }

        if (claim.Cue is { } cue)
            Span(cue, text, "the cue", claim, run);
        if (claim.Content is { } content && Span(Uncut(content, text, claim), text, "the content", claim, run) is { } said && claim.Number is { Start: { } first, End: { } last } && !said.Contains(new TextSpan(first, last)))
            run.Add(VerificationCodes.OutsideSentence, claim, "the number stands outside of what is said, " + content);
        foreach (ReportedSpan phrase in claim.Phrases)
            Span(phrase, text, "the phrase that names a source", claim, run);
        if (claim.Restates is { } restated)
            Span(restated, evidence.Article.Text, "the claim that it restates", claim, run);
        foreach (string name in claim.Names)
        {
            if (evidence.Absent(name) is { } word)
                run.Add(VerificationCodes.NameAbsent, claim, "the article does not name " + (word == name ? name : name + " (" + word + ")"));
        }
    }

    /// <summary>Of very long sentences and contents only the words around the number are quoted: the span without that quote, where it is the right one.</summary>
    private static ReportedSpan Uncut(ReportedSpan span, string text, ReportedClaim claim)
    {
        bool isCut = claim.Number is { Start: { } start, End: { } end } && span is { Start: { } from, End: { } to, Quote: { } quote } && to - from > SentenceQuotation.Longest
            && SentenceQuotation.Of(text, new TextSpan(from, to), new TextSpan(start, end)) is { } cut && quote == ClaimText.WellFormed(cut);
        return isCut ? span with { Quote = null } : span;
    }

    /// <summary>The span, where it lies in the text; a quote that is not what stands there is a finding all the same.</summary>
    private static TextSpan? Span(ReportedSpan span, string text, string what, ReportedClaim claim, VerificationRun run)
    {
        string? fault = span switch
        {
            { Start: null } or { End: null } => " has no offsets",
            { Start: < 0 } => " begins before the text",
            { Start: { } s, End: { } e } when e <= s => " ends before it begins",
            { End: { } e } when e > text.Length => " ends behind the text of " + CsvOutput.Text(text.Length) + " code units",
            { Start: { } s, End: { } e } when Cuts(text, s) || Cuts(text, e) => " cuts a character",
            _ => null,
        };
        if (fault is not null)
        {
            run.Add(VerificationCodes.InvalidSpan, claim, what + fault);
            return null;
        }

        var found = new TextSpan(span.Start!.Value, span.End!.Value);
        if (span.Quote is { } quote && ClaimText.WellFormed(text[found.Start..found.End]) is { } words && quote != words)
            run.Add(VerificationCodes.QuoteDiffers, claim, what + " holds \"" + words + "\", not \"" + quote + "\"");
        return found;
    }

    private static bool Cuts(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);

    private static void Interval(ReportedClaim claim, VerificationRun run)
    {
        if (claim.Low > claim.High)
            run.Add(VerificationCodes.InvalidInterval, claim, "low " + VerificationRun.Show(claim.Low) + " is above high " + VerificationRun.Show(claim.High));
        else if (claim.Value < claim.Low || claim.Value > claim.High)
            run.Add(VerificationCodes.InvalidInterval, claim, "the value " + VerificationRun.Show(claim.Value) + " is outside of its bounds");
    }

    private static void Figure(ReportedClaim claim, ArticleEvidence evidence, string text, TextSpan span, VerificationRun run)
    {
        void Differs(string what, string found, string stated) => run.Add(VerificationCodes.FigureDiffers, claim, "the article says " + what + " " + found + ", the report " + stated);
        Dictionary<TextSpan, Quantity> quantities = evidence.QuantitiesOf(claim.In);
        if (!quantities.TryGetValue(span, out Quantity quantity))
        {
            // The span of another tool: what it holds must say the figure by itself
            if (ArticleEvidence.Alone(text[span.Start..span.End]) is not { } alone)
                run.Add(VerificationCodes.FigureDiffers, claim, "\"" + ClaimText.WellFormed(text[span.Start..span.End]) + "\" is no number expression");
            else if (claim.Value is { } value ? alone.Value != value : alone.Low != claim.Low || alone.High != claim.High)
                Differs("the figure", Show(alone.Value, alone.Low, alone.High), Show(claim.Value, claim.Low, claim.High));
            return;
        }

        if (quantity.Value != claim.Value || quantity.Low != claim.Low || quantity.High != claim.High)
            Differs("the figure", Show(quantity.Value, quantity.Low, quantity.High), Show(claim.Value, claim.Low, claim.High));
        if (quantity.Unit is { } unit && unit != claim.Unit)
            Differs("the unit", unit, claim.Unit ?? "none");
        if (!claim.IsFull)
            return;
        if (WireNames.Of(quantity.Qualifier) != claim.Qualifier)
            Differs("the qualifier", WireNames.Of(quantity.Qualifier), claim.Qualifier ?? "none");

        // The whole may also be a number elsewhere in the text
        if (quantity.OutOf is { } whole ? whole != claim.OutOf : claim.OutOf is { } other && !quantities.Values.Any(q => q.Value == other))
            Differs("the whole", VerificationRun.Show(quantity.OutOf), VerificationRun.Show(claim.OutOf));
        if (claim.ChangedFrom is { } before && !quantities.Values.Any(q => q.Value == before))
            run.Add(VerificationCodes.FigureDiffers, claim, "the article does not say the figure before, " + VerificationRun.Show(before));
    }

    private static string Show(decimal? value, decimal? low, decimal? high) => VerificationRun.Show(value) + " (" + VerificationRun.Show(low) + "–" + VerificationRun.Show(high) + ")";
}
