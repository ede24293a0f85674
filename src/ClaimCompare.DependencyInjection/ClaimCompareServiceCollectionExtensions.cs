using ClaimCompare;
using ClaimCompare.Reading;
using Microsoft.Extensions.DependencyInjection.Extensions;

// The namespace of the collection, as is usual, so that the method is found without a using
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the services of ClaimCompare.</summary>
public static class ClaimCompareServiceCollectionExtensions
{
    /// <summary>Registers <see cref="ArticleReader"/>, <see cref="ClaimExtractor"/> and <see cref="ClaimComparer"/>, one instance each, and <see cref="ComparisonBuilder"/>, one whenever asked.</summary>
    /// <remarks>
    /// The first three hold no state and serve all threads. A <see cref="ComparisonBuilder"/> collects articles and is not safe for several threads
    /// at a time, so each that asks gets its own. What was registered before stays.
    /// </remarks>
    /// <param name="services">The collection.</param>
    /// <param name="limits">What reading accepts; null for the <see cref="ReadingLimits"/> registered in the collection, or else <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The collection itself.</returns>
    /// <exception cref="ArgumentNullException">The collection is null.</exception>
    public static IServiceCollection AddClaimCompare(this IServiceCollection services, ReadingLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(provider => new ArticleReader(limits ?? provider.GetService<ReadingLimits>()));
        services.TryAddSingleton(static _ => new ClaimExtractor());
        services.TryAddSingleton(static _ => new ClaimComparer());
        services.TryAddTransient(static _ => new ComparisonBuilder());
        return services;
    }
}
