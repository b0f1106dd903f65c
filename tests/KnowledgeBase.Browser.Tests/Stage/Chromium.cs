using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Stage;

/// <summary>The browser of the machine. Playwright's own download is not asked for; without a browser the tests fail.</summary>
static class Chromium
{
    const string Setting = "KB_CHROMIUM";

    static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    // A test must not wait for, or be failed by, what the browser asks of its maker's hosts.
    static readonly string[] Flags =
        ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    /// <summary>Starts the part of Playwright that talks to browsers.</summary>
    public static Task<IPlaywright> ConnectAsync()
    {
        MakeDriverExecutable();
        return Playwright.CreateAsync();
    }

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = Find(),
        ChromiumSandbox = false,
        Args = Flags,
    });

    static string Find()
    {
        string? named = Environment.GetEnvironmentVariable(Setting);
        if (!string.IsNullOrEmpty(named))
            return File.Exists(named) ? named : throw new InvalidOperationException($"{Setting} names '{named}', which does not exist.");
        return Places.FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException($"Chromium was not found: install the package chromium, or set {Setting} to a Chromium of your own.");
    }

    // Packages are archives: whether their programs may be run depends on who unpacked and who copied them.
    static void MakeDriverExecutable()
    {
        if (OperatingSystem.IsWindows()) return;
        string drivers = Path.Combine(AppContext.BaseDirectory, ".playwright", "node");
        foreach (string node in Directory.EnumerateFiles(drivers, "node", SearchOption.AllDirectories))
        {
            UnixFileMode mode = File.GetUnixFileMode(node);
            if (!mode.HasFlag(UnixFileMode.UserExecute)) File.SetUnixFileMode(node, mode | UnixFileMode.UserExecute);
        }
    }
}
