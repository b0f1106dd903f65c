namespace KnowledgeBase.Engine.Cache;

/// <summary>The body of a document as bytes.</summary>
static class BodyPacking
{
    enum Piece : byte
    {
        Html,
        Link,
        Image,
    }

    public static void Write(BinaryWriter pack, Body body)
    {
        pack.WriteList(body.Sections, section =>
        {
            pack.Write((byte)section.Level);
            pack.Write(section.Title);
            pack.Write(section.Anchor);
            pack.Write(section.Position);
            pack.WriteList(section.Heading, piece => Write(pack, piece));
            pack.WriteList(section.Content, piece => Write(pack, piece));
            pack.Write(section.Text);
        });
        pack.WriteList(body.Anchors, pack.Write);
        pack.WriteList(body.UnreadLinks, link =>
        {
            pack.Write(link.Target);
            pack.Write(link.Why);
            pack.Write(link.Hint);
            pack.Write(link.Position);
        });
    }

    public static Body Read(BinaryReader pack) => new(
        pack.ReadList(() => new Section(
            pack.ReadByte(), pack.ReadString(), pack.ReadString(), pack.ReadPosition(),
            pack.ReadList(() => ReadPiece(pack)), pack.ReadList(() => ReadPiece(pack)), pack.ReadString())),
        pack.ReadList(pack.ReadString))
    {
        UnreadLinks = pack.ReadList(() => new UnreadLink(pack.ReadString(), pack.ReadString(), pack.ReadString(), pack.ReadPosition())),
    };

    static void Write(BinaryWriter pack, BodyPiece piece)
    {
        switch (piece)
        {
            case HtmlPiece html:
                pack.Write((byte)Piece.Html);
                pack.Write(html.Html);
                break;
            case LinkSlot link:
                pack.Write((byte)Piece.Link);
                pack.Write(link.Target);
                pack.Write(link.Position);
                Write(pack, link.Written);
                break;
            case ImageSlot image:
                pack.Write((byte)Piece.Image);
                pack.Write(image.Target);
                pack.Write(image.Alt);
                pack.Write(image.Title);
                pack.Write(image.Position);
                pack.Write(image.InLink);
                Write(pack, image.Written);
                break;
            default:
                throw new InvalidOperationException($"A body cannot hold a {piece.GetType().Name}.");
        }
    }

    static BodyPiece ReadPiece(BinaryReader pack) => (Piece)pack.ReadByte() switch
    {
        Piece.Html => new HtmlPiece(pack.ReadString()),
        Piece.Link => new LinkSlot(pack.ReadString(), pack.ReadPosition()) { Written = ReadRange(pack) },
        _ => new ImageSlot(pack.ReadString(), pack.ReadString(), pack.ReadString(), pack.ReadPosition()) { InLink = pack.ReadBoolean(), Written = ReadRange(pack) },
    };

    static void Write(BinaryWriter pack, TextRange? range)
    {
        pack.Write(range is not null);
        if (range is not { } written) return;
        pack.Write(written.Start);
        pack.Write(written.End);
    }

    static TextRange? ReadRange(BinaryReader pack) => pack.ReadBoolean() ? new TextRange(pack.ReadPosition(), pack.ReadPosition()) : null;
}
