using ClaimCompare.Writing;

namespace ClaimCompare.ConsoleProgram.Views;

/// <summary>A status with a sign beside its colour.</summary>
internal static class StatusText
{
    /// <summary>The status as markup.</summary>
    public static string Of(GroupStatus status, Texts texts) => (status switch
    {
        GroupStatus.Conflict => "[red]! ",
        GroupStatus.Update => "[yellow]↑ ",
        GroupStatus.Agree => "[green]= ",
        _ => "[grey]· ",
    }) + SafeText.Markup(texts["status." + WireNames.Of(status)]) + "[/]";

    /// <summary>The grade's letter, with a sign where the figure is contested.</summary>
    public static string Grade(Estimate estimate) => (estimate.Grade switch
    {
        EstimateGrade.Established => "A",
        EstimateGrade.Confirmed => "B",
        EstimateGrade.Single => "C",
        _ => "D",
    }) + (estimate.IsContested ? " ≠" : string.Empty);
}
