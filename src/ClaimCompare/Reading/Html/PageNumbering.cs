namespace ClaimCompare.Reading;

/// <summary>Finds out whether a page is one of several of an article, and which.</summary>
/// <remarks>
/// In falling order of trust: the number in an address of its own (that it was fetched from, <c>og:url</c>, the canonical one), the relations
/// <c>prev</c> and <c>next</c>, the page that its list of pages marks or does not link, and the first where it links others only.
/// </remarks>
internal static class PageNumbering
{
    private const int MostLinks = 400;

    /// <summary>The place of a page, or null where it does not say that there are others.</summary>
    /// <param name="facts">What the page says.</param>
    /// <param name="url">The address that its metadata give it.</param>
    /// <param name="fetched">The address it was fetched from, where the input tells it.</param>
    /// <param name="title">The headline, for pages without any address.</param>
    public static PagePosition? Find(PageFacts facts, string? url, string? fetched, string? title)
    {
        string? canonical = facts.Links.GetValueOrDefault("canonical"), shared = Shared(facts);
        string? around = new[] { fetched, canonical, shared, url }.FirstOrDefault(a => OutletPages.Host(a).Length > 0);
        PageAddress?[] own = [.. new[] { canonical, shared, url, fetched }.Select(a => PageAddress.Parse(a, around))];
        PageAddress? next = Relation(facts, "next", around, title), previous = Relation(facts, "prev", around, title);
        List<(PageAddress Address, bool IsCurrent)> links = [.. facts.PageLinks.Take(MostLinks).Select(l => (PageAddress.Parse(l.Href, around)!, l.IsCurrent)).Where(l => l.Item1 is not null)];
        List<PageAddress> all = [.. own.Append(next).Append(previous).OfType<PageAddress>(), .. links.Select(l => l.Address)];
        string? key = Key(own.FirstOrDefault(a => a is not null) ?? next ?? previous, all);
        if (key is null)
            return null;
        if (own.Any(a => a is { IsWhole: true } && a.Key == key))
            return new PagePosition(key, 1, 1, IsWhole: true);

        List<int> linked = [.. links.Where(l => !l.IsCurrent).Select(l => NumberOf(l.Address, key)).Where(n => n > 0)];
        int before = NumberOf(previous, key), behind = NumberOf(next, key), marked = links.Where(l => l.IsCurrent).Select(l => NumberOf(l.Address, key)).FirstOrDefault(n => n > 0);
        int told = own.Select(a => Told(a, key)).Max();
        int number = told > 0 ? told
            : before > 0 ? before + 1
            : behind > 1 ? behind - 1
            : marked > 0 ? marked
            : linked.Count > 0 ? Enumerable.Range(1, linked.Max()).FirstOrDefault(n => !linked.Contains(n), 1) : 1;
        int last = Math.Max(number, Math.Max(behind, linked.Append(0).Max()));
        return number == 1 && last == 1 ? null : new PagePosition(key, number, last, IsWhole: false);
    }

    /// <summary>The key of a page: a bare number at its end counts where another address of the page has the same beginning.</summary>
    private static string? Key(PageAddress? own, List<PageAddress> all)
    {
        if (own?.Shorter is not { } shorter)
            return own?.Key;
        return all.Exists(a => a.Key == shorter || (a.Shorter == shorter && a.Key != own.Key)) ? shorter : own.Key;
    }

    /// <summary>The number by which an address names a page of the article; 1 for the address without any; 0 for another article.</summary>
    private static int NumberOf(PageAddress? address, string key) => address is null || address.IsWhole ? 0
        : address.Key == key ? Math.Max(address.Number, 1)
        : address.Shorter == key ? address.ShorterNumber : 0;

    private static int Told(PageAddress? address, string key) => address is null ? 0 : address.Key == key ? address.Number : address.Shorter == key ? address.ShorterNumber : 0;

    /// <summary>A page without an address of its own may still say which one comes next: by a query alone, which its headline stands for.</summary>
    private static PageAddress? Relation(PageFacts facts, string relation, string? around, string? title)
    {
        string? address = facts.Links.GetValueOrDefault(relation);
        return around is null && title is { Length: > 0 } && address is ['?', ..] ? PageAddress.Parse("/" + PageTitle.Letters(title) + address, null) : PageAddress.Parse(address, around);
    }

    private static string? Shared(PageFacts facts)
    {
        foreach ((string name, string content) in facts.Meta)
        {
            if (name == "og:url")
                return content;
        }

        return null;
    }
}
