namespace KnowledgeBase.Engine.Cache;

/// <summary>What was reported of one file, as bytes.</summary>
static class DiagnosticPacking
{
    public static void Write(BinaryWriter pack, ImmutableArray<Diagnostic> diagnostics)
    {
        ImmutableArray<DiagnosticDescriptor> kinds = [.. diagnostics.Select(d => d.Descriptor).Distinct()];
        pack.WriteList(kinds, kind =>
        {
            pack.Write(kind.Code);
            pack.Write((byte)kind.Severity);
            pack.Write(kind.Title);
            pack.WriteOptional(kind.Hint);
        });
        pack.WriteList(diagnostics, diagnostic =>
        {
            pack.Write7BitEncodedInt(kinds.IndexOf(diagnostic.Descriptor));
            pack.Write((byte)diagnostic.Severity);
            pack.Write(diagnostic.Location.Path);
            pack.Write(diagnostic.Location.Position is not null);
            if (diagnostic.Location.Position is { } position) pack.Write(position);
            pack.Write(diagnostic.Message);
            pack.WriteOptional(diagnostic.Hint);
            pack.Write(diagnostic.Fix is not null);
            if (diagnostic.Fix is { } fix) pack.WriteList(fix.Edits, edit => Write(pack, edit));
        });
    }

    public static ImmutableArray<Diagnostic> Read(BinaryReader pack)
    {
        ImmutableArray<DiagnosticDescriptor> kinds = pack.ReadList(() =>
            new DiagnosticDescriptor(pack.ReadString(), (Severity)pack.ReadByte(), pack.ReadString(), pack.ReadOptional()));
        return pack.ReadList(() => new Diagnostic(
            kinds[pack.Read7BitEncodedInt()],
            (Severity)pack.ReadByte(),
            new Location(pack.ReadString(), pack.ReadBoolean() ? pack.ReadPosition() : null),
            pack.ReadString(),
            pack.ReadOptional())
        {
            Fix = pack.ReadBoolean() ? new Fix(pack.ReadList(() => new Edit(pack.ReadPosition(), pack.ReadPosition(), pack.ReadString()))) : null,
        });
    }

    static void Write(BinaryWriter pack, Edit edit)
    {
        pack.Write(edit.Start);
        pack.Write(edit.End);
        pack.Write(edit.Text);
    }
}
