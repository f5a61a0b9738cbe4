using ReportParsing.Figures;

namespace ReportParsing.Languages.English;

/// <summary>English.</summary>
internal sealed class EnglishPack : LanguagePack
{
    public static EnglishPack Instance { get; } = new();

    public override string Code => "en";

    public override CueLexicon Cues => EnglishCues.Lexicon;

    public override PartitionWords Partitions => EnglishWording.Partitions;

    public override ListWords Lists => EnglishLists.Words;

    public override TableWords Tables => EnglishWording.Tables;

    public override DocumentSymbols Symbols => EnglishWording.Symbols;

    public override OwnYearWords OwnYear => EnglishOwnYear.Words;

    public override TimeOrderWords TimeOrder => EnglishOwnYear.Order;

    public override JoiningWords Joining => EnglishWording.Joining;

    public override IReadOnlyDictionary<string, decimal> UnitWorths => EnglishUnits.Worths;

    public override IReadOnlySet<string> Fillers => EnglishCues.Fillers;

    public override int StemLengthOf(string word) => EnglishStems.LengthOf(word);

    public override bool OpensWithOrganisingVerb(IReadOnlyList<string> words) => EnglishCues.OpensWithOrganisingVerb(words);

    public override bool IsOutlookHeading(string heading) => EnglishCues.IsOutlook(heading);

    public override IReadOnlySet<string> TimeLeads => EnglishCues.TimeLeads;

    public override bool NamesFieldsInPairs => true;

    public override bool NamesPlacesInCapitals => true;

    public override bool IsGeneralTopic(string words) => EnglishTopics.IsGeneral(words);

    public override bool IsCountedTopic(string words) => EnglishTopics.IsCounted(words);

    public override WeekdayWords Weekdays => EnglishWording.Weekdays;

    public override HeaderWords Header => EnglishWording.Header;

    public override MentionLexicon Mentions => EnglishMentionLexicon.Instance;
}
