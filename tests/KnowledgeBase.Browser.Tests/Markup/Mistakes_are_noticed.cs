using System.Text;

namespace KnowledgeBase.Browser.Tests.Markup;

/// <summary>A check that finds nothing proves something only if it finds what is there.</summary>
public sealed class Mistakes_are_noticed
{
    [Theory]
    [InlineData("<p>a<div>b</p></div>")]
    [InlineData("<a href=x id=1 id=2>a</a>")]
    [InlineData("<b><i>a</b></i>")]
    [InlineData("<table><p>a</p></table>")]
    [InlineData("a </section>")]
    public void Bad_nesting_is_noticed(string body) => Read(body).Errors.ShouldNotBeEmpty();

    [Theory]
    [InlineData("<h2>a</h2>", "0 h1")]
    [InlineData("<h1>a</h1><h3>b</h3>", "h3 'b'")]
    [InlineData("<h1 id=a>a</h1><p id=a></p>", "id 'a'")]
    [InlineData("<h1>a</h1><a href=' java\nscript:alert(1)'>b</a>", "script in href")]
    [InlineData("<h1 onclick=x>a</h1>", "event handler")]
    [InlineData("<h1>a</h1><svg aria-hidden=true><g style='fill:red'></g></svg>", "style:")]
    [InlineData("<h1>a</h1><img src=x>", "no alt")]
    [InlineData("<h1>a</h1><ul><p>b</p></ul>", "<p> in <ul>")]
    [InlineData("<h1 aria-labelledby=b>a</h1>", "leads to nothing")]
    [InlineData("<h1>a</h1><script>1</script>", "inline script")]
    [InlineData("<h1>a</h1><input>", "no label")]
    public void A_broken_rule_is_noticed(string body, string expected) =>
        PageRules.Broken(Read(body).Document).ShouldHaveSingleItem().ShouldContain(expected);

    static BuiltPage Read(string body) =>
        BuiltPage.Read("a.html", Encoding.UTF8.GetBytes($"<!doctype html><html lang=en><head><meta charset=utf-8><title>a</title></head><body>{body}</body></html>"));
}
