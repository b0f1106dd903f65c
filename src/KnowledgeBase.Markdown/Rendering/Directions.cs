using KnowledgeBase.Markdown.Source;
using Markdig.Syntax;

namespace KnowledgeBase.Markdown.Rendering;

/// <summary>
/// The direction of blocks that hold letters of scripts written from right to left. A browser finds that of a text by itself; to find that of
/// what stands around texts it would look past all that say their own.
/// </summary>
sealed class Directions(string markdown)
{
    /// <summary>The directions that an author's own HTML may give.</summary>
    public static readonly string[] Known = ["ltr", "rtl", "auto"];

    readonly bool any = RightToLeft.IsIn(markdown);

    /// <summary>The attribute of a block of text, with a leading space; empty where no such letter is.</summary>
    public string OfText(Block block) => any && RightToLeft.IsIn(Blocks.Written(block, markdown)) ? " dir=\"auto\"" : "";

    /// <summary>The attribute of a block around others, with a leading space; empty where its first letter is no such letter.</summary>
    public string OfContainer(Block block) => any && RightToLeft.IsFirstIn(Blocks.Written(block, markdown)) ? " dir=\"rtl\"" : "";
}
