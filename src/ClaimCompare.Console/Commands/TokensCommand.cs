using System.CommandLine;
using ClaimCompare.ConsoleProgram.Views;
using ClaimCompare.Language;
using ClaimCompare.Writing;
using Spectre.Console;

namespace ClaimCompare.ConsoleProgram.Commands;

/// <summary><c>tokens</c>: the tokens and sentences of a text.</summary>
internal static class TokensCommand
{
    public static Command Build(Terminal terminal)
    {
        var input = new Argument<string>("file") { Description = "A text file; - is standard input." };
        Option<string> format = Options.Format("json"), language = Options.Language();
        var command = new Command("tokens", "Splits a text into sentences and tokens. Example: claimcompare tokens article.txt --format json") { input, format, language };
        command.SetAction(result =>
        {
            if (!TextInput.TryRead(terminal, result.GetValue(input)!, out string content))
                return 3;
            using TokenizedText text = Tokenizer.Tokenize(content);
            if (Options.Choose(result.GetValue(format), terminal, "json") != "table")
            {
                GroundJsonWriter.WriteTokens(terminal.Output, text);
                terminal.NewLine();
                return 0;
            }

            foreach (Sentence sentence in text.Sentences)
                terminal.Console.WriteLine(SafeText.Clean(string.Join(" · ", text.Tokens[sentence.FirstToken..sentence.EndToken].ToArray().Select(t => content[t.Start..t.End]))));
            terminal.Console.WriteLine(new Texts(result.GetValue(language)!)["tokens", text.Sentences.Length, text.Tokens.Length]);
            return 0;
        });
        return command;
    }
}
