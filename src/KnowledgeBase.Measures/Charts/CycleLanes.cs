using KnowledgeBase.Measures.Signals;

namespace KnowledgeBase.Measures.Charts;

/// <summary>Where the bars of cycles lie: in the first lane in which they touch no other.</summary>
sealed record CycleLanes(int Rows, ImmutableArray<CycleBar> Bars)
{
    const int MostRows = 4;

    public static CycleLanes Of(ImmutableArray<CycleMark> cycles, ChartFrame frame)
    {
        var ends = new List<double>();
        ImmutableArray<CycleBar>.Builder bars = ImmutableArray.CreateBuilder<CycleBar>();
        foreach (CycleMark mark in cycles.Where(c => c.Start <= frame.Last && (c.End ?? c.Start) >= frame.First))
        {
            string label = FormattableString.Invariant($"Cycle {mark.Cycle.Number}");
            double from = frame.X(mark.Start), to = frame.X(mark.End ?? mark.Start), width = ChartSize.WidthOf(label) + 8;
            double left = Math.Clamp((from + to - width) / 2, frame.Left, frame.Right - width);
            int row = ends.FindIndex(end => end + 6 <= Math.Min(left, from));
            if (row < 0) row = Math.Min(ends.Count, MostRows - 1);
            if (row == ends.Count) ends.Add(0);
            ends[row] = Math.Max(left + width, to);
            bars.Add(new CycleBar(label, row, from, to, left + width / 2));
        }
        return new CycleLanes(ends.Count, bars.DrainToImmutable());
    }
}

/// <summary>The bar of one cycle.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Row">Its lane, from 0.</param>
/// <param name="From">Its left end.</param>
/// <param name="To">Its right end; the same where the cycle's end is unknown.</param>
/// <param name="Middle">Middle of its text.</param>
readonly record struct CycleBar(string Label, int Row, double From, double To, double Middle);
