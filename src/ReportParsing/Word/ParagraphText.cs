using System.Text;
using ReportParsing.Text;

namespace ReportParsing.Word;

/// <summary>The text of a paragraph while it is collected from its runs, with how the runs look.</summary>
internal sealed class ParagraphText
{
    /// <summary>Where the author broke the line by hand.</summary>
    public const char LineBreak = '\n';

    private readonly StringBuilder _text = new();
    private readonly StringBuilder _pending = new();
    private LegacyEncoding? _encoding;
    private int _boldLetters;
    private int _letters;

    /// <summary>The size of the first letters in points; null where the file names none.</summary>
    public decimal? FontSize { get; private set; }

    /// <summary>Some of the text was in a legacy encoding.</summary>
    public bool WasConverted { get; private set; }

    public bool IsBold => _letters > 0 && _boldLetters == _letters;

    // Runs in one encoding are converted together: a letter and its accent may stand in two runs.
    public void Append(string text, RunFormat format)
    {
        if (!Equals(format.Encoding, _encoding))
        {
            Flush();
            _encoding = format.Encoding;
        }

        _pending.Append(format.IsCapitals && format.Encoding is null ? text.ToUpperInvariant() : text);
        var letters = text.Count(char.IsLetterOrDigit);
        if (letters == 0)
            return;
        FontSize ??= format.Size;
        _letters += letters;
        _boldLetters += format.IsBold ? letters : 0;
    }

    public void Append(char sign)
    {
        Flush();
        _text.Append(sign);
    }

    /// <summary>The lines between the breaks that the author made, in reading form with single spaces; empty ones left out.</summary>
    public IReadOnlyList<string> Lines()
    {
        Flush();
        List<string> lines = [];
        foreach (var line in TextNormalization.ForReading(_text.ToString()).Split(LineBreak))
        {
            var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 0)
                lines.Add(string.Join(' ', words));
        }

        return lines;
    }

    private void Flush()
    {
        if (_pending.Length == 0)
            return;
        var text = _pending.ToString();
        _pending.Clear();
        if (_encoding is null)
        {
            _text.Append(text);
            return;
        }

        _text.Append(_encoding.Convert(text));
        WasConverted = true;
    }
}
