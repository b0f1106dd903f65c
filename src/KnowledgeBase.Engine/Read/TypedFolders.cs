using System.Collections;
using KnowledgeBase.Engine.Configuration;

namespace KnowledgeBase.Engine.Read;

/// <summary>The content types of folders, and documents that lie in the wrong one.</summary>
sealed class TypedFolders
{
    // With fewer it could be chance: two types may have a field of one name, and other generators' pages have a status too.
    const int LeastMistakes = 4;
    const int LeastFields = 2;
    const int LeastOptionalFields = 3;
    const int MostNamed = 3;

    readonly ContentType page;
    readonly ImmutableArray<(string Folder, ContentType Type)> folders;

    public TypedFolders(SiteOptions options, ImmutableArray<ContentType> types)
    {
        page = types[0];
        folders = [..
            from folder in options.Types
            join type in types on folder.Type equals type.Name
            orderby folder.Folder.Length descending
            select (folder.Folder + "/", type)];
    }

    /// <summary>The content type of a document, by its name from the input folder.</summary>
    public ContentType TypeOf(string name)
    {
        foreach ((string folder, ContentType type) in folders)
            if (name.StartsWith(folder, StringComparison.Ordinal)) return type;
        return page;
    }

    /// <summary>What <paramref name="read"/> gives for a file in the folder it lies in; where that cannot be meant, for its type, with one diagnostic that says so.</summary>
    public ReadResult Read(SourceFile file, Func<SourceFile, ContentType, ReadResult> read)
    {
        ContentType type = TypeOf(file.Name);
        ReadResult result = read(file, type);
        return type.Typed ? InAnother(file, type, result, read) : InNone(file, result);
    }

    /// <summary>The type that declares most of the keys which a plain page does not know is the one that was meant.</summary>
    ReadResult InNone(SourceFile file, ReadResult result)
    {
        if (result.Document is not { Extra.Count: >= LeastFields } document) return result;
        (string folder, ContentType type, string[] fields) = folders
            .Select(f => (f.Folder, f.Type, Fields: f.Type.Shape.Fields.Where(field => document.Extra.ContainsKey(field.Key)).ToArray()))
            .OrderByDescending(f => f.Fields.Length)
            .Where(f => f.Fields.Count(field => field.Required) >= LeastFields || f.Fields.Length >= LeastOptionalFields)
            .Select(f => (f.Folder, f.Type, f.Fields.OrderByDescending(field => field.Required).Take(MostNamed).Select(field => $"'{field.Key}'").ToArray()))
            .FirstOrDefault();
        if (type is null) return result;
        Diagnostic misplaced = ReadDiagnostics.Misplaced.At(file.Path,
            $"this has fields of the type '{type.Name}' ({string.Join(", ", fields)}) and lies in no folder of that type, so it is shown as a plain page without them", Move(folder));
        return result with { Diagnostics = result.Diagnostics.Add(misplaced) };
    }

    /// <summary>The type by which the file has far fewer mistakes, and fields that its folder's type does not declare, is the one that was meant.</summary>
    ReadResult InAnother(SourceFile file, ContentType type, ReadResult result, Func<SourceFile, ContentType, ReadResult> read)
    {
        int mistakes = Mistakes(result);
        if (mistakes < LeastMistakes) return result;
        (string folder, ContentType meant, ReadResult better) = folders.Where(f => f.Type != type)
            .Select(f => (f.Folder, f.Type, Result: read(file, f.Type)))
            .OrderBy(f => Mistakes(f.Result))
            .FirstOrDefault(f => f.Result.Document is { } document && Mistakes(f.Result) * 3 <= mistakes && FieldsBeyond(type, document) >= LeastFields);
        return meant is null ? result : new ReadResult(better.Document,
        [
            .. better.Diagnostics,
            ReadDiagnostics.Misplaced.At(file.Path, $"this has the fields of the type '{meant.Name}' and lies in a folder of the type '{type.Name}'", Move(folder))
                with { Severity = Severity.Error },
        ]);
    }

    /// <summary>How many fields are given that <paramref name="type"/> does not declare: a file with next to nothing in it tells no type.</summary>
    static int FieldsBeyond(ContentType type, Document document) => document.Type.Shape.Fields.Count(field =>
        type.Shape.Fields.All(own => own.Key != field.Key) && IsGiven(field.Property.GetValue(document.Record)));

    static bool IsGiven(object? value) => value switch
    {
        null or "" or false => false,
        ICollection list => list.Count > 0,
        _ => true,
    };

    static int Mistakes(ReadResult result) => result.Diagnostics.Count(d => d.Severity == Severity.Error);

    static string Move(string folder) => $"Move it to the folder '{folder.TrimEnd('/')}'.";
}
