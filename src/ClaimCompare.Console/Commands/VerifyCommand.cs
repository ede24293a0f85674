using System.CommandLine;
using System.Text;
using ClaimCompare.Reading;
using ClaimCompare.Verifying;

namespace ClaimCompare.ConsoleProgram.Commands;

/// <summary><c>verify</c>: does every figure of a report stand in its source?</summary>
internal static class VerifyCommand
{
    public static Command Build(Terminal terminal)
    {
        var reports = new Argument<string[]>("reports")
        {
            Description = "What compare --format json, extract --format jsonl or --format web-annotation wrote; - is standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var articles = new Option<string[]>("--articles")
        {
            Description = "The files, folders or patterns of articles that the report was made from.",
            Required = true,
            AllowMultipleArgumentsPerToken = true,
        };
        Option<string> language = Options.Language();
        var command = new Command("verify", "Checks that every figure of a report stands in its source and every offset fits. Exit codes: 0 all stands; 1 something does not (one line each, CC030 to CC039); 3 something could not be read. Example: claimcompare verify report.json --articles corpus/events/kursk") { reports, articles, language };
        command.SetAction(result =>
        {
            var reader = new InputReader(terminal);
            var verifier = new ReportVerifier(reader.Read(result.GetValue(articles)!));
            var texts = new Texts(result.GetValue(language)!);
            using var output = new StreamWriter(terminal.Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
            bool sound = true;
            foreach (string path in result.GetValue(reports)!)
            {
                if (!TextInput.TryRead(terminal, path, out string content))
                {
                    reader.Fail();
                    continue;
                }

                VerificationResult found = verifier.Verify(content, path);
                foreach (ReadingProblem problem in found.Problems)
                    reader.Report(problem);
                foreach (VerificationFinding finding in found.Findings)
                    output.WriteLine(finding.ToString());
                sound &= found.Findings.Count == 0;
                if (found.Problems.Count == 0 || found.Claims > 0)
                    output.WriteLine(texts[found.IsSound ? "verify.sound" : "verify.unsound", path, found.Claims, found.Articles, found.Groups, found.Findings.Count]);
            }

            return reader.ExitCode != 0 ? reader.ExitCode : sound ? 0 : 1;
        });
        return command;
    }
}
