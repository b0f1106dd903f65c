using System.Text;

namespace KnowledgeBase.Site.Tests.Publishing;

/// <summary>Reads CSV strictly by RFC 4180, to judge what was written.</summary>
static class CsvText
{
    public static List<List<string>> Rows(string text)
    {
        List<List<string>> rows = [];
        List<string> row = [];
        for (int at = 0; at < text.Length;)
        {
            row.Add(Field(text, ref at));
            if (at < text.Length && text[at] == ',')
            {
                at++;
                continue;
            }
            text.Substring(at, 2).ShouldBe("\r\n");
            at += 2;
            rows.Add(row);
            row = [];
        }
        row.ShouldBeEmpty("the last line has an end too");
        return rows;
    }

    static string Field(string text, ref int at)
    {
        var field = new StringBuilder();
        if (text[at] != '"')
        {
            while (text[at] is not (',' or '\r')) field.Append(text[at++]);
            return field.ToString();
        }
        for (at++; text[at] != '"' || text[at + 1] == '"'; at++)
        {
            if (text[at] == '"') at++;
            field.Append(text[at]);
        }
        at++;
        return field.ToString();
    }
}
