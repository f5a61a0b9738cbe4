using System.Globalization;
using ReportParsing;

namespace ReportAudit;

/// <summary>Something wrong in a reconciliation file.</summary>
/// <param name="File">The file as it was given.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, counted from 1.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record ReconciliationProblem(string File, int Line, int Column, BilingualText Message)
{
    /// <summary>The file, the line and what is wrong there, as one sentence in <paramref name="language"/>.</summary>
    public string Sentence(MessageLanguage language) =>
        string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}: {Message.In(language)}{(Message.In(language).EndsWith('?') ? string.Empty : ".")}");
}
