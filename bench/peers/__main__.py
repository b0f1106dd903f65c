"""Measures kb beside Hugo + Pagefind on the same Markdown, in turn, and prints tables for bench/README.md.

    python3 bench/peers CORPUS… [--runs 3] [--saves 20] [--kb COMMAND] [--work FOLDER] [--only builds,saves,steps,starts]

CORPUS is a folder of Markdown. Needs Linux, Hugo and npm. kb is published from this repository unless --kb names one; what is made and installed lies
in a folder that is deleted at the end, or in --work, which is kept.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from typing import Any

import edits
import saving
import starting
import tables
from cost import Cost
from sides import HugoPagefind, Kb, Side

PARTS = ["builds", "saves", "steps", "starts"]


def main() -> None:
    given = arguments()
    for command, package in (("hugo", "hugo"), ("npm", "npm"), ("dotnet", "the .NET SDK")):
        if shutil.which(command) is None:
            sys.exit(f"There is no '{command}'; install {package}. Nothing was measured.")
    with tempfile.TemporaryDirectory(prefix="kb-peers-") as temporary:
        work = os.path.abspath(given.work or temporary)
        os.makedirs(work, exist_ok=True)
        kb = given.kb or publish(os.path.join(work, "kb"))
        for corpus in given.corpus:
            measure(corpus, kb, work, given)
        if "starts" in given.only:
            tables.starts(starting.measure(kb, work, given.runs))


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python3 bench/peers", description="Measures kb beside Hugo + Pagefind.")
    parser.add_argument("corpus", nargs="*", help="a folder of Markdown")
    parser.add_argument("--runs", type=int, default=3, help="rounds that count; one more comes before them")
    parser.add_argument("--saves", type=int, default=20, help="saves that count")
    parser.add_argument("--kb", type=os.path.abspath, help="a published kb")
    parser.add_argument("--work", help="a folder to keep")
    parser.add_argument("--only", type=lambda names: names.split(","), default=PARTS, help=f"some of: {','.join(PARTS)}")
    return parser.parse_args()


def publish(folder: str) -> str:
    """kb as its users have it."""
    subprocess.check_call(["dotnet", "publish", starting.CLI, "-c", "Release", "-o", folder, "-v", "quiet", "-nologo"])
    return os.path.join(folder, "kb")


def measure(corpus: str, kb: str, work: str, given: argparse.Namespace) -> None:
    ours = Kb(kb, os.path.join(work, "ours"))
    pages = sum(name.endswith(".md") for _, _, names in os.walk(corpus) for name in names)
    name = f"{pages:,} pages"
    if "builds" in given.only:
        peer = HugoPagefind(work)
        tables.builds(name, *rounds(corpus, ours, peer, given.runs))
    if "steps" in given.only:
        tables.steps(name, steps(corpus, ours))
    if "saves" in given.only:
        ours.begin(corpus)
        tables.saves(name, *saving.measure(kb, ours.folder, given.saves))


def rounds(corpus: str, ours: Side, peer: Side, runs: int) -> tuple[dict[str, list[Cost]], dict[str, list[Cost]]]:
    """The costs of each kind of build on both sides. The first round fills the caches of the machine and is not counted."""
    costs: dict[str, dict[str, list[Cost]]] = {side.name: {} for side in (ours, peer)}
    for mark in range(runs + 1):
        for side in (ours, peer):
            side.begin(corpus)
        for kind, edit in {"cold": edits.nothing, **edits.EDITS}.items():
            for side in (ours, peer):
                edit(side.content, mark)
                cost = side.build()
                if mark > 0:
                    costs[side.name].setdefault(kind, []).append(cost)
    return costs[ours.name], costs[peer.name]


def steps(corpus: str, ours: Side) -> dict[str, dict[str, int]]:
    """The milliseconds of each step of one build of each kind, as kb tells them."""
    ours.begin(corpus)
    told: dict[str, dict[str, int]] = {}
    for kind, edit in {"cold": edits.nothing, "nothing changed": edits.nothing, "one sentence edited": edits.sentence}.items():
        edit(ours.content, 0)
        report: dict[str, Any] = json.loads(subprocess.run([*ours.commands[0], "--format", "json"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True).stdout)
        told[kind] = {**{step: round(time) for step, time in report["steps"].items()}, "all": round(report["milliseconds"])}
    return told


main()
