namespace KnowledgeBase.Cli.External;

/// <summary>A link leads into a private network, and was not followed.</summary>
sealed class LocalAddressException() : IOException("the host is one of a private network");
