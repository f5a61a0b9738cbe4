using ReportParsing.Figures;

namespace ReportParsing.Languages.Vietnamese;

/// <summary>Vietnamese.</summary>
internal sealed class VietnamesePack : LanguagePack
{
    public static VietnamesePack Instance { get; } = new();

    public override string Code => "vi";

    public override CueLexicon Cues => VietnameseCues.Lexicon;

    public override PartitionWords Partitions => VietnamesePartitions.Words;

    public override ListWords Lists => VietnameseLists.Words;

    public override TableWords Tables => VietnameseTables.Words;

    public override DocumentSymbols Symbols => VietnameseSymbols.Symbols;

    public override OwnYearWords OwnYear => VietnameseOwnYear.Words;

    public override JoiningWords Joining => VietnameseJoining.Words;

    public override bool WritesSyllablesApart => true;

    public override IReadOnlySet<string> Fillers => VietnameseCues.Fillers;

    public override IReadOnlySet<string> TimeLeads => VietnameseCues.TimeLeads;

    public override IReadOnlyDictionary<string, string[]> Synonyms => VietnameseSynonyms.Words;

    public override bool OpensWithOrganisingVerb(IReadOnlyList<string> words) => VietnameseCues.OpensWithOrganisingVerb(words);

    public override bool IsGeneralTopic(string words) => VietnameseTopics.IsGeneral(words);

    public override bool IsCountedTopic(string words) => VietnameseTopics.IsCounted(words);

    public override IReadOnlyDictionary<string, decimal> UnitWorths => VietnameseUnits.Worths;

    public override WeekdayWords Weekdays => VietnameseWeekdays.Words;

    public override bool IsOutlookHeading(string heading) => VietnameseCues.IsOutlook(heading);

    public override HeaderWords Header => VietnameseHeader.Words;

    public override MentionLexicon Mentions => VietnameseMentionLexicon.Instance;
}
