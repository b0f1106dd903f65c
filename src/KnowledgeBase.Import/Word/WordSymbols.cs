namespace KnowledgeBase.Import.Word;

/// <summary>Signs of the fonts in which letters are pictures, as characters that every font has.</summary>
static class WordSymbols
{
    /// <summary>The sign at a hexadecimal code of a font; a question mark in brackets where nobody knows it.</summary>
    public static string Of(string? font, string? code)
    {
        if (!int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int number) || number is <= 0 or > 0xFFFF) return "";
        int letter = number >= 0xF000 ? number - 0xF000 : number;
        if (font?.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) == true)
            return letter switch
            {
                0xFC or 0x50 => "✓",
                0xFB => "✗",
                0xFE => "☑",
                0xFD => "☒",
                0xA8 or 0x6F => "☐",
                0xE0 or 0xE8 => "→",
                0xDF => "←",
                0xE1 => "↑",
                0xE2 => "↓",
                0x4A => "☺",
                0x4C => "☹",
                0xA7 or 0x6C or 0x6E or 0xD8 => "•",
                _ => "(?)",
            };
        if (font?.Equals("Symbol", StringComparison.OrdinalIgnoreCase) == true)
            return letter switch
            {
                0xB7 => "•",
                0xB3 => "≥",
                0xA3 => "≤",
                0xB1 => "±",
                0xB4 => "×",
                0xB8 => "÷",
                0xB9 => "≠",
                0xBB => "≈",
                0xB0 => "°",
                0xAE => "→",
                0x61 => "α",
                0x62 => "β",
                0x6D => "µ",
                0x44 => "Δ",
                _ => letter is >= 0x20 and < 0x40 ? ((char)letter).ToString() : "(?)",
            };
        return number is >= 0xD800 and <= 0xF8FF ? "(?)" : ((char)number).ToString();
    }
}
