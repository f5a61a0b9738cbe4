using Xunit;

namespace ReportAudit.Tests.Rules.English;

public sealed class EnglishGrowthTests() : RuleTests("growth-mismatch", "en")
{
    private const string Head = "ANNUAL REPORT\nThe work of the office in 2024";

    [Fact]
    public void UpFrom_Finding() =>
        Error("Revenue was £84.6 million, up [|15.2%|] from £75.2 million a year earlier.");

    [Fact]
    public void FewerThan_Finding() =>
        Error("There were 27 cases of measles, [|50%|] fewer than in 2022 (45 cases).");

    [Fact]
    public void DecreaseComparedWith_Finding() =>
        Error("The station treated 1,012 patients, a decrease of [|164|] patients compared with the same period last year (1,158 patients).");

    [Fact]
    public void RoseByTo_Finding() =>
        Error("Operating profit rose by £[|1.4 million|] to £9.3 million, compared with £8.4 million in 2023.");

    [Fact]
    public void DecreasedByTo_Finding() =>
        Error("The number of accidents decreased by 12 accidents ([|18.4%|]) to 108 accidents.");

    [Fact]
    public void UpFrom_NoFinding() =>
        Silent("Revenue was £84.6 million, up 12.5% from £75.2 million a year earlier.");

    [Fact]
    public void FewerThan_NoFinding() =>
        Silent("There were 27 cases of measles, 40% fewer than in 2022 (45 cases).");

    [Fact]
    public void PercentagePoints_NoFinding() =>
        Silent("Water losses fell from 21.5% to 19.8%, down 1.7%.");

    [Fact]
    public void NoBase_NoFinding() =>
        Silent("Visits increased by 2.4 percentage points over the previous year.");

    [Fact]
    public void WrongDirection_Finding() =>
        Error("The shelter took in 310 dogs, [|15|] more than the 325 of a year before.");

    [Fact]
    public void BareNumberAndShare_Finding() =>
        Error("The museum had 84,000 visitors, 4,000 or [|6.4%|] more than the 80,000 of 2023.");

    [Fact]
    public void RoseToFrom_Finding() =>
        Error("Reports of damage rose to 230 from 200, an increase of 30 or [|13.0%|].");

    [Fact]
    public void UpByFrom_Finding() =>
        Error("The office received 2,450 petitions, up by 350 ([|12.3%|]) from 2,100 in 2023.");

    [Fact]
    public void BracketOfYear_Finding() =>
        Error("There were 28 deaths, [|8|] fewer than in 2022 (35).");

    [Fact]
    public void Signed_Finding() =>
        Error("USD 12.4 million was paid out, compared with USD 9.9 million in the preceding half-year ([|+52.3%|]).");

    [Fact]
    public void Saving_Finding() =>
        Error("Electricity use dropped to 310 MWh from 340 MWh, a saving of 30 MWh or [|9.8%|].");

    [Fact]
    public void BareNumberAndShare_NoFinding() =>
        Silent("The museum had 84,000 visitors, 4,000 or 5% more than the 80,000 of 2023.");

    [Fact]
    public void BareNumberAndShareInBrackets_NoFinding() =>
        Silent("The museum had 84,000 visitors, 4,000 (5%) more than the 80,000 it had a year earlier.");

    [Fact]
    public void AmountWithShareOfGrowth_NoFinding() =>
        Silent("Gross profit was USD 36.9 million and net profit USD 24.7 million, 12.8% higher than the USD 21.9 million earned a year earlier.");

    [Fact]
    public void FurtherOnes_NoFinding() =>
        Silent("The force had 1,912 officers; 41 more are in training, and 300 for more than a year.");

    [Fact]
    public void BoundOfSize_NoFinding() =>
        Silent("Of 5,320 farms, 3,192 (60%) are smaller than 10 ha, 1,596 (30%) have 10 to 50 ha and 532 (10%) more than 50 ha.");

    [Fact]
    public void SubjectOfItsOwn_NoFinding() =>
        Silent("In May 1,260 people arrived and 310 left, so that the number rose by 950, or 5.4%.");

    [Fact]
    public void OtherFigureBehindComma_NoFinding() =>
        Silent("Patients waited 18 days, two days less than in 2023, with 90% seen within 30 days.");

    [Theory]
    [InlineData("In May 2024 the halls drew 1,160 visitors - 830 in town and 330 in the villages - which is [|14%|] more than the 1,000 visitors of May 2023.")]
    [InlineData("Fuel cost £90,000, [|12%|] less than in 2022 (£100,000), although mileage fell by only 2%.")]
    [InlineData("The register held 487 boats on 30 June 2024, against 502 on the same day of 2023: a reduction of 15 ([|3.5%|]).")]
    public void OtherWordsBetween_Finding(string text) => Error(text);

    [Theory]
    [InlineData("In May 2024 the halls drew 1,140 visitors - 830 in town and 310 in the villages - which is 14% more than the 1,000 visitors of May 2023.")]
    [InlineData("Fuel cost £90,000, 10% less than in 2022 (£100,000), although mileage fell by only 2%.")]
    [InlineData("The register held 487 boats on 30 June 2024, against 502 on the same day of 2023: a reduction of 15 (3.0%).")]
    public void OtherWordsBetween_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("The club has 1,240 members, 95 more than a year earlier, when there were 1,145; this is a rise of [|6.4%|].")]
    [InlineData("The fleet made 860 trips, against 812 in the previous year. This is an increase of [|9.5%|].")]
    public void PointsBack_Finding(string text) => Error(text);

    [Theory]
    [InlineData("The club has 1,240 members, 95 more than a year earlier, when there were 1,145; this is a rise of 8.3%.")]
    [InlineData("The bank served 8,420 clients in six towns, 310 more than the 8,110 of 31 March.")]
    [InlineData("Fires: 148, in the year 2023 120. Hoses: 52 km.")]
    public void PointsBack_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("The depot issued 612 permits (640 in 2023; down 28, [|3.4%|]).")]
    [InlineData("The line took 8,240 calls (7,905 a year earlier; up [|353|], 4.2%).")]
    [InlineData("The choir has 1,636 members, 136 more than the 1,500 of a year before, or [|11.9%|].")]
    [InlineData("In 2023 the workshop had spent £4.50 million, so that costs rose by £0.25 million, or [|6.5%|].")]
    [InlineData("Debts stood at £86.4 million on 30 June as compared with £94.0 million on 1 January, a reduction by £7.6 million ([|9.1%|]).")]
    [InlineData("Storms cut 36.0 ha, after 12 storms and 90.0 ha in 2023, that is an area smaller by 54.0 ha ([|66.0%|]).")]
    [InlineData("Sales were EUR 2,050 million, [|4.5%|] above the EUR 2,000 million of 2023.")]
    [InlineData("The average price was 42.0 pence, 2.0 pence or [|7.0%|] above the 40.0 pence of the first half of 2023.")]
    public void ComparedWithBefore_Finding(string sentence) => Error($"{Head}\n{sentence}");

    [Theory]
    [InlineData("The depot issued 612 permits (640 in 2023; down 28, 4.4%).")]
    [InlineData("The line took 8,240 calls (7,905 a year earlier; up 335, 4.2%).")]
    [InlineData("The choir has 1,636 members, 136 more than the 1,500 of a year before, or 9.1%.")]
    [InlineData("In 2023 the workshop had spent £4.50 million, so that costs rose by £0.25 million, or 5.6%.")]
    [InlineData("Debts stood at £86.4 million on 30 June as compared with £94.0 million on 1 January, a reduction by £7.6 million (8.1%).")]
    [InlineData("Storms cut 36.0 ha, after 12 storms and 90.0 ha in 2023, that is an area smaller by 54.0 ha (60.0%).")]
    [InlineData("Arrears were 2.4% of the rent due (2.9% a year before), which is an improvement of 0.5 percentage points.")]
    [InlineData("Of the 320 wards 41 more are above the limit, 12% above the 30 beds that it allows.")]
    [InlineData("The depot issued 612 permits (640 in 2023), of which 28, or 4.6%, lapsed.")]
    public void ComparedWithBefore_NoFinding(string sentence) => Silent($"{Head}\n{sentence}");

    [Theory]
    [InlineData("Crews repaired 63 main breaks. That compares with 52 in the same quarter last year, an increase of [|17.5%|].")]
    [InlineData("The clinic gave 840 injections. This compares with 700 a year earlier, a rise of [|12.0%|].")]
    public void OfTheSentenceBefore_Finding(string marked) => Error(marked);

    [Theory]
    [InlineData("The clinic gave 840 injections. This compares with 700 a year earlier, a rise of 20.0%.")]
    [InlineData("The offices had 148,216 persons on their registers. This is 3,972 fewer than at the end of December (152,188), a fall of 2.6%, but 1.9% more than in March, when 145,453 were registered.")]
    [InlineData("The gallery had 412 paintings and 96 drawings. That compares with 88 in the same week last year, an increase of 9.1%.")]
    public void OfTheSentenceBefore_NoFinding(string text) => Silent(text);

    [Fact]
    public void YearBeforeInBracket_Finding() => Error("""
        HALF-YEAR REPORT
        Six months to 30 September 2024
        Operating profit was £0.68m (2023: £0.53m), up [|22.1%|].
        """);

    [Fact]
    public void YearBeforeInBracket_NoFinding() => Silent("""
        HALF-YEAR REPORT
        Six months to 30 September 2024
        Revenue was £11.92m (2023: £10.87m), up 9.7%.
        """);

    [Theory]
    [InlineData("Computers were used for 11,942 sessions, down 6.7% from 12,800, while wireless sessions rose to 24,610 from 22,150 (11.1%).")]
    [InlineData("Loans fell by 4.0% from 1,250, while renewals rose to 860 from 800.")]
    public void AnotherMatterBehindWhile_NoFinding(string text) => Silent(text);

    [Fact]
    public void OnMoneyOfEarlierYear_Finding() =>
        Found("Moorings brought in $684,200, an increase of $[|61,300|] on the $612,900 of the year before.");

    [Fact]
    public void OnMoneyOfEarlierYear_NoFinding() =>
        Silent("Moorings brought in $684,200, an increase of $71,300 on the $612,900 of the year before.");

    [Fact]
    public void BaseAloneInBrackets_Finding() => Found("Sales held up best in the north: the shops there sold 4,120 stoves (3,950), up [|6.8%|].");

    [Fact]
    public void BaseAloneInBrackets_NoFinding() => Silent("Sales held up best in the north: the shops there sold 4,120 stoves (3,950), up 4.3%.");

    [Fact]
    public void SomeInBrackets_NoFinding() => Silent("The shops sold 4,120 stoves (3,950 of them gas), up 6.8% in the year.");

    [Fact]
    public void EarlierQuarterOfLastYear_NoFinding() => Silent("There were 312 reports, up 37 on the 275 received in Quarter 2 of last year (13.5%).");

    [Theory]
    [InlineData("The rate of return of the books rose from 81.5% to 84.2%, that is by [|3.7 percentage points|].")]
    [InlineData("Occupancy of the moorings fell by [|2.1 percentage points|], from 77.4% to 74.3%.")]
    [InlineData("Turnout in the wards went from 48.2% to 51.9%, an increase of [|4.7 percentage points|].")]
    [InlineData("Cover for measles was 90.6%, against 87.1% a year ago: [|4.5 percentage points|] more.")]
    public void PointsOfAMovement_Finding(string marked) => Error(marked);

    [Theory]
    [InlineData("The rate of return of the books rose from 81.5% to 84.2%, that is by 2.7 percentage points.")]
    [InlineData("Occupancy of the moorings fell by 3.1 percentage points, from 77.4% to 74.3%.")]
    [InlineData("Turnout ranged from 48.2% to 51.9%, and was 4.7 percentage points above that of the country.")]
    [InlineData("Cover for measles was 90.6%, against a target of 92.0%, and is up by 4.5 percentage points.")]
    public void PointsOfAMovement_NoFinding(string sentence) => Silent(sentence);
}
