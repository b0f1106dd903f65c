using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Stage;

/// <summary>How somebody looks at a page.</summary>
/// <param name="Name">For messages.</param>
/// <param name="Width">In CSS pixels.</param>
/// <param name="Height">In CSS pixels.</param>
public sealed record View(string Name, int Width, int Height)
{
    public static View Desktop { get; } = new("desktop", 1280, 900);

    public static View Phone { get; } = new("phone", 390, 844);

    /// <summary>The narrowest width that WCAG 1.4.10 asks for.</summary>
    public static View Narrow { get; } = new("narrow", 320, 640);

    public bool Dark { get; init; }

    public bool Script { get; init; } = true;

    /// <summary>Pixels of the screen for one CSS pixel.</summary>
    public float Scale { get; init; } = 1;

    /// <summary>True for text at twice its size (WCAG 1.4.4).</summary>
    public bool LargeText { get; init; }

    public BrowserNewContextOptions Options => new()
    {
        ViewportSize = new ViewportSize { Width = Width, Height = Height },
        DeviceScaleFactor = Scale,
        ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
        ReducedMotion = ReducedMotion.Reduce,
        JavaScriptEnabled = Script,
        Locale = "en-GB",
    };

    public override string ToString() => string.Join(", ", new[] { Name, Dark ? "dark" : "light", LargeText ? "text at 200 %" : null }.OfType<string>());
}
