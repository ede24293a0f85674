using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ClaimCompare.Reading;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Reading;

/// <summary>Codes are a promise: none changes its meaning, and none is taken away unseen.</summary>
public sealed class ReadingCodesTests
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["CC001"] = "NotFound",
        ["CC002"] = "NoArticles",
        ["CC003"] = "Empty",
        ["CC004"] = "Binary",
        ["CC005"] = "InvalidJson",
        ["CC006"] = "NoText",
        ["CC007"] = "TooLarge",
        ["CC008"] = "NoBody",
        ["CC009"] = "Unreadable",
        ["CC010"] = "InvalidMarks",
        ["CC011"] = "InvalidRow",
        ["CC012"] = "NoColumn",
        ["CC040"] = "InvalidDecision",
        ["CC041"] = "ClaimNotFound",
        ["CC042"] = "UnfitDecision",
        ["CC050"] = "UnsupportedFormat",
        ["CC051"] = "AddressList",
        ["CC052"] = "Truncated",
        ["CC053"] = "Damaged",
        ["CC054"] = "NestedArchive",
        ["CC055"] = "TooManyEntries",
        ["CC056"] = "CompressionRatio",
        ["CC057"] = "Encrypted",
        ["CC058"] = "InvalidXml",
        ["CC059"] = "InvalidMime",
        ["CC013"] = "InvalidRecord",
        ["CC014"] = "TimeLimit",
        ["CC015"] = "MoreProblems",
        ["CC101"] = "NoDate",
        ["CC102"] = "PlainText",
        ["CC103"] = "SameId",
        ["CC130"] = "SummaryOnly",
        ["CC131"] = "CaptureDate",
        ["CC132"] = "PassedOver",
        ["CC133"] = "Repaired",
        ["CC134"] = "MissingPages",
    };

    [Fact]
    public void Codes_OfTheLibrary_AreTheKnownOnes()
    {
        Dictionary<string, string> codes = typeof(ReadingCodes).GetFields(BindingFlags.Public | BindingFlags.Static).ToDictionary(f => (string)f.GetRawConstantValue()!, f => f.Name, StringComparer.Ordinal);
        codes.Should().Contain(Known);
        codes.Keys.Should().OnlyContain(c => c.Length == 5 && c.StartsWith("CC", StringComparison.Ordinal));
    }

    [Fact]
    public void Notices_AreTheCodesFrom100() => Known.Keys.Should().OnlyContain(c => new ReadingProblem(c, "a", 0, "b").IsNotice == (string.CompareOrdinal(c, "CC100") > 0));

    [Fact]
    public void Library_OpensNoConnection()
    {
        using FileStream file = File.OpenRead(typeof(Article).Assembly.Location);
        using var assembly = new PEReader(file);
        MetadataReader metadata = assembly.GetMetadataReader();
        List<string> assemblies = [.. metadata.AssemblyReferences.Select(r => metadata.GetString(metadata.GetAssemblyReference(r).Name))];
        assemblies.Should().Contain("System.Runtime").And.NotContain(n => n.StartsWith("System.Net.", StringComparison.Ordinal) && n != "System.Net.Primitives");
        List<string> types = [.. metadata.TypeReferences.Select(r => metadata.GetTypeReference(r)).Select(t => metadata.GetString(t.Namespace) + "." + metadata.GetString(t.Name))];
        types.Should().Contain("System.Net.WebUtility").And.NotContain(t => t.StartsWith("System.Net.", StringComparison.Ordinal) && t != "System.Net.WebUtility");
        types.Should().NotContain("HtmlAgilityPack.HtmlWeb");
    }
}
