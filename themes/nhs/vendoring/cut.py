"""Cuts the style sheet of nhsuk-frontend down to what the templates of this site theme use, and cleans it.

    npm pack nhsuk-frontend@10.6.1 && tar xzf nhsuk-frontend-10.6.1.tgz
    python3 themes/nhs/vendoring/cut.py package/dist/nhsuk/nhsuk-frontend.min.css

Run it again when a template uses a class of nhsuk-frontend for the first time. It stops if anything that would ask another
address for something is left.
"""
import re
import sys
from pathlib import Path

THEME = Path(__file__).resolve().parent.parent
TARGET = THEME / "assets/vendor/nhsuk-frontend/nhsuk.css"
NOTICE = "/*! nhsuk-frontend 10.6.1. MIT Licence, Copyright (c) 2019 NHS.UK. Cut and changed: see PROVENANCE.md. */\n"

# The blues of the NHS identity, told apart by lightness only. css/tokens.css gives them the colour.
BRAND = {
    "--brand": ["005eb8", "0055a6"],
    "--brand-dark": ["004b93", "00478a", "004281"],
    "--brand-darker": ["003d78", "003087"],
    "--brand-darkest": ["002f5c"],
    "--brand-light": ["337ec6", "669ed4"],
    "--brand-pale": ["c7dcef", "d9e7f4", "ccdff1"],
}


def rules(css, at=0):
    """The rules of a style sheet as pairs of prelude and body; a statement without a body has None."""
    found = []
    while at < len(css):
        brace, semicolon = css.find("{", at), css.find(";", at)
        if brace < 0:
            break
        if 0 <= semicolon < brace:
            found.append((css[at:semicolon], None))
            at = semicolon + 1
            continue
        depth, end = 1, brace + 1
        while depth:
            depth += {"{": 1, "}": -1}.get(css[end], 0)
            end += 1
        found.append((css[at:brace], css[brace + 1:end - 1]))
        at = end
    return found


def split(selectors):
    """A list of selectors, cut at the commas outside brackets."""
    parts, depth, start = [], 0, 0
    for i, c in enumerate(selectors):
        depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(c, 0)
        if c == "," and depth == 0:
            parts.append(selectors[start:i])
            start = i + 1
    return parts + [selectors[start:]]


def without_negations(selector):
    """The selector without what stands in :not(…), which asks for the absence of classes."""
    while (at := selector.find(":not(")) >= 0:
        depth, end = 1, at + 5
        while depth:
            depth += {"(": 1, ")": -1}.get(selector[end], 0)
            end += 1
        selector = selector[:at] + selector[end:]
    return selector


def kept(selector, used):
    return all(name in used for name in re.findall(r"\.([A-Za-z_][\w-]*)", without_negations(selector)))


def of_links(selector):
    """The selector with every `a` meaning a link: one that leads somewhere. Nothing else about it changes, its weight neither."""
    return re.sub(r"(?:^|(?<=[\s>+~(,]))a(?=$|[\s>+~:.)])", "a:where([href])", selector)


def cut(css, used):
    out = []
    for prelude, body in rules(css):
        name = prelude.split("(")[0].split(" ")[0]
        if body is None or name == "@font-face":
            continue
        if name in ("@media", "@supports", "@container"):
            inner = cut(body, used)
            if inner:
                out.append(f"{prelude}{{{inner}}}")
        elif name.startswith("@"):
            out.append(f"{prelude}{{{body}}}")
        elif selectors := [s for s in split(prelude) if kept(s, used)]:
            out.append(f"{','.join(of_links(s) for s in selectors)}{{{body}}}")
    return "".join(out)


def take(icon):
    """Copies an icon beside the style sheet, and asks for it there."""
    images = Path(sys.argv[1]).parent / "assets/images"
    (TARGET.parent / icon).write_bytes((images / icon).read_bytes())
    return f"url({icon})"


def main():
    css = re.sub(r"/\*.*?\*/", "", Path(sys.argv[1]).read_text("utf-8"), flags=re.S)
    templates = "\n".join(p.read_text("utf-8") for p in sorted(THEME.rglob("*.hbs")))
    css = cut(css, set(re.findall(r"nhsuk-[\w-]+", templates)))

    css = css.replace("Frutiger W01,arial,", "Arial,Helvetica,")
    for name, colours in BRAND.items():
        css = re.sub("#(?:" + "|".join(colours) + r")\b", f"var({name})", css)
    css = re.sub(r"--nhsuk-[\w-]+:[^;{}]*(;|(?=\}))", lambda m: m.group(0) if f"var({m.group(0).split(':')[0]}" in css else "", css)
    css = re.sub(r"(?:^|(?<=\}))[^{}]+\{\}", "", css)
    css = css.replace("}", "}\n").replace("}\n}", "}}")

    css = re.sub(r"url\(/assets/images/([\w-]+\.svg)\)", lambda m: take(m.group(1)), css)

    if left := re.search(r"url\((?!nhsuk-icon-)|@import|https?:|nhs\.uk|Frutiger", css):
        sys.exit(f"left over: {css[max(0, left.start() - 100):left.end() + 60]}")
    TARGET.write_text(f"{NOTICE}@layer nhsuk{{\n{css}}}\n", "utf-8")
    print(f"{TARGET.name}: {TARGET.stat().st_size} bytes")


main()
