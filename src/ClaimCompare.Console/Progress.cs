using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ClaimCompare.ConsoleProgram;

/// <summary>Bars on standard error for work that takes a while, where somebody looks at it; else nothing.</summary>
internal sealed class Progress
{
    private readonly ProgressContext? _context;

    private Progress(ProgressContext? context) => _context = context;

    /// <summary>Whether bars are drawn.</summary>
    public bool IsShown => _context is not null;

    /// <summary>Does work with bars.</summary>
    /// <param name="terminal">The terminal.</param>
    /// <param name="isStreaming">Whether the work writes to the output meanwhile: on one screen with the bars that would be a mess.</param>
    /// <param name="work">The work.</param>
    public static T Run<T>(Terminal terminal, bool isStreaming, Func<Progress, T> work)
    {
        if (!terminal.ShowsProgress || (isStreaming && terminal.IsInteractive))
            return work(new Progress(null));
        try
        {
            return new Spectre.Console.Progress(terminal.BeginLive()) { AutoClear = true }
                .Columns(new TaskDescriptionColumn(), new ProgressBarColumn { Width = 20 }, new PercentageColumn(), new RateColumn(terminal.Texts), new RemainingTimeColumn())
                .Start(context => work(new Progress(context)));
        }
        finally
        {
            terminal.EndLive();
        }
    }

    /// <summary>Begins a bar.</summary>
    /// <param name="name">What is done.</param>
    /// <param name="total">How many steps there are; 0 where that is not known.</param>
    public Stage Begin(string name, int total) => new(_context?.AddTask(Markup.Escape(name), maxValue: Math.Max(total, 1)), total);

    /// <summary>A bar.</summary>
    public sealed class Stage
    {
        private readonly ProgressTask? _task;

        internal Stage(ProgressTask? task, int total)
        {
            _task = task;
            if (task is not null)
                task.IsIndeterminate = total == 0;
        }

        /// <summary>One step is done; there may be more than was thought.</summary>
        public void Step()
        {
            if (_task is null)
                return;
            if (_task.Value + 1 > _task.MaxValue)
                _task.MaxValue = _task.Value + 1;
            _task.Increment(1);
        }

        /// <summary>How many steps there are is known now.</summary>
        public void SetTotal(int total)
        {
            if (_task is null)
                return;
            _task.MaxValue = Math.Max(total, 1);
            _task.IsIndeterminate = false;
        }

        /// <summary>All is done.</summary>
        public void End() => _task?.StopTask();
    }

    private sealed class RateColumn(Texts texts) : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
            new Text(task.Speed is { } speed ? texts["progress.rate", speed.ToString("0.#", CultureInfo.InvariantCulture)] : string.Empty);
    }
}
