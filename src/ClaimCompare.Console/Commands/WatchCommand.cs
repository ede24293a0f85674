using System.CommandLine;
using System.Runtime.InteropServices;
using ClaimCompare.ConsoleProgram.Watching;
using ClaimCompare.Reading;

namespace ClaimCompare.ConsoleProgram.Commands;

/// <summary><c>watch</c>: compares the articles of a folder anew whenever one comes, changes or goes.</summary>
internal static class WatchCommand
{
    private const int MinRest = 10;

    public static Command Build(Terminal terminal)
    {
        var folder = new Argument<string>("folder") { Description = "The folder; its subfolders are left alone." };
        Option<string> format = Options.Format(OutputFormats.OfComparisons), language = Options.Language();
        var output = new Option<string>("--output", "-o") { Description = "Writes to this file (the formats datapackage and brat: to this folder), each time anew and as a whole, instead of to standard output.", HelpName = "PATH" };
        Option<bool> safeCsv = Options.SafeCsv();
        var report = new Option<string>("--report") { Description = "Writes the HTML report to this file, each time anew and as a whole.", HelpName = "FILE" };
        var rest = new Option<int>("--rest") { Description = "How many milliseconds a file must rest before it is read.", DefaultValueFactory = _ => 500 };
        var rescan = new Option<int>("--rescan") { Description = "Looks at the folder after so many seconds, even if the system reports no change.", DefaultValueFactory = _ => 5 };
        var once = new Option<bool>("--once") { Description = "Ends when all files that are there have been read." };
        rest.Validators.Add(r => AtLeast(r, MinRest));
        rescan.Validators.Add(r => AtLeast(r, 1));
        var command = new Command("watch", "Watches a folder, and compares its articles anew whenever one comes, changes or goes. Ctrl-C ends it. Example: claimcompare watch berita --output hasil.json --format json") { folder, format, output, report, rest, rescan, once, language, safeCsv };
        Options.RequireFolder(command, format, output);
        command.SetAction(async (result, cancellationToken) =>
        {
            string path = result.GetValue(folder)!;
            if (!Directory.Exists(path))
            {
                terminal.Complain(new ReadingProblem(ReadingCodes.NotFound, path, 0, "there is no such folder"));
                return 3;
            }

            string? file = result.GetValue(output) is "-" ? null : result.GetValue(output), page = result.GetValue(report);
            if (file is not null && result.GetValue(format) == "table")
            {
                terminal.Complain("CC020 " + terminal.Texts["usage.value", "table", "--format", string.Join(", ", OutputFormats.OfComparisons)]);
                return CommandLine.Usage;
            }

            TimeProvider time = terminal.Time ?? throw new InvalidOperationException("Watching needs a clock.");
            TimeSpan restTime = TimeSpan.FromMilliseconds(result.GetValue(rest)), rescanTime = TimeSpan.FromSeconds(result.GetValue(rescan));
            var watch = new FolderWatch(path, restTime, time, new[] { file, page }.OfType<string>());
            string form = file is null ? Options.Choose(result.GetValue(format), terminal, "json") : result.GetValue(format) ?? FormatOf(file);
            var writer = new WatchWriter(terminal, file, page, form, result.GetValue(safeCsv));
            var session = new WatchSession(terminal, watch, writer.Write);
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(terminal.Stopping, cancellationToken);
            using IDisposable? signals = terminal.IsOfProcess ? new StopSignals(stop) : null;
            await Run(session, watch, path, restTime, rescanTime, time, result.GetValue(once), stop.Token).ConfigureAwait(false);
            return session.ExitCode;
        });
        return command;
    }

    private static async Task Run(WatchSession session, FolderWatch watch, string folder, TimeSpan rest, TimeSpan rescan, TimeProvider time, bool once, CancellationToken cancellationToken)
    {
        using var signal = new FolderSignal(folder);
        try
        {
            while (true)
            {
                session.Step();
                if (once && !watch.HasPending)
                    return;
                await signal.WaitAsync(watch.HasPending && rest < rescan ? rest : rescan, time, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // That is how watching ends
        }
    }

    private static string FormatOf(string file) => Array.Find(OutputFormats.OfComparisons, n => file.EndsWith("." + n, StringComparison.OrdinalIgnoreCase)) ?? "json";

    private static void AtLeast(System.CommandLine.Parsing.OptionResult result, int least)
    {
        if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out int value) && value < least)
            result.AddError(result.Option.Name + " must be at least " + least.ToString(System.Globalization.CultureInfo.InvariantCulture) + ".");
    }

    /// <summary>Ctrl-C and a request to end stop watching in order.</summary>
    private sealed class StopSignals : IDisposable
    {
        private readonly PosixSignalRegistration _interrupt, _end;

        public StopSignals(CancellationTokenSource stop)
        {
            void Stop(PosixSignalContext context)
            {
                context.Cancel = true;
                stop.Cancel();
            }

            _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
            _end = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        }

        public void Dispose()
        {
            _interrupt.Dispose();
            _end.Dispose();
        }
    }
}
