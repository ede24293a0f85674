using ClaimCompare.Claims;
using ClaimCompare.Language;
using ClaimCompare.Quantities;
using ClaimCompare.Reading;

namespace ClaimCompare;

/// <summary>Finds every numeric claim of an article, with who says it, through whom, when and where.</summary>
/// <remarks>Instances hold no state: one may be shared by all threads.</remarks>
public sealed partial class ClaimExtractor
{
    /// <summary>Finds the claims of an article: those of its title first, then those of its text, in the order of the text.</summary>
    /// <exception cref="ArgumentNullException">The article is null.</exception>
    public IReadOnlyList<NumericClaim> Extract(Article article) => Extract(article, null);

    /// <summary>Finds the claims, and notes the numbers that are none with the rules that say so.</summary>
    /// <param name="article">The article.</param>
    /// <param name="passedOver">Takes the number expressions of the text that are no claims; null to leave that out.</param>
    internal IReadOnlyList<NumericClaim> Extract(Article article, List<PassedOver>? passedOver)
    {
        ArgumentNullException.ThrowIfNull(article);
        var claims = new List<NumericClaim>();
        if (!string.IsNullOrWhiteSpace(article.Title))
            Read(article, article.Title, ClaimLocation.Title, [new Paragraph(ParagraphRole.Body, 0, article.Title.Length)], claims, null);
        IReadOnlyList<Paragraph> paragraphs = article.Paragraphs.Count > 0 ? article.Paragraphs : ParagraphAnalyzer.Analyze(article.Text, article.Title);
        Read(article, article.Text, ClaimLocation.Text, paragraphs, claims, passedOver);
        Restatements.Link(claims);
        return claims;
    }

    private static void Read(Article article, string text, ClaimLocation location, IReadOnlyList<Paragraph> paragraphs, List<NumericClaim> claims, List<PassedOver>? passedOver)
    {
        using TokenizedText tokens = Tokenizer.Tokenize(text, paragraphs);
        Quantity[] quantities = QuantityReader.Read(tokens);
        if (quantities.Length == 0)
            return;
        var document = new Document
        {
            Article = article,
            Location = location,
            Text = tokens,
            Paragraphs = paragraphs,
            Quantities = new MentionList<Quantity>(quantities),
            Dates = new MentionList<DateMention>(DateReader.Read(tokens, article.Date, paragraphs)),
            Places = new MentionList<PlaceMention>(PlaceReader.Read(tokens)),
        };
        KindDecision[] kinds = KindClassifier.Classify(document);
        if (passedOver is null && !Array.Exists(kinds, k => k.IsClaim))
            return;
        Attribution[] attributions = AttributionReader.Read(document, kinds);
        (Modality Modality, string? Rule)[] modalities = ModalityReader.Read(document, kinds);
        (PartialDate? When, string? WhenRule, string? Place, string? PlaceRule)[] circumstances = CircumstanceReader.Read(document, kinds, attributions, modalities);
        Sentence sentence = default;
        bool hasMarks = false;
        for (int i = 0; i < quantities.Length; i++)
        {
            ref readonly Quantity quantity = ref document.Quantities[i];
            if (quantity.FirstToken >= sentence.EndToken)
            {
                sentence = document.Sentences[tokens.SentenceOf(quantity.FirstToken)];
                hasMarks = MarkFinder.Any(document, sentence);
            }

            if (!kinds[i].IsClaim || !document.IsRead(sentence))
            {
                passedOver?.Add(new PassedOver(quantity, document.IsRead(sentence) ? kinds[i].Rule ?? string.Empty : "paragraph." + paragraphs[sentence.Paragraph].Role.ToString().ToLowerInvariant()));
                continue;
            }

            claims.Add(new NumericClaim
            {
                ArticleId = article.Id,
                In = location,
                Span = quantity.Span,
                Number = text[quantity.Start..quantity.End],
                Value = quantity.Value,
                Low = quantity.Low,
                High = quantity.High,
                OutOf = kinds[i].OutOf,
                Qualifier = quantity.Qualifier,
                Unit = quantity.Unit ?? kinds[i].Unit,
                Object = kinds[i].Object,
                Kind = kinds[i].Kind,
                Modality = modalities[i].Modality,
                Measure = kinds[i].Measure,
                Attribution = attributions[i],
                When = circumstances[i].When,
                Published = document.EntryTime(sentence),
                Place = circumstances[i].Place,
                Population = PopulationFinder.Groups(kinds[i].Object),
                Side = PopulationFinder.Side(document, sentence, quantity, kinds[i]),
                Marks = hasMarks ? MarkFinder.Find(document, sentence, quantity) : ClaimMarks.None,
                ChangedFrom = MarkFinder.ChangedFrom(document, kinds, i),
                Event = EventFinder.Find(document, sentence, hasMarks, kinds[i].Kind, quantity, circumstances[i].When, attributions[i]),
                Sentence = sentence.Span,
                Rules = RulesOf(quantity.Rule, kinds[i].Rule, attributions[i].Rules, modalities[i].Rule, circumstances[i].WhenRule, circumstances[i].PlaceRule),
            });
        }
    }

    private static string[] RulesOf(string number, string kind, IReadOnlyList<string> attribution, params ReadOnlySpan<string?> others)
    {
        int count = 2 + attribution.Count;
        foreach (string? rule in others)
            count += rule is null ? 0 : 1;
        var rules = new string[count];
        (rules[0], rules[1]) = (number, kind);
        int at = 2;
        for (int i = 0; i < attribution.Count; i++)
            rules[at++] = attribution[i];
        foreach (string? rule in others)
        {
            if (rule is not null)
                rules[at++] = rule;
        }

        return rules;
    }
}
