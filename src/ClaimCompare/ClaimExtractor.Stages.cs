using ClaimCompare.Claims;
using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare;

/// <content>What the stages find in one text of an article.</content>
public sealed partial class ClaimExtractor
{
    /// <summary>A text on its way through the stages; one without quantities, or without claims where nobody asks for others, goes no further.</summary>
    private sealed class ReadText(Article article, TokenizedText tokens, ClaimLocation location, IReadOnlyList<Paragraph> paragraphs) : IDisposable
    {
        private DateMention[] _dates = [];
        private Document? _document;
        private KindDecision[] _kinds = [];
        private Attribution[] _attributions = [];
        private (Modality Modality, string? Rule)[] _modalities = [];
        private (PartialDate? When, string? WhenRule, string? Place, string? PlaceRule)[] _circumstances = [];

        public ClaimLocation Location => location;

        public TokenizedText Tokens => tokens;

        public Quantity[] Quantities { get; set; } = [];

        public void FindDates()
        {
            if (Quantities.Length > 0)
                _dates = DateReader.Read(tokens, article.Date, paragraphs);
        }

        public void FindPlaces()
        {
            if (Quantities.Length == 0)
                return;
            _document = new Document
            {
                Article = article,
                Location = location,
                Text = tokens,
                Paragraphs = paragraphs,
                Quantities = new MentionList<Quantity>(Quantities),
                Dates = new MentionList<DateMention>(_dates),
                Places = new MentionList<PlaceMention>(PlaceReader.Read(tokens)),
            };
        }

        public void Classify(bool withoutClaims)
        {
            if (_document is null)
                return;
            _kinds = KindClassifier.Classify(_document);
            if (!withoutClaims && !Array.Exists(_kinds, k => k.IsClaim))
                _document = null;
        }

        public void Attribute()
        {
            if (_document is not null)
                _attributions = AttributionReader.Read(_document, _kinds);
        }

        public void FindModalities()
        {
            if (_document is not null)
                _modalities = ModalityReader.Read(_document, _kinds);
        }

        public void FindCircumstances()
        {
            if (_document is not null)
                _circumstances = CircumstanceReader.Read(_document, _kinds, _attributions, _modalities);
        }

        /// <summary>Adds the claims, in the order of the text.</summary>
        public void AddClaims(List<NumericClaim> claims, List<PassedOver>? passedOver)
        {
            if (_document is not { } document)
                return;
            Sentence sentence = default;
            bool hasMarks = false;
            for (int i = 0; i < Quantities.Length; i++)
            {
                ref readonly Quantity quantity = ref document.Quantities[i];
                if (quantity.FirstToken >= sentence.EndToken)
                {
                    sentence = document.Sentences[tokens.SentenceOf(quantity.FirstToken)];
                    hasMarks = MarkFinder.Any(document, sentence);
                }

                if (!_kinds[i].IsClaim || !document.IsRead(sentence))
                {
                    passedOver?.Add(new PassedOver(quantity, document.IsRead(sentence) ? _kinds[i].Rule ?? string.Empty : "paragraph." + paragraphs[sentence.Paragraph].Role.ToString().ToLowerInvariant()));
                    continue;
                }

                claims.Add(Make(document, sentence, hasMarks, i));
            }
        }

        /// <inheritdoc/>
        public void Dispose() => tokens.Dispose();

        private NumericClaim Make(Document document, in Sentence sentence, bool hasMarks, int index)
        {
            ref readonly Quantity quantity = ref document.Quantities[index];
            ref readonly KindDecision kind = ref _kinds[index];
            Attribution attribution = _attributions[index];
            (Modality modality, string? modalityRule) = _modalities[index];
            (PartialDate? when, string? whenRule, string? place, string? placeRule) = _circumstances[index];
            return new NumericClaim
            {
                ArticleId = article.Id,
                In = location,
                Span = quantity.Span,
                Number = tokens.Text[quantity.Start..quantity.End],
                Value = quantity.Value,
                Low = quantity.Low,
                High = quantity.High,
                OutOf = kind.OutOf,
                Qualifier = quantity.Qualifier,
                Unit = quantity.Unit ?? kind.Unit,
                Object = kind.Object,
                Kind = kind.Kind,
                Modality = modality,
                Measure = kind.Measure,
                Attribution = attribution,
                When = when,
                Published = document.EntryTime(sentence),
                Place = place,
                Population = PopulationFinder.Groups(kind.Object),
                Side = PopulationFinder.Side(document, sentence, quantity, kind),
                Marks = hasMarks ? MarkFinder.Find(document, sentence, quantity) : ClaimMarks.None,
                ChangedFrom = MarkFinder.ChangedFrom(document, _kinds, index),
                Event = EventFinder.Find(document, sentence, hasMarks, kind.Kind, quantity, when, attribution),
                Sentence = sentence.Span,
                Rules = RulesOf(quantity.Rule, kind.Rule, attribution.Rules, modalityRule, whenRule, placeRule),
            };
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
}
