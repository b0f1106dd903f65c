using System.Text;
using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Abstractions.Text;
using KnowledgeBase.Abstractions.Values;

namespace KnowledgeBase.Site.Tests.Values;

public class One_form_for_machines
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\uFF1D1", "'\uFF1D1")]
    [InlineData("\uFF0B1", "'\uFF0B1")]
    [InlineData("\uFF0D1", "'\uFF0D1")]
    [InlineData("\uFF201", "'\uFF201")]
    [InlineData("  =1", "'  =1")]
    [InlineData("\t1", "\"'\t1\"")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("a \"b\"", "\"a \"\"b\"\"\"")]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    public void Words_in_csv_are_never_a_formula(string text, string field) => CsvField.Text(text).ToString().ShouldBe(field);

    [Fact]
    public void Numbers_in_csv_stay_numbers() => CsvField.Number(-3.5).ToString().ShouldBe("-3.5");

    [Fact]
    public void Json_hides_nothing_and_ends_no_element()
    {
        string json = Json.Text(j => j.Object(() => j.WriteString("text", "</script>\u202Eé\u200B")));

        json.ShouldBe("{\n  \"text\": \"\\u003C/script>\\u202Eé\\u200B\"\n}\n");
        Json.Line(j => j.Object(() => j.WriteNumber("n", 1))).ShouldBe("{\"n\":1}\n");
        Encoding.UTF8.GetString(Json.Bytes(j => j.WriteStringValue("<"))).ShouldBe("\"<\"");
    }

    [Fact]
    public void Dates_say_no_more_than_is_known()
    {
        Days.Words(new PartialDate(2004)).ShouldBe("2004");
        Days.Words(new PartialDate(2004, 5)).ShouldBe("May 2004");
        Days.Words(new PartialDate(2004, 5, 7)).ShouldBe("7 May 2004");
        Days.Period(new PartialDate(2004), null).ShouldBe("from 2004");
        Days.Period(null, new PartialDate(2004)).ShouldBe("2004");
        Days.Period(new PartialDate(2004), new PartialDate(2004)).ShouldBe("2004");
        Days.Period(new PartialDate(2004), new PartialDate(2005, 2)).ShouldBe("2004 to February 2005");
        Days.Period(null, null).ShouldBeNull();
    }

    [Theory]
    [InlineData("ResultDirection", "result_direction", "resultDirection", "Result direction")]
    [InlineData("Year", "year", "year", "Year")]
    public void A_name_has_one_form_for_each_place(string property, string key, string name, string label)
    {
        Names.Snake(property).ShouldBe(key);
        Names.Camel(key).ShouldBe(name);
        Names.Label(key).ShouldBe(label);
    }
}
