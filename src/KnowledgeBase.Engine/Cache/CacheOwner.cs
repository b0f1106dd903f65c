using System.Buffers.Binary;
using System.Reflection;
using System.Security.Cryptography;
using KnowledgeBase.Engine.Configuration;
using KnowledgeBase.Engine.Files;
using KnowledgeBase.Engine.Plugins;

namespace KnowledgeBase.Engine.Cache;

/// <summary>What everything that is kept depends on beside the files: two runs of one owner read a file alike.</summary>
static class CacheOwner
{
    const string OurNames = "KnowledgeBase.";
    const int MaxMebibytes = 64;

    /// <param name="plugins">What reads and inspects.</param>
    /// <param name="options">The settings.</param>
    /// <param name="files">The files of the root: among them the settings as written, and what lies beside plugins.</param>
    /// <param name="words">The controlled lists that inspectors go by.</param>
    public static UInt128 Of(PluginSet plugins, SiteOptions options, IFileTree files, IEnumerable<Vocabulary> words)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string module in plugins.Assemblies.Append(typeof(CacheOwner).Assembly).SelectMany(WithOurs).Select(ModuleOf).Distinct().Order(StringComparer.Ordinal)) Append(hash, module);
        foreach (Vocabulary list in words)
        {
            Append(hash, list.Name);
            foreach (Term term in list.Terms) Append(hash, $"{term.Id}\n{term.Label}\n{string.Join('\n', term.Synonyms)}\n{term.Group}\n{term.Definition}\n{term.Note}");
        }
        foreach (TypedFolder folder in options.Types) Append(hash, $"{folder.Folder}\n{folder.Type}");
        foreach (string path in options.Plugins.SelectMany(plugin => files.List(Path.GetDirectoryName(plugin.Path)!)).Where(file => file.Kind == FileKind.File).Select(file => file.Path).Prepend(SiteOptions.FileName))
            if (files.Read(path, MaxMebibytes, out _) is { } bytes) hash.AppendData(SHA256.HashData(bytes));
        return BinaryPrimitives.ReadUInt128BigEndian(hash.GetHashAndReset());
    }

    /// <summary>The assembly and those of ours that it is made with: a change of one need not change the others.</summary>
    static IEnumerable<Assembly> WithOurs(Assembly assembly) => assembly.GetReferencedAssemblies()
        .Where(name => name.Name!.StartsWith(OurNames, StringComparison.Ordinal)).SelectMany(name => WithOurs(Assembly.Load(name))).Prepend(assembly);

    /// <summary>The compiler gives each build of different code another id.</summary>
    static string ModuleOf(Assembly assembly) => assembly.ManifestModule.ModuleVersionId.ToString();

    static void Append(IncrementalHash hash, string text) => hash.AppendData(Encoding.UTF8.GetBytes(text + "\0"));
}
