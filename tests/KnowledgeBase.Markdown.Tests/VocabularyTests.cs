using System.Text;
using KnowledgeBase.Abstractions.Documents;

namespace KnowledgeBase.Markdown.Tests;

public class VocabularyTests
{
    [Fact]
    public void A_list_is_read()
    {
        (Abstractions.Site.Vocabulary? vocabulary, System.Collections.Immutable.ImmutableArray<Abstractions.Diagnostics.Diagnostic> diagnostics) = Read("""
            # Methods of improvement
            title: Methods
            help: How the change was made.
            terms:
              - {id: pdsa, label: "Plan, do, study, act", definition: "Small tests.", synonyms: [cycles, Deming], source: "https://x.org", origin: source}
              - id: lean
                label: Lean
                group: Industry
                note: Contested.
                origin: proposed
            """);

        diagnostics.ShouldBeEmpty();
        vocabulary!.Name.ShouldBe("methods");
        vocabulary.Title.ShouldBe("Methods");
        vocabulary.Help.ShouldBe("How the change was made.");
        vocabulary.Terms.Select(t => $"{t.Id}|{t.Label}|{t.Definition}|{string.Join('+', t.Synonyms)}|{t.Group}|{t.Source}|{t.Note}|{t.Proposed}").ShouldBe(
            ["pdsa|Plan, do, study, act|Small tests.|cycles+Deming||https://x.org||False", "lean|Lean|||Industry||Contested.|True"]);
    }

    [Fact]
    public void Every_mistake_has_its_place() => Reading.Said(Read("""
        titel: Methods
        terms:
          - {id: Pdsa, label: A}
          - {id: lean, label: B, origin: ours}
          - {id: lean, label: C, source: javascript:x}
          - {label: D}
          - text
        """).Diagnostics).ShouldBe("""
        1:1: error KB1020: There is no field 'titel' in a vocabulary
          Did you mean 'title'?
        3:10: error KB1041: The id 'Pdsa' holds other characters than a to z, digits and hyphens
          Use the small letters a to z, digits and hyphens.
        4:34: error KB1022: 'origin' of term 'lean' is 'ours', which is not one of source, proposed
        5:10: error KB1040: The term 'lean' is listed twice
          Give each term an id of its own.
        5:34: error KB1042: The source 'javascript:x' is not a web address
          Begin the source with https://.
        6:5: error KB1023: The field 'id' of term 'D' is missing
          The value documents write: a to z, digits and hyphens.
        7:5: error KB1021: term 5 is a single value, where a group of fields is wanted
          Below it may stand label, definition, synonyms, source, group, note, origin. Write: - id: text
        """);

    [Fact]
    public void A_file_that_is_no_list_gives_none()
    {
        (Abstractions.Site.Vocabulary? vocabulary, System.Collections.Immutable.ImmutableArray<Abstractions.Diagnostics.Diagnostic> diagnostics) = Read("- a\n");

        vocabulary.ShouldBeNull();
        Reading.Said(diagnostics).ShouldBe("1:1: error KB1006: The file is a list, where fields are wanted\n  Write each field as `key: value` on a line of its own.");
    }

    static (Abstractions.Site.Vocabulary? Vocabulary, System.Collections.Immutable.ImmutableArray<Abstractions.Diagnostics.Diagnostic> Diagnostics) Read(string yaml) =>
        VocabularyReader.Read(new SourceFile("content/_vocabulary/methods.yaml", "_vocabulary/methods.yaml", Encoding.UTF8.GetBytes(yaml)));
}
