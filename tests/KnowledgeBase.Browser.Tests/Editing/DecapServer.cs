using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using KnowledgeBase.Browser.Tests.Stage;

namespace KnowledgeBase.Browser.Tests.Editing;

/// <summary>Decap CMS and its local git server, from npm: the server gives every draft a branch, as a git host does.</summary>
sealed class DecapServer : IDisposable
{
    const string Folder = "tests/KnowledgeBase.Browser.Tests/Editing/decap";

    readonly Process process;

    DecapServer(Process process, int port)
    {
        this.process = process;
        Address = $"http://127.0.0.1:{port}/api/v1";
    }

    /// <summary>Where the form asks and writes.</summary>
    public string Address { get; }

    /// <summary>The program that is the form.</summary>
    public static byte[] Program => File.ReadAllBytes(Installed("decap-cms/dist/decap-cms.js"));

    /// <summary>Serves a repository, on a free port of the loopback interface, and waits until it listens.</summary>
    public static async Task<DecapServer> StartAsync(string repository)
    {
        int port = FreePort();
        var start = new ProcessStartInfo("node", [Installed("decap-server/dist/index.js")])
        {
            WorkingDirectory = repository,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["MODE"] = "git",
                ["GIT_REPO_DIRECTORY"] = repository,
                ["BIND_HOST"] = "127.0.0.1",
                ["PORT"] = $"{port}",
            },
        };
        var server = new DecapServer(Process.Start(start)!, port);
        // Nobody reads what it says, and it must not wait for a reader.
        server.process.OutputDataReceived += (_, _) => { };
        server.process.ErrorDataReceived += (_, _) => { };
        server.process.BeginOutputReadLine();
        server.process.BeginErrorReadLine();
        while (!await ListensAsync(port))
        {
            server.process.HasExited.ShouldBeFalse("decap-server ended before it listened.");
            await Task.Delay(50);
        }
        return server;
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    static string Installed(string name)
    {
        string file = Path.Combine(RepositoryFolder.Path, Folder, "node_modules", name);
        return File.Exists(file) ? file : throw new InvalidOperationException($"{name} was not found: run 'npm ci --prefix {Folder}', as tests/run.sh does.");
    }

    static int FreePort()
    {
        using var any = new TcpListener(IPAddress.Loopback, 0);
        any.Start();
        return ((IPEndPoint)any.LocalEndpoint).Port;
    }

    static async Task<bool> ListensAsync(int port)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
