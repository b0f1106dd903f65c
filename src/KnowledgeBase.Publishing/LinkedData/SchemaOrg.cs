namespace KnowledgeBase.Publishing.LinkedData;

/// <summary>The schema.org type of a content type's documents.</summary>
/// <param name="Name">Name of the type.</param>
/// <param name="Kind">Which properties it may have.</param>
readonly record struct SchemaOrg(string Name, SchemaOrgKind Kind)
{
    /// <summary>
    /// By the name of the content type: names are all that a plugin beside the domain knows. Any other type is a creative work,
    /// which every text is.
    /// </summary>
    public static SchemaOrg Of(string type) => type switch
    {
        // A report is an article with a number or a public body behind it: the nearest to a structured account of a case.
        "case-study" => new("Report", SchemaOrgKind.Work),
        "lesson" => new("Article", SchemaOrgKind.Work),
        "theme" => new("DefinedTerm", SchemaOrgKind.Term),
        // Where cases happen; not every one is an administrative area.
        "system" => new("Place", SchemaOrgKind.Place),
        "community" => new("Organization", SchemaOrgKind.Organization),
        "programme" => new("Project", SchemaOrgKind.Organization),
        _ => new("CreativeWork", SchemaOrgKind.Work),
    };
}

/// <summary>A family of schema.org types with the same properties.</summary>
enum SchemaOrgKind
{
    /// <summary>CreativeWork and below.</summary>
    Work,

    /// <summary>A term of a set.</summary>
    Term,

    /// <summary>Place and below.</summary>
    Place,

    /// <summary>Organization and below.</summary>
    Organization,
}
