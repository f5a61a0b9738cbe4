namespace ReportSearch.Searching;

/// <summary>So many of the best scores.</summary>
internal sealed class BestScores(int count)
{
    private readonly PriorityQueue<float, float> _scores = new(count + 1);

    /// <summary>The least of them; nothing lower is among the best.</summary>
    public float Least { get; private set; } = float.NegativeInfinity;

    /// <returns>Whether <see cref="Least"/> is another now.</returns>
    public bool Add(float score)
    {
        if (_scores.Count == count && score <= Least)
            return false;
        _scores.Enqueue(score, score);
        if (_scores.Count > count)
            _scores.Dequeue();
        if (_scores.Count < count)
            return false;
        var before = Least;
        Least = _scores.Peek();
        return Least > before;
    }
}
