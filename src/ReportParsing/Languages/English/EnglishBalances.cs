namespace ReportParsing.Languages.English;

/// <summary>What English reports call what two figures leave.</summary>
internal static class EnglishBalances
{
    public static IReadOnlyList<BalanceWords> Words { get; } =
    [
        new(
            Results: ["surplus", "deficit", "gross profit", "net profit", "operating surplus", "operating loss", "excess of income", "balance", "cash in hand", "which leaves", "leaves", "leaving", "there remains"],
            Wholes: ["income", "revenue", "revenues", "receipts", "turnover", "proceeds", "sales", "received"],
            Lesses: ["expenditure", "expenses", "spending", "spent", "costs", "cost of sales", "outgoings", "payments"]),
        new(
            Results: ["gap", "funding gap", "shortfall"],
            Wholes: ["requirement", "requirements", "required", "needs", "needed", "appeal", "appealed for"],
            Lesses: ["received", "raised", "pledged", "contributed", "contributions"]),
        new(
            Results: ["net gain", "net increase", "net loss", "net growth", "net rise"],
            Wholes: ["planted", "joined", "arrived", "arrivals", "added", "opened", "admitted", "hired", "recruited", "births"],
            Lesses: ["taken down", "felled", "removed", "left", "departed", "departures", "closed", "resigned", "lost", "deaths"]),
    ];

    public static StockWords Stocks { get; } = new(
        Openings: ["opened with", "opened the year with", "began the year with", "started the year with", "opened the quarter with", "began the quarter with", "opened the period with", "began with", "started with", "opening stock", "opening balance", "in store on", "in stock on", "in hand on", "at the beginning", "at the start", "brought forward", "carried over", "carried forward", "opening", "carried in", "brought in from", "at start", "the start of the", "the beginning of the", "began the month with", "started the month with", "opened the month with"],
        Arrivals: ["received", "raised", "came in", "came", "arrived", "bought", "purchased", "delivered", "added", "produced", "registered", "admitted", "were new", "donated", "gave", "given by", "buy in", "bought in", "brought in", "harvested", "collected", "opened", "joined", "joiners", "newly", "new", "intake", "enrolled", "recruited", "hired", "started", "acquired", "additions", "slippages", "notified", "allocated", "admissions", "placed", "took in", "taken in", "took on", "taken on", "signed up", "receipt", "receipts", "referred", "referrals", "formed", "appointed", "engaged", "born", "births", "hatched", "filed", "lodged", "instituted", "imported"],
        Departures: ["used", "completed", "cancelled", "canceled", "closed", "sold", "issued", "spoilt", "spoiled", "lost", "distributed", "withdrawn", "settled", "scrapped", "expired", "written off", "handed out", "discharged", "given out", "went into", "went to", "went out", "sent out", "thrown away", "thrown out", "passed on", "dispatched", "despatched", "consumed", "eaten", "culled", "slaughtered", "transferred", "left", "leavers", "taken off", "removed", "taken out", "resigned", "retired", "died", "passed away", "withdrew", "lost to follow up", "dropped out", "adopted", "released", "cleared", "rejected", "deaccessioned", "recoveries", "upgradations", "write offs", "write-offs", "concluded", "determined", "disposed of", "decided", "resolved", "finished", "processed", "exported", "deaths", "dissolved", "lapsed", "moved out", "moved on", "rehomed", "sale", "sales", "burnt", "burned"],
        Closings: ["stood open", "still open", "in store on", "in stock on", "in hand on", "closing stock", "closing balance", "at the end", "on hand", "remained", "remain", "were left", "was left", "left in store", "in store", "in stock", "that left", "this left", "leaving", "we closed with", "closed with", "ended with", "ended the year with", "closed the year with", "closed the quarter with", "closed the period with", "ended the quarter with", "ended the period with", "finished the year with", "at the close", "awaiting", "headcount of", "closing", "year end", "year's end", "year s end", "month end", "quarter end", "ended", "the end of"])
    {
        Incomes = ["income", "revenue", "revenues", "takings"],
        Outlays = ["expenditure", "expenses", "spending", "outgoings", "payments", "spent"],
        Debts = ["outstanding", "owed", "owing", "debt", "debts"],
    };
}
