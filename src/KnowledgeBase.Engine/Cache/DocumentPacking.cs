namespace KnowledgeBase.Engine.Cache;

/// <summary>What was read of files, as bytes. Safe for several threads.</summary>
sealed class DocumentPacking(ImmutableArray<ContentType> types)
{
    readonly Dictionary<string, (ContentType Type, Lazy<RecordPacking> Record)> known =
        types.ToDictionary(type => type.Name, type => (type, new Lazy<RecordPacking>(() => new RecordPacking(type.Shape))), StringComparer.Ordinal);

    /// <summary>The bytes; null for a file that holds text which UTF-8 cannot.</summary>
    public byte[]? Pack(ReadFile file)
    {
        using var bytes = new MemoryStream();
        using var pack = new BinaryWriter(bytes, Packing.Text);
        try
        {
            DiagnosticPacking.Write(pack, file.Result.Diagnostics);
            DiagnosticPacking.Write(pack, file.Inspection.Diagnostics);
            pack.WriteList(file.Inspection.Hidden, pack.Write);
            pack.Write(file.Result.Document is not null);
            if (file.Result.Document is { } document) Write(pack, document);
            return bytes.ToArray();
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Reads what <see cref="Pack"/> wrote.</summary>
    public ReadFile Unpack(byte[] bytes)
    {
        using var pack = new BinaryReader(new MemoryStream(bytes), Packing.Text);
        ImmutableArray<Diagnostic> diagnostics = DiagnosticPacking.Read(pack);
        var inspection = new Inspection(DiagnosticPacking.Read(pack), pack.ReadList(pack.ReadString));
        return new ReadFile(new ReadResult(pack.ReadBoolean() ? ReadDocument(pack) : null, diagnostics), inspection);
    }

    void Write(BinaryWriter pack, Document document)
    {
        pack.Write(document.Path);
        pack.Write(document.Name);
        pack.Write(document.Id);
        pack.Write(document.Type.Name);
        known[document.Type.Name].Record.Value.Write(pack, document.Record);
        pack.WriteMap(document.Extra);
        BodyPacking.Write(pack, document.Body);
        pack.WriteList(document.References, use => WriteUse(pack, use.Field, use.Type, use.Id, use.Position, use.End));
        pack.WriteList(document.Terms, use => WriteUse(pack, use.Field, use.Vocabulary, use.Id, use.Position, use.End));
        pack.WriteList(document.Files, use =>
        {
            pack.Write(use.Field);
            pack.Write(use.Name);
            pack.Write(use.Position);
            pack.Write(use.Key);
        });
        Write(pack, document.Places.Starts);
        Write(pack, document.Places.Ends);
    }

    Document ReadDocument(BinaryReader pack)
    {
        string path = pack.ReadString(), name = pack.ReadString(), id = pack.ReadString();
        (ContentType type, Lazy<RecordPacking> record) = known[pack.ReadString()];
        return new Document(
            path, name, id, type, (ContentRecord)record.Value.Read(pack), pack.ReadMap(), BodyPacking.Read(pack),
            pack.ReadList(() => new ReferenceUse(pack.ReadString(), pack.ReadString(), pack.ReadString(), pack.ReadPosition()) { End = pack.ReadPosition() }),
            pack.ReadList(() => new TermUse(pack.ReadString(), pack.ReadString(), pack.ReadString(), pack.ReadPosition()) { End = pack.ReadPosition() }))
        {
            Files = pack.ReadList(() => new FileUse(pack.ReadString(), pack.ReadString(), pack.ReadPosition()) { Key = pack.ReadString() }),
            Places = new FieldPlaces(ReadPlaces(pack), ReadPlaces(pack)),
        };
    }

    static void WriteUse(BinaryWriter pack, string field, string named, string id, TextPosition position, TextPosition end)
    {
        pack.Write(field);
        pack.Write(named);
        pack.Write(id);
        pack.Write(position);
        pack.Write(end);
    }

    static void Write(BinaryWriter pack, IReadOnlyDictionary<string, TextPosition> places) => pack.WriteList(places, place =>
    {
        pack.Write(place.Key);
        pack.Write(place.Value);
    });

    static Dictionary<string, TextPosition> ReadPlaces(BinaryReader pack) =>
        pack.ReadList(() => KeyValuePair.Create(pack.ReadString(), pack.ReadPosition())).ToDictionary(StringComparer.Ordinal);
}
