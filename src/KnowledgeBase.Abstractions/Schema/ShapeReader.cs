using System.Reflection;
using KnowledgeBase.Abstractions.Text;
using KnowledgeBase.Abstractions.Values;

namespace KnowledgeBase.Abstractions.Schema;

/// <summary>Reads shapes off the attributes of records. The inherited fields come first.</summary>
static class ShapeReader
{
    public static GroupShape Group(Type record) => new(record, [..
        from property in record.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        let field = property.GetCustomAttribute<FieldAttribute>()
        where field is not null
        orderby Depth(property.GetMethod!.GetBaseDefinition().DeclaringType!), property.MetadataToken
        select Declaration(property, field)]);

    static int Depth(Type type) => type.BaseType is { } parent ? 1 + Depth(parent) : 0;

    static FieldDeclaration Declaration(PropertyInfo property, FieldAttribute field)
    {
        string key = Names.Snake(property.Name);
        FieldShape shape = Shape(property, property.PropertyType, field);
        return new FieldDeclaration(
            property,
            key,
            field.Title ?? Names.Label(key),
            field.Help,
            shape,
            field.Required,
            field.Counts,
            shape is ListShape { OrFile: true } ? [.. field.Aliases, ListOrFile.FileKey(key)] : [.. field.Aliases],
            property.GetCustomAttribute<FacetAttribute>()?.Name,
            property.IsDefined(typeof(SearchedAttribute)),
            field.Shown)
        {
            Example = field.Example,
        };
    }

    static FieldShape Shape(PropertyInfo property, Type type, FieldAttribute field)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string)) return Text(property, field);
        if (type == typeof(bool)) return new BooleanShape();
        if (type == typeof(int)) return new NumberShape(field.Min, field.Max, Whole: true);
        if (type == typeof(double)) return new NumberShape(field.Min, field.Max, Whole: false);
        if (type == typeof(Figure)) return new NumberShape(field.Min, field.Max, Whole: false, AsWritten: true);
        if (type == typeof(DateOnly)) return new DateShape();
        if (type == typeof(PartialDate)) return new PartialDateShape();
        if (type.IsGenericType && type.GetGenericTypeDefinition() is { } list && (list == typeof(ImmutableArray<>) || list == typeof(ListOrFile<>)))
            return List(property, type.GetGenericArguments()[0], field) with { OrFile = list == typeof(ListOrFile<>) };
        if (type == typeof(ImmutableSortedDictionary<string, string>) &&
            property.GetCustomAttribute<VocabularyAttribute>()?.Keys is { } keys)
            return new MapShape(keys, new TextShape(0, null, Domain(property)));
        if (type.IsClass && type.GetConstructor(Type.EmptyTypes) is not null) return Group(type);
        throw new InvalidOperationException($"{property.DeclaringType?.Name}.{property.Name}: no field can be a {type.Name}.");
    }

    static ListShape List(PropertyInfo property, Type item, FieldAttribute field)
    {
        var unlimited = new FieldAttribute(field.Help);
        return new ListShape(Shape(property, item, unlimited), Whole(field.Min) ?? 0, Whole(field.Max));
    }

    static TextShape Text(PropertyInfo property, FieldAttribute field) =>
        new(Whole(field.Min) ?? 0, Whole(field.Max), Domain(property));

    static TextDomain? Domain(PropertyInfo property)
    {
        if (property.GetCustomAttribute<ReferenceAttribute>() is { } reference) return new ReferenceDomain(reference.Type);
        if (property.GetCustomAttribute<VocabularyAttribute>() is { } list) return new VocabularyDomain(list.Name);
        if (property.GetCustomAttribute<AllowedAttribute>() is { } allowed) return new AllowedDomain([.. allowed.Values]);
        return null;
    }

    static int? Whole(double limit) => double.IsInfinity(limit) ? null : (int)limit;
}
