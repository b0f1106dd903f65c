"""The figures as Markdown."""

from statistics import median

from cost import Cost, median_of, ratios


def builds(name: str, kb: dict[str, list[Cost]], peer: dict[str, list[Cost]]) -> None:
    """A row for each kind of build, both sides and their ratios."""
    head("corpus", "build", "kb: wall, CPU, memory, files written", "Hugo + Pagefind", "ratio of wall, CPU, memory")
    for kind in kb:
        row(name, kind, whole(median_of(kb[kind])), whole(median_of(peer[kind])), ", ".join(f"{r:.2f}" for r in ratios(kb[kind], peer[kind])))


def saves(name: str, event: list[float], page: list[float]) -> None:
    """From a save to the event that reloads, and to the page."""
    head("corpus", "saves", "reload told: median, p95", "page there: median, p95")
    row(name, len(event), *(f"{milliseconds(median(times))}, {milliseconds(at(times, 0.95))}" for times in (event, page)))


def steps(name: str, kinds: dict[str, dict[str, int]]) -> None:
    """What `kb build` says of its own steps, a column for each kind of build."""
    head(f"step, {name}", *kinds)
    for step in next(iter(kinds.values())):
        row(step, *(f"{times.get(step, 0)} ms" for times in kinds.values()))


def starts(costs: dict[str, list[Cost]]) -> None:
    """A row for each start."""
    head("start, in this repository's content", "wall", "CPU", "memory")
    for name, several in costs.items():
        cost = median_of(several)
        row(name, seconds(cost.wall), seconds(cost.cpu), f"{cost.memory:.0f} MiB")


def head(*cells: str) -> None:
    print()
    row(*cells)
    row(*("---" for _ in cells))


def row(*cells: object) -> None:
    print(f"| {' | '.join(str(cell) for cell in cells)} |", flush=True)


def whole(cost: Cost) -> str:
    return f"{seconds(cost.wall)}, {seconds(cost.cpu)}, {cost.memory:.0f} MiB, {cost.files:,}"


def seconds(time: float) -> str:
    return f"{time:.2f} s"


def milliseconds(time: float) -> str:
    return f"{time * 1000:.0f} ms"


def at(times: list[float], share: float) -> float:
    return sorted(times)[min(len(times) - 1, int(len(times) * share))]
