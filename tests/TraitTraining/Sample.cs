namespace TraitTraining;

/// <summary>A candidate relation that does not hold.</summary>
/// <param name="Traits">The numbers of its traits.</param>
/// <param name="IsMeant">Whether it was meant, so that it is a contradiction.</param>
internal sealed record Sample(int[] Traits, bool IsMeant);
