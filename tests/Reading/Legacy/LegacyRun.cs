namespace Reading.Legacy;

/// <summary>A piece of text as an old file holds it.</summary>
/// <param name="Font">The font whose letters it is in; null for text in Unicode.</param>
/// <param name="Codes">The codes of the letters, one character each; the text itself in Unicode.</param>
internal readonly record struct LegacyRun(string? Font, string Codes);
