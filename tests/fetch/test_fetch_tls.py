"""Encrypted connections: the certificate is checked by name, though we connect to a checked address."""

from __future__ import annotations

import shutil
import socket
import ssl
import subprocess
import threading

import pytest

from replate.fetch import Fetcher, Limits
from replate.model import Capture, Failure, Outcome

PAGE = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nwords"


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A key and a certificate of our own for news.test, good for one day."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("the openssl program is not on this machine")
    folder = tmp_path_factory.mktemp("tls")
    key, chain = folder / "key.pem", folder / "chain.pem"
    command = [
        openssl,
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:prime256v1",
        "-nodes",
        "-days",
        "1",
    ]
    command += [
        "-keyout",
        str(key),
        "-out",
        str(chain),
        "-subj",
        "/CN=news.test",
        "-addext",
        "subjectAltName=DNS:news.test",
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    return key, chain


@pytest.fixture
def port(certificate, monkeypatch):
    """An https server on loopback that news.test and other.test resolve to."""
    key, chain = certificate
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(chain, key)
    listener = socket.create_server(("127.0.0.1", 0))

    def run() -> None:
        while True:
            try:
                connection, _ = listener.accept()
                with connection, context.wrap_socket(connection, server_side=True) as secure:
                    secure.settimeout(5)
                    secure.recv(65_536)
                    secure.sendall(PAGE)
            except ssl.SSLError:
                continue
            except OSError:
                if listener.fileno() < 0:
                    return

    system = socket.getaddrinfo
    monkeypatch.setattr(
        socket,
        "getaddrinfo",
        lambda host, *rest, **named: system("127.0.0.1" if host.endswith(".test") else host, *rest, **named),
    )
    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    yield listener.getsockname()[1]
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join(5)


def look(url: str, port: int, authorities: ssl.SSLContext | None) -> Capture | Failure:
    limits = Limits(gap=0.0, deadline=5.0, respect_robots=False, allow_addresses=(f"127.0.0.1:{port}",))
    with Fetcher(limits, tls=authorities) as fetcher:
        return fetcher.get(url)


@pytest.fixture
def trusting(certificate):
    return ssl.create_default_context(cafile=str(certificate[1]))


def test_a_certificate_for_the_name_is_accepted(port, trusting):
    capture = look(f"https://news.test:{port}/", port, trusting)
    assert isinstance(capture, Capture)
    assert capture.body == b"words"


@pytest.mark.parametrize("host", ["other.test", "127.0.0.1"])
def test_a_certificate_for_another_name_is_not_accepted(port, trusting, host):
    failure = look(f"https://{host}:{port}/", port, trusting)
    assert isinstance(failure, Failure)
    assert failure.outcome is Outcome.UNAVAILABLE
    assert "certificate is not valid" in failure.reason


def test_a_certificate_nobody_vouches_for_is_not_accepted(port):
    failure = look(f"https://news.test:{port}/", port, None)
    assert isinstance(failure, Failure)
    assert "certificate is not valid" in failure.reason


def test_plain_http_where_encryption_is_expected_is_unavailable(site, make_fetcher, reply):
    site.serve("/", reply(b"words"))
    failure = make_fetcher(site, deadline=0.5).get(f"https://{site.authority}/")
    assert isinstance(failure, Failure)
    assert failure.outcome is Outcome.UNAVAILABLE
