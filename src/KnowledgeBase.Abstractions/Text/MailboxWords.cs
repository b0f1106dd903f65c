using System.Collections.Frozen;

namespace KnowledgeBase.Abstractions.Text;

/// <summary>What mailboxes are called that several people read.</summary>
static class MailboxWords
{
    static readonly FrozenSet<string> Words = FrozenSet.Create(StringComparer.Ordinal,
        "admin", "advice", "audit", "bestellung", "board", "booking", "bookings", "care", "ccg", "centre", "clinic", "commissioning", "comms",
        "communication", "communications", "community", "complaints", "consultation", "contact", "contacto", "corporate", "correspondence", "council",
        "data", "desk", "digital", "editor", "editors", "editorial", "education", "email", "engagement", "england", "enquiries", "enquiry", "evaluation",
        "events", "experience", "feedback", "foi", "general", "governance", "group", "gp", "health", "hello", "help", "helpdesk", "hospital", "hub",
        "icb", "ics", "improve", "improvement", "inbox", "info", "information", "innovation", "inquiries", "integrated", "integration", "international",
        "ireland", "knowledge", "kontakt", "lab", "learning", "library", "line", "mail", "mailbox", "marketing", "media", "membership", "national",
        "network", "news", "nhs", "office", "pals", "partnership", "partnerships", "patient", "patients", "pcn", "performance", "planning", "policy",
        "practice", "press", "presse", "pressoffice", "primary", "programme", "programmes", "project", "projects", "public", "publications", "qi",
        "qualitaet", "quality", "reception", "regional", "registry", "relations", "research", "safety", "sekretariat", "scotland", "secretariat",
        "secretary", "service", "services", "shared", "site", "social", "staff", "strategy", "support", "surgery", "team", "the", "training",
        "transformation", "trust", "us", "unit", "volunteers", "wales", "web", "webmaster", "website", "welcome", "workforce");

    /// <summary>True when a word, in small letters, is one of these or some of them written together: <c>qiteam</c>, but not <c>carey</c>.</summary>
    public static bool Make(string word) =>
        Words.Contains(word) || Enumerable.Range(1, word.Length - 1).Any(cut => Words.Contains(word[..cut]) && Make(word[cut..]));
}
