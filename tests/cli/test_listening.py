from __future__ import annotations

import socket
import threading
import time

import uvicorn
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route

from replate.cli.opening import listen


def test_small_answers_are_not_held_back() -> None:
    """An answer that leaves in two pieces arrives at once, as the accepted connection sends without delay."""
    seen: list[int] = []

    async def page(request: object) -> Response:
        del request
        for state in server.server_state.connections:
            accepted = state.transport.get_extra_info("socket")
            seen.append(accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
        return Response("x" * 100)

    taken = listen("127.0.0.1", 0)
    server = uvicorn.Server(uvicorn.Config(Starlette(routes=[Route("/", page)]), log_level="critical", lifespan="off"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [taken]}, daemon=True)
    thread.start()
    with socket.create_connection(taken.getsockname(), timeout=10) as asker:
        asker.sendall(b"GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")
        while asker.recv(1000):
            time.sleep(0)
    server.should_exit = True
    thread.join(10)
    assert seen == [1]
