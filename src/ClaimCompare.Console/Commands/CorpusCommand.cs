using System.CommandLine;
using System.Globalization;
using ClaimCompare.Reading;
using ClaimCompare.Scoring;

namespace ClaimCompare.ConsoleProgram.Commands;

/// <summary><c>corpus</c>: checks marked articles and events against the rules of annotation, and counts what they hold.</summary>
internal static class CorpusCommand
{
    public static Command Build(Terminal terminal)
    {
        var folders = new Argument<string[]>("folders") { Description = "Folders of marked articles, or of events (folders with groups.tsv).", Arity = ArgumentArity.OneOrMore };
        var counts = new Option<bool>("--counts") { Description = "Prints the counts by kind, construction, subject and so on." };
        var command = new Command("corpus", "Checks an annotated corpus. Example: claimcompare corpus corpus/articles --counts") { folders, counts };
        command.SetAction(result => Check(terminal, result.GetValue(folders)!, result.GetValue(counts)));
        return command;
    }

    private static int Check(Terminal terminal, string[] folders, bool counts)
    {
        var all = new CorpusCounts();
        int problems = 0, articles = 0, events = 0;
        foreach (string folder in folders)
        {
            if (!Directory.Exists(folder))
            {
                terminal.Complain(ReadingCodes.NotFound + " " + folder + ": there is no such folder");
                return 3;
            }

            foreach (string path in Directory.GetDirectories(folder, "*", SearchOption.AllDirectories).Append(folder).Order(StringComparer.Ordinal))
            {
                var found = new List<string>();
                List<CorpusArticle> loaded = CorpusFolder.Load(path, found);
                articles += loaded.Count;
                loaded.ForEach(all.Add);
                if (CorpusFolder.LoadEvent(path, loaded, found) is { } e)
                {
                    events++;
                    all.Add(e);
                }

                found.ForEach(p => terminal.Complain(ReadingCodes.InvalidMarks + " " + p));
                problems += found.Count;
            }
        }

        using var writer = new StreamWriter(terminal.Output, leaveOpen: true) { NewLine = "\n" };
        if (counts)
        {
            foreach ((string dimension, SortedDictionary<string, int> values) in all.Counts)
            {
                foreach ((string value, int count) in values)
                    writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{dimension}\t{value}\t{count}"));
            }
        }

        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{articles} articles, {events} events, {problems} problems"));
        return problems == 0 ? 0 : 3;
    }
}
