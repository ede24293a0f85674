using System.Collections.Frozen;
using ClaimCompare.Language;

namespace ClaimCompare.Comparing;

/// <summary>What comparing looks at in a claim, computed once.</summary>
internal sealed class ClaimFeatures
{
    private const int WindowWords = 7;
    private const string Households = "KK";
    private static readonly Dictionary<string, (string Class, string Sort)> Synonyms = LoadSynonyms();

    private ClaimFeatures(NumericClaim claim, Article? article)
    {
        Claim = claim;
        Article = article;
        Published = claim.Published ?? article?.Date;
        Time = claim.When ?? claim.Attribution.Said ?? Published;

        // Of the day of its entry a figure is one as of the minute of the entry
        if (claim.Published is { HasTime: true } entry && Time == PartialDate.OfDay(entry.First))
            Time = entry;
        Origins = claim.Attribution.Sources.Count > 0 ? [.. claim.Attribution.Sources.Select(OriginNames.Of)] : [.. claim.Attribution.Via.Where(v => v.Length > 0).Take(1).Select(OriginNames.OfRelay)];
        PlacePath = PlaceTree.PathOf(claim.Place);
        IsInCare = (claim.Kind is ClaimKind.Injuries or ClaimKind.Cases || (claim.Kind == ClaimKind.Deaths && !ComparingWords.Split(claim.Object).Any(ComparingWords.IsBody))) && ComparingWords.IsOfCare(claim.Place);
        IsRumour = claim.Attribution.Sources.Count > 0 && claim.Attribution.Sources.All(s => (s.Organisation is null || s.Organisation == s.Name) && ComparingWords.IsRumour(s.Name));
        IsCorrection = claim.Marks.HasFlag(ClaimMarks.Corrected);
    }

    /// <summary>The claim.</summary>
    public NumericClaim Claim { get; private set; }

    /// <summary>Whether its figure was converted from another unit.</summary>
    public bool IsConverted { get; private set; }

    /// <summary>Its article, where it is at hand.</summary>
    public Article? Article { get; }

    /// <summary>The time of the figure: when it is true, else when it was said, else when it was published.</summary>
    public PartialDate? Time { get; }

    /// <summary>When the article, or its entry of a live report, was published.</summary>
    public PartialDate? Published { get; }

    /// <summary>The content words of the counted noun, synonyms made one, generic words left out.</summary>
    public HashSet<string> NounWords { get; } = new(StringComparer.Ordinal);

    /// <summary>The parts of the people that the counted noun names (children, crew …).</summary>
    public HashSet<string> Populations { get; } = new(StringComparer.Ordinal);

    /// <summary>The unit of several people that is counted (<c>brigade</c>), or null.</summary>
    public string? CountedUnit { get; private set; }

    /// <summary>The words that tell its place from others.</summary>
    public HashSet<string> PlaceWords { get; } = new(StringComparer.Ordinal);

    /// <summary>The place and those it lies in, the nearest first.</summary>
    public IReadOnlyList<string> PlacePath { get; }

    /// <summary>The telling words of the sentence, where the article is at hand.</summary>
    public HashSet<string> Context { get; } = new(StringComparer.Ordinal);

    /// <summary>The telling words close to the number, on both sides.</summary>
    public HashSet<string> Window { get; } = new(StringComparer.Ordinal);

    /// <summary>The stages of an outcome that the words beside the number name (still treated, identified, the others …).</summary>
    public IReadOnlySet<string> States { get; private set; } = FrozenSet<string>.Empty;

    /// <summary>The names of each origin that the claim goes back to, the relay where only that is known; empty for the article's own voice.</summary>
    public IReadOnlyList<OriginNames> Origins { get; }

    /// <summary>The hashes of every four words in a row of its sentence; empty where the sentence is short or not at hand.</summary>
    public HashSet<int> Shingles { get; private set; } = [];

    /// <summary>Whether its article has no other claim of its block; set by <see cref="GroupBuilder"/>.</summary>
    public bool IsAlone { get; set; }

    /// <summary>Whether soldiers of any sort are counted.</summary>
    public bool IsOfSoldiers { get; private set; }

    /// <summary>The side that the counted noun or the words behind it name (see <see cref="Sides"/>, <see cref="SideWords"/>), or null.</summary>
    public string? Side { get; private set; }

    /// <summary>Whether its words say that it counts some of a whole whose number they do not tell: <c>beberapa ratus dari pasukan itu</c>.</summary>
    public bool IsOfMore { get; private set; }

    /// <summary>Whether nobody but hearsay says it: a chain message, a post, a rumour.</summary>
    public bool IsRumour { get; }

    /// <summary>Whether its speaker tells of his own people.</summary>
    public bool IsOwn { get; private set; }

    /// <summary>The side that it is of where the counted noun names none, or null; set by <see cref="GroupBuilder"/>.</summary>
    public string? ImpliedSide { get; set; }

    /// <summary>The word that stands for the first word of the counted noun; null where that is any person.</summary>
    public string? Head { get; private set; }

    /// <summary>Whether the sick or hurt are counted where they are treated, which is not where it happened to them.</summary>
    public bool IsInCare { get; }

    /// <summary>Whether things or animals are counted that came to their end, more of them day by day: <c>1.250 babi mati</c>.</summary>
    public bool IsOfLosses { get; private set; }

    /// <summary>1 where its sentence says that the figure rose to it, -1 where it fell (<c>tinggal 12</c>), 0 where neither.</summary>
    public int MovedTo { get; private set; }

    /// <summary>Whether its text says that it corrects an earlier figure.</summary>
    public bool IsCorrection { get; private set; }

    /// <summary>Whether it is a part of a whole that a claim of its block counts; set by <see cref="GroupBuilder"/>.</summary>
    public bool IsPart { get; set; }

    /// <summary>Whether it is a part of a whole that its article counts in the same state: six on a drip of 31 in care; set by <see cref="GroupBuilder"/>.</summary>
    public bool IsPartOfState { get; set; }

    /// <summary>The whole that it takes apart with others of its article, where the text does not count it out of that; set by <see cref="Breakdowns"/>.</summary>
    public decimal? PartOf { get; set; }

    /// <summary>Whether it is a part of a whole in a place that is not the whole's; set by <see cref="Breakdowns"/>.</summary>
    public bool IsElsewhere { get; set; }

    /// <summary>Whether it is the figure of one month among several of its article; set by <see cref="Breakdowns"/>.</summary>
    public bool IsMonthly { get; set; }

    /// <summary>Whether it counts what came within some days or months alone: <c>selama enam bulan terakhir</c>.</summary>
    public bool IsOfPeriod { get; private set; }

    /// <summary>The whole that it is a part of, or null.</summary>
    public decimal? Whole => Claim.OutOf ?? PartOf;

    /// <summary>The ages of those it counts, where it counts those alone (see <see cref="AgeWords"/>), or null.</summary>
    public string? Ages { get; private set; }

    /// <summary>The changes that sentences of its block tell; set by <see cref="GroupBuilder"/>.</summary>
    public ToldChanges? Changes { get; set; }

    /// <summary>Whether it denies the figure of a plan; set by <see cref="GroupBuilder"/>.</summary>
    public bool IsDeniedPlan { get; set; }

    /// <summary>Whether it states how many of a plan, a forecast or a supposition.</summary>
    public bool IsPlan => Claim.Modality is Modality.Future or Modality.Hypothetical || IsDeniedPlan;

    /// <summary>The key that claims of one quantity share for certain: family of kinds, what the unit measures, measure, and whether it is fact or plan.</summary>
    public (ClaimKind Kind, string? Unit, Measure Measure, int Mood) Block => (Family(Claim.Kind), UnitScale.Base(Claim.Unit), Claim.Measure, Claim.Modality switch { Modality.Future => 1, Modality.Hypothetical => 2, _ => IsDeniedPlan ? 1 : 0 });

    /// <summary>Forgets what grouping told of the claim, as it may come among other claims now.</summary>
    public void BeginGrouping()
    {
        (IsAlone, IsPart, IsPartOfState, IsElsewhere, IsMonthly, IsDeniedPlan) = (false, false, false, false, false, false);
        (PartOf, ImpliedSide, Changes) = (null, null, null);
    }

    /// <summary>Computes the features of a claim.</summary>
    public static ClaimFeatures Of(NumericClaim claim, Article? article)
    {
        var features = new ClaimFeatures(claim, article);
        int place = 0;
        foreach (string word in claim.Unit == Households ? [] : ComparingWords.Split(claim.Object))
        {
            (string stem, string sort) = Synonyms.TryGetValue(word, out (string Class, string Sort) row) ? row : (word, "head");

            // Warga negara Kanada are warga Kanada, and a unit ekskavator an ekskavator
            if (sort == "classifier" || (sort == "tail" && place++ > 0))
                continue;
            place++;
            if (place == 1 && sort != "generic")
                features.Head = stem;
            if (sort == "population")
                features.Populations.Add(stem);
            if (sort == "unit" && features.NounWords.Count == 0)
                features.CountedUnit = stem;
            if (sort != "generic")
                features.NounWords.Add(stem);
        }

        features.IsOfSoldiers = features.Head is { } head && ComparingWords.IsBare(head);
        features.Side = Sides.OfNoun(claim.Object);
        if (!string.IsNullOrEmpty(claim.Place))
            features.PlaceWords.UnionWith(ComparingWords.OfPlace(claim.Place));

        // Warga Gaza in Gaza are people
        if (IsVictims(claim.Kind))
            features.NounWords.ExceptWith(features.PlaceWords);
        if (article is not null && claim.In == ClaimLocation.Text && claim.Sentence.End <= article.Text.Length && claim.Sentence.Length > 0
            && claim.Sentence.Start <= claim.Span.Start && claim.Span.End <= claim.Sentence.End)
        {
            List<string> left = [.. ComparingWords.Split(article.Text[claim.Sentence.Start..claim.Span.Start])], right = [.. ComparingWords.Split(article.Text[claim.Span.End..claim.Sentence.End])];
            features.IsCorrection |= left.Exists(ComparingWords.IsCorrection);
            features.MovedTo = ComparingWords.MovedTo(left);
            features.States = StateWords.Beside(article.Text, claim);
            if (features.IsInCare && features.Head is { } sick && ComparingWords.IsPatient(sick) && claim.Kind == ClaimKind.Cases)
                features.States = StateWords.InCare(features.States);
            features.Shingles = WordShingles.Of([.. left, .. right]);
            features.Side ??= IsVictims(claim.Kind) && (features.Head is null || features.IsOfSoldiers) ? SideWords.Named(article.Text.AsSpan(claim.Span.End, claim.Sentence.End - claim.Span.End)) ?? SideWords.Loser(article.Text.AsSpan(claim.Sentence.Start, claim.Span.Start - claim.Sentence.Start)) : null;
            features.IsOfMore = claim.OutOf is null && IsSomeOf(right);
            features.IsOfPeriod = IsVictims(claim.Kind) && (ComparingWords.IsOfPeriod(left.TakeLast(WindowWords)) || ComparingWords.IsOfPeriod(right.Take(WindowWords)));
            features.IsOwn = IsVictims(claim.Kind) && SideWords.IsOwn(left, right);
            features.Ages = IsVictims(claim.Kind) ? AgeWords.Beside(article.Text, claim) : null;
            features.Window.UnionWith(left.TakeLast(WindowWords).Concat(right.Take(WindowWords)).Where(ComparingWords.IsTelling));
            features.IsOfLosses = claim.Kind == ClaimKind.Count && features.Window.Any(ComparingWords.IsEnd);
            features.Context.UnionWith(left.Concat(right).Where(w => w.Length > 3 && ComparingWords.IsTelling(w)));
        }

        return features;
    }

    /// <summary>The same with the figure in another unit that measures the same; itself where there is nothing to convert.</summary>
    public ClaimFeatures In(string? unit)
    {
        NumericClaim converted = UnitScale.Convert(Claim, unit);
        if (ReferenceEquals(converted, Claim))
            return this;
        var other = (ClaimFeatures)MemberwiseClone();
        other.Claim = converted;
        other.IsConverted = true;
        return other;
    }

    /// <summary>The word that stands for a counted noun and its synonyms; null for words of any person.</summary>
    public static string? Stem(string word) => !Synonyms.TryGetValue(word, out (string Class, string Sort) row) ? word : row.Sort == "generic" ? null : row.Class;

    /// <summary>Kinds that articles use for one series share a family.</summary>
    public static ClaimKind Family(ClaimKind kind) => kind is ClaimKind.Affected ? ClaimKind.Displaced : kind;

    /// <summary>Whether a kind counts victims, whose noun says little: <c>12 tewas</c>, <c>12 orang tewas</c>, <c>12 warga tewas</c>.</summary>
    public static bool IsVictims(ClaimKind kind) => kind is ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Missing or ClaimKind.Casualties or ClaimKind.Displaced
        or ClaimKind.Affected or ClaimKind.Rescued or ClaimKind.Cases or ClaimKind.Detained;

    /// <summary>Whether a kind counts people in an event that is still going on: its counts grow as news comes in.</summary>
    public static bool IsToll(ClaimKind kind) => IsVictims(kind) || kind is ClaimKind.Damage or ClaimKind.Deployed;

    private static bool IsSomeOf(List<string> right) => right.Count > 1 && ComparingWords.IsOf(right[0]) && Synonyms.ContainsKey(right[1]);

    private static Dictionary<string, (string, string)> LoadSynonyms()
    {
        LexiconFile file = LexiconFile.Load("object-synonyms");
        return file.Rows.ToDictionary(r => r[0], r => (file.Cell(r, "class"), file.Cell(r, "sort")), StringComparer.Ordinal);
    }
}
