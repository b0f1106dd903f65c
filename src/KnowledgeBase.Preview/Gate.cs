using Microsoft.AspNetCore.Http;

namespace KnowledgeBase.Preview;

/// <summary>
/// Who may ask for what. A page of another origin must not read an unpublished site: neither by a name that it makes resolve to
/// this machine (Host), nor by a request from its own script (Origin).
/// </summary>
static class Gate
{
    /// <summary>The status to refuse a request with, or null to let it in.</summary>
    public static int? Refuses(HttpRequest request, int port)
    {
        if (!Names(port).Contains(request.Headers.Host.ToString(), StringComparer.OrdinalIgnoreCase))
            return StatusCodes.Status421MisdirectedRequest;
        if (request.Headers.ContainsKey("Origin") && !Names(port).Contains(Authority(request.Headers.Origin.ToString()), StringComparer.Ordinal))
            return StatusCodes.Status403Forbidden;
        return HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) ? null : StatusCodes.Status405MethodNotAllowed;
    }

    static IEnumerable<string> Names(int port) =>
        port == 80 ? ["127.0.0.1", "localhost", "127.0.0.1:80", "localhost:80"] : [$"127.0.0.1:{port}", $"localhost:{port}"];

    static string Authority(string origin) =>
        origin.StartsWith("http://", StringComparison.Ordinal) ? origin["http://".Length..] : "";
}
