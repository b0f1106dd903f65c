namespace KnowledgeBase.Import.Sheets;

/// <summary>Days as the numbers that spreadsheets give them.</summary>
static class SerialDay
{
    // 1900 was no leap year, but has a 29 February in the first of the two systems, for the sake of an older spreadsheet.
    const int NoSuchDay = 60;

    static readonly DateOnly Before1900 = new(1899, 12, 31);
    static readonly DateOnly First1904 = new(1904, 1, 1);

    /// <summary>The day of a number, its hours left out; null where there is none, such as 29 February 1900.</summary>
    /// <param name="serial">Days since the beginning of the system.</param>
    /// <param name="from1904">True for the system of old Macs, in which 0 is 1 January 1904; otherwise 1 is 1 January 1900.</param>
    public static DateOnly? Of(double serial, bool from1904)
    {
        double last = DateOnly.MaxValue.DayNumber - First1904.DayNumber;
        if (!double.IsFinite(serial) || serial < 0 || serial > last) return null;
        int day = (int)Math.Floor(serial);
        if (from1904) return First1904.AddDays(day);
        return day is 0 or NoSuchDay ? null : Before1900.AddDays(day < NoSuchDay ? day : day - 1);
    }
}
