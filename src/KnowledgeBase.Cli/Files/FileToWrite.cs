namespace KnowledgeBase.Cli.Files;

/// <summary>A file to be written.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Bytes">The whole file.</param>
/// <param name="Replaces">True to write it over one that is there.</param>
sealed record FileToWrite(string Path, byte[] Bytes, bool Replaces);
