using System.Reflection;
using System.Runtime.InteropServices;
using KnowledgeBase.Engine.Configuration;
using KnowledgeBase.Engine.Files;
using KnowledgeBase.Engine.Plugins;

namespace KnowledgeBase.Engine.Cache;

/// <summary>What everything that is kept depends on beside the files: two runs of one owner read a file alike.</summary>
static class CacheOwner
{
    const string OurNames = "KnowledgeBase.";
    const int MaxMebibytes = 64;

    /// <summary>The owner as far as no controlled list counts.</summary>
    /// <param name="plugins">What reads and inspects.</param>
    /// <param name="options">The settings.</param>
    /// <param name="files">The files of the root: among them the settings as written, and what lies beside plugins.</param>
    public static UInt128 Of(PluginSet plugins, SiteOptions options, IFileTree files)
    {
        using var key = new KeyHash();
        foreach (string module in WithOurs(plugins.Assemblies.Append(typeof(CacheOwner).Assembly)).Select(ModuleOf).Order(StringComparer.Ordinal)) key.Add(module);
        key.Add(RuntimeInformation.FrameworkDescription);
        foreach (TypedFolder folder in options.Types) key.Add($"{folder.Folder}\n{folder.Type}");
        foreach (string path in options.Plugins.SelectMany(plugin => files.List(Path.GetDirectoryName(plugin.Path)!)).Where(file => file.Kind == FileKind.File).Select(file => file.Path).Prepend(SiteOptions.FileName))
            if (files.Read(path, MaxMebibytes, out _) is { } bytes) key.Add(bytes);
        return key.ToKey();
    }

    /// <summary>The same where controlled lists count too.</summary>
    public static UInt128 With(UInt128 owner, IEnumerable<Vocabulary> lists)
    {
        using var key = new KeyHash();
        key.Add($"{owner:x32}");
        foreach (Vocabulary list in lists) key.Add(list.Content);
        return key.ToKey();
    }

    /// <summary>The assemblies and those of ours that they are made with: a change of one need not change the others.</summary>
    static HashSet<Assembly> WithOurs(IEnumerable<Assembly> assemblies)
    {
        var found = new HashSet<Assembly>();
        for (var open = new Queue<Assembly>(assemblies); open.TryDequeue(out Assembly? next);)
            if (found.Add(next))
                foreach (AssemblyName name in next.GetReferencedAssemblies().Where(name => name.Name!.StartsWith(OurNames, StringComparison.Ordinal))) open.Enqueue(Assembly.Load(name));
        return found;
    }

    /// <summary>The compiler gives each build of different code another id.</summary>
    static string ModuleOf(Assembly assembly) => assembly.ManifestModule.ModuleVersionId.ToString();
}
