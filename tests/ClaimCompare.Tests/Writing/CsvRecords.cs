using System.Text;
using FluentAssertions;

namespace ClaimCompare.Tests.Writing;

/// <summary>Reads CSV by the grammar of RFC 4180, strictly: what breaks it fails the test.</summary>
internal static class CsvRecords
{
    /// <summary>The records of a file, each with its fields as they are.</summary>
    public static List<List<string>> Parse(string csv)
    {
        var records = new List<List<string>>();
        var record = new List<string>();
        for (int i = 0; i < csv.Length;)
        {
            var field = new StringBuilder();
            if (csv[i] == '"')
            {
                for (i++; ; i++)
                {
                    (i < csv.Length).Should().BeTrue("a quoted field is closed");
                    if (csv[i] != '"')
                        field.Append(csv[i]);
                    else if (i + 1 < csv.Length && csv[i + 1] == '"')
                        field.Append(csv[i++]);
                    else
                        break;
                }

                i++;
            }
            else
            {
                for (; i < csv.Length && csv[i] is not (',' or '\r'); i++)
                {
                    csv[i].Should().NotBe('"', "quotes stand in quoted fields alone").And.NotBe('\n', "line feeds do, too");
                    field.Append(csv[i]);
                }
            }

            record.Add(field.ToString());
            (i < csv.Length && csv[i] is ',' or '\r').Should().BeTrue("behind a field stands a comma or a line end");
            if (csv[i++] == ',')
                continue;
            csv[i++].Should().Be('\n', "lines end with CRLF");
            records.Add(record);
            record = [];
        }

        record.Should().BeEmpty("the last line ends, too");
        return records;
    }
}
