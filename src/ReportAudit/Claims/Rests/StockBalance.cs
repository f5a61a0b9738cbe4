namespace ReportAudit.Claims;

/// <summary>A stock that some went out of and some came into: "đầu năm 86 hộ, thoát nghèo 31 hộ, phát sinh 4 hộ, còn lại 59 hộ".</summary>
internal static class StockBalance
{
    /// <summary>Whether what stood at the beginning, with each change added or taken off, comes to what stands at the end.</summary>
    public static bool Closes(decimal opening, IEnumerable<decimal> changes, decimal closing)
    {
        IEnumerable<decimal> balances = [opening];
        foreach (var change in changes)
            balances = balances.SelectMany(balance => new[] { balance - change, balance + change });
        return balances.Contains(closing);
    }
}
