"""How long `kb serve` takes from a save to the page that shows it."""

import http.client
import os
import queue
import signal
import subprocess
import threading
import time
from urllib.parse import urlsplit

WARM = 3
LONGEST = 60  # seconds that a save may take before something is wrong
NAME = "page-that-is-saved"


def measure(kb: str, root: str, saves: int) -> tuple[list[float], list[float]]:
    """Seconds from the end of each save to the event that makes browsers reload, and to a page that holds what was saved."""
    path = os.path.join(root, "content", NAME + ".md")
    save(path, "nothing yet")
    server = subprocess.Popen([kb, "serve", "--root", root], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        address = urlsplit(server.stdout.readline().strip())
        events = Events(address.netloc)
        wait_for_page(address.netloc, "nothing yet")
        rounds = [one_save(path, f"save {i}", address.netloc, events) for i in range(WARM + saves)]
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(LONGEST)
        os.remove(path)
    return [event for event, _ in rounds[WARM:]], [page for _, page in rounds[WARM:]]


def one_save(path: str, text: str, host: str, events: "Events") -> tuple[float, float]:
    events.skip()
    save(path, text)
    saved = time.monotonic()
    told = events.next() - saved
    return told, wait_for_page(host, text) - saved


def save(path: str, text: str) -> None:
    with open(path, "w", encoding="utf-8") as page:
        page.write(f"# A page that is saved\n\nIt says: {text}.\n")


def wait_for_page(host: str, text: str) -> float:
    """When the page was there with the text."""
    until = time.monotonic() + LONGEST
    while time.monotonic() < until:
        connection = http.client.HTTPConnection(host, timeout=LONGEST)
        connection.request("GET", f"/{NAME}/")
        page = connection.getresponse().read().decode()
        connection.close()
        if f"It says: {text}." in page:
            return time.monotonic()
        time.sleep(0.002)
    raise TimeoutError(f"The page never said '{text}'.")


class Events:
    """The stream of versions that open pages listen to."""

    def __init__(self, host: str):
        connection = http.client.HTTPConnection(host)
        connection.request("GET", "/_preview/events")
        self.told: queue.Queue[float] = queue.Queue()
        threading.Thread(target=self.listen, args=[connection.getresponse()], daemon=True).start()

    def listen(self, stream: http.client.HTTPResponse) -> None:
        for line in stream:
            if line.startswith(b"data:"):
                self.told.put(time.monotonic())

    def next(self, longest: float = LONGEST) -> float:
        """When the next version was told."""
        return self.told.get(timeout=longest)

    def skip(self) -> None:
        """Passes over what is told until nothing comes for a while: a save may be told of in two steps."""
        try:
            while True:
                self.next(0.5)
        except queue.Empty:
            pass
