using KnowledgeBase.Editing.Form;

namespace KnowledgeBase.Editing;

/// <summary>
/// The files of the form, where it is switched on: its page, its configuration, and the program that shows it. They are files and not
/// pages, so that neither search nor the site map nor feeds know of them.
/// </summary>
sealed class FormFiles : IGenerator
{
    const string SettingsFile = "statiq.json";

    public IEnumerable<Output> Generate(SiteModel site, StepContext context)
    {
        if (site.Settings.Editing is not { } editing || IsTaken(site, context.Diagnostics)) return [];
        string configuration = FormConfiguration.Of(site.Settings, site.Types, site.Vocabularies);
        foreach (SiteDocument document in site.Documents.Where(d => editing.EntryOf(d.Document) is not null)) ReportLost(document.Document, context.Diagnostics);
        if (editing.Folders.IsEmpty)
            context.Diagnostics.Add(EditingDiagnostics.NothingToEdit.At(SettingsFile, "no folder has a content type, so that the form at /admin/ is empty"));
        return
        [
            OutputFile.Text(EditingSettings.Address.File, FormPage.Of(site.Settings, editing)),
            OutputFile.Text(PathOf(FormPage.ConfigurationFile), configuration),
            .. VendoredForm.Files.Select(file => new OutputFile(PathOf(file.Name), file.Content)),
        ];
    }

    /// <summary>The form has a list and the file that may stand in its place as two fields; a file under the key of the list it would drop.</summary>
    static void ReportLost(Document document, DiagnosticBag diagnostics)
    {
        foreach (FileUse use in document.Files)
        {
            string key = use.Field[(use.Field.LastIndexOf('.') + 1)..];
            if (use.Key == key)
                diagnostics.Add(EditingDiagnostics.FileLost.At(document.Path, use.Position, $"whoever saves this in the form at /admin/ loses the file that '{key}' names",
                    $"Write: {ListOrFile.FileKey(key)}: {use.Name}"));
        }
    }

    /// <summary>Everything under the address of the form gets its policy, so nothing else may be there.</summary>
    static bool IsTaken(SiteModel site, DiagnosticBag diagnostics)
    {
        (string Path, Address Address)[] others =
        [
            .. site.Documents.Select(d => (d.Document.Path, d.Address)),
            .. site.Redirects.Select(r => (site.At(r.To)?.Document.Path ?? SettingsFile, r.From)),
            .. site.Assets.Select(a => (a.Path, a.Address)),
        ];
        (string Path, Address Address)[] taken = [.. others.Where(o => IsOfForm(o.Address))];
        foreach ((string path, Address address) in taken)
            diagnostics.Add(EditingDiagnostics.AddressTaken.At(path, $"the address {address} belongs to the form, which 'Editing' in {SettingsFile} switches on"));
        return taken.Length > 0;
    }

    static bool IsOfForm(Address address) => address.Path.StartsWith(EditingSettings.Address.Path, StringComparison.OrdinalIgnoreCase);

    static string PathOf(string name) => EditingSettings.Address.Path[1..] + name;
}
