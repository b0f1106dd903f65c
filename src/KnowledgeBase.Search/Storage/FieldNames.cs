namespace KnowledgeBase.Search.Storage;

/// <summary>The fields of the Lucene index.</summary>
static class FieldNames
{
    /// <summary>Everything searched, title twice: scored, with positions.</summary>
    public const string Text = "text";

    /// <summary>The title alone: scored a little.</summary>
    public const string Title = "title";

    /// <summary>The title as one term: what is equal to it comes first.</summary>
    public const string WholeTitle = "whole-title";

    /// <summary>Words as written, folded and in lower case: for completion and suggestions.</summary>
    public const string Words = "words";

    /// <summary>No field: names the analysis that stops before stop words and stems.</summary>
    public const string Plain = "plain";

    /// <summary>The address, a key and a sorted doc value: breaks ties.</summary>
    public const string Address = "address";

    /// <summary>yyyymmdd, or 0 without a date.</summary>
    public const string Date = "date";

    /// <summary>What a result shows, stored as JSON.</summary>
    public const string Row = "row";

    /// <summary>The texts that excerpts are cut from, stored as JSON.</summary>
    public const string Passages = "passages";

    /// <summary>The values of an index field.</summary>
    public static string Facet(string name) => "facet." + name;
}
