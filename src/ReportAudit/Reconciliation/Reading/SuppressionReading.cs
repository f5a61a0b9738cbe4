namespace ReportAudit.Reconciliation.Reading;

/// <summary>Reads the findings that are not to be shown.</summary>
internal static class SuppressionReading
{
    public static IEnumerable<Suppression> Read(Entry root, string path)
    {
        if (root.At("suppressions") is not { } suppressions)
            yield break;
        if (suppressions.IsMapping || suppressions.Text is not null)
            suppressions.Tell(FileWording.NotAList("suppressions"));
        foreach (var item in suppressions.Items)
        {
            item.Allow("fingerprint", "reason", "expires");
            var fingerprint = item.At("fingerprint")?.Text?.Trim();
            var reason = item.At("reason")?.Text?.Trim();
            if (string.IsNullOrEmpty(fingerprint))
                item.Tell(FileWording.NoFingerprint);
            else if (string.IsNullOrEmpty(reason))
                item.Tell(FileWording.NoReason(fingerprint));
            else
                yield return new Suppression(fingerprint, reason, ExpiryOf(item), path, item.Line);
        }
    }

    private static DateOnly? ExpiryOf(Entry item)
    {
        if (item.At("expires") is not { } expires)
            return null;
        var day = PeriodReading.Day(expires.Text ?? string.Empty);
        if (day is null)
            expires.TellInText(FileWording.NotADay(expires.Text ?? string.Empty));
        return day;
    }
}
