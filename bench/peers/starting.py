"""What it costs to start kb, in the repository's own content."""

import os
import shutil
import subprocess

from cost import Cost, run

REPOSITORY = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
CLI = os.path.join(REPOSITORY, "src", "KnowledgeBase.Cli")


def measure(kb: str, work: str, runs: int) -> dict[str, list[Cost]]:
    """The costs of each start, in turn; the first round is not counted."""
    own = os.path.join(work, "own")
    empty = os.path.join(work, "empty")
    copy_content(own)
    subprocess.check_call(["dotnet", "new", "console", "--output", empty, "--force", "--verbosity", "quiet"], stdout=subprocess.DEVNULL)
    for project in (empty, CLI):
        subprocess.check_call(["dotnet", "build", project, "--verbosity", "quiet", "--nologo"], stdout=subprocess.DEVNULL)
    document = os.path.join("content", "themes", "leadership.md")
    starts = {
        "`kb --help`": [kb, "--help"],
        "`kb check` of one file": [kb, "check", document],
        "`kb build`, cold": [kb, "build"],
        "`dotnet run` of `kb build`, cold": ["dotnet", "run", "--project", CLI, "--", "build"],
        "`dotnet run` of an empty program": ["dotnet", "run", "--project", empty],
    }
    costs: dict[str, list[Cost]] = {name: [] for name in starts}
    for counted in range(runs + 1):
        for name, command in starts.items():
            for made in ("site", ".kb"):
                shutil.rmtree(os.path.join(own, made), ignore_errors=True)
            cost = run(command, own)
            if counted > 0:
                costs[name].append(cost)
    return costs


def copy_content(own: str) -> None:
    """The knowledge base of this repository, without what builds leave there."""
    shutil.rmtree(own, ignore_errors=True)
    for name in ("content", "themes"):
        shutil.copytree(os.path.join(REPOSITORY, name), os.path.join(own, name))
    shutil.copy(os.path.join(REPOSITORY, "statiq.json"), own)
