using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace KnowledgeBase.Preview;

/// <summary>Answers every request of the preview.</summary>
sealed class PreviewApplication(Broadcast broadcast, CancellationToken stopping) : IHttpApplication<HttpContext>
{
    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    public Task ProcessRequestAsync(HttpContext context)
    {
        Edition edition = broadcast.Latest;
        SecurityHeaders.AddTo(context.Response.Headers, context.Request.Path, edition.Site.Settings);
        if (Gate.Refuses(context.Request, context.Connection.LocalPort) is { } status) return Refuse(context, status);
        return Route.Of(context.Request.Path.Value ?? "/", edition.Site) switch
        {
            Route.OwnFile own => AnswerOwn(context, own.Name, edition),
            _ when !edition.Site.HasPages => Answer.Html(context, StatusCodes.Status503ServiceUnavailable, NoPages.Html(edition)),
            Route.File file => AnswerFile(context, file, edition),
            Route.Redirect redirect => AnswerRedirect(context, redirect),
            _ => Answer.Html(context, StatusCodes.Status404NotFound, NotFound(edition)),
        };
    }

    Task AnswerOwn(HttpContext context, string name, Edition edition)
    {
        if (name == "events") return ReloadStream.Send(context, broadcast, stopping);
        if (name == DeskPage.Name) return Answer.Html(context, StatusCodes.Status200OK, DeskPage.Html(edition));
        return OwnAssets.Find(name) is { } asset
            ? Answer.File(context, ContentTypes.Of(name), asset)
            : Answer.Text(context, StatusCodes.Status404NotFound, "There is no such file in the preview.");
    }

    static Task AnswerFile(HttpContext context, Route.File file, Edition edition)
    {
        string type = ContentTypes.Of(file.Path);
        // A form that loads anew takes what somebody is writing with it.
        bool reloads = type == ContentTypes.Html && file.Path != EditingSettings.Address.File;
        return Answer.File(context, type, reloads ? PreviewMarkup.AddTo(file.Content, edition) : file.Content);
    }

    static Task AnswerRedirect(HttpContext context, Route.Redirect redirect)
    {
        // Not a permanent one: browsers keep those, and the next preview on this port may be of another site.
        context.Response.StatusCode = StatusCodes.Status302Found;
        context.Response.Headers.Location = redirect.Location + context.Request.QueryString.Value;
        return Task.CompletedTask;
    }

    static ReadOnlyMemory<byte> NotFound(Edition edition) => edition.Site.Find("404.html") is { } page
        ? PreviewMarkup.AddTo(page, edition)
        : NoPages.NotFoundHtml(edition);

    static Task Refuse(HttpContext context, int status)
    {
        if (status == StatusCodes.Status405MethodNotAllowed) context.Response.Headers.Allow = "GET, HEAD";
        return Answer.Text(context, status, $"The preview refuses this request: {(HttpStatusCode)status}.");
    }
}
