using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;

namespace ClaimCompare.ConsoleProgram;

/// <summary>What is wrong with a command line, in the language of the user.</summary>
internal static class UsageErrors
{
    /// <summary>The errors of a parsed command line, each once.</summary>
    public static IEnumerable<string> Of(ParseResult result, Texts texts) =>
        UnknownOptions(result).Select(o => texts["usage.unknown-option", o]).Concat(result.Errors.Select(e => Of(e, result, texts))).Distinct(StringComparer.Ordinal);

    private static string Of(ParseError error, ParseResult result, Texts texts) => error.SymbolResult switch
    {
        OptionResult option => OfOption(option, option.Tokens, error, texts),
        ArgumentResult { Parent: OptionResult option } argument => OfOption(option, argument.Tokens, error, texts),
        ArgumentResult { Tokens: [var token, ..] } argument when Allowed(argument.Argument) is { Length: > 0 } allowed => texts["usage.value", token.Value, argument.Argument.Name, allowed],
        ArgumentResult { Tokens: [var token, ..] } argument => texts["usage.bad-value", token.Value, argument.Argument.Name],
        ArgumentResult argument => texts["usage.missing-argument", argument.Argument.Name],
        CommandResult { Command: RootCommand } when result.UnmatchedTokens is [var word, ..] => texts["usage.unknown-command", word],
        CommandResult when result.UnmatchedTokens is [var word, ..] => texts["usage.unknown-argument", word],
        CommandResult { Command: RootCommand } => texts["usage.missing-command"],
        CommandResult command when command.Command.Arguments.FirstOrDefault(a => a.Arity.MinimumNumberOfValues > 0 && command.GetResult(a) is null or { Tokens.Count: 0 }) is { } missing => texts["usage.missing-argument", missing.Name],
        _ => error.Message,
    };

    private static string OfOption(OptionResult result, IReadOnlyList<Token> tokens, ParseError error, Texts texts)
    {
        Option option = result.Option;
        if (tokens.Count == 0)
            return texts["usage.missing-value", option.Name];
        if (tokens.Count > option.Arity.MaximumNumberOfValues || result.IdentifierTokenCount > option.Arity.MaximumNumberOfValues)
            return texts["usage.twice", option.Name];
        string value = tokens[^1].Value;
        if (Allowed(option) is { Length: > 0 } allowed)
            return texts["usage.value", value, option.Name, allowed];
        return option.ValueType == typeof(string) ? error.Message : texts["usage.bad-value", value, option.Name];
    }

    private static string Allowed(Symbol symbol) => string.Join(", ", symbol.GetCompletions(CompletionContext.Empty).Select(c => c.Label));

    /// <summary>What looks like an option and was taken for the name of a file; <c>--</c> before it makes it a name.</summary>
    private static IEnumerable<string> UnknownOptions(ParseResult result)
    {
        int names = result.Tokens.Select(t => t.Value).ToList().IndexOf("--");
        return result.Tokens.Where((t, i) => (names < 0 || i < names) && t.Type == TokenType.Argument && t.Value is ['-', '-' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'), ..]).Select(t => t.Value);
    }
}
