using System.Globalization;

namespace KnowledgeBase.Browser.Tests.Stage;

/// <summary>A page of ordinary Markdown that is hard to show: wide tables, long words, links that lead nowhere, text from the right.</summary>
static class OrdinaryPage
{
    public const string Address = "/hard-to-show/";

    static readonly string LongWord = string.Concat(Enumerable.Repeat("incomprehensibility", 12));

    static readonly string LongCode = string.Concat(Enumerable.Repeat("value = next(value); ", 20));

    /// <summary>The source of the page.</summary>
    public static string Text { get; } = $"""
        # Hard to show

        A [dead link](nowhere-at-all.md) beside [one that leads somewhere](about.md), and {LongWord}.

        {Table(6)}

        {Table(12)}

        {Table(30)}

        {Table(70)}

        | Field | What it holds | Number |
        |:---|:---:|---:|
        | address | https://example.org/{LongWord} | 22,500 |
        | words | {LongWord} | 7 |

        - {LongWord}

        > {LongWord}

        `{LongCode}`

        ```
        {LongCode}
        ```

        <dl><dt>Term</dt><dd>{LongWord}</dd></dl>

        ## بالعربية

        - بند أول.

        > اقتباس قصير.

        | الاسم | العدد |
        |---|---:|
        | قسم | 12 |
        """;

    static string Table(int columns) => string.Join('\n',
        Row(columns, "Month"),
        "|" + string.Concat(Enumerable.Repeat("---|", columns)),
        Row(columns, "1,"));

    static string Row(int columns, string start) =>
        "|" + string.Concat(Enumerable.Range(101, columns).Select(number => $" {start}{number.ToString(CultureInfo.InvariantCulture)} |"));
}
