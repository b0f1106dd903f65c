using System.Globalization;
using KnowledgeBase.Abstractions.Diagnostics;

namespace KnowledgeBase.Site.Tests.Privacy;

public class Finding_personal_data
{
    public static TheoryData<string, string> Errors => [.. Planted.Errors.Select(planted => (planted.Code, planted.Text))];

    public static TheoryData<string, string> Warnings => [.. Planted.Warnings.Select(planted => (planted.Code, planted.Text))];

    [Theory, MemberData(nameof(Errors))]
    public void What_is_certain_stops_the_build_at_its_place(string code, string text)
    {
        var planted = new Planted(code, text);
        Diagnostic found = Found(planted.Written).Where(d => d.Code == code).ShouldHaveSingleItem();

        found.Severity.ShouldBe(Severity.Error);
        (found.Location.Position!.Value.Line, found.Location.Position.Value.Column).ShouldBe(planted.Place);
    }

    [Theory, MemberData(nameof(Warnings))]
    public void What_is_doubtful_is_a_warning_at_its_place(string code, string text)
    {
        var planted = new Planted(code, text);
        Diagnostic found = Found(planted.Written).Where(d => d.Code == code).ShouldHaveSingleItem();

        found.Severity.ShouldBe(Severity.Warning);
        (found.Location.Position!.Value.Line, found.Location.Position.Value.Column).ShouldBe(planted.Place);
    }

    [Theory]
    [InlineData("The trial is ISRCTN94347659, NCT01234567, EudraCT 2016-003001-34.")]
    [InlineData("ISBN 978-0-943-47659-1 and ISBN 0-943-47659-1; ISSN 0943-4765.")]
    [InlineData("https://doi.org/10.1186/s12875-943-476-5919 and 10.1136/bmj.943-476-5919-x")]
    [InlineData("https://example.org/files/943-476-5919/page")]
    [InlineData("Call the ward on 0161 276 1234 or NHS 111; the fax is (0161) 276 1235.")]
    [InlineData("Call us in Anchorage: tel. 943 476 5919, or +1 943-476-5919.")]
    [InlineData("Grid reference SJ 838 984 1234; the file is 943-476-5919-A.")]
    [InlineData("| RSA | 512/384/1024 | 943/476/5919 |")]
    [InlineData("The grant 9434765919 paid for all of it.")]
    [InlineData("| RSA | 512 | 384 | 1024 | 943 | 476 | 5919 |\n|-|-|-|-|-|-|-|")]
    [InlineData("943,476,5919 and 943; 476; 5919 and 943:476:5919")]
    [InlineData("| Patients | 943 | 476 | 5919 |\n|---|---|---|---|")]
    [InlineData("CO₂, m³, 10⁶ and a claim¹²³ with notes⁹⁴")]
    [InlineData("| NHS numbers found | 94,347 | 65 | 919 |\n|---|---|---|---|")]
    [InlineData("| Year | 07700 |\n|---|---|\n| 2021 | 0771 | 12345 |")]
    [InlineData("07700\n900461")]
    [InlineData("A wait of 20%30%40% and 100%25")]
    [InlineData("Versions 1 x 12 and 3 XI 19, chapter 4 iv 12.")]
    [InlineData("The first of May 2019 was the day it began.")]
    [InlineData("The number 000 000 0000 is nobody's.")]
    [InlineData("Published 3 April 2019; updated 04/05/2020; date: 2021-01-02")]
    [InlineData("Children born before 1 August 2017, born on or after 1 January 2020, or born between 1/1/2018 and 2/2/2019.")]
    [InlineData("title: How a date of birth is asked\ndate: 2023-05-22")]
    [InlineData("title: The NHS number in every letter\nid: 9434765919")]
    [InlineData("Write to info@trust.nhs.uk, improvement.team@nhs.net, pals@hospital.nhs.uk, someone@example.com or git@github.com.")]
    [InlineData("Write to qiteam@trust.nhs.uk or pressoffice@icb.nhs.uk.")]
    [InlineData("![logo](logo@2x.png) and @handle and a@b")]
    [InlineData("Write to Patient Experience Team, Elm Road Hospital, Manchester M20 2LL.")]
    [InlineData("The council is at M20 2LL. The code is NF1 1NF, the model SW1A, the level A1 2BC.")]
    [InlineData("Mrs Smith, a fictional user with diabetes, aged 83, held the vision.")]
    [InlineData("Mrs Justice Hill gave the judgment on the merger.")]
    [InlineData("Dr Hill and Professor Green led the work on dementia.")]
    [InlineData("People aged 90 and over, aged 90+, aged 85 to 94, aged 85-94, over 95 years old, on average aged 91, aged 90 or older.")]
    [InlineData("Within 90 days, at 95 %, in 1994, after 92 years of waiting.")]
    [InlineData("| Ward | Rate | Mean stay (days) | Patients (%) |\n|---|---|---|---|\n| A | 3 | 2 | 4 |")]
    [InlineData("| Ward | Patients |\n|---|---|\n| A | <5 |\n| B | 0 |\n| C | 5 |")]
    [InlineData("| Step | Sites |\n|---|---|\n| 1 | 3 |")]
    [InlineData("GUID 0772-4810-8133-9434765919AB and {07700900-4611-11d0-8a1c}")]
    [InlineData("The ratio is 0.7700900461 or 1.07700900461.")]
    public void What_only_looks_like_it_is_left_alone(string text) => Found(text).ShouldBeEmpty();

    [Fact]
    public void Ten_thousand_random_numbers_without_a_cue_are_nobodys()
    {
        var random = new Random(11);
        string[] numbers = [.. Enumerable.Range(0, 10_000).Select(_ => random.NextInt64(10_000_000_000).ToString("0000000000", CultureInfo.InvariantCulture))];

        Found(string.Join(' ', numbers)).ShouldBeEmpty();
        Found(string.Join('\n', numbers.Select(number => $"- {number}"))).ShouldBeEmpty();
        Found("| id | code |\n|---|---|\n" + string.Join('\n', numbers.Select(number => $"| {number} | x |"))).ShouldBeEmpty();
    }

    [Fact]
    public void The_real_content_holds_none() =>
        TestSite.Of(TestSite.RealFiles()).Report.Diagnostics.Where(IsPrivacy).ShouldBeEmpty();

    [Theory]
    [InlineData(">")]
    [InlineData("> ")]
    [InlineData("* ")]
    [InlineData("<a ")]
    [InlineData("&am")]
    public void A_text_of_signs_alone_is_read_in_time(string sign) => Found(string.Concat(Enumerable.Repeat(sign, 300_000 / sign.Length)), "").ShouldBeEmpty();

    [Fact]
    public void Many_of_a_kind_are_counted()
    {
        Diagnostic[] found = [.. Found(string.Concat(Enumerable.Repeat("943 476 5919 x\n", 500)))];

        found.Length.ShouldBe(21);
        found.ShouldContain(d => d.Message == "480 more in this file may each be an NHS number" && d.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("content/_vocabulary/statuses.yaml", "title: NHS number 943 476 5919\nterms: []\n")]
    [InlineData("content/series.csv", "id,NHS number\n1,9434765919\n")]
    [InlineData("content/notes.txt", "NHS number 943 476 5919")]
    [InlineData("content/drawing.svg", "<svg><desc>NHS number 943 476 5919</desc></svg>")]
    [InlineData("content/draft.md", "---\nexcluded: true\n---\n\nNHS number 943 476 5919\n")]
    [InlineData("content/broken.md", "---\ntitle: [\n---\n\nNHS number 943 476 5919\n")]
    public void Files_that_become_no_page_are_looked_into_too(string path, string text) =>
        TestSite.With($"-- content/index.md --\n# Home\n-- {path} --\n{text}").Report.Diagnostics
            .ShouldContain(d => d.Code == "KB6010" && d.Location.Path == path);

    [Fact]
    public void The_words_of_a_root_take_the_place_of_those_that_kb_carries()
    {
        const string words = "-- content/_vocabulary/personal-data.yaml --\ntitle: Words\nterms:\n  - id: nhs-number\n    label: NHS number\n    synonyms: [Patientennummer]\n";

        Found("Patientennummer 9434765919").ShouldBeEmpty();
        Found("Patientennummer 9434765919", words).ShouldHaveSingleItem();
        Found("NHS number 9434765919", words).ShouldBeEmpty();
    }

    static IEnumerable<Diagnostic> Found(string text, string more = "") =>
        TestSite.With($"-- content/a.md --\n{text}\n{more}").Report.Diagnostics.Where(IsPrivacy);

    static bool IsPrivacy(Diagnostic diagnostic) => string.CompareOrdinal(diagnostic.Code, "KB6010") >= 0 && string.CompareOrdinal(diagnostic.Code, "KB6099") <= 0;
}
