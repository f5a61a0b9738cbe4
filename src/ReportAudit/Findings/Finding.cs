using ReportParsing;

namespace ReportAudit;

/// <summary>What a rule reports about one report.</summary>
public sealed record Finding
{
    /// <summary>The rule that reports it.</summary>
    public required RuleDescriptor Rule { get; init; }

    /// <summary>The id of the user's check that fails; null for the built-in rules.</summary>
    public string? CheckId { get; init; }

    /// <summary>How sure it is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>One or two sentences with the arithmetic.</summary>
    public required BilingualText Message { get; init; }

    /// <summary>The words or the layout of the report that signal the claim.</summary>
    public string Basis { get; init; } = string.Empty;

    /// <summary>The value that would hold, in the plain unit; null where no single value can be named.</summary>
    public decimal? Expected { get; init; }

    /// <summary>The value that is printed, in the plain unit; null where the finding is about no figure.</summary>
    public decimal? Actual { get; init; }

    /// <summary>The arithmetic as an expression (<c>0 + 385 = 385 ≠ 232</c>), numbers with a decimal point; null where there is none.</summary>
    public string? Expression { get; init; }

    /// <summary>The figures it rests on, in reading order; empty where it is about words alone.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>The places to look at, the first being the one to go to; empty where it is about a page as a whole.</summary>
    public required IReadOnlyList<TextSpan> Places { get; init; }

    /// <summary>The page it is about as a whole, counted from 1; null where it is about <see cref="Places"/>, or about the file.</summary>
    public int? Page { get; init; }

    /// <summary>The sentence that names the figure that is probably wrong; null where none is. It ends the message.</summary>
    internal BilingualText? Suspicion { get; init; }

    /// <summary>Why the user suppresses it, in the user's words; null where nobody does.</summary>
    internal string? SuppressedBecause { get; init; }

    /// <summary>Tells this finding from others across edits of the report: the same finding keeps it when pages or lines move.</summary>
    public string Fingerprint { get; init; } = string.Empty;
}
