using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace KnowledgeBase.Preview;

/// <summary>Writes whole answers; a HEAD request gets the headers alone.</summary>
static class Answer
{
    /// <summary>200 with an entity tag, or 304 when the browser has these bytes.</summary>
    public static Task File(HttpContext context, string type, ReadOnlyMemory<byte> content)
    {
        var tag = new EntityTagHeaderValue($"\"{Base64Url.EncodeToString(SHA256.HashData(content.Span).AsSpan(0, 16))}\"");
        context.Response.Headers.ETag = tag.ToString();
        bool known = context.Request.GetTypedHeaders().IfNoneMatch.Any(t => t == EntityTagHeaderValue.Any || t.Compare(tag, useStrongComparison: false));
        if (!known) return Send(context, StatusCodes.Status200OK, type, content);
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return Task.CompletedTask;
    }

    public static Task Html(HttpContext context, int status, ReadOnlyMemory<byte> page) =>
        Send(context, status, ContentTypes.Html, page);

    public static Task Text(HttpContext context, int status, string text) =>
        Send(context, status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(text + "\n"));

    static async Task Send(HttpContext context, int status, string type, ReadOnlyMemory<byte> content)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(content, context.RequestAborted);
    }
}
