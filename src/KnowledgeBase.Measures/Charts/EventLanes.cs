namespace KnowledgeBase.Measures.Charts;

/// <summary>Where the numbers of remarks lie.</summary>
sealed record EventLanes(int Rows, ImmutableArray<(ChartEvent Event, int Row)> Places)
{
    const int MostRows = 3;
    const double Wide = 22;

    public static EventLanes Of(ImmutableArray<ChartEvent> events, ChartFrame frame)
    {
        var last = new List<double>();
        ImmutableArray<(ChartEvent, int)>.Builder places = ImmutableArray.CreateBuilder<(ChartEvent, int)>();
        foreach (ChartEvent one in events)
        {
            double x = frame.X(one.Date);
            int row = last.FindIndex(l => l + Wide <= x);
            // Where all lanes are full, the emptiest one is crowded least.
            if (row < 0) row = last.Count < MostRows ? last.Count : last.IndexOf(last.Min());
            if (row == last.Count) last.Add(x);
            else last[row] = x;
            places.Add((one, row));
        }
        return new EventLanes(last.Count, places.DrainToImmutable());
    }
}
