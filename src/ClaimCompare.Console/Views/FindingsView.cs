using ClaimCompare.ConsoleProgram.Commands;
using ClaimCompare.Writing;
using Spectre.Console;

namespace ClaimCompare.ConsoleProgram.Views;

/// <summary>What a comparison finds beside its quantities: derived figures, sums that fail, and decisions of people.</summary>
internal static class FindingsView
{
    /// <summary>Shows the findings; nothing where there are none.</summary>
    public static void Show(IAnsiConsole console, Comparison comparison, Texts texts)
    {
        List(console, texts["derived"], comparison.Derived.Select(d => Evidence.Value(d.Value, texts) + " (" + WireNames.Of(d.Kind) + "): " + d.Why.In(texts.Language)));
        List(console, texts["checks"], comparison.Checks.Select(c => c.Whole.ArticleId + ": " + c.Why.In(texts.Language)));
        List(console, texts["decisions"], comparison.Decisions.Select(d => Told(d.Decision, texts) + (d.IsApplied ? string.Empty : " – " + texts["decision.lost", d.Code!] + ": " + d.Why.In(texts.Language))));
    }

    /// <summary>Adds what people decided of a group, and what the program itself would make of its claims.</summary>
    public static void AddDecisions(Tree tree, FigureGroup group, Texts texts)
    {
        if (group.Decisions.Count == 0)
            return;
        TreeNode node = tree.AddNode(SafeText.Markup(texts["decisions"]));
        foreach (Decision decision in group.Decisions)
            node.AddNode(SafeText.Markup(Told(decision, texts)));
        foreach (ProgramGroup program in group.Program)
            node.AddNode(SafeText.Markup(texts["program.says", program.Label + ": " + Range(program.Estimate, texts)]));
    }

    /// <summary>Adds what could be said at the end of each day on which that changed.</summary>
    public static void AddCurve(Tree tree, FigureGroup group, Texts texts)
    {
        if (group.Curve.Count < 2)
            return;
        TreeNode node = tree.AddNode(SafeText.Markup(texts["curve"]));
        for (int i = 0; i < group.Curve.Count; i++)
        {
            CurvePoint point = group.Curve[i];
            if (i > 0 && (point.Low, point.Best, point.High) == (group.Curve[i - 1].Low, group.Curve[i - 1].Best, group.Curve[i - 1].High))
                continue;
            string day = point.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            node.AddNode(SafeText.Markup(texts["curve.line", day, Range(new Estimate(point.Low, point.Best, point.High, 0), texts), point.Claims]));
        }
    }

    private static string Range(Estimate e, Texts texts) => string.Join(" · ",
        texts["column.low"] + " " + Evidence.Value(e.Low, texts), texts["column.best"] + " " + (e.Best is { } best ? Evidence.Value(best, texts) : "–"), texts["column.high"] + " " + Evidence.Value(e.High, texts));

    private static string Told(Decision decision, Texts texts) =>
        texts["decision." + WireNames.Of(decision.Kind)] + (decision.Label is { } label ? " \"" + label + "\"" : string.Empty) + " – " + decision.Who + ": " + decision.Why + (decision.When is { Length: > 0 } when ? " (" + when + ")" : string.Empty);

    private static void List(IAnsiConsole console, string heading, IEnumerable<string> lines)
    {
        bool any = false;
        foreach (string line in lines)
        {
            if (!any)
            {
                console.WriteLine();
                console.MarkupLine("[bold]" + SafeText.Markup(heading) + "[/]");
                any = true;
            }

            console.Write(new Padder(new Markup(SafeText.Markup(line)), new Padding(2, 0, 0, 0)));
        }
    }
}
