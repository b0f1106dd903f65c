using System.Text;
using KnowledgeBase.Abstractions.Documents;
using KnowledgeBase.Privacy.Cleaning;

namespace KnowledgeBase.Site.Tests.Privacy;

public class Cleaning_a_real_AVIF
{
    // avifenc 0.11 wrote it, of 16 by 8 pixels, turned by 90 degrees, with Exif (artist, place) and XMP (creator).
    const string Written =
            "AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUEAAAGFbWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAGxpYmF2aWYAAAAADnBpdG0AAAAAAAEAAAA6aWxv" +
            "YwAAAABEAAADAAEAAAABAAACVAAAACIAAgAAAAEAAAGtAAAAUgADAAAAAQAAAf8AAABVAAAAbWlpbmYAAAAAAAMAAAAaaW5mZQIAAAAAAQAAYXYwMUNvbG9yAAAAABlpbmZlAgAAAAAC" +
            "AABFeGlmRXhpZgAAAAAsaW5mZQIAAAAAAwAAbWltZVhNUABhcHBsaWNhdGlvbi9yZGYreG1sAAAAAChpcmVmAAAAAAAAAA5jZHNjAAIAAQABAAAADmNkc2MAAwABAAEAAAB0aXBycAAA" +
            "AFRpcGNvAAAAFGlzcGUAAAAAAAAAEAAAAAgAAAAQcGl4aQAAAAADCAgIAAAADGF2MUOBIAAAAAAAE2NvbHJuY2x4AAEADQAGgAAAAAlpcm90AQAAABhpcG1hAAAAAAAAAAEAAQUBAoME" +
            "hQAAANFtZGF0AAAAAE1NACoAAAAIAAIBOwACAAAADQAAACaIJQAEAAAAAQAAADwAAAAATWFyeSBKb25lcywgAAAAAAAAAAAAAAABAAEAAgAAAAJOAAAAAAAAADx4OnhtcG1ldGEgeG1s" +
            "bnM6eD0iYWRvYmU6bnM6bWV0YS8iPjxkYzpjcmVhdG9yPk1hcnkgSm9uZXMsIDwvZGM6Y3JlYXRvcj48L3g6eG1wbWV0YT4SAAoIOAy/sICGg0gyFBZABhhhhQC39LKnuz+19SBCc9Yl";

    [Fact]
    public void It_keeps_its_pixels_and_how_it_is_turned_and_nothing_of_its_author_and_place()
    {
        byte[] picture = Convert.FromBase64String(Written);
        Text(picture).Split("Mary Jones").Length.ShouldBe(3);

        CleanedFile clean = new MetadataCleaner().Clean("content/a.avif", picture);

        byte[] copy = clean.Bytes!.Value.ToArray();
        clean.Diagnostics.ShouldHaveSingleItem().Message.ShouldBe("this file tells more than it shows (where it was taken; who made it; notes of a program); the published copy does not");
        Text(copy).ShouldNotContain("Mary");
        copy.Length.ShouldBe(picture.Length);
        Kept(picture, "irot").ShouldBe(Kept(copy, "irot"));
        Kept(picture, "av1C").ShouldBe(Kept(copy, "av1C"));
        Enumerable.Range(0, copy.Length).Where(at => copy[at] != picture[at]).All(at => at > Text(picture).IndexOf("mdat", StringComparison.Ordinal)).ShouldBeTrue();
    }

    static string Kept(byte[] picture, string box) => Text(picture).Substring(Text(picture).IndexOf(box, StringComparison.Ordinal), 5);

    static string Text(byte[] bytes) => Encoding.Latin1.GetString(bytes);
}
