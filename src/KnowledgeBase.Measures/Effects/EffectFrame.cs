using KnowledgeBase.Measures.Charts;

namespace KnowledgeBase.Measures.Effects;

/// <summary>Where everything of one drawing lies: beside the bars in a wide one, above them in a narrow one.</summary>
sealed class EffectFrame
{
    public const double LineHeight = 18;
    const double Gap = 12;
    const double NameWidth = 236;
    const double FigureWidth = 206;
    const double Bar = 24;

    public EffectFrame(EffectGroup group, ChartSize size)
    {
        Size = size;
        IsWide = size.HasLineLabels;
        Left = IsWide ? NameWidth + Gap : 6;
        Right = size.Width - (IsWide ? FigureWidth + Gap : 6);
        Axis = ValueTicks.For(group.Effects.SelectMany(e => e.Numbers).Append(0));
        Top = group.Direction is null ? 6 : 28;
        double top = Top;
        ImmutableArray<EffectRow>.Builder rows = ImmutableArray.CreateBuilder<EffectRow>(group.Effects.Length);
        foreach (Effect effect in group.Effects)
        {
            EffectLines lines = IsWide ? EffectLines.Of(effect, NameWidth, FigureWidth) : EffectLines.Of(effect, size.Width - 4, size.Width - 4);
            rows.Add(Row(effect, lines, top));
            top = rows[^1].Bottom;
        }
        Rows = rows.DrainToImmutable();
        Bottom = top;
        Height = Bottom + 44;
    }

    public ChartSize Size { get; }
    public bool IsWide { get; }
    public double Left { get; }
    public double Right { get; }
    public double Top { get; }
    public double Bottom { get; }
    public double Height { get; }
    public ValueTicks Axis { get; }
    public ImmutableArray<EffectRow> Rows { get; }

    /// <summary>Where the figures are written.</summary>
    public double FigureLeft => Right + Gap;

    /// <summary>Across.</summary>
    public double X(double value) => Left + (value - Axis.Low) / (Axis.High - Axis.Low) * (Right - Left);

    /// <summary>The ticks whose numbers fit beside each other, 0 among them.</summary>
    public IEnumerable<(double Value, string Label)> Ticks
    {
        get
        {
            int zero = Axis.Ticks.IndexOf(Axis.Ticks.MinBy(t => Math.Abs(t.Value)));
            double spacing = Axis.Ticks.Length > 1 ? X(Axis.Ticks[1].Value) - X(Axis.Ticks[0].Value) : Right - Left;
            int every = Math.Max(1, (int)Math.Ceiling((Axis.Ticks.Max(t => ChartSize.WidthOf(t.Label)) + 8) / spacing));
            return Axis.Ticks.Where((_, i) => (i - zero) % every == 0);
        }
    }

    EffectRow Row(Effect effect, EffectLines lines, double top)
    {
        if (IsWide)
        {
            double bottom = top + Math.Max(lines.Beside.Length, lines.Figures.Length) * LineHeight + 14;
            return new EffectRow(effect, lines, top, bottom, top, bottom, top + 7 + LineHeight / 2);
        }
        double bar = top + (lines.Beside.Length + lines.Figures.Length) * LineHeight + 16;
        return new EffectRow(effect, lines, top, bar + Bar + 12, bar, bar + Bar, bar + Bar / 2);
    }
}

/// <summary>The place of one row.</summary>
/// <param name="Effect">What it shows.</param>
/// <param name="Lines">What is written.</param>
/// <param name="Top">Where it begins.</param>
/// <param name="Bottom">Where it ends.</param>
/// <param name="BandTop">Where its part of the plot begins.</param>
/// <param name="BandBottom">Where its part of the plot ends.</param>
/// <param name="Middle">Where its mark lies.</param>
sealed record EffectRow(Effect Effect, EffectLines Lines, double Top, double Bottom, double BandTop, double BandBottom, double Middle);
