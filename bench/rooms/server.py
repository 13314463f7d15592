"""One of the two servers that are measured: ``python -m bench.rooms.server ours|bare DIRECTORY PATHS``.

``ours`` is the application as ``replate serve`` runs it. ``bare`` is Starlette with Jinja2 and nothing else: it has
worked out the values of every page beforehand and renders the same templates from memory. Both run in one process of
uvicorn with the same settings. The port is printed; the server ends when its input does.
"""

from __future__ import annotations

import json
import re
import sys
import threading
import time
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import jinja2
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route
from starlette.testclient import TestClient

from bench.rooms.press import END
from replate.classify import classify
from replate.cli.opening import listen
from replate.cli.serving import settle
from replate.compare import compare
from replate.store import Store, open_store
from replate.text.speech import ENGLISH
from replate.web import Options, create_app, marked

COLD = "?cold"  # ends the addresses of comparisons that are to be made each time
NOW = END + timedelta(days=5)


@dataclass(frozen=True, slots=True)
class Rendered:
    """A template and all that it shows."""

    template: jinja2.Template
    values: dict[str, object]


def ours(store: Store) -> Starlette:
    return create_app(store, Options(base_url="https://changes.example", clock=lambda: NOW))


def bare(store: Store, paths: list[str]) -> Starlette:
    """Give a server that renders these pages from values in memory."""
    unique = [path for path in dict.fromkeys(paths) if not path.endswith(COLD)]
    known = dict(zip(unique, captured(store, unique), strict=True))

    async def page(request: Request) -> HTMLResponse:
        target = request.url.path + (f"?{request.url.query}" if request.url.query else "")
        found = known[target]
        return HTMLResponse(found.template.render(found.values))

    cold = comparing(store, [path.removesuffix(COLD) for path in paths if path.endswith(COLD)])
    return Starlette(routes=[*cold, Route("/{rest:path}", page)])


def comparing(store: Store, paths: list[str]) -> list[Route]:
    """Give a way to have pages of comparisons made from two texts in memory, each time anew: ``/__compare/{place}``."""
    pairs = [tuple(map(int, re.findall("[0-9]+", path))) for path in paths if "/diff/" in path]
    texts = [[store.version(article, number).content for number in numbers] for article, *numbers in pairs]
    shown = captured(store, [path for path in paths if "/diff/" in path])

    async def page(request: Request) -> HTMLResponse:
        place = int(request.path_params["place"])
        marked.body(
            classify(compare(*texts[place])), ENGLISH, one_column=False, only_changes=False, heads=("old", "new")
        )
        return HTMLResponse(shown[place].template.render(shown[place].values))

    return [Route("/__compare/{place}", page)]


def captured(store: Store, paths: list[str]) -> list[Rendered]:
    """Work out each page once as our own application does, keeping what goes into its template."""
    kept: list[Rendered] = []
    real = jinja2.Template.render

    def render(self: jinja2.Template, *given: object, **values: object) -> str:
        kept.append(Rendered(self, dict(*given, **values)))
        return real(self, *given, **values)

    jinja2.Template.render = render  # type: ignore[method-assign]  # only while the pages are worked out
    try:
        client = TestClient(ours(store))
        for path in paths:
            before = len(kept)
            assert client.get(path).status_code == 200, path
            assert len(kept) == before + 1, path
    finally:
        jinja2.Template.render = real  # type: ignore[method-assign]  # as it was
    return kept


def cpu(_: Request) -> Response:
    """Say how many seconds of processor time this process has taken."""
    return Response(str(time.process_time()))


def serve(app: Starlette) -> None:
    app.router.routes.insert(0, Route("/__cpu", cpu))
    settle()
    listener = listen("127.0.0.1", 0)
    print(listener.getsockname()[1], flush=True)
    config = uvicorn.Config(app, log_level="warning", access_log=False, lifespan="off", server_header=False)
    server = uvicorn.Server(config)

    def until_input_ends() -> None:
        sys.stdin.read()
        server.should_exit = True

    threading.Thread(target=until_input_ends, daemon=True).start()
    server.run(sockets=[listener])


def main() -> None:
    kind, directory, paths = sys.argv[1:4]
    store = open_store(Path(directory))
    serve(ours(store) if kind == "ours" else bare(store, json.loads(Path(paths).read_text(encoding="utf-8"))))
    store.close()


if __name__ == "__main__":
    main()
