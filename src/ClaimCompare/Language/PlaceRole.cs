namespace ClaimCompare.Language;

/// <summary>What the words around a place make of it.</summary>
internal enum PlaceRole : byte
{
    /// <summary>Nothing: it stands beside another noun.</summary>
    Bare,

    /// <summary>A preposition or a word like <c>wilayah</c> leads it in: something is there.</summary>
    Introduced,

    /// <summary>People who live there are told by it: <c>penduduk Gaza</c>.</summary>
    Resident,

    /// <summary>People are told by it who need not be there: <c>warga India</c>.</summary>
    Person,

    /// <summary>Something comes from there or is on its way there.</summary>
    Origin,

    /// <summary>It is a part of the name of a body or an office: <c>BPBD Kabupaten Tapanuli Selatan</c>.</summary>
    Body,

    /// <summary>It tells where the article was written.</summary>
    Dateline,
}
