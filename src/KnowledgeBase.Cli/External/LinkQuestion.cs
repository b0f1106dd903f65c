using System.Net;
using System.Net.Sockets;

namespace KnowledgeBase.Cli.External;

/// <summary>Asks a server about one link: HEAD, then GET where that says nothing certain; redirects are followed, busy servers asked again.</summary>
sealed class LinkQuestion(HttpMessageInvoker http, HostTurns turns, LinkManners manners)
{
    /// <summary>What became of the link; only a cancelled run throws.</summary>
    public async Task<LinkAnswer> AskAsync(Uri address, CancellationToken cancellation)
    {
        try
        {
            return await FollowAsync(address, cancellation);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return LinkAnswer.Unclear(string.Create(CultureInfo.InvariantCulture, $"no answer within {manners.Timeout.TotalSeconds} seconds"));
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or SocketException)
        {
            return LinkAnswer.Unclear(Why(failure));
        }
    }

    async Task<LinkAnswer> FollowAsync(Uri address, CancellationToken cancellation)
    {
        Uri at = address, stays = address;
        bool forGood = true;
        for (int hop = 0; hop <= manners.Redirects; hop++)
        {
            (HttpStatusCode status, Uri? to) = await PatientlyAsync(at, cancellation);
            if ((int)status is < 300 or >= 400 || to is null) return Judged(status, stays == address ? null : stays);
            if (!Uri.TryCreate(at, to, out Uri? next) || next.Scheme is not ("http" or "https")) return LinkAnswer.Unclear("it redirects to what is no web address");
            forGood &= status is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
            if (forGood) stays = next;
            at = next;
        }
        return LinkAnswer.Unclear(string.Create(CultureInfo.InvariantCulture, $"it redirects more than {manners.Redirects} times"));
    }

    /// <summary>One address, asked again while the server is busy.</summary>
    async Task<(HttpStatusCode Status, Uri? To)> PatientlyAsync(Uri at, CancellationToken cancellation)
    {
        TimeSpan wait = manners.FirstWait;
        for (int tried = 1; ; tried++)
        {
            (HttpStatusCode status, Uri? to, TimeSpan? asked) = await turns.TakeAsync(at.Host, () => OnceAsync(at, cancellation), cancellation);
            if (!IsBusy(status) || tried >= manners.Tries || asked > manners.LongestWait) return (status, to);
            await Task.Delay(asked ?? wait, cancellation);
            wait *= 2;
        }
    }

    async Task<(HttpStatusCode Status, Uri? To, TimeSpan? Wait)> OnceAsync(Uri at, CancellationToken cancellation)
    {
        (HttpStatusCode status, Uri? to, TimeSpan? wait) = await SendAsync(HttpMethod.Head, at, cancellation);
        // Many servers answer HEAD wrongly; what is gone must be certain.
        return (int)status is 400 or 403 or 404 or 405 or 410 or 501 ? await SendAsync(HttpMethod.Get, at, cancellation) : (status, to, wait);
    }

    async Task<(HttpStatusCode Status, Uri? To, TimeSpan? Wait)> SendAsync(HttpMethod method, Uri at, CancellationToken cancellation)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limited.CancelAfter(manners.Timeout);
        using var request = new HttpRequestMessage(method, at);
        request.Headers.TryAddWithoutValidation("User-Agent", manners.UserAgent);
        request.Headers.TryAddWithoutValidation("Accept", "*/*");
        // Headers alone: the body is dropped with its connection.
        using HttpResponseMessage response = await http.SendAsync(request, limited.Token);
        TimeSpan? wait = response.Headers.RetryAfter is { } after ? after.Delta ?? (after.Date - DateTimeOffset.UtcNow) : null;
        return (response.StatusCode, response.Headers.Location, wait < TimeSpan.Zero ? TimeSpan.Zero : wait);
    }

    static bool IsBusy(HttpStatusCode status) => (int)status is 429 or 500 or 502 or 503 or 504;

    static LinkAnswer Judged(HttpStatusCode status, Uri? stays) => (int)status switch
    {
        >= 200 and < 300 when stays is not null => new LinkAnswer(LinkState.Moved, $"it has moved for good to {stays.AbsoluteUri}", stays.AbsoluteUri),
        >= 200 and < 300 => new LinkAnswer(LinkState.Fine),
        404 or 410 => new LinkAnswer(LinkState.Gone, string.Create(CultureInfo.InvariantCulture, $"the server says that it is not there ({(int)status})")),
        _ => LinkAnswer.Unclear(string.Create(CultureInfo.InvariantCulture, $"the server answers {(int)status}")),
    };

    static string Why(Exception failure) => failure switch
    {
        _ when failure is LocalAddressException || failure.InnerException is LocalAddressException => "it leads into a private network, which readers cannot reach; it was not asked",
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => "there is no such host",
        _ when failure.InnerException is SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData } => "there is no such host",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => "its certificate is not valid",
        _ => "no connection could be made",
    };
}
