namespace ReportParsing;

/// <summary>The language that messages are shown in.</summary>
public enum MessageLanguage
{
    /// <summary>Vietnamese: figures as 1.234,5.</summary>
    Vietnamese,

    /// <summary>English: figures as 1,234.5.</summary>
    English,
}

/// <summary>One message in both languages of our users.</summary>
/// <param name="Vietnamese">The Vietnamese wording.</param>
/// <param name="English">The English wording.</param>
public sealed record BilingualText(string Vietnamese, string English)
{
    /// <summary>The wording in <paramref name="language"/>.</summary>
    public string In(MessageLanguage language) =>
        language == MessageLanguage.Vietnamese ? Vietnamese : English;
}
