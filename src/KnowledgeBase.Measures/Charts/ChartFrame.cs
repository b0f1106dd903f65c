namespace KnowledgeBase.Measures.Charts;

/// <summary>Where everything of one drawing lies: the lanes above and below the plot, and both scales.</summary>
sealed class ChartFrame
{
    const double Inset = 10;
    const double Lane = 20;

    /// <summary>From one line of the unit to the next.</summary>
    public const double UnitLine = 18;

    readonly int firstDay;
    readonly int days;

    public ChartFrame(ChartContent content, ChartSize size)
    {
        Size = size;
        DateOnly[] dates = [.. content.Points.Select(p => p.Date)];
        (First, Last) = (dates[0], dates[^1]);
        (firstDay, days) = (First.DayNumber, Last.DayNumber - First.DayNumber);
        Values = ValueTicks.For(AllValues(content));
        Left = Math.Ceiling(Values.Ticks.Max(t => ChartSize.WidthOf(t.Label)) + 12);
        Right = size.Width - (size.HasLineLabels ? ChartLines.LabelWidth(content) + 12 : 8);
        string unit = Values.InBillions ? Figures.BillionsOf(content.Unit) : content.Unit;
        // The head holds the unit and the badge, below each other where they do not fit; the cycles lie in lanes between it and the plot.
        bool isBelowBadge = content.IsIllustrative && ChartSize.WidthOf(unit) + SignalChart.BadgeWidth + 12 > size.Width;
        Unit = ChartSize.Wrap(unit, size.Width - 4);
        UnitBaseline = (isBelowBadge ? 42 : 18) + Math.Max(0, Unit.Length - 1) * UnitLine;
        Cycles = CycleLanes.Of(content.Cycles, this);
        Top = UnitBaseline + 12 + Cycles.Rows * Lane + (Cycles.Rows > 0 ? 4 : 0);
        Bottom = Top + size.PlotHeight;
        Events = EventLanes.Of(content.Events, this);
        AxisTop = Bottom + Events.Rows * Lane + (Events.Rows > 0 ? 4 : 0);
        Height = AxisTop + 26;
    }

    public ChartSize Size { get; }
    public DateOnly First { get; }
    public DateOnly Last { get; }
    public ValueTicks Values { get; }

    /// <summary>The unit of the numbers at the axis, in lines that fit.</summary>
    public ImmutableArray<string> Unit { get; }

    /// <summary>Where the last line of the unit is written.</summary>
    public double UnitBaseline { get; }

    public double Left { get; }
    public double Right { get; }
    public double Top { get; }
    public double Bottom { get; }

    /// <summary>Where the dates begin, below the numbers of remarks.</summary>
    public double AxisTop { get; }

    public double Height { get; }
    public CycleLanes Cycles { get; }
    public EventLanes Events { get; }

    /// <summary>Top of a lane of cycles, from 0.</summary>
    public double CycleTop(int row) => UnitBaseline + 10 + row * Lane;

    /// <summary>Middle of a lane of remarks, from 0.</summary>
    public double EventMiddle(int row) => Bottom + 4 + row * Lane + Lane / 2;

    /// <summary>Across; dates outside the series are moved to its ends.</summary>
    public double X(DateOnly date) => days == 0
        ? (Left + Right) / 2
        : Left + Inset + (Math.Clamp(date.DayNumber, firstDay, firstDay + days) - firstDay) / (double)days * (Right - Left - 2 * Inset);

    /// <summary>Down.</summary>
    public double Y(double value) => Bottom - (value - Values.Low) / (Values.High - Values.Low) * (Bottom - Top);

    /// <summary>Room for one point.</summary>
    public double Spacing(int points) => (Right - Left - 2 * Inset) / Math.Max(1, points - 1);

    static IEnumerable<double> AllValues(ChartContent content)
    {
        foreach (double value in content.Points.Select(p => p.Value).OfType<double>()) yield return value;
        if (content.Target is { } target) yield return target;
        foreach (Evaluation.Xmr.Group group in content.Groups)
        {
            if (group.Centre is { } centre) yield return centre;
            if (group.Limits is not { } limits) continue;
            yield return limits.Lower;
            yield return limits.Upper;
        }
    }
}
