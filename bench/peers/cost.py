"""What a command costs."""

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Cost:
    """Seconds of wall clock, seconds of processor time in user and system mode, MiB of the greatest process, and files written (None where none are counted)."""

    wall: float
    cpu: float
    memory: float
    files: int | None = None

    def then(self, after: "Cost") -> "Cost":
        """Of both commands, one after the other."""
        return Cost(self.wall + after.wall, self.cpu + after.cpu, max(self.memory, after.memory))


def median_of(costs: list[Cost]) -> Cost:
    """Each figure for itself."""
    files = [c.files for c in costs if c.files is not None]
    return Cost(median(c.wall for c in costs), median(c.cpu for c in costs), median(c.memory for c in costs), round(median(files)) if files else None)


def ratios(ours: list[Cost], theirs: list[Cost]) -> tuple[float, float, float]:
    """Medians of the ratios of single rounds, for wall clock, processor time and memory: what slows the machine down slows both sides of a round."""
    rounds = list(zip(ours, theirs))
    return median(o.wall / t.wall for o, t in rounds), median(o.cpu / t.cpu for o, t in rounds), median(o.memory / t.memory for o, t in rounds)


def run(command: list[str], folder: str | None = None) -> Cost:
    """Runs a command; one that fails ends everything, since its figures would mean nothing."""
    os.sync()  # What the command before has left to be written is not the cost of this one.
    start = time.monotonic()
    process = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)} ended with {process.returncode}:\n{said[-2000:].decode(errors='replace')}")
    return Cost(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)
