"""The two sides: each has a folder of Markdown and makes a site of it."""

import dataclasses
import glob
import json
import os
import shutil
import subprocess
import time

from cost import Cost, run

HERE = os.path.dirname(os.path.abspath(__file__))


class Side:
    """A folder of Markdown, the commands that make a site of it, and the site."""

    def __init__(self, name: str, folder: str, site: str, commands: list[list[str]]):
        self.name = name
        self.folder = folder
        self.content = os.path.join(folder, "content")
        self.site = os.path.join(folder, site)
        self.commands = commands

    def build(self) -> Cost:
        """Makes the site, and counts the files in it that were written."""
        before = time.time_ns() - 20_000_000  # File systems tell time by the clock's last tick.
        cost = run(self.commands[0])
        for command in self.commands[1:]:
            cost = cost.then(run(command))
        written = sum(os.stat(path).st_mtime_ns >= before for path in self.files())
        return dataclasses.replace(cost, files=written)

    def files(self) -> list[str]:
        """The paths of the site's files."""
        return [os.path.join(folder, name) for folder, _, names in os.walk(self.site) for name in names]


class Kb(Side):
    """A root with settings and content, nothing else."""

    def __init__(self, kb: str, folder: str):
        super().__init__("kb", folder, "site", [[kb, "build", "--root", folder]])

    def begin(self, corpus: str) -> None:
        """The corpus as it is, without site and cache."""
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(corpus, self.content)
        with open(os.path.join(self.folder, "statiq.json"), "w", encoding="utf-8") as settings:
            json.dump({}, settings)


class HugoPagefind(Side):
    """Hugo with the site theme in bench/hugo, then Pagefind over what it made."""

    def __init__(self, work: str):
        folder = os.path.join(work, "hugo")
        site = os.path.join(folder, "public")
        hugo = ["hugo", "--quiet", "--ignoreCache", "--source", folder]
        super().__init__("Hugo + Pagefind", folder, "public", [hugo, [pagefind(work), "--site", site]])

    def begin(self, corpus: str) -> None:
        """The corpus as it is, without a site."""
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(os.path.join(HERE, "..", "hugo"), self.folder)
        shutil.copytree(corpus, self.content)


def pagefind(work: str) -> str:
    """The program, in the version of package-lock.json, installed into the work folder when it is not there."""
    pattern = os.path.join(work, "node_modules", "@pagefind", "*", "bin", "pagefind_extended")
    if not glob.glob(pattern):
        for name in ("package.json", "package-lock.json"):
            shutil.copy(os.path.join(HERE, name), work)
        subprocess.check_call(["npm", "ci", "--silent", "--no-audit", "--no-fund"], cwd=work)
    return glob.glob(pattern)[0]
