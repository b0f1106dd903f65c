"""What happens to a corpus between two builds. Each edit does the same to every copy of it."""

import os
import re

ADDED = "page-that-was-added.md"


def nothing(content: str, mark: int) -> None:
    """Leaves everything as it is."""


def sentence(content: str, mark: int) -> None:
    """Adds a sentence to the page in the middle."""
    with open(middle(content), "a", encoding="utf-8") as page:
        page.write(f"\nIn round {mark} somebody wrote that the tortoise waited for the ferry.\n")


def title(content: str, mark: int) -> None:
    """Adds a word to the title of the page in the middle."""
    path = middle(content)
    with open(path, encoding="utf-8", newline="") as page:
        text = page.read()
    line = re.search(r"(?mi)^(?:title:|# )[^\r\n]*?(?=[\"']?\r?$)", text)
    changed = f"# Ferry {mark}\n\n{text}" if line is None else f"{text[:line.end()]} ferry {mark}{text[line.end():]}"
    with open(path, "w", encoding="utf-8", newline="") as page:
        page.write(changed)


def add(content: str, mark: int) -> None:
    """Adds a page."""
    with open(os.path.join(content, ADDED), "w", encoding="utf-8") as page:
        page.write(f"---\ntitle: A page that was added {mark}\n---\n\nThe tortoise took the ferry, and nobody had asked where to.\n")


def remove(content: str, mark: int) -> None:
    """Takes away the page behind the one in the middle: not the one that was added, or the site would be what it was before."""
    pages = pages_of(content)
    os.remove(pages[len(pages) // 2 + 1])


def middle(content: str) -> str:
    """The path of the page that stands in the middle of all."""
    pages = pages_of(content)
    return pages[len(pages) // 2]


def pages_of(content: str) -> list[str]:
    """The paths of the corpus's own pages, in order."""
    return sorted(os.path.join(folder, name) for folder, _, names in os.walk(content) for name in names if name.endswith(".md") and name != ADDED)


EDITS = {
    "nothing changed": nothing,
    "one sentence edited": sentence,
    "a title edited": title,
    "a page added": add,
    "a page removed": remove,
}
