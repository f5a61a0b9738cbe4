namespace ReportAudit.Claims.Weighed;

/// <summary>How far apart two figures stand.</summary>
internal enum Stretch
{
    /// <summary>In one sentence.</summary>
    Sentence,

    /// <summary>In a sentence and the next.</summary>
    NextSentence,

    /// <summary>In one block, further apart.</summary>
    SameBlock,

    /// <summary>In a block and the next.</summary>
    NextBlock,

    /// <summary>Further apart.</summary>
    Far,
}
