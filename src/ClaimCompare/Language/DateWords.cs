using System.Globalization;

namespace ClaimCompare.Language;

/// <summary>The words of time expressions, from <c>Lexicons/dates.tsv</c>, one table a class.</summary>
internal sealed class DateWords
{
    private readonly Dictionary<string, List<(string Form, int Value)>> _rows = new(StringComparer.Ordinal);

    private DateWords()
    {
        LexiconFile file = LexiconFile.Load("dates");
        foreach (string[] row in file.Rows)
        {
            string name = file.Cell(row, "class");
            string cell = file.Cell(row, "value");
            int value = int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int n) ? n : cell.Length == 1 ? cell[0] : 1;
            if (!_rows.TryGetValue(name, out List<(string, int)>? list))
                _rows.Add(name, list = []);
            list.Add((row[0], value));
        }

        Months = Table("month");
        ShortMonths = Table("month-short");
        Weekdays = Table("weekday");
        PartsOfDay = Table("part-of-day");
        Days = Table("day");
        Units = Table("unit");
        OneUnits = Table("one-unit");
        Past = Table("past");
        Previous = Table("previous");
        This = Table("this");
        Next = Table("next");
        Later = Table("later");
        Following = Table("following");
        NextDays = Table("next-day");
        Then = Table("then");
        ThatDay = Table("that-day");
        SamePeriods = Table("same-period");
        Within = Table("within");
        Same = Table("same");
        Parts = Table("part");
        Numbers = Table("number");
        Orders = Table("order");
        Clocks = Table("clock");
        Zones = Table("zone");
        YearHeads = Table("year-head");
        NumberHeads = Table("number-head");
        Counted = Table("counted");
        Rounding = Table("rounding");
        Several = Table("several");
        Rests = Table("rest");
        DayHeads = Table("day-head");
        Joiners = Table("joiner");
        Reaches = Table("reach");
        Deliveries = Table("delivery");
        Between = Table("between");
        Stretches = Table("stretch");
        MonthUnits = Only('m');
        YearUnits = Only('y');
        WeekUnits = Only('w');
        (string Class, DateTie Tie)[] ties = [("at", DateTie.At), ("asof", DateTie.AsOf), ("since", DateTie.Since), ("from", DateTie.From), ("before", DateTie.Before), ("after", DateTie.After)];
        Ties = PhraseTable<DateTie>.Build(ties.SelectMany(t => _rows[t.Class].Select(e => (e.Form, t.Tie))));
        CanBegin = new bool[Vocabulary.Default.Count];
        foreach (string name in new[] { "month", "month-short", "weekday", "day", "next-day", "then", "that-day", "same-period", "unit", "one-unit", "part", "number", "order", "clock", "year-head" })
        {
            foreach ((string form, _) in _rows[name])
                CanBegin[Vocabulary.Default.Find(form.Split(' ')[0])] = true;
        }

        FollowsNumber = new bool[Vocabulary.Default.Count];
        foreach (string name in new[] { "month", "month-short", "unit", "joiner", "reach" })
        {
            foreach ((string form, _) in _rows[name])
                FollowsNumber[Vocabulary.Default.Find(form.Split(' ')[0])] = true;
        }

        Since = new bool[Vocabulary.Default.Count];
        foreach ((string form, _) in _rows["begun"])
            Since[Vocabulary.Default.Find(form)] = true;
        Ahead = new bool[Vocabulary.Default.Count];
        foreach ((string form, _) in _rows["ahead"])
            Ahead[Vocabulary.Default.Find(form)] = true;
        CanBegin[0] = Ahead[0] = false;
    }

    /// <summary>The tables of the embedded lexicon.</summary>
    public static DateWords Default { get; } = new();

    /// <summary>Whether a time expression can begin with the word.</summary>
    public bool[] CanBegin { get; }

    /// <summary>Whether a word right behind a number can make a time expression of it.</summary>
    public bool[] FollowsNumber { get; }

    /// <summary>Whether what is told to have begun stands between a word and its time: <c>sejak kudeta pada Februari</c>.</summary>
    public bool[] Since { get; }

    /// <summary>Whether a word tells of what is to come.</summary>
    public bool[] Ahead { get; }

    public PhraseTable<int> Months { get; }

    public PhraseTable<int> ShortMonths { get; }

    public PhraseTable<int> Weekdays { get; }

    public PhraseTable<int> PartsOfDay { get; }

    public PhraseTable<int> Days { get; }

    public PhraseTable<int> Units { get; }

    public PhraseTable<int> OneUnits { get; }

    public PhraseTable<int> Past { get; }

    public PhraseTable<int> Previous { get; }

    public PhraseTable<int> This { get; }

    public PhraseTable<int> Next { get; }

    public PhraseTable<int> Later { get; }

    public PhraseTable<int> Following { get; }

    public PhraseTable<int> NextDays { get; }

    public PhraseTable<int> Then { get; }

    /// <summary>A part of the day named last: <c>malam itu</c>, <c>paginya</c>; with value 2 only where a comma ends it at the head of a sentence.</summary>
    public PhraseTable<int> ThatDay { get; }

    public PhraseTable<int> SamePeriods { get; }

    public PhraseTable<int> Within { get; }

    public PhraseTable<int> Same { get; }

    public PhraseTable<int> Parts { get; }

    public PhraseTable<int> Numbers { get; }

    public PhraseTable<int> Orders { get; }

    public PhraseTable<int> Clocks { get; }

    public PhraseTable<int> Zones { get; }

    public PhraseTable<int> YearHeads { get; }

    public PhraseTable<int> NumberHeads { get; }

    public PhraseTable<int> Counted { get; }

    public PhraseTable<int> Several { get; }

    public PhraseTable<int> Rounding { get; }

    /// <summary>What tells before a month that it names a contract, and no time of a figure.</summary>
    public PhraseTable<int> Deliveries { get; }

    public PhraseTable<int> Rests { get; }

    public PhraseTable<int> DayHeads { get; }

    public PhraseTable<int> Joiners { get; }

    public PhraseTable<int> Reaches { get; }

    /// <summary>What stands before two times, of which the second ends the stretch: <c>antara</c>.</summary>
    public PhraseTable<int> Between { get; }

    /// <summary>Nouns for a stretch of time, behind which two years are its ends: <c>kurun</c>.</summary>
    public PhraseTable<int> Stretches { get; }

    public PhraseTable<int> MonthUnits { get; }

    public PhraseTable<int> YearUnits { get; }

    public PhraseTable<int> WeekUnits { get; }

    public PhraseTable<DateTie> Ties { get; }

    private PhraseTable<int> Only(char unit) => PhraseTable<int>.Build(_rows["unit"].Where(e => e.Value == unit));

    private PhraseTable<int> Table(string name) => PhraseTable<int>.Build(_rows[name]);
}
