using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportParsing.Word;

/// <summary>Follows fields (page references, contents, formulas) through a story: their result is text, their code is not.</summary>
internal sealed class FieldState
{
    private readonly Stack<bool> _inCode = new();

    /// <summary>Whether what stands here is part of some field's code.</summary>
    public bool IsCode => _inCode.Contains(true);

    public void Take(FieldChar mark)
    {
        if (mark.FieldCharType?.Value is not { } type)
            return;
        if (type == FieldCharValues.Begin)
            _inCode.Push(true);
        else if (_inCode.Count > 0 && _inCode.Pop() && type == FieldCharValues.Separate)
            _inCode.Push(false);
    }
}
