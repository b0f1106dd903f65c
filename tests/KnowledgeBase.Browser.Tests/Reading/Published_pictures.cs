using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;
using KnowledgeBase.Browser.Tests.Stage;
using KnowledgeBase.Privacy.Cleaning;

namespace KnowledgeBase.Browser.Tests.Reading;

/// <summary>What is left out of published pictures is nothing that anybody sees: the browser draws the same pixels, turned in the same way.</summary>
public sealed class Published_pictures(RealSite real)
{
    const string Author = "Mary Jones, ward 7";

    // avifenc wrote it: 16 by 8 pixels, turned by 90 degrees, with Exif and XMP.
    const string Avif =
            "AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUEAAAGFbWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAGxpYmF2aWYAAAAADnBpdG0AAAAAAAEAAAA6aWxv" +
            "YwAAAABEAAADAAEAAAABAAACVAAAACIAAgAAAAEAAAGtAAAAUgADAAAAAQAAAf8AAABVAAAAbWlpbmYAAAAAAAMAAAAaaW5mZQIAAAAAAQAAYXYwMUNvbG9yAAAAABlpbmZlAgAAAAAC" +
            "AABFeGlmRXhpZgAAAAAsaW5mZQIAAAAAAwAAbWltZVhNUABhcHBsaWNhdGlvbi9yZGYreG1sAAAAAChpcmVmAAAAAAAAAA5jZHNjAAIAAQABAAAADmNkc2MAAwABAAEAAAB0aXBycAAA" +
            "AFRpcGNvAAAAFGlzcGUAAAAAAAAAEAAAAAgAAAAQcGl4aQAAAAADCAgIAAAADGF2MUOBIAAAAAAAE2NvbHJuY2x4AAEADQAGgAAAAAlpcm90AQAAABhpcG1hAAAAAAAAAAEAAQUBAoME" +
            "hQAAANFtZGF0AAAAAE1NACoAAAAIAAIBOwACAAAADQAAACaIJQAEAAAAAQAAADwAAAAATWFyeSBKb25lcywgAAAAAAAAAAAAAAABAAEAAgAAAAJOAAAAAAAAADx4OnhtcG1ldGEgeG1s" +
            "bnM6eD0iYWRvYmU6bnM6bWV0YS8iPjxkYzpjcmVhdG9yPk1hcnkgSm9uZXMsIDwvZGM6Y3JlYXRvcj48L3g6eG1wbWV0YT4SAAoIOAy/sICGg0gyFBZABhhhhQC39LKnuz+19SBCc9Yl";

    // A list of two entries: how it is to be turned (6, a quarter), and who made it.
    static readonly byte[] Exif =
    [
        .. "MM\0*"u8, 0, 0, 0, 8, 0, 2,
        0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0,
        0x01, 0x3B, 0, 2, 0, 0, 0, (byte)(Author.Length + 1), 0, 0, 0, 38,
        0, 0, 0, 0, .. Encoding.ASCII.GetBytes(Author), 0,
    ];

    [Theory]
    [InlineData("image/jpeg", "8x16")]
    [InlineData("image/png", null)]
    [InlineData("image/webp", null)]
    [InlineData("image/avif", "8x16")]
    [InlineData("image/gif", "1x1")]
    public async Task Look_as_they_did(string type, string? size)
    {
        await using Visit visit = await real.OpenAsync("/about/");
        byte[] drawn = type is "image/avif" ? Convert.FromBase64String(Avif)
            : type is "image/gif" ? Convert.FromHexString("47494638396101000100800000FF0000FFFFFF2C00000000010001000002024401003B")
            : Convert.FromBase64String(await visit.Page.EvaluateAsync<string>(Draw, type));
        byte[] picture = Noted(type, drawn);

        byte[] copy = new MetadataCleaner().Clean("content/a." + type[6..], picture).Bytes!.Value.ToArray();

        copy.ShouldNotBe(picture);
        string before = await visit.Page.EvaluateAsync<string>(Pixels, new[] { type, Convert.ToBase64String(picture) });
        string after = await visit.Page.EvaluateAsync<string>(Pixels, new[] { type, Convert.ToBase64String(copy) });
        after.ShouldBe(before);
        if (size is not null) before.ShouldStartWith(size + ":");
    }

    static byte[] Noted(string type, byte[] drawn) => type switch
    {
        "image/jpeg" => [.. drawn[..2], 0xFF, 0xE1, .. Big((ushort)(Exif.Length + 8)), .. "Exif\0\0"u8, .. Exif, .. drawn[2..]],
        "image/png" => [.. drawn[..33], .. Chunk([.. "eXIf"u8, .. Exif]), .. drawn[33..]],
        "image/webp" => Riff([.. "WEBP"u8, .. Features(drawn), .. "EXIF"u8, (byte)Exif.Length, 0, 0, 0, .. Exif, .. new byte[Exif.Length % 2]]),
        "image/gif" => [.. drawn[..19], 0x21, 0xFE, (byte)Author.Length, .. Encoding.ASCII.GetBytes(Author), 0, .. drawn[19..]],
        _ => drawn,
    };

    // A picture of one chunk has none yet; they say that notes of how it is to be turned are there.
    static byte[] Features(byte[] drawn) => drawn.AsSpan(12).StartsWith("VP8X"u8)
        ? [.. drawn[12..20], (byte)(drawn[20] | 8), .. drawn[21..]]
        : [.. "VP8X"u8, 10, 0, 0, 0, 8, 0, 0, 0, 15, 0, 0, 7, 0, 0, .. drawn[12..]];

    static byte[] Riff(byte[] content) => [.. "RIFF"u8, .. BitConverter.GetBytes(content.Length), .. content];

    static byte[] Chunk(byte[] typed) => [.. Big((uint)(typed.Length - 4)), .. typed, .. Big(Crc32.HashToUInt32(typed))];

    static byte[] Big(ushort number) => BitConverter.GetBytes(BinaryPrimitives.ReverseEndianness(number));

    static byte[] Big(uint number) => BitConverter.GetBytes(BinaryPrimitives.ReverseEndianness(number));

    const string Draw = """
        async type => {
          const canvas = new OffscreenCanvas(16, 8), pen = canvas.getContext('2d');
          for (let x = 0; x < 16; x++) for (let y = 0; y < 8; y++) { pen.fillStyle = `rgb(${x * 16} ${y * 32} 90)`; pen.fillRect(x, y, 1, 1); }
          const bytes = new Uint8Array(await (await canvas.convertToBlob({ type })).arrayBuffer());
          return btoa(String.fromCharCode(...bytes));
        }
        """;

    const string Pixels = """
        async ([type, text]) => {
          const blob = new Blob([Uint8Array.from(atob(text), c => c.charCodeAt(0))], { type });
          const picture = await createImageBitmap(blob);
          const canvas = new OffscreenCanvas(picture.width, picture.height), pen = canvas.getContext('2d');
          pen.drawImage(picture, 0, 0);
          return `${picture.width}x${picture.height}:` + pen.getImageData(0, 0, picture.width, picture.height).data.join(' ');
        }
        """;
}
