using Xunit;

namespace ReportAudit.Tests.Rules.English;

public sealed class EnglishAnnouncedFigureMissingTests() : RuleTests("announced-figure-missing", "en")
{
    [Fact]
    public void SharedWords_Finding() => Warning("""
        1. Vaccination of children and [|vaccination of adults|]
        Vaccination of children in schools: 1,206 children.
        2. Staff
        There are 30 nurses.
        """);

    [Fact]
    public void Documents_Finding() => Warning("""
        1. Registration of incoming documents and [|registration of outgoing documents|]
        Registration of incoming documents: 1,240 documents.
        2. Staff
        There are 30 clerks.
        """);

    [Fact]
    public void GeneralTopics_NoFinding() => Silent("""
        1. Costs and people
        Energy costs fell by 8%.
        2. Staff
        There are 30 nurses.
        """);

    [Fact]
    public void Introduction_NoFinding() => Silent("""
        In 2023, vaccination teams visited 118 villages and recorded the following:
        - Children vaccinated: 3,318 children.
        """);

    [Theory]
    [InlineData("What it took and who gave it")]
    [InlineData("What we spend and where it goes")]
    public void Questions_NoFinding(string heading) => Silent($"""
        1. {heading}
        Members gave it: USD 12,400 who gave.
        2. Staff
        There are 30 nurses.
        """);

    [Theory]
    [InlineData("Sales by shop are given in [|Appendix C|] at the end of this report. Sales rose by 3%.")]
    [InlineData("Sales by shop are given in [|Annex 2|] at the back of the report.")]
    public void Appendix_Finding(string marked) => Warning(marked);

    [Theory]
    [InlineData("Sales by shop are given in Appendix C at the end of this report.\nAppendix C. Sales by shop\nNorth 40, South 60")]
    [InlineData("Sales by shop are given in Appendix C, which is sent apart.")]
    [InlineData("Sales by shop are given in Appendix C to the annual accounts. They are told at the end of this report.")]
    public void Appendix_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Urgent and emergency care", "Urgent calls numbered 11,382.")]
    [InlineData("JURORS AND PUBLIC SERVICE", "In 2023 1,204 jurors were called.")]
    [InlineData("Roads and street lighting", "The roads team filled 2,140 potholes.")]
    public void NamesOfFields_NoFinding(string heading, string text) => Silent($"""
        1. {heading}
        {text}
        2. Staff
        There are 30 nurses.
        """);

    [Fact]
    public void ListShorterThanAnnounced_Finding() => Warning("""
        The trustees set [|five|] goals for the spring of 2024:
        - mending the roof of the hall;
        - finding a new treasurer;
        - opening the garden on Sundays;
        - printing a guide for children.
        """);

    [Fact]
    public void ListAsLongAsAnnounced_NoFinding() => Silent("""
        Four new courses were approved under Resolution 2023-09 of May 9, 2023:
        1. Bookkeeping
        2. Welding
        3. Nursing
        4. Pastry
        """);

    [Fact]
    public void ListOfKindsWithTheirCounts_NoFinding() => Silent("""
        The council heard four appeals:
        - parking: 2
        - planning: 1
        - licences: 1
        """);

    [Fact]
    public void AnnouncedThingsBelow_Finding() =>
        Found("The inspectors closed the following [|five|] shops until the faults were put right:", "- a noodle bar in Station Street, closed for want of hot water;", "- a bakery at Cooldarra, closed because of a failed sewer;", "- a mobile van at the showground, not reopened;", "- a delicatessen at Tarrawee, reopened the next day.");

    [Fact]
    public void AnnouncedThingsBelow_NoFinding() =>
        Silent("The inspectors closed the following four shops until the faults were put right:", "- a noodle bar in Station Street, closed for want of hot water;", "- a bakery at Cooldarra, closed because of a failed sewer;", "- a mobile van at the showground, not reopened;", "- a delicatessen at Tarrawee, reopened the next day.");

    [Fact]
    public void SubjectBeforeColon_Finding() => Found("""
        [|Five|] new programs were approved by the board in May:
        1. Respiratory care
        2. Cloud administration
        3. Welding technology
        4. Early childhood leadership
        """);

    [Fact]
    public void OtherThingsBeforeColon_NoFinding() => Silent("""
        Five schools took part in the summer events:
        1. The spring fair
        2. The sports day
        3. The choir contest
        """);

    [Fact]
    public void CountBesideTotalOfItems_Finding() => Warning("""
        The college was left [|six|] legacies worth £84,000:
        - the Harding bequest, £40,000
        - the estate of a former warden, £21,000
        - the Misses Cole, £15,500
        - a teacher who asked not to be named, £7,500
        """);

    [Fact]
    public void CountBesideTotalOfItems_NoFinding() => Silent("""
        The college was left four legacies worth £84,000:
        - the Harding bequest, £40,000
        - the estate of a former warden, £21,000
        - the Misses Cole, £15,500
        - a teacher who asked not to be named, £7,500
        """);

    [Fact]
    public void CountBesideTotalOfOtherItems_NoFinding() => Silent("""
        The college was left six legacies, and for want of room sold books worth £84,000:
        - atlases, £40,000
        - bibles, £21,000
        - school books, £15,500
        - newspapers, £7,500
        """);

    [Fact]
    public void SubjectOfCopula_Finding() => Warning("""
        Some wells ran dry in August and are named at the wish of the council. The [|six|] dry wells are:
        - Upper Field, by the chapel;
        - Ashby Mill;
        - Long Meadow, behind the dairy;
        - Fox Hollow;
        - Quarry Bottom.
        Water was brought by lorry until the rains came.
        """);

    [Fact]
    public void SubjectOfCopula_NoFinding() => Silent("""
        Some wells ran dry in August and are named at the wish of the council. The five dry wells are:
        - Upper Field, by the chapel;
        - Ashby Mill;
        - Long Meadow, behind the dairy;
        - Fox Hollow;
        - Quarry Bottom.
        Water was brought by lorry until the rains came.
        """);

    [Fact]
    public void PlacesWithNamesInThem_Finding() =>
        Warning("Lessons were held at [|five|] halls: Elm Green village hall, the mill at Oakley, Birch House and the old school of Ashby.");

    [Theory]
    [InlineData("Lessons were held at four halls: Elm Green village hall, the mill at Oakley, Birch House and the old school of Ashby.")]
    [InlineData("Lessons were held at five halls: Elm Green and Oakley village halls, Birch House, the mill and the old school of Ashby.")]
    public void PlacesWithNamesInThem_NoFinding(string text) => Silent(text);

    [Fact]
    public void ListBehindNextHeading_Finding() => Warning("""
        [|Five|] footpaths were mended in autumn:
        - Mill Lane, 300 metres
        - Church Walk, 120 metres
        - Abbey Steps, 90 metres
        - Canal Side, 640 metres
        7. Next year
        The board will look at these matters:
        - lighting
        - benches
        """);
}
