using System.Globalization;
using System.Text;
using System.Text.Json;
using ClaimCompare.Verifying;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ClaimCompare.Tests.Verifying;

/// <summary>One digit changed anywhere among the figures, offsets and quoted words of a report is found.</summary>
public sealed class TamperingLawTests
{
    // The root, its groups, and each of them
    private const int GroupDepth = 3;
    private static readonly string[] Checked = ["start", "end", "number", "value", "low", "high", "text", "schema:value", "schema:minValue", "schema:maxValue", "exact", "prefix", "suffix"];

    [Fact]
    public void Verify_OneDigitOfAClaimChanged_FindsIt() => Law(VerifiedReports.Lines[..VerifiedReports.Lines.IndexOf('\n', StringComparison.Ordinal)]);

    [Fact]
    public void Verify_OneDigitOfAnAnnotationChanged_FindsIt() => Law(VerifiedReports.Annotations);

    [Fact]
    public void Verify_OneDigitOfAComparisonChanged_FindsIt() => Law(VerifiedReports.Comparison);

    private static void Law(string report)
    {
        List<int> digits = Digits(report);
        digits.Should().HaveCountGreaterThan(30);
        Prop.ForAll(
            Gen.Elements(digits.ToArray()).SelectMany(_ => Gen.Choose(1, 9), (place, step) => (place, step)).ToArbitrary(),
            change =>
            {
                var tampered = new StringBuilder(report);
                tampered[change.place] = (char)('0' + ((report[change.place] - '0' + change.step) % 10));
                VerificationResult result = VerifiedReports.Verify(tampered.ToString());
                (result.Findings.Count + result.Problems.Count).Should().BePositive("a digit at {0} was changed: …{1}…", change.place, tampered.ToString(Math.Max(0, change.place - 40), Math.Min(80, report.Length - Math.Max(0, change.place - 40))));
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(1500).WithReplay(new Replay(new Rnd(17, 19), default)));
    }

    /// <summary>The places of the digits of the fields that are checked; the bounds of a group may be those of another of its claims, and be no fault.</summary>
    private static List<int> Digits(string report)
    {
        var places = new List<int>();
        byte[] bytes = Encoding.UTF8.GetBytes(report);
        var reader = new Utf8JsonReader(bytes);
        string name = string.Empty;
        int curve = int.MaxValue;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
                name = reader.GetString()!;
            if (reader.TokenType == JsonTokenType.StartArray && name == "curve")
                curve = reader.CurrentDepth;
            else if (reader.TokenType == JsonTokenType.EndArray && reader.CurrentDepth == curve)
                curve = int.MaxValue;

            // What a reader of an earlier day could commit to is not checked
            if (reader.CurrentDepth > curve)
                continue;
            if (reader.TokenType is not (JsonTokenType.Number or JsonTokenType.String) || !Checked.Contains(name, StringComparer.Ordinal) || (reader.CurrentDepth <= GroupDepth && name is "low" or "high"))
                continue;
            int start = Encoding.UTF8.GetCharCount(bytes, 0, (int)reader.TokenStartIndex), length = Encoding.UTF8.GetCharCount(reader.ValueSpan);
            for (int i = start; i < start + length + 1 && i < report.Length; i++)
            {
                // An escape's digits are no digits of the text
                if (char.IsAsciiDigit(report[i]) && !report.AsSpan(Math.Max(0, i - 6), i - Math.Max(0, i - 6)).Contains("\\u", StringComparison.Ordinal))
                    places.Add(i);
            }
        }

        return places;
    }
}
