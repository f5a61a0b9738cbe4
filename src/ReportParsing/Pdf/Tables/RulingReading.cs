using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace ReportParsing.Pdf.Tables;

/// <summary>Finds the rulings among what a page draws: stroked lines, stroked boxes, and thin filled bars.</summary>
internal static class RulingReading
{
    private const double Thin = 3;
    private const double SamePlace = 1.6;
    private const double Gap = 2.6;
    private const double Shortest = 6;

    public static List<Ruling> Read(IReadOnlyList<PdfPath> paths, PageTurn turn)
    {
        List<Ruling> pieces = [];
        foreach (var path in paths)
        {
            if (path.IsClipping || !(path.IsFilled || path.IsStroked))
                continue;
            foreach (var subpath in path)
                Add(pieces, subpath, path.IsStroked);
        }

        if (!turn.IsNone)
            pieces = pieces.ConvertAll(turn.Upright);
        return Joined(pieces);
    }

    /// <summary>The rulings that pieces make which touch or overlap.</summary>
    public static List<Ruling> Joined(List<Ruling> pieces) => [.. Merged(pieces, horizontal: true), .. Merged(pieces, horizontal: false)];

    private static void Add(List<Ruling> pieces, PdfSubpath subpath, bool stroked)
    {
        if (subpath.GetBoundingRectangle() is not { } box)
            return;
        if (box.Height <= Thin || box.Width <= Thin)
        {
            AddBar(pieces, box);
            return;
        }

        if (!stroked)
            return;
        foreach (var command in subpath.Commands)
        {
            if (command is PdfSubpath.Line line)
                AddBar(pieces, new PdfRectangle(line.From, line.To));
        }

        if (subpath.IsDrawnAsRectangle)
            AddBox(pieces, box);
    }

    private static void AddBox(List<Ruling> pieces, PdfRectangle box)
    {
        pieces.Add(new Ruling(Horizontal: true, box.Bottom, box.Left, box.Right));
        pieces.Add(new Ruling(Horizontal: true, box.Top, box.Left, box.Right));
        pieces.Add(new Ruling(Horizontal: false, box.Left, box.Bottom, box.Top));
        pieces.Add(new Ruling(Horizontal: false, box.Right, box.Bottom, box.Top));
    }

    // A bar as wide as it is high is a corner piece of both.
    private static void AddBar(List<Ruling> pieces, PdfRectangle box)
    {
        var (left, right) = (Math.Min(box.Left, box.Right), Math.Max(box.Left, box.Right));
        var (bottom, top) = (Math.Min(box.Bottom, box.Top), Math.Max(box.Bottom, box.Top));
        var (width, height) = (right - left, top - bottom);
        if (height <= Thin && width >= height)
            pieces.Add(new Ruling(Horizontal: true, (bottom + top) / 2, left, right));
        if (width <= Thin && height >= width)
            pieces.Add(new Ruling(Horizontal: false, (left + right) / 2, bottom, top));
    }

    private static List<Ruling> Merged(List<Ruling> pieces, bool horizontal)
    {
        List<Ruling> merged = [];
        foreach (var lane in Lanes([.. pieces.Where(piece => piece.Horizontal == horizontal).OrderBy(piece => piece.At)]))
        {
            lane.Sort((left, right) => left.From.CompareTo(right.From));
            var current = lane[0];
            foreach (var next in lane)
            {
                if (next.From <= current.To + Gap)
                {
                    current = current with { To = Math.Max(current.To, next.To) };
                    continue;
                }

                merged.Add(current);
                current = next;
            }

            merged.Add(current);
        }

        merged.RemoveAll(ruling => ruling.Length < Shortest);
        return merged;
    }

    private static IEnumerable<List<Ruling>> Lanes(Ruling[] ordered)
    {
        for (var first = 0; first < ordered.Length;)
        {
            var end = first + 1;
            while (end < ordered.Length && ordered[end].At - ordered[first].At <= SamePlace)
                end++;
            yield return [.. ordered[first..end].Select(ruling => ruling with { At = ordered[first].At })];
            first = end;
        }
    }
}
