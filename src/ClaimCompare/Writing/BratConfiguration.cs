using System.Text;

namespace ClaimCompare.Writing;

/// <summary>The <c>annotation.conf</c> that tells brat the types of <see cref="BratWriter"/>.</summary>
internal static class BratConfiguration
{
    /// <summary>The content of the file: its four sections, each there though it were empty.</summary>
    public static string Text { get; } = Build();

    private static string Build()
    {
        var text = new StringBuilder("# Numeric claims as ClaimCompare writes them\n[entities]\nCue\n[relations]\n");
        foreach (RelationKind kind in Enum.GetValues<RelationKind>())
            text.Append(kind).Append(" Arg1:<EVENT>, Arg2:<EVENT>\n");
        text.Append(BratDocument.Restates).Append(" Arg1:<EVENT>, Arg2:<EVENT>\n[events]\n");
        foreach (ClaimKind kind in Enum.GetValues<ClaimKind>())
            text.Append(kind).Append(" Cue?:Cue\n");
        text.Append("[attributes]\n");
        Attribute("Qualifier", ClaimColumns.Names<Qualifier>());
        Attribute("Modality", ClaimColumns.Names<Modality>());
        Attribute("Measure", ClaimColumns.Names<Measure>());
        return text.ToString();

        void Attribute(string name, string[] values) => text.Append(name).Append(" Arg:<EVENT>, Value:").AppendJoin('|', values).Append('\n');
    }
}
