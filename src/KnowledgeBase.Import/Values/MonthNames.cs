namespace KnowledgeBase.Import.Values;

/// <summary>English names of months, whole or shortened.</summary>
static class MonthNames
{
    static readonly ImmutableArray<string> All =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>1 to 12 for a name of at least three letters, without regard to capitals; 0 for any other word.</summary>
    public static int Number(string word) => word.Length < 3 ? 0 : 1 + All.IndexOf(
        All.FirstOrDefault(month => month.StartsWith(word, StringComparison.OrdinalIgnoreCase) || (month[0] == 's' && word.Equals("sept", StringComparison.OrdinalIgnoreCase))) ?? "");
}
