using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Abstractions.Text;
using KnowledgeBase.Cli.Reports;

namespace KnowledgeBase.Site.Tests.Cli;

public sealed class Writing_diagnostics
{
    static readonly DiagnosticDescriptor UnknownKey = new("KB1004", Severity.Error, "Unknown key", "Leave it out.");
    static readonly DiagnosticDescriptor DeadLink = new("KB2001", Severity.Warning, "A link, leading: nowhere");
    static readonly DiagnosticDescriptor Setting = new("KB0002", Severity.Notice, "A setting is not known");

    static readonly ImmutableArray<Diagnostic> Some =
    [
        UnknownKey.At("content/a b.md", new TextPosition(3, 8), "'sumary' is not a field", "Did you mean 'summary'?"),
        DeadLink.At("content/é.md", new TextPosition(12, 1), "100% of\nit \u202Eis: wrong, \u001b[31mso"),
        Setting.At("statiq.json", "'X' is not known"),
        UnknownKey.At("", "nothing to build", ""),
    ];

    [Fact]
    public void Text_is_a_line_as_compilers_print_it_and_a_hint_with_the_errors_last()
    {
        Written(w => DiagnosticText.Write(Some, w, colour: false)).ShouldBe("""
            statiq.json: notice KB0002: 'X' is not known
            content/é.md:12:1: warning KB2001: 100% of\u000Ait \u202Eis: wrong, \u001B[31mso
            content/a b.md:3:8: error KB1004: 'sumary' is not a field
                Did you mean 'summary'?
            error KB1004: nothing to build


            """.Replace("build\n\n", "build\n    \n", StringComparison.Ordinal));
        DiagnosticText.Summary(Some).ShouldBe("2 errors, 1 warning; 1 notice");
        DiagnosticText.Summary([Some[2]]).ShouldBe("no problems; 1 notice");
        DiagnosticText.Summary([]).ShouldBe("no problems");
    }

    [Fact]
    public void Colour_marks_the_severity_alone() =>
        Written(w => DiagnosticText.Write([Some[0]], w, colour: true)).ShouldBe(
            "content/a b.md:3:8: \u001b[1;31merror KB1004\u001b[0m: 'sumary' is not a field\n    Did you mean 'summary'?\n");

    [Fact]
    public void Text_shows_the_first_twenty_of_a_code_and_counts_the_rest()
    {
        ImmutableArray<Diagnostic> many =
            [.. Enumerable.Range(1, 50).Select(i => DeadLink.At("content/a.md", new TextPosition(i, 1), "a link leads nowhere")), Some[0]];
        string[] lines = Written(w => DiagnosticText.Write(many, w, colour: false)).Split('\n');
        lines.Count(l => l.Contains("KB2001: ", StringComparison.Ordinal)).ShouldBe(20);
        lines[20].ShouldStartWith("content/a b.md:3:8: error KB1004");
        lines[22].ShouldBe("... and 30 more KB2001 (A link, leading: nowhere); --format json lists all");
    }

    [Fact]
    public void Json_is_complete_and_keeps_the_text() =>
        Written(w => w.Write(Json.Text(json =>
        {
            json.WriteStartObject();
            DiagnosticJson.Write(json, [Some[1], Some[2]]);
            json.WriteEndObject();
        }))).ShouldBe("""
            {
              "diagnostics": [
                {
                  "code": "KB2001",
                  "severity": "warning",
                  "path": "content/é.md",
                  "line": 12,
                  "column": 1,
                  "message": "100% of\nit \u202Eis: wrong, \u001B[31mso",
                  "hint": null
                },
                {
                  "code": "KB0002",
                  "severity": "notice",
                  "path": "statiq.json",
                  "line": null,
                  "column": null,
                  "message": "'X' is not known",
                  "hint": null
                }
              ]
            }

            """);

    [Fact]
    public void GitHub_commands_cannot_be_forged_by_content_and_no_notice_is_shown_at_a_line() =>
        Written(w => GitHubAnnotations.Write(w, Some)).ShouldBe("""
            ::error file=content/a b.md,line=3,col=8,title=KB1004 Unknown key::'sumary' is not a field%0ADid you mean 'summary'?
            ::error title=KB1004 Unknown key::nothing to build%0A
            ::warning file=content/é.md,line=12,col=1,title=KB2001 A link%2C leading%3A nowhere::100%25 of\u000Ait \u202Eis: wrong, \u001B[31mso

            """);

    [Fact]
    public void GitHub_gets_ten_errors_and_ten_warnings_and_the_number_of_the_others()
    {
        Diagnostic[] errors = [.. Enumerable.Range(1, 13).Select(i => UnknownKey.At("content/b.md", new TextPosition(i, 1), "x"))];
        Diagnostic[] warnings = [.. Enumerable.Range(1, 11).Select(i => DeadLink.At("content/a.md", new TextPosition(i, 1), "x"))];

        string[] lines = Written(w => GitHubAnnotations.Write(w, [.. warnings, .. errors, .. Some])).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines.Length.ShouldBe(21);
        lines.Take(10).ShouldAllBe(l => l.StartsWith("::error ", StringComparison.Ordinal));
        lines.Skip(10).Take(10).ShouldAllBe(l => l.StartsWith("::warning ", StringComparison.Ordinal));
        lines[^1].ShouldBe("::notice title=kb check::5 errors and 2 warnings more than GitHub shows at their lines; 'kb check' lists all of them");
        Written(w => GitHubAnnotations.Write(w, [.. errors.Take(11)])).ShouldContain("::1 error more than GitHub shows");
        Written(w => GitHubAnnotations.Write(w, [.. errors.Take(10), .. Some.Where(d => d.Severity == Severity.Notice)])).ShouldNotContain("::notice");
    }

    [Fact]
    public void A_summary_lists_everything_the_worst_first() =>
        JobSummary.Of(Some, "2 errors, 1 warning; 1 notice.", HelpAddress.In("https://code.example/kb")).ShouldBe("""
            ## kb check

            2 errors, 1 warning&#59; 1 notice&#46;

            ### Errors: nothing is published until they are mended

            - <code>content&#47;a b&#46;md</code>, line 3, column 8: 'sumary' is not a field&#46; Did you mean 'summary'&#63; ([KB1004](https://code.example/kb/blob/HEAD/docs/diagnostics.md#kb1004-unknown-key))
            - nothing to build&#46; ([KB1004](https://code.example/kb/blob/HEAD/docs/diagnostics.md#kb1004-unknown-key))

            ### Warnings: probably mistakes

            - <code>content&#47;é&#46;md</code>, line 12, column 1: 100&#37; of&#92;u000Ait &#92;u202Eis&#58; wrong, &#92;u001B&#91;31mso&#46; ([KB2001](https://code.example/kb/blob/HEAD/docs/diagnostics.md#kb2001-a-link-leading-nowhere))

            ### Notices: advice

            - <code>statiq&#46;json</code>: 'X' is not known&#46; ([KB0002](https://code.example/kb/blob/HEAD/docs/diagnostics.md#kb0002-a-setting-is-not-known))

            """);

    [Theory]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("</code></details> **bold** _it_ ~~s~~ `c` | a | b |")]
    [InlineData("[link](https://evil.example) ![i](x.png) www.evil.example https://evil.example")]
    [InlineData("@everyone #1 a@b.example GH-1 &lt;")]
    [InlineData("::error file=x::y\n::set-output name=a::b\n# heading\n- item\n1. item")]
    [InlineData("${{ secrets.X }} $(touch x) %0A::add-mask::")]
    public void Content_forms_nothing_in_a_summary(string hostile)
    {
        string page = JobSummary.Of([UnknownKey.At(hostile, hostile, hostile)], "1 error.", HelpAddress.In(null));

        string[] lines = page.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(4);
        string item = lines[3].Replace("<code>", "", StringComparison.Ordinal).Replace("</code>: ", "", StringComparison.Ordinal);
        item.ShouldStartWith("- ");
        System.Text.RegularExpressions.Regex.Replace(item[2..], "&#[0-9]+;", "").ShouldMatch(@"\A[A-Za-z0-9 ,'()\-]*\z");
        new AngleSharp.Html.Parser.HtmlParser().ParseDocument(page).Body!.TextContent.Replace("\u200B", "", StringComparison.Ordinal)
            .ShouldContain(VisibleText.Of(hostile));
    }

    [Fact]
    public void A_summary_is_never_larger_than_GitHub_takes()
    {
        Diagnostic[] many = [.. Enumerable.Range(1, 9000).Select(i => UnknownKey.At($"content/{i}.md", new string('é', 100), "<&>"))];
        string page = JobSummary.Of([.. many], "many.", HelpAddress.In(null));
        int bytes = System.Text.Encoding.UTF8.GetByteCount(page);
        bytes.ShouldBeInRange(JobSummary.Limit - 1000, JobSummary.Limit);
        int shown = page.Split('\n').Count(l => l.StartsWith("- ", StringComparison.Ordinal));
        page.ShouldEndWith($"\n… and {9000 - shown} more, for which there is no room here; `kb check` lists all.\n");
        JobSummary.Of([.. many], "many.", HelpAddress.In(null), room: 0).Length.ShouldBeLessThan(200);
    }

    [Fact]
    public void Sarif_names_rules_places_and_levels() =>
        Written(w => SarifLog.Write(w, [Some[0], Some[2]], "1.2.3", HelpAddress.In("https://code.example/kb/"))).ShouldBe("""
            {
              "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
              "version": "2.1.0",
              "runs": [
                {
                  "tool": {
                    "driver": {
                      "name": "kb",
                      "version": "1.2.3",
                      "rules": [
                        {
                          "id": "KB0002",
                          "shortDescription": {
                            "text": "A setting is not known"
                          },
                          "helpUri": "https://code.example/kb/blob/HEAD/docs/diagnostics.md#kb0002-a-setting-is-not-known",
                          "defaultConfiguration": {
                            "level": "note"
                          }
                        },
                        {
                          "id": "KB1004",
                          "shortDescription": {
                            "text": "Unknown key"
                          },
                          "helpUri": "https://code.example/kb/blob/HEAD/docs/diagnostics.md#kb1004-unknown-key",
                          "help": {
                            "text": "Leave it out."
                          },
                          "defaultConfiguration": {
                            "level": "error"
                          }
                        }
                      ]
                    }
                  },
                  "columnKind": "utf16CodeUnits",
                  "results": [
                    {
                      "ruleId": "KB1004",
                      "ruleIndex": 1,
                      "level": "error",
                      "message": {
                        "text": "'sumary' is not a field. Did you mean 'summary'?"
                      },
                      "locations": [
                        {
                          "physicalLocation": {
                            "artifactLocation": {
                              "uri": "content/a%20b.md",
                              "uriBaseId": "%SRCROOT%"
                            },
                            "region": {
                              "startLine": 3,
                              "startColumn": 8
                            }
                          }
                        }
                      ],
                      "partialFingerprints": {
                        "kbDiagnostic/v1": "ebf16cf450956b3dbbe387dab1cd608a",
                        "primaryLocationLineHash": "ebf16cf450956b3dbbe387dab1cd608a"
                      }
                    },
                    {
                      "ruleId": "KB0002",
                      "ruleIndex": 0,
                      "level": "note",
                      "message": {
                        "text": "'X' is not known"
                      },
                      "locations": [
                        {
                          "physicalLocation": {
                            "artifactLocation": {
                              "uri": "statiq.json",
                              "uriBaseId": "%SRCROOT%"
                            }
                          }
                        }
                      ],
                      "partialFingerprints": {
                        "kbDiagnostic/v1": "29e12ef47e48efdbbd3b8499bc0b4847",
                        "primaryLocationLineHash": "29e12ef47e48efdbbd3b8499bc0b4847"
                      }
                    }
                  ]
                }
              ]
            }

            """);

    [Fact]
    public void Sarif_names_an_address_of_help_only_where_it_leads_there_from_anywhere() =>
        Written(w => SarifLog.Write(w, [Some[0]], "1.2.3", HelpAddress.In(null))).ShouldNotContain("helpUri");

    [Theory]
    [InlineData("title: Falls", 8, "title: Falls", "       ^~~~~")]
    [InlineData("themes: [leadershp, flow]", 10, "themes: [leadershp, flow]", "         ^~~~~~~~~")]
    [InlineData("- a\tb", 5, "- a b", "    ^")]
    [InlineData("\t\tvalue", 3, "        value", "        ^~~~~")]
    [InlineData("看護: x", 5, "看護: x", "      ^")]
    [InlineData("ward\u200Ba", 6, "ward\\u200Ba", "          ^")]
    [InlineData("stop\u001b[31m", 5, "stop\\u001B[31m", "    ^~~~~~")]
    [InlineData("e\u0301tat here", 7, "e\u0301tat here", "     ^~~~")]
    [InlineData("title:", 7, "title:", "      ^")]
    [InlineData("", 1, "", "^")]
    public void A_line_is_shown_with_a_mark_under_the_word(string line, int column, string text, string mark)
    {
        ShownLine shown = ShownLine.Of(line, column - 1).Cut(80);
        shown.Text.ShouldBe(text);
        shown.Mark.ShouldBe(mark);
    }

    [Theory]
    [InlineData(1, "word0 word1 word2 w…", "^~~~~")]
    [InlineData(61, "…word9 word10 word1…", "       ^~~~~~")]
    [InlineData(684, "…ord98 word99", "       ^~~~~~")]
    public void A_wide_line_is_cut_on_both_sides_of_the_place(int column, string text, string mark)
    {
        ShownLine shown = ShownLine.Of(string.Join(' ', Enumerable.Range(0, 100).Select(i => $"word{i}")), column - 1).Cut(20);
        shown.Text.ShouldBe(text);
        shown.Mark.ShouldBe(mark);
    }

    [Fact]
    public void Lines_of_files_are_shown_where_they_can_be_read()
    {
        var files = MemoryFileTree.OfTexts(new Dictionary<string, string> { ["content/a b.md"] = "---\r\ntitle: A\r\nsumary: B\r\n---\r\n" });
        Written(w => DiagnosticText.Write(Some[0] with { Location = new Location("content/a b.md", new TextPosition(3, 1)) }, w, false, new SourceLines(new FileLines(files), HiddenValues.None, 80))).ShouldBe("""
            content/a b.md:3:1: error KB1004: 'sumary' is not a field
                3 | sumary: B
                  | ^~~~~~
                Did you mean 'summary'?

            """);
        Written(w => DiagnosticText.Write(Some[1], w, false, new SourceLines(new FileLines(files), HiddenValues.None, 80))).ShouldNotContain(" | ");
    }

    [Theory]
    [InlineData("https://code.example/team/kb", "https://code.example/team/kb/blob/HEAD/docs/diagnostics.md#kb1004-unknown-key")]
    [InlineData("javascript:alert(1)", "docs/diagnostics.md#kb1004-unknown-key")]
    [InlineData(null, "docs/diagnostics.md#kb1004-unknown-key")]
    public void A_code_leads_to_its_section(string? repository, string address) => HelpAddress.In(repository).Of(UnknownKey).ShouldBe(address);

    [Fact]
    public void A_terminal_links_the_code_where_the_page_can_be_opened()
    {
        Written(w => DiagnosticText.Write([Some[0]], w, colour: true, help: HelpAddress.In("https://code.example/kb").On("/nowhere"))).ShouldContain(
            "\e[1;31m\e]8;;https://code.example/kb/blob/HEAD/docs/diagnostics.md#kb1004-unknown-key\e\\error KB1004\e]8;;\e\\\e[0m: ");
        HelpAddress.In(null).On("/nowhere").ShouldBeNull();
        HelpAddress.In(null).On(Repository.Root)!.Of(UnknownKey).ShouldStartWith("file:///");
    }

    static string Written(Action<TextWriter> write)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        write(writer);
        return writer.ToString();
    }
}
