namespace KnowledgeBase.Cli.Reports;

/// <summary>How a command writes its data.</summary>
enum ReportFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs: complete.</summary>
    Json,

    /// <summary>For code scanners: SARIF 2.1.0, complete.</summary>
    Sarif,

    /// <summary>For GitHub Actions: workflow commands, as many as it shows.</summary>
    GitHub,

    /// <summary>For pages of documentation.</summary>
    Markdown,

    /// <summary>For people who write in Word.</summary>
    Docx,

    /// <summary>For people who write in a spreadsheet.</summary>
    Csv,
}
