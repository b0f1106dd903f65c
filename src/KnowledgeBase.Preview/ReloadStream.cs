using Microsoft.AspNetCore.Http;

namespace KnowledgeBase.Preview;

/// <summary>Server-sent events: the version of the site, at once and after each change.</summary>
static class ReloadStream
{
    // Something must be written now and then, or a connection whose browser went away is never noticed.
    static readonly TimeSpan Silence = TimeSpan.FromSeconds(15);

    public static async Task Send(HttpContext context, Broadcast broadcast, CancellationToken stopping)
    {
        context.Response.ContentType = "text/event-stream";
        if (HttpMethods.IsHead(context.Request.Method)) return;
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            while (true)
            {
                Edition edition = broadcast.Latest;
                await WriteAsync(context.Response, $"data: {edition.Version}\n\n", ending.Token);
                while (!await ReplacedAsync(edition, ending.Token))
                    await WriteAsync(context.Response, ":\n\n", ending.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The browser left or the preview stops: the stream simply ends.
        }
    }

    static async Task<bool> ReplacedAsync(Edition edition, CancellationToken ending)
    {
        try
        {
            await edition.Replaced.Task.WaitAsync(Silence, ending);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    static async Task WriteAsync(HttpResponse response, string text, CancellationToken ending)
    {
        await response.WriteAsync(text, ending);
        await response.Body.FlushAsync(ending);
    }
}
