namespace KnowledgeBase.Measures.Charts;

/// <summary>Round numbers for the axis of values, and the ends of the axis.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end, above <paramref name="Low"/>.</param>
/// <param name="Ticks">From low to high, with what to write.</param>
/// <param name="InBillions">True when the ticks are written in billions, which the unit then says.</param>
sealed record ValueTicks(double Low, double High, ImmutableArray<(double Value, string Label)> Ticks, bool InBillions)
{
    const int Wanted = 5;

    /// <summary>An axis that holds all <paramref name="values"/> (finite, at least one) with a little air.</summary>
    public static ValueTicks For(IEnumerable<double> values)
    {
        double[] all = [.. values];
        double low = all.Min(), high = all.Max(), range = high - low;
        // Values that do not differ would put the axis on a point.
        bool flat = range <= Math.Abs(high) * 1e-9;
        double air = flat ? Math.Max(Math.Abs(high) * 0.1, 1) : range * 0.06;
        double bottom = low >= 0 ? Math.Max(0, low - air) : low - air, top = high + air;
        double step = Step((top - bottom) / Wanted);
        double first = Math.Ceiling(bottom / step);
        int count = Math.Clamp((int)(Math.Floor(top / step) - first) + 1, 0, 2 * Wanted + 2);
        bool inBillions = Figures.IsInBillions(Math.Max(Math.Abs(low), Math.Abs(high))) && step >= 1e5;
        return new ValueTicks(bottom, top, [.. Enumerable.Range(0, count).Select(i => ((first + i) * step, Label((first + i) * step, step, top, inBillions)))], inBillions);
    }

    /// <summary>The least of 1, 2, 2.5, 5 and 10 times a power of ten that is not below.</summary>
    static double Step(double least)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(least)));
        foreach (double factor in (ReadOnlySpan<double>)[1, 2, 2.5, 5])
            if (factor * power >= least) return factor * power;
        return 10 * power;
    }

    static string Label(double value, double step, double top, bool inBillions)
    {
        if (Math.Abs(value) < step * 1e-6) return "0";
        if (top >= 1e15 || step < 1e-9) return Figures.Power(value);
        return inBillions ? Figures.Fixed(value / 1e9, Decimals(step / 1e9)) : Figures.Fixed(value, Decimals(step));
    }

    /// <summary>The decimals that tell one tick from the next: 1 for 0.5, 2 for 0.25.</summary>
    static int Decimals(double step)
    {
        int decimals = 0;
        for (double left = step; decimals < 12 && Math.Abs(left - Math.Round(left)) > 1e-6 * left; left *= 10) decimals++;
        return decimals;
    }
}
