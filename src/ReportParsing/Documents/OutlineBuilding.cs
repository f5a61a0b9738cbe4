namespace ReportParsing.Documents;

/// <summary>Stacks labelled blocks into a tree, by what stands open above them.</summary>
internal sealed class OutlineBuilding(IReadOnlyList<SourceBlock> sources)
{
    private readonly List<OutlineEntry> _open = [];
    private readonly OutlineEntry?[] _entries = new OutlineEntry?[sources.Count];
    private readonly int?[] _parents = new int?[sources.Count];
    private readonly List<OutlineSeries> _series = [];

    public IReadOnlyList<OutlineSeries> Series => _series;

    public IReadOnlyList<OutlineEntry?> Entries => _entries;

    /// <summary>For each block the entry it stands under; of a paragraph, the one open where it stands.</summary>
    public IReadOnlyList<int?> Parents => _parents;

    public void Build(TitleReading titles)
    {
        var isRomanFirst = IsRomanFirst();
        for (var block = 0; block < sources.Count; block++)
        {
            var label = sources[block].Table is null ? Disambiguated(LabelReading.Read(sources[block].Text)) : null;
            if (label is not null)
                Enter(block, label, OutlineRank.Of(label, isRomanFirst));
            else if (titles.IsTitle(block))
                Enter(block, label: null, titles.IsMajor(block) ? OutlineRank.Title : OutlineRank.Minor);
            else
                Pass(block);
        }
    }

    // "I." over "A.", with another "A." further down: the letters begin again under each numeral.
    private bool IsRomanFirst()
    {
        Label[] labels = [.. sources.Where(source => source.Table is null).Select(source => LabelReading.Read(source.Text)).OfType<Label>().Where(label => label is { Kind: LabelKind.UpperLetter or LabelKind.Roman, Text: not ['(', ..] })];
        return labels is [{ Kind: LabelKind.Roman, Numbers: [1] }, { Kind: LabelKind.UpperLetter, Numbers: [1] }, ..] && labels.Count(label => label is { Kind: LabelKind.UpperLetter, Numbers: [1] }) > 1;
    }

    // "I." after "H." is a letter, "C." and "D." after "B." too: they are read as letters; "I." alone is a numeral.
    private Label? Disambiguated(Label? label)
    {
        if (label is { Kind: LabelKind.LowerLetter, Text: ['i' or 'v' or 'x', ..] })
            return IsLowerNumeral(label) ? label with { Kind = LabelKind.Roman, Numbers = [NumeralOf(label)] } : label;
        if (label is not { Kind: LabelKind.Roman, Text: ['I', ..], Numbers: [1] })
            return label;
        return _open.Exists(entry => entry.Label is { Kind: LabelKind.UpperLetter, Numbers: [8] })
            ? label with { Kind = LabelKind.UpperLetter, Numbers = [LabelReading.LetterNumber('I')] }
            : label;
    }

    // "i." that no "h." stands before is the first numeral, "v." the fifth behind "iv.".
    private bool IsLowerNumeral(Label label) =>
        label.Text[0] == 'i'
            ? !_open.Exists(entry => entry.Label is { Kind: LabelKind.LowerLetter, Numbers: [var letter] } && letter == LabelReading.LetterNumber('h'))
            : _open.Exists(entry => entry.Label is { Kind: LabelKind.Roman, Numbers: [var number] } && number == NumeralOf(label) - 1 && char.IsLower(entry.Label.Text[0]));

    private static int NumeralOf(Label label) => label.Text[0] switch
    {
        'i' => 1,
        'v' => 5,
        _ => 10,
    };

    private void Enter(int block, Label? label, int rank)
    {
        var sibling = label is null ? _open.FindLastIndex(entry => entry.Rank == rank) : SiblingOf(label, rank, block);
        if (sibling >= 0)
        {
            var (series, parent) = (_open[sibling].Series, _open[sibling].Parent);
            _open.RemoveRange(sibling, _open.Count - sibling);
            Push(block, label, rank, series, parent);
            return;
        }

        if (!IsNested(block, label) && !IsBelowHeading(block, label, rank))
            _open.RemoveAll(entry => entry.Rank > rank && !Introduces(entry, block, rank));
        var newSeries = new OutlineSeries();
        _series.Add(newSeries);
        Push(block, label, rank, newSeries, Introduction(block, label) ?? (_open is [.., var top] ? top.Block : null));
    }

    private void Push(int block, Label? label, int rank, OutlineSeries series, int? parent)
    {
        var entry = new OutlineEntry(block, Counted(label, series), rank, series, parent);
        series.Entries.Add(entry);
        _entries[block] = entry;
        _parents[block] = parent;
        _open.Add(entry);
    }

    // Letters count as in Vietnamese (d, đ, e) or as in Latin (d, e, f): the series decides.
    private static Label? Counted(Label? label, OutlineSeries series)
    {
        if (label is not { Kind: LabelKind.LowerLetter or LabelKind.UpperLetter } || series.Entries is not [.., { Label: { } before }])
            return label;
        var (last, letter) = (LetterOf(before), LetterOf(label));
        return letter == last + 1 ? label with { Numbers = [before.Numbers[^1] + 1] } : label;
    }

    private static char LetterOf(Label label) => label.Text.TrimStart('(')[0];

    // The open entry of which the label counts on; else the innermost of its sort, unless a list begins anew inside it.
    private int SiblingOf(Label label, int rank, int block)
    {
        var number = label.Numbers is [.., var last] ? last : 0;
        var follows = _open.FindLastIndex(entry => CountsOn(entry) && EndsAlike(entry.Block, block));
        if (follows < 0)
            follows = _open.FindLastIndex(CountsOn);
        if (follows >= 0)
            return follows;
        var alike = _open.FindLastIndex(entry => entry.Rank == rank && SameShape(entry.Label, label));
        return alike >= 0 && number == 1 && (IsNested(block, label) || IsBelowHeading(block, label, rank)) ? -1 : alike;

        bool CountsOn(OutlineEntry entry) => entry.Rank == rank && SameShape(entry.Label, label) && entry.Number + 1 == number;
    }

    // After "2. …;" a "3. Nguyên nhân" without a stop belongs to the headings around the list.
    private bool EndsAlike(int left, int right) => EndsStopped(left) == EndsStopped(right);

    private bool EndsStopped(int block) => sources[block].Text is [.., '.' or ';' or ','];

    private static bool SameShape(Label? open, Label label) =>
        open is not null && open.Kind == label.Kind && open.Numbers.Count == label.Numbers.Count
        && (label.Kind != LabelKind.Sign || open.Text.Equals(label.Text, StringComparison.Ordinal));

    // A paragraph that ends in a colon opens a list of its own, whatever stands around it.
    private bool IsNested(int block, Label? label) =>
        label is { Kind: not (LabelKind.Roman or LabelKind.Part or LabelKind.UpperLetter) } && Introduction(block, label) is not null;

    // "6. NEXT YEAR" in bold or in capitals, and right under it "1. Repair of two pumps.": the items of a section are numbered as the sections are.
    private bool IsBelowHeading(int block, Label? label, int rank) =>
        label is { Kind: LabelKind.Arabic, Numbers: [1] } && block > 0 && _entries[block - 1] is { Label: { } above, Number: > 1 } entry && entry.Rank == rank && SameShape(above, label)
        && StandsOut(block - 1) && !StandsOut(block) && !EndsStopped(block - 1) && EndsStopped(block);

    private bool StandsOut(int block) => sources[block].Style.Bold || TitleReading.IsCapitals(sources[block].Text);

    private int? Introduction(int block, Label? label) =>
        label is not null && block > 0 && sources[block - 1].Table is null && EndsInColon(block - 1)
        && (_entries[block - 1] is null || label.Kind == LabelKind.Sign || label.Numbers is [1])
            ? block - 1
            : null;

    // "+ Trồng trọt:" may hold dashes, although a dash usually stands further out.
    private bool Introduces(OutlineEntry entry, int block, int rank) =>
        rank >= OutlineRank.Minor && entry.Rank >= OutlineRank.Minor && entry.Block == block - 1 && EndsInColon(entry.Block);

    private bool EndsInColon(int block) => sources[block].Text is [.., ':'];

    private void Pass(int block)
    {
        _open.RemoveAll(entry => entry.Label is { Kind: LabelKind.Sign });
        _parents[block] = _open is [.., var top] ? top.Block : null;
    }
}
