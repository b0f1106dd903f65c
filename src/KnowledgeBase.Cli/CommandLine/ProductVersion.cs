using System.Reflection;

namespace KnowledgeBase.Cli.CommandLine;

/// <summary>The version of <c>kb</c>, without the commit it was built from.</summary>
static class ProductVersion
{
    public static string Text { get; } = typeof(ProductVersion).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
