using System.Text.RegularExpressions;
using KnowledgeBase.Markdown.Source;

namespace KnowledgeBase.Markdown.Rendering;

/// <summary>What to say of a picture that comes from where no reader can get it.</summary>
static partial class PictureOnDisk
{
    /// <summary>The message about a picture and what to write instead.</summary>
    /// <param name="written">Where it comes from.</param>
    /// <param name="alternative">Its description.</param>
    public static (string Message, string Hint) Said(string written, string alternative)
    {
        if (!Disk().IsMatch(written)) return ($"An image cannot come from '{Shown.Of(written)}'", "Save the picture as a .png or .jpg file beside the document and write its name.");
        string name = written[(written.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
        string copy = Shows().IsMatch(name) ? $"Copy {Shown.Of(name)} into the folder of this file" : "Save it as .png or .jpg in the folder of this file";
        return ($"The picture '{Shown.Of(written)}' is on one computer, where readers cannot reach it",
            $"{copy} and write: ![{Shown.Of(alternative)}]({Shown.Of(Shows().IsMatch(name) ? name : "picture.jpg")})");
    }

    [GeneratedRegex(@"^(?:[A-Z]:[\\/]|file:|\\\\|~/)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Disk();

    [GeneratedRegex(@"^[^\s()]+\.(?:png|jpe?g|gif|webp)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Shows();
}
