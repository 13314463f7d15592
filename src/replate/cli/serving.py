"""The web server in a thread of its own, and waiting for somebody to say stop."""

from __future__ import annotations

import gc
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import uvicorn

from replate.cli import telling
from replate.settings import Site
from replate.store import Store
from replate.web import Options, create_app

_OBJECTS = 20_000  # made between two searches for garbage; Python's own 700 have a tenth of a page's time go into them
_TURN = 0.001  # seconds


def settle() -> None:
    """Fit the interpreter for serving and for watching.

    What is remembered is many small objects that live long, so garbage is looked for less often and not among what is
    there at the start; and a thread that waits for its turn (the one that answers) gets it sooner.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(_OBJECTS, 20, 20)
    sys.setswitchinterval(_TURN)


@contextmanager
def pages(store: Store, site: Site, taken: socket.socket) -> Iterator[str]:
    """Serve the pages on a port that was taken; give their address."""
    host, port = taken.getsockname()[:2]
    shown = f"[{host}]" if ":" in host else host
    address = f"http://{shown}:{port}/"
    app = create_app(store, Options(base_url=site.base_url, token=site.token, language=site.language))
    settle()
    config = uvicorn.Config(app, log_level="warning", access_log=False, lifespan="off", server_header=False)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [taken]}, name="web", daemon=True)
    thread.start()
    telling.say(f"pages at {address}  (stop with Ctrl-C)")
    try:
        yield address
    finally:
        server.should_exit = True
        thread.join(timeout=10)


def until_stopped(work: Callable[[threading.Event], object], *, seconds: float = 0) -> None:
    """Do some work that ends when its event is set; SIGINT and SIGTERM set it, and so does the end of ``seconds``."""
    stop = threading.Event()
    if seconds:
        timer = threading.Timer(seconds, stop.set)
        timer.daemon = True
        timer.start()
    before = {number: signal.signal(number, lambda *_: stop.set()) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        work(stop)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
