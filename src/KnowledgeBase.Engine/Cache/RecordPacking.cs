using System.Collections;
using System.Reflection;

namespace KnowledgeBase.Engine.Cache;

/// <summary>Records of one shape as bytes: every declared field, and nothing else. Made once for each content type; safe for several threads.</summary>
sealed class RecordPacking
{
    readonly Type record;
    readonly ImmutableArray<(MethodInvoker Get, MethodInvoker Set, ValuePacking Value)> fields;

    public RecordPacking(GroupShape shape)
    {
        record = shape.Record;
        fields = [.. shape.Fields.Select(field => (
            MethodInvoker.Create(field.Property.GetMethod!),
            MethodInvoker.Create(field.Property.SetMethod!),
            ValuePacking.Of(field.Shape, field.Property.PropertyType)))];
    }

    public void Write(BinaryWriter pack, object value)
    {
        foreach ((MethodInvoker get, _, ValuePacking field) in fields) field.WriteOptional(pack, get.Invoke(value));
    }

    public object Read(BinaryReader pack)
    {
        object value = Activator.CreateInstance(record)!;
        foreach ((_, MethodInvoker set, ValuePacking field) in fields) set.Invoke(value, field.ReadOptional(pack));
        return value;
    }
}

/// <summary>Values of one shape as bytes.</summary>
/// <param name="Write">Writes a value that is not null.</param>
/// <param name="Read">Reads it back.</param>
sealed record ValuePacking(Action<BinaryWriter, object> Write, Func<BinaryReader, object> Read)
{
    /// <summary>For the values that a property of a type holds, null apart.</summary>
    public static ValuePacking Of(FieldShape shape, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return shape switch
        {
            TextShape => new ValuePacking((pack, value) => pack.Write((string)value), pack => pack.ReadString()),
            NumberShape when type == typeof(int) => new ValuePacking((pack, value) => pack.Write((int)value), pack => pack.ReadInt32()),
            NumberShape when type == typeof(double) => new ValuePacking((pack, value) => pack.Write((double)value), pack => pack.ReadDouble()),
            NumberShape => new ValuePacking((pack, value) => pack.Write(((Figure)value).Digits), pack => Figure.TryParse(pack.ReadString(), out Figure figure) ? figure : default),
            BooleanShape => new ValuePacking((pack, value) => pack.Write((bool)value), pack => pack.ReadBoolean()),
            DateShape => new ValuePacking((pack, value) => pack.Write(((DateOnly)value).DayNumber), pack => DateOnly.FromDayNumber(pack.ReadInt32())),
            PartialDateShape => new ValuePacking(WriteDate, pack => new PartialDate(pack.ReadInt16(), pack.ReadByte(), pack.ReadByte())),
            ListShape list => List(list, type),
            MapShape => new ValuePacking((pack, value) => pack.WriteMap((ImmutableSortedDictionary<string, string>)value), pack => pack.ReadMap()),
            GroupShape group => Group(new RecordPacking(group)),
            _ => throw new InvalidOperationException($"There is no packing of a {shape.GetType().Name}."),
        };
    }

    public void WriteOptional(BinaryWriter pack, object? value)
    {
        pack.Write(value is not null);
        if (value is not null) Write(pack, value);
    }

    public object? ReadOptional(BinaryReader pack) => pack.ReadBoolean() ? Read(pack) : null;

    static void WriteDate(BinaryWriter pack, object value)
    {
        var date = (PartialDate)value;
        pack.Write((short)date.Year);
        pack.Write((byte)date.Month);
        pack.Write((byte)date.Day);
    }

    static ValuePacking Group(RecordPacking record) => new(record.Write, record.Read);

    static ValuePacking List(ListShape shape, Type type)
    {
        ValuePacking item = Of(shape.Item, type.GetGenericArguments()[0]);
        return new ValuePacking(
            (pack, value) =>
            {
                NamedFile? file = (value as ListOrFile)?.File;
                pack.WriteOptional(file?.Name);
                if (file is not null) pack.Write(file.Position);
                pack.WriteList([.. ((IEnumerable)value).Cast<object>()], each => item.Write(pack, each));
            },
            pack =>
            {
                NamedFile? file = pack.ReadOptional() is { } name ? new NamedFile(name, pack.ReadPosition()) : null;
                ImmutableArray<object> items = pack.ReadList(() => item.Read(pack));
                return file is null ? TypedLists.Of(type, items) : TypedLists.Of(type, file);
            });
    }
}
