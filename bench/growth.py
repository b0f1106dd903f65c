"""Draws bench/growth.svg from the table "Growth" of bench/README.md: python3 bench/growth.py"""

import os
import re

HERE = os.path.dirname(os.path.abspath(__file__))
WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 640, 340, 56, 132, 20, 44
STEP_PAGES, STEP_SECONDS = 10_000, 20
LINES = [("cold", "#0b5c8a", "none"), ("one sentence edited", "#9a4a00", "6 3"), ("nothing changed", "#4d4d4d", "2 3")]


def measured() -> list[tuple[int, list[float]]]:
    """Pages, and the seconds of the three builds."""
    with open(os.path.join(HERE, "README.md"), encoding="utf-8") as readme:
        table = readme.read().split("### Growth")[1].split("\n\n")[1]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines()[2:]]
    return [(int(pages.replace(",", "")), [float(re.match(r"[0-9.]+", cell)[0]) for cell in cells]) for pages, *cells in rows]


def picture(rows: list[tuple[int, list[float]]]) -> str:
    """The chart as SVG, with the same in words for those who do not see it."""
    most_pages = -(-rows[-1][0] // STEP_PAGES) * STEP_PAGES
    most_seconds = -(-max(rows[-1][1]) // STEP_SECONDS) * STEP_SECONDS

    def x(pages: float) -> float:
        return round(LEFT + (WIDTH - LEFT - RIGHT) * pages / most_pages, 1)

    def y(seconds: float) -> float:
        return round(HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * seconds / most_seconds, 1)

    said = "; ".join(f"{pages:,} pages: {', '.join(f'{name} {value:g} s' for (name, _, _), value in zip(LINES, values))}" for pages, values in rows)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="13" fill="#222">',
        f"<title>Seconds of a build by number of pages. {said}.</title>",
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>',
    ]
    for seconds in range(0, int(most_seconds) + 1, STEP_SECONDS):
        parts.append(f'<path d="M{x(0)} {y(seconds)}H{x(most_pages)}" stroke="{"#666" if seconds == 0 else "#ddd"}"/>')
        parts.append(f'<text x="{LEFT - 8}" y="{y(seconds) + 4}" text-anchor="end">{seconds}{" s" if seconds == most_seconds else ""}</text>')
    for pages in range(0, most_pages + 1, STEP_PAGES):
        parts.append(f'<text x="{x(pages)}" y="{HEIGHT - BOTTOM + 20}" text-anchor="middle">{pages:,}</text>')
    parts.append(f'<text x="{x(most_pages / 2)}" y="{HEIGHT - 6}" text-anchor="middle">pages</text>')
    for i, (name, colour, dashes) in enumerate(LINES):
        points = [(x(pages), y(values[i])) for pages, values in rows]
        parts.append(f'<polyline points="{" ".join(f"{px},{py}" for px, py in points)}" fill="none" stroke="{colour}" stroke-width="2" stroke-dasharray="{dashes}"/>')
        parts += [f'<circle cx="{px}" cy="{py}" r="3.5" fill="{colour}"/>' for px, py in points]
        parts.append(f'<text x="{points[-1][0] + 9}" y="{points[-1][1] + 4}" fill="{colour}">{name}</text>')
    return "\n".join(parts) + "\n</svg>\n"


with open(os.path.join(HERE, "growth.svg"), "w", encoding="utf-8") as svg:
    svg.write(picture(measured()))
