using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>The words of <c>circumstances.tsv</c>.</summary>
internal static class CircumstanceWords
{
    private static readonly LexiconFile File = LexiconFile.Load("circumstances");

    /// <summary>What leads in the other side of a comparison.</summary>
    public static PhraseTable<bool> Compares { get; } = Class("compare");

    /// <summary>Plans that figures are compared with.</summary>
    public static PhraseTable<bool> Aims { get; } = Class("aim");

    /// <summary>What leads in the other side of a comparison where a time stands right behind it.</summary>
    public static PhraseTable<bool> Against { get; } = Class("against");

    /// <summary>Words of what befalls a place: <c>banjir</c>, <c>terbakar</c>, <c>ricuh</c>.</summary>
    public static PhraseTable<bool> Happenings { get; } = Class("happening");

    /// <summary>What leads in how it ought to be or mostly is: <c>padahal</c>, <c>biasanya</c>.</summary>
    public static PhraseTable<bool> Norms { get; } = Class("norm");

    /// <summary>Verbs by which something came to be: <c>didirikan</c>, <c>dibangun</c>.</summary>
    public static PhraseTable<bool> Founded { get; } = Class("founded");

    /// <summary>Verbs that tell how long something goes on: <c>berlaku</c>, <c>diperpanjang</c>.</summary>
    public static PhraseTable<bool> Lasting { get; } = Class("lasting");

    /// <summary>What tells on what occasion something was said.</summary>
    public static PhraseTable<bool> Occasions { get; } = Class("occasion");

    /// <summary>What names an earlier time as like the one told of.</summary>
    public static PhraseTable<bool> Same { get; } = Class("same");

    /// <summary>What goes on with what is compared, behind the other side of the comparison.</summary>
    public static PhraseTable<bool> Leaves { get; } = Class("leave");

    /// <summary>What begins, behind a comma, a clause about the time before it.</summary>
    public static PhraseTable<bool> TellsOf { get; } = Class("tells-of");

    /// <summary>What begins a clause with circumstances of its own.</summary>
    public static PhraseTable<bool> Breaks { get; } = Class("break");

    /// <summary>What begins a sentence that details the one before it.</summary>
    public static PhraseTable<bool> GoesOn { get; } = Class("goes-on");

    /// <summary>The event of the sentence before: <c>dalam insiden yang sama</c>.</summary>
    public static PhraseTable<bool> SameEvent { get; } = Class("same-event");

    /// <summary>What leaves a figure without a fixed time.</summary>
    public static PhraseTable<bool> Now { get; } = Class("now");

    /// <summary>What begins the content of a report.</summary>
    public static PhraseTable<bool> Contents { get; } = Class("content");

    /// <summary>Documents by which somebody claims or asks for something.</summary>
    public static PhraseTable<bool> Filings { get; } = Class("filing");

    /// <summary>Verbs by which such a document goes out.</summary>
    public static PhraseTable<bool> Filed { get; } = Class("filed");

    /// <summary>Verbs by which somebody is asked for a statement.</summary>
    public static PhraseTable<bool> Met { get; } = Class("met");

    /// <summary>Occasions on which people speak.</summary>
    public static PhraseTable<bool> Meetings { get; } = Class("meeting");

    /// <summary>What tells that somebody speaks on the occasion of the speech before: <c>pada kesempatan yang sama</c>, <c>yang mendampinginya</c>.</summary>
    public static PhraseTable<bool> Beside { get; } = Class("beside");

    /// <summary>What sums up over more than the time before.</summary>
    public static PhraseTable<bool> Sums { get; } = Class("sum");

    /// <summary>What begins a stretch of time of which something is told: <c>sepanjang</c>.</summary>
    public static PhraseTable<bool> Throughout { get; } = Class("throughout");

    /// <summary>Nouns for an amount, which with a determiner behind them point back at the one just told of.</summary>
    public static PhraseTable<bool> Amounts { get; } = Class("amount");

    /// <summary>What begins the members of what is counted: <c>yakni</c>.</summary>
    public static PhraseTable<bool> Members { get; } = Class("member");

    /// <summary>Words for water that comes out of a river behind them.</summary>
    public static PhraseTable<bool> Floods { get; } = Class("flood");

    /// <summary>Nouns for any event, and for where it was.</summary>
    public static PhraseTable<bool> Events { get; } = Class("event");

    /// <summary>What is given for those whom an event befell: <c>bantuan</c>.</summary>
    public static PhraseTable<bool> Relief { get; } = Class("relief");

    /// <summary>Those who go with a ship or an aircraft.</summary>
    public static PhraseTable<bool> Aboard { get; } = Class("aboard");

    /// <summary>What tells of a whole country or of the world.</summary>
    public static PhraseTable<bool> Nationwide { get; } = Class("nationwide");

    /// <summary>What tells of more than one place: <c>dari berbagai negara</c>, <c>se-Indonesia</c>.</summary>
    public static PhraseTable<bool> Overall { get; } = Class("overall");

    /// <summary>Whom somebody speaks to, and what he gives out: a place that such a sentence begins with is where he speaks.</summary>
    public static PhraseTable<bool> Press { get; } = Class("press");

    /// <summary>What tells of the one among several with most of something.</summary>
    public static PhraseTable<bool> Most { get; } = Class("most");

    /// <summary>What tells, behind a comma, that only a part is at the place behind it: <c>mayoritas di X</c>, <c>termasuk di Y</c>.</summary>
    public static PhraseTable<bool> Partly { get; } = Class("partly");

    /// <summary>Verbs of an event that was somewhere.</summary>
    public static PhraseTable<bool> Occurs { get; } = Class("occur");

    /// <summary>At the head of a sentence: it details the figure told last, wherever that was.</summary>
    public static PhraseTable<bool> Details { get; } = Class("detail");

    /// <summary>What tells more of a noun right before it: <c>banjir dengan tinggi 1 meter ini</c>.</summary>
    public static PhraseTable<bool> With { get; } = Class("with");

    /// <summary>What joins a place to the one it lies in.</summary>
    public static PhraseTable<bool> LiesIn { get; } = Class("lies-in");

    /// <summary>What tells how far a place is from another.</summary>
    public static PhraseTable<bool> Apart { get; } = Class("apart");

    /// <summary>What joins a place to a more exact one within it.</summary>
    public static PhraseTable<bool> Exact { get; } = Class("exact");

    /// <summary>What gives one figure each to several things told before or behind: <c>masing-masing</c>.</summary>
    public static PhraseTable<bool> InTurn { get; } = Class("in-turn");

    /// <summary>What leads in the next of several places with their figures: <c>disusul</c>.</summary>
    public static PhraseTable<bool> Items { get; } = Class("item");

    /// <summary>What points back at the last place.</summary>
    public static PhraseTable<bool> There { get; } = Class("there");

    /// <summary>Determiners that point back.</summary>
    public static PhraseTable<bool> This { get; } = Class("this");

    /// <summary>Nouns that point back at a place with a determiner behind them, with the levels of places they are said of.</summary>
    public static PhraseTable<string[]> Back { get; } = PhraseTable<string[]>.Build(File.Rows.Where(row => File.Cell(row, "class") == "back")
        .Select(row => (row[0], File.Cell(row, "level").Split(' ', StringSplitOptions.RemoveEmptyEntries))));

    /// <summary>Whether a form of the table stands in a range of tokens.</summary>
    public static bool Any(PhraseTable<bool> table, ReadOnlySpan<Token> tokens, int first, int end)
    {
        first = Math.Max(first, 0);
        for (int i = table.MayBegin(tokens, first, end) ? first : end; i < end; i++)
        {
            if (table.TryMatch(tokens, i, end, out _, out _))
                return true;
        }

        return false;
    }

    /// <summary>Whether a form of the table ends right before a token.</summary>
    public static bool EndsAt(PhraseTable<bool> table, ReadOnlySpan<Token> tokens, int first, int end)
    {
        first = Math.Max(first, 0);
        for (int i = table.MayBegin(tokens, first, end) ? first : end; i < end; i++)
        {
            if (table.TryMatch(tokens, i, end, out int length, out _) && i + length == end)
                return true;
        }

        return false;
    }

    /// <summary>The number of tokens in a range at which a form of the table begins.</summary>
    public static int Count(PhraseTable<bool> table, ReadOnlySpan<Token> tokens, int first, int end)
    {
        int count = 0;
        first = Math.Max(first, 0);
        for (int i = table.MayBegin(tokens, first, end) ? first : end; i < end; i++)
            count += table.TryMatch(tokens, i, end, out _, out _) ? 1 : 0;
        return count;
    }

    private static PhraseTable<bool> Class(string name) =>
        PhraseTable<bool>.Build(File.Rows.Where(row => File.Cell(row, "class") == name).Select(row => (row[0], true)));
}
