using System.Collections.Frozen;

namespace KnowledgeBase.Abstractions.Text;

/// <summary>What mailboxes are called that several people read.</summary>
static class MailboxWords
{
    static readonly FrozenSet<string> Words = FrozenSet.Create(StringComparer.Ordinal,
        "abuse", "accounts", "admin", "administration", "administrator", "advice", "audit", "authors", "bestellung", "billing", "board", "booking",
        "bookings", "campaigns", "care", "careers", "ccg", "centre", "clinic", "commissioning", "comms", "communication", "communications",
        "communities", "community", "complaints", "consultation", "contact", "contacto", "corporate", "correspondence", "council", "data",
        "dataprotection", "desk", "digital", "donotreply", "dpo", "editor", "editorial", "editors", "education", "email", "engagement", "england",
        "enquiries", "enquiry", "evaluation", "event", "events", "experience", "feedback", "finance", "foi", "general", "governance", "gp", "group",
        "health", "hello", "help", "helpdesk", "hospital", "hostmaster", "hr", "hub", "icb", "ics", "ig", "improve", "improvement", "inbox", "info",
        "information", "innovation", "inquiries", "integrated", "integration", "international", "ireland", "jobs", "knowledge", "kontakt", "lab",
        "learning", "legal", "library", "line", "mail", "mailbox", "marketing", "media", "members", "membership", "national", "network", "news",
        "newsletter", "nhs", "noreply", "office", "pals", "partnership", "partnerships", "patient", "patients", "pcn", "performance", "planning",
        "policy", "postmaster", "practice", "press", "presse", "pressoffice", "primary", "privacy", "programme", "programmes", "project", "projects",
        "public", "publications", "qi", "qualitaet", "quality", "reception", "recruitment", "referral", "referrals", "regional", "registry",
        "relations", "research", "safety", "sales", "scotland", "screening", "secretariat", "secretary", "security", "sekretariat", "service",
        "services", "shared", "site", "social", "staff", "strategy", "support", "surgery", "team", "teams", "the", "training", "transformation",
        "trust", "uk", "unit", "us", "volunteers", "wales", "web", "webmaster", "website", "welcome", "workforce");

    /// <summary>True when a word, in small letters, is one of these or some of them written together: <c>qiteam</c>, but not <c>carey</c>.</summary>
    public static bool Make(string word) =>
        Words.Contains(word) || Enumerable.Range(1, word.Length - 1).Any(cut => Words.Contains(word[..cut]) && Make(word[cut..]));
}
