using ClaimCompare.Reading;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ClaimCompare.Tests.DependencyInjection;

public sealed class AddClaimCompareTests
{
    [Fact]
    public void AddClaimCompare_Provider_GivesOneOfEachAndBuildersAnew()
    {
        using ServiceProvider provider = new ServiceCollection().AddClaimCompare().BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        provider.GetRequiredService<ClaimExtractor>().Should().BeSameAs(provider.GetRequiredService<ClaimExtractor>());
        provider.GetRequiredService<ClaimComparer>().Should().BeSameAs(provider.GetRequiredService<ClaimComparer>());
        provider.GetRequiredService<ArticleReader>().Should().BeSameAs(provider.GetRequiredService<ArticleReader>());
        provider.GetRequiredService<ComparisonBuilder>().Should().NotBeSameAs(provider.GetRequiredService<ComparisonBuilder>());
    }

    [Fact]
    public void AddClaimCompare_LimitsGivenOrRegistered_ReachTheReader()
    {
        var limits = new ReadingLimits { MaxBytes = 4 };
        using ServiceProvider given = new ServiceCollection().AddClaimCompare(limits).BuildServiceProvider(), registered = new ServiceCollection().AddSingleton(limits).AddClaimCompare().BuildServiceProvider();
        foreach (ServiceProvider provider in new[] { given, registered })
        {
            using var stream = new MemoryStream("Sebanyak 12 rumah rusak."u8.ToArray());
            provider.GetRequiredService<ArticleReader>().Read(stream, "a").Should().ContainSingle().Which.Problem!.Code.Should().Be(ReadingCodes.TooLarge);
        }
    }

    [Fact]
    public void AddClaimCompare_Twice_KeepsWhatWasThere()
    {
        var own = new ClaimExtractor();
        IServiceCollection services = new ServiceCollection().AddSingleton(own).AddClaimCompare().AddClaimCompare();
        services.Should().HaveCount(4);
        using ServiceProvider provider = services.BuildServiceProvider();
        provider.GetRequiredService<ClaimExtractor>().Should().BeSameAs(own);
    }

    [Fact]
    public void AddClaimCompare_NoCollection_Throws() => FluentActions.Invoking(() => ((IServiceCollection)null!).AddClaimCompare()).Should().Throw<ArgumentNullException>();
}
