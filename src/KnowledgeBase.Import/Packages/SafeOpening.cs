using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace KnowledgeBase.Import.Packages;

/// <summary>How a file that passed the <see cref="PackageGuard"/> is opened.</summary>
static class SafeOpening
{
    /// <summary>Nothing is saved.</summary>
    public static OpenSettings Settings => new()
    {
        AutoSave = false,
        MaxCharactersInPart = PackageLimits.XmlPart,
    };

    /// <summary>True for what is thrown about a file that is not as it should be.</summary>
    public static bool IsOfFile(Exception error) => error is
        OpenXmlPackageException or InvalidDataException or XmlException or FormatException or IOException or ArgumentException or
        InvalidOperationException or KeyNotFoundException or NotSupportedException or OverflowException or InvalidCastException;
}
