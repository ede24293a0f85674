using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Help;

namespace ClaimCompare.ConsoleProgram.Help;

/// <summary>Writes the page of a command: name, synopsis, arguments, options, examples, exit status.</summary>
internal sealed class Manual(TextWriter output, Texts texts, int width)
{
    private const string ExampleMark = " Example: ";
    private const int Indent = 4;

    /// <summary>Writes the page.</summary>
    public void Write(Command command)
    {
        bool isRoot = command is RootCommand;
        string path = isRoot ? "claimcompare" : "claimcompare " + command.Name;
        Heading("name");
        Paragraph(Indent, path + " - " + Summary(command, texts.Language));
        Heading("synopsis");
        Paragraph(Indent, Synopsis(command, path));
        if (isRoot)
        {
            Heading("description");
            Paragraph(Indent, texts["manual.about"]);
            Heading("commands");
            foreach (Command child in command.Subcommands.Where(c => !c.Hidden))
                Entry(child.Name, Summary(child, texts.Language));
        }

        if (command.Arguments.Count > 0)
        {
            Heading("arguments");
            foreach (Argument argument in command.Arguments)
                Entry(argument.Name, HelpTexts.Of(command, argument, texts.Language));
        }

        Heading("options");
        foreach (Option option in command.Options.Where(o => !o.Hidden).Concat(isRoot ? [] : [new HelpOption()]))
            Entry(Label(option), Describe(command, option));
        Examples(command);
        Heading("exit");
        foreach (string code in new[] { "0", "1", "2", "3", "4" })
        {
            if (ExitText(command, code) is { } text)
                Entry(code, text);
        }

        if (!isRoot)
            return;
        Heading("environment");
        foreach (string name in new[] { "CLAIMCOMPARE_OPTION", "CLAIMCOMPARE_COMMAND_OPTION", "NO_COLOR", "TERM", "COLUMNS" })
            Entry(name, texts["manual." + name]);
        Heading("files");
        Entry("claimcompare.json", texts["manual.claimcompare.json"]);
    }

    /// <summary>What a command does, in a sentence.</summary>
    internal static string Summary(Command command, string language)
    {
        string text = HelpTexts.Of(command, null, language);
        int example = text.IndexOf(ExampleMark, StringComparison.Ordinal);
        return example < 0 ? text : text[..example];
    }

    // More values than these are told in the description
    private const int MostAlternatives = 4;

    private static string Synopsis(Command command, string path)
    {
        IEnumerable<string> arguments = command.Arguments.Select(a => a.Arity.MaximumNumberOfValues > 1 ? a.Name.ToUpperInvariant() + "..." : a.Name.ToUpperInvariant());
        return string.Join(' ', [path, .. command.Subcommands.Count > 0 ? ["COMMAND"] : arguments, "[OPTIONS]"]);
    }

    private static string Label(Option option)
    {
        string names = string.Join(", ", new[] { option.Name }.Concat(option.Aliases.Where(a => a is ['-', not '?', ..]).Order(StringComparer.Ordinal)));
        string[] allowed = Allowed(option);
        string value = option.ValueType == typeof(bool) || option is HelpOption or VersionOption ? string.Empty
            : allowed.Length is > 0 and <= MostAlternatives ? " " + string.Join('|', allowed)
            : " " + (option.HelpName ?? (option.ValueType == typeof(int) || option.ValueType == typeof(int?) ? "N" : option.Name.TrimStart('-').ToUpperInvariant()));
        return names + value;
    }

    private static string[] Allowed(Option option) => option.ValueType == typeof(bool) ? [] : [.. option.GetCompletions(CompletionContext.Empty).Select(c => c.Label)];

    private string Describe(Command command, Option option)
    {
        string text = HelpTexts.Of(command, option, texts.Language);
        bool hasDefault = option.HasDefaultValue && option.ValueType != typeof(bool) && option is not (HelpOption or VersionOption);
        return hasDefault && option.GetDefaultValue() is string { Length: > 0 } value ? text + " " + texts["manual.default", value] : text;
    }

    private void Examples(Command command)
    {
        List<(string Line, string Meaning)> examples = [.. HelpTexts.Examples(command, texts.Language)];
        string text = command.Description ?? string.Empty;
        int mark = text.IndexOf(ExampleMark, StringComparison.Ordinal);
        if (examples.Count == 0 && mark >= 0)
            examples.Add((text[(mark + ExampleMark.Length)..], string.Empty));
        if (examples.Count == 0)
            return;
        Heading("examples");
        foreach ((string line, string meaning) in examples)
        {
            // A command line is copied: it is never broken
            output.WriteLine(new string(' ', Indent) + line);
            if (meaning.Length > 0)
                Paragraph(Indent * 2, meaning);
        }
    }

    private string? ExitText(Command command, string code)
    {
        string own = "exit." + command.Name + "." + code, common = "exit." + code;
        return command is not RootCommand && texts.Has(own) ? texts[own] : code != "1" || command is RootCommand || command.Options.Any(o => o.Name == "--fail-on") ? texts[common] : null;
    }

    private void Heading(string key)
    {
        if (key != "name")
            output.WriteLine();
        output.WriteLine(texts["manual." + key]);
    }

    private void Entry(string label, string text)
    {
        Paragraph(Indent, label);
        Paragraph(Indent * 2, text);
    }

    private void Paragraph(int indent, string text)
    {
        int room = Math.Max(width - indent, 16), used = 0;
        output.Write(new string(' ', indent));
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (used > 0 && used + 1 + word.Length > room)
            {
                output.WriteLine();
                output.Write(new string(' ', indent));
                used = 0;
            }

            output.Write(used > 0 ? " " + word : word);
            used += (used > 0 ? 1 : 0) + word.Length;
        }

        output.WriteLine();
    }
}
