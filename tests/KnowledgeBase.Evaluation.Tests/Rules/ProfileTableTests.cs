using System.Reflection;
using KnowledgeBase.Evaluation.Xmr;

namespace KnowledgeBase.Evaluation.Tests.Rules;

/// <summary>The documented table and the code ask the same questions.</summary>
public class ProfileTableTests
{
    [Fact]
    public void Every_question_of_a_profile_is_one_line_of_the_documented_table()
    {
        IEnumerable<string> questions = typeof(Profile).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(property => property.Name).Where(name => name != nameof(Profile.Name));
        string[] lines = File.ReadLines(Document()).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).ToArray();

        foreach (string question in questions)
            lines.Count(line => line.Contains($"| `{question}` |", StringComparison.Ordinal)).ShouldBe(1, question);
    }

    static string Document()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string path = Path.Combine(folder.FullName, "docs", "evaluation.md");
            if (File.Exists(path)) return path;
        }
        throw new FileNotFoundException("docs/evaluation.md is in no folder above the tests");
    }
}
