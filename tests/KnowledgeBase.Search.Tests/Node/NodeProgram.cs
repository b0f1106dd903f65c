using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace KnowledgeBase.Search.Tests.Node;

/// <summary>Runs the client's modules in Node, which must be there: parity that is not tested is not kept.</summary>
static class NodeProgram
{
    /// <summary>Runs <c>Node/SCRIPT</c> with JSON on standard input and gives the JSON it prints.</summary>
    public static TOut Run<TOut>(string script, object input, params string[] arguments)
    {
        var start = new ProcessStartInfo(Find(), [Path.Combine(AppContext.BaseDirectory, "Node", script), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process node = Process.Start(start)!;
        Task<string> error = node.StandardError.ReadToEndAsync();
        Task<string> output = node.StandardOutput.ReadToEndAsync();
        using (StreamWriter stdin = node.StandardInput) stdin.Write(JsonSerializer.Serialize(input));
        node.WaitForExit();
        node.ExitCode.ShouldBe(0, error.Result);
        return JsonSerializer.Deserialize<TOut>(output.Result, JsonSerializerOptions.Web)!;
    }

    /// <summary><c>KB_NODE</c>, then <c>PATH</c>, then the one that Microsoft.Playwright ships.</summary>
    static string Find()
    {
        string file = OperatingSystem.IsWindows() ? "node.exe" : "node";
        IEnumerable<string> places =
        [
            Environment.GetEnvironmentVariable("KB_NODE") ?? "",
            .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, file)),
            .. PlaywrightNodes(file),
        ];
        return places.FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("Node.js was not found: set KB_NODE, put node on PATH, or restore Microsoft.Playwright.");
    }

    static IEnumerable<string> PlaywrightNodes(string file)
    {
        string packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        string playwright = Path.Combine(packages, "microsoft.playwright");
        string system = OperatingSystem.IsWindows() ? "win32_x64"
            : (OperatingSystem.IsMacOS() ? "darwin-" : "linux-")
                + (RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "arm64" : "x64");
        return Directory.Exists(playwright)
            ? Directory.GetDirectories(playwright).OrderDescending(StringComparer.Ordinal)
                .Select(version => Path.Combine(version, ".playwright", "node", system, file))
            : [];
    }
}
