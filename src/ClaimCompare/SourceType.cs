namespace ClaimCompare;

/// <summary>What sort of source answers for a figure.</summary>
public enum SourceType
{
    /// <summary>One person, by name or office.</summary>
    Person,

    /// <summary>A body: a ministry, a company, an army.</summary>
    Organisation,

    /// <summary>A place that stands for a government: <c>Moskow</c>, <c>Gedung Putih</c>.</summary>
    Metonym,

    /// <summary>A document or data without an owner: <c>laporan internal</c>.</summary>
    Document,

    /// <summary>A news agency or outlet.</summary>
    Medium,

    /// <summary>Somebody without a name: <c>seorang pejabat</c>, <c>sumber</c>.</summary>
    Anonymous,

    /// <summary>Several without names: <c>warga</c>, <c>para saksi</c>.</summary>
    Collective,
}
