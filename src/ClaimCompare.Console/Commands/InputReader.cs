using ClaimCompare.Reading;

namespace ClaimCompare.ConsoleProgram.Commands;

/// <summary>Reads the articles of a command's inputs and reports what could not be read.</summary>
internal sealed class InputReader
{
    private readonly Terminal _terminal;
    private readonly ArticleReader _reader = new();
    private readonly ArticleIds _ids = new();

    public InputReader(Terminal terminal) => _terminal = terminal;

    /// <summary>0, or 3 where some input could not be read.</summary>
    public int ExitCode { get; private set; }

    /// <summary>The articles of all inputs, one by one; pages of one article are joined, those of several inputs too.</summary>
    public IEnumerable<Article> Read(IReadOnlyCollection<string> inputs) => Take(inputs.SelectMany(ReadOne), inputs);

    /// <summary>The articles of all inputs, with a bar that goes from file to file.</summary>
    public IEnumerable<Article> Read(IReadOnlyCollection<string> inputs, Progress progress)
    {
        if (!progress.IsShown)
            return Read(inputs);
        string[] files = [.. inputs.SelectMany(i => i != "-" && ArticleReader.FilesOf(i) is { Count: > 0 } several ? several : [i])];
        Progress.Stage stage = progress.Begin(_terminal.Texts["progress.reading"], files.Length);
        return Take(files.SelectMany(f => ReadOne(f, stage)), inputs);
    }

    /// <summary>Reports a problem; all but notices count as unreadable input.</summary>
    public void Report(ReadingProblem problem)
    {
        _terminal.Complain(problem);
        if (!problem.IsNotice)
            ExitCode = 3;
    }

    /// <summary>Notes that some input could not be read, where that was reported already.</summary>
    public void Fail() => ExitCode = 3;

    private IEnumerable<Article> Take(IEnumerable<ReadResult> results, IReadOnlyCollection<string> inputs)
    {
        // A text from standard input has no name of its own
        string? shown = inputs.Count == 1 && inputs.First() == "-" ? "-" : null;
        foreach (ReadResult result in PageJoiner.Join(results, ReadingLimits.Default))
        {
            if (result.Problem is { } problem)
                Report(problem);
            else if (result.Article is { } article)
                yield return Distinct(article, shown);
        }
    }

    private IEnumerable<ReadResult> ReadOne(string input) => input == "-" ? _reader.ReadPages(_terminal.Input, "-") : _reader.ReadPages(input);

    private IEnumerable<ReadResult> ReadOne(string input, Progress.Stage stage)
    {
        foreach (ReadResult result in ReadOne(input))
            yield return result;
        stage.Step();
    }

    private Article Distinct(Article article, string? shown)
    {
        if (article.Date is null)
            Report(new ReadingProblem(ReadingCodes.NoDate, shown ?? article.Id, 0, "nothing tells when this article was published: relative dates stay unresolved"));
        string id = _ids.Take(article.Id);
        if (id == article.Id)
            return article;
        Report(new ReadingProblem(ReadingCodes.SameId, article.Id, 0, "this identifier came before: the article is called " + id));
        return article with { Id = id };
    }
}
