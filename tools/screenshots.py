"""The pictures of the documentation, taken of the demo's own invented newspapers: `python tools/screenshots.py`.

Runs the demo for its three minutes (or takes `--data DIR`, where it has run), serves what was kept on loopback, and
takes each picture with the system's Chromium into `docs/images/`. A picture over 200 kB is refused.
"""

from __future__ import annotations

import argparse
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
from dataclasses import dataclass
from pathlib import Path

import uvicorn
from playwright.sync_api import Browser, sync_playwright

from replate.compare import compare
from replate.model import Level
from replate.store import Store, open_store
from replate.web import Options, create_app

IMAGES = Path(__file__).resolve().parents[1] / "docs" / "images"
DEMO_SECONDS = 195
MOST_BYTES = 200_000


@dataclass(frozen=True)
class Picture:
    """A picture: its name, the page, how wide and high, and how the browser is set."""

    name: str
    path: str
    size: tuple[int, int]
    scheme: str = "light"
    language: str = "en"


def pictures(store: Store) -> list[Picture]:
    """Choose the pages: the comparison with the most kinds of changes, and its article and outlet."""
    kept = store.articles(limit=200).lines
    pairs = [(article, number) for article in kept for number in range(1, (article.latest or 0) + 1)]
    article, last = max(pairs, key=lambda pair: _variety(store, pair[0].id, pair[1]))
    page = f"/articles/{article.id}"
    compared = f"{page}/diff/{last - 1}/{last}"
    desk, phone = (1200, 860), (390, 844)
    return [
        Picture("front", "/", desk),
        Picture("front-phone-dark", "/", phone, scheme="dark"),
        Picture("article", page, desk),
        Picture("comparison", compared, desk),
        Picture("comparison-dark", compared, desk, scheme="dark"),
        Picture("comparison-phone-german", compared, phone, language="de"),
        Picture("outlet", f"/outlets/{article.outlet.key}", desk),
    ]


def _variety(store: Store, article: int, number: int) -> tuple[int, int]:
    """Count what was done between a version and the one before, and in how many places."""
    before, after = (store.version(article, version).content for version in (number - 1, number))
    changes = [change for change in compare(before, after).changes if change.level is not Level.SENTENCE]
    return len({operation for change in changes for operation in change.operations}), len(changes)


def take(browser: Browser, root: str, picture: Picture) -> None:
    """Take one picture. Raises SystemExit where it came out too large."""
    width, height = picture.size
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme="dark" if picture.scheme == "dark" else "light",
        locale=picture.language,
        reduced_motion="reduce",
    )
    page = context.new_page()
    page.goto(root + picture.path)
    path = IMAGES / f"{picture.name}.png"
    page.screenshot(path=path)
    context.close()
    print(f"{path.name}: {path.stat().st_size:,} bytes, {picture.path}")
    if path.stat().st_size > MOST_BYTES:
        sys.exit(f"{path.name} is larger than {MOST_BYTES:,} bytes")


def run_demo(directory: Path) -> None:
    """Let the demo's newsroom make its edits and keep them in ``directory``."""
    print(f"the demo runs for {DEMO_SECONDS} seconds")
    command = [sys.executable, "-m", "replate", "demo", "--port", "0", "--data", str(directory)]
    subprocess.run([*command, "--seconds", str(DEMO_SECONDS)], check=True, stdout=subprocess.DEVNULL)  # noqa: S603  # ourselves


def main() -> None:
    """Take all pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, help="where the demo has run (default: run it now)")
    data = parser.parse_args().data
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    with tempfile.TemporaryDirectory() as made:
        if data is None:
            run_demo(Path(made))
        store = open_store(data or Path(made))
        listener = socket.create_server(("127.0.0.1", 0))
        seen_last = store.counts().last_check_at
        app = create_app(store, Options(clock=lambda: seen_last))
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan="off"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
        thread.start()
        with sync_playwright() as driver:
            browser = driver.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
            for picture in pictures(store):
                take(browser, f"http://127.0.0.1:{listener.getsockname()[1]}", picture)
            browser.close()
        server.should_exit = True
        thread.join(10)
        store.close()


if __name__ == "__main__":
    main()
