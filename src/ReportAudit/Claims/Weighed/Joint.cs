using ReportParsing.Languages;

namespace ReportAudit.Claims.Weighed;

/// <summary>What stands between two figures of the text, as numbers that differ where it differs.</summary>
/// <param name="Whole">All of it: signs, cues, figures, and words of no meaning as one.</param>
/// <param name="Signs">Its punctuation alone.</param>
/// <param name="FirstSigns">The first of its colons, semicolons, stops, commas and brackets.</param>
/// <param name="LastSign">The last of these; 0 where there is none.</param>
/// <param name="Cues">The cues in it.</param>
/// <param name="HasFigure">Whether other figures stand in it.</param>
/// <param name="IsOpen">Whether a colon or an opening bracket stands in it, or it goes from one block to another.</param>
internal sealed record Joint(int Whole, int Signs, int FirstSigns, int LastSign, IReadOnlyList<Cue> Cues, bool HasFigure, bool IsOpen)
{
    public Cue LastCue => Cues.Count == 0 ? Cue.None : Cues[^1];
}
