namespace KnowledgeBase.Import.Values;

/// <summary>Which sign divides the whole from its parts.</summary>
public enum NumberMarks
{
    /// <summary>Nobody said.</summary>
    Unknown,

    /// <summary>1,250.5.</summary>
    DecimalPoint,

    /// <summary>1.250,5.</summary>
    DecimalComma,
}
