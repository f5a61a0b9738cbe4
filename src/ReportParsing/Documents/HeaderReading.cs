using ReportParsing.Languages;

namespace ReportParsing.Documents;

/// <summary>Reads the head and the foot of a report.</summary>
internal static class HeaderReading
{
    public static ReportHeader Read(IReadOnlyList<Block> blocks, LanguagePack language)
    {
        var words = language.Header;
        var title = TitleBlock.Find(blocks, words);
        var letterhead = LetterheadReading.Read(blocks, title, language);
        var (subject, underTitle) = SubjectReading.Read(blocks, title, language);
        var signature = SignatureReading.Read(blocks, title, words);
        return new ReportHeader
        {
            Issuer = letterhead.Issuer ?? SignatureReading.IssuerOfClosing(blocks, words),
            Superior = letterhead.Superior,
            Number = letterhead.Number,
            Place = letterhead.Place,
            Date = letterhead.Date,
            Kind = title?.Kind,
            Subject = subject,
            Period = ReportPeriod.Read(subject, underTitle, letterhead.Date, language),
            Recipients = signature.Recipients,
            Signatory = signature.Signatory,
            SignatoryOffice = signature.Office,
        };
    }
}
