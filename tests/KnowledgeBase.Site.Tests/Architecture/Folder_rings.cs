using System.Collections.Immutable;
using System.Reflection;
using KnowledgeBase.Abstractions.Site;

namespace KnowledgeBase.Site.Tests.Architecture;

public class Folder_rings
{
    public static TheoryData<string> Projects => Project_arrows.Projects;

    [Theory, MemberData(nameof(Projects))]
    public void No_folder_of_a_project_uses_one_that_uses_it(string project)
    {
        string name = $"KnowledgeBase.{project}";
        var assembly = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, (project == "Cli" ? "kb" : name) + ".dll"));

        FolderUses.Of(assembly, name).Rings().ShouldBeEmpty();
    }

    [Fact]
    public void A_ring_is_printed_once_with_a_reason_for_each_step() =>
        new FolderUses([("A", "B", "a names b"), ("B", "C", "b names c"), ("C", "A", "c names a"), ("C", "D", "c names d")]).Rings()
            .ShouldBe(["A -> B (a names b); B -> C (b names c); C -> A (c names a)"]);

    [Theory]
    [InlineData(typeof(Base))]
    [InlineData(typeof(IMarker))]
    [InlineData(typeof(InAttribute))]
    [InlineData(typeof(InField))]
    [InlineData(typeof(InList))]
    [InlineData(typeof(InCode))]
    [InlineData(typeof(InLambda))]
    public void A_type_is_found_wherever_it_is_named(Type named) =>
        typeof(Naming).GetNestedTypes(BindingFlags.NonPublic).Append(typeof(Naming)).SelectMany(NamedTypes.Of).ShouldContain(named);

    class Base;

    interface IMarker;

    [AttributeUsage(AttributeTargets.Class)]
    sealed class KnowsAttribute(Type type) : Attribute
    {
        public Type Type { get; } = type;
    }

    sealed class InAttribute;

    sealed class InField;

    sealed class InList;

    static class InCode
    {
        public static int Number { get; set; }
    }

    static class InLambda
    {
        public static int Number { get; set; }
    }

    [Knows(typeof(InAttribute))]
    sealed class Naming : Base, IMarker
    {
        public InField? Field { get; init; }

        public static ImmutableArray<InList> List => [];

        public static int Code() => InCode.Number + Enumerable.Range(0, 1).Select(i => i + InLambda.Number).Sum();
    }
}
