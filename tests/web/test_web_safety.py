"""The cases of the exam that a server of pages can fail: W01, W02, W04, W05, W07, W09, W13 and W15."""

from __future__ import annotations

import hashlib
import logging
import re
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import unquote

import anyio
import newsstand
import pysqlite3.dbapi2 as sqlite3
import pytest
from lxml import etree, html
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.testclient import TestClient

from replate.contain import Pool
from replate.judging import compared
from replate.model import Article, Content
from replate.store import Store
from replate.web import Options, create_app, marked
from replate.web.comparing import Comparisons
from replate.web.memo import Memo
from replate.web.queueing import QUICK, Dear, in_turn, patient
from replate.web.requests import Refusal

GARBAGE = (
    "0", "-1", "999999999", "1" + "0" * 30, "9" * 5000, "1e3", "1.5", "0x10", "٣", "abc", "..", "%2e%2e", "%00", "1%00", "%0d%0aX:1",
    "' OR 1=1 --", "<script>", "1;2", "+1", " 1", "%ff",
)  # fmt: skip

BOOKMARKLET = 'javascript:void(location.href="https://changes.example"+"/find?q="+encodeURIComponent(location.href))'


def every_address(stand: newsstand.Stand) -> list[str]:
    hostile = f"/articles/{stand.hostile}"
    return [
        "/",
        "/?show=all",
        "/articles",
        "/outlets",
        "/outlets/coast.wire",
        "/health",
        "/about",
        hostile,
        f"{hostile}/versions/0",
        f"{hostile}/diff/0/1",
        f"{hostile}/diff/0/1?view=column",
        f"{hostile}/diff/0/1?only=changes",
        *(
            f"{path}.{form}"
            for path in (hostile, "/changes", "/outlets/coast.wire")
            for form in ("rss", "atom", "json")
        ),
    ]


def test_w01_hostile_text_is_text_everywhere(client: TestClient, stand: newsstand.Stand) -> None:
    for path in every_address(stand):
        response = client.get(path)
        assert response.status_code == 200, path
        kind = response.headers["content-type"]
        if "xml" in kind:
            root = etree.fromstring(response.content)
            fragments = [node.text or "" for node in root.iter() if node.tag.endswith(("description", "content"))]
        elif "json" in kind:
            fragments = [entry["content_html"] for entry in response.json()["items"]]
        else:
            fragments = [response.text]
        assert "49" not in re.sub(r"\d{3,}|\d\d:\d\d", "", "".join(fragments)), path
        for fragment in filter(None, fragments):
            assert_harmless(html.document_fromstring(fragment.encode(), parser=html.HTMLParser(encoding="utf-8")), path)


def assert_harmless(root: html.HtmlElement, path: str) -> None:
    scripts = root.xpath("//script")
    assert all((node.get("src") or "").startswith("/static/keys.js?v=") and not node.text for node in scripts), path
    assert not root.xpath("//img|//iframe|//object|//embed|//style|//base"), path
    assert "fake" not in [node.text_content() for node in root.xpath("//ins|//del|//h1|//title")], path
    for node in root.iter(etree.Element):
        for name, value in node.attrib.items():
            assert not name.startswith("on"), (path, name)
            if name == "href" and node.get("class") == "bookmarklet" and path == "/about":
                assert unquote(value) == BOOKMARKLET
            elif name in ("href", "src", "action"):
                assert re.match(r"/|#|https?://", value), (path, value)


def test_w02_every_answer_carries_the_strict_headers(client: TestClient, stand: newsstand.Stand) -> None:
    answers = [client.get(path) for path in every_address(stand)]
    answers += [
        client.get("/nope"),
        client.get("/articles/x"),
        client.post("/"),
        client.get("/find?q=http://a.example"),
    ]
    answers += [
        client.get("/static/replate.css"),
        client.get("/" + "x" * 9000),
        client.get("/versions"),
        client.head("/"),
    ]
    answers += [client.get("/changes.rss", headers={"if-none-match": client.get("/changes.rss").headers["etag"]})]
    assert {answer.status_code for answer in answers} >= {200, 301, 304, 404, 405, 414}
    for answer in answers:
        policy = answer.headers["content-security-policy"]
        assert policy.startswith("default-src 'none';")
        assert "frame-ancestors 'none'" in policy
        assert "base-uri 'none'" in policy
        assert "form-action 'self'" in policy
        assert "unsafe" not in policy
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "same-origin"


def test_pages_carry_no_style_or_script_of_their_own_and_ask_nobody_else(
    client: TestClient, stand: newsstand.Stand
) -> None:
    answers = {path: client.get(path).text for path in every_address(stand)}
    pages = {path: text for path, text in answers.items() if text.startswith("<!doctype html>")}
    assert len(pages) > len(answers) / 2
    for path, text in pages.items():
        root = html.document_fromstring(text)
        assert not root.xpath("//@style"), path
        fetched = root.xpath("//link[@rel='stylesheet' or @rel='icon']/@href | //script/@src | //img/@src")
        assert fetched, path
        assert all(address.startswith("/static/") for address in fetched), path


def test_w04_reading_changes_nothing_and_writing_is_refused(
    client: TestClient, stand: newsstand.Stand, tmp_path: Path
) -> None:
    def state() -> str:
        with sqlite3.connect(tmp_path / "replate.db") as connection:
            tables = (
                "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
            )
            names = [name for (name,) in connection.execute(tables)]
            rows = [connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in names]  # noqa: S608  # our names
            assert any(rows)
            return hashlib.sha256(repr((names, rows)).encode()).hexdigest()

    before = state()
    for path in every_address(stand):
        client.get(path)
        for method in ("POST", "PUT", "DELETE", "PATCH"):
            refused = client.request(method, path, headers={"origin": "https://evil.example"})
            assert refused.status_code == 405, (method, path)
            assert set(refused.headers["allow"].split(", ")) == {"GET", "HEAD"}
    assert state() == before


@pytest.mark.parametrize(
    "sought",
    [
        "//evil.example",
        "/\\evil.example",
        "https:evil.example",
        "\t//evil.example",
        "x\r\nLocation: //evil",
        "javascript:alert(1)",
    ],
)
def test_w05_no_address_leads_elsewhere(client: TestClient, sought: str) -> None:
    for path in ("/find", "/versions", "/versions/search"):
        answer = client.get(path, params={"q": sought, "next": sought, "before": ""})
        location = answer.headers.get("location", "/")
        assert re.match(r"/(?![/\\])", location), (path, location)
        assert "\n" not in location
    for path in ("//evil.example", "/\\evil.example", "//evil.example/articles/", "/\\evil.example//"):
        assert client.get("http://testserver" + path).status_code in (400, 404)


@pytest.mark.parametrize("garbage", GARBAGE)
def test_w07_what_is_not_there_is_a_404_that_helps(client: TestClient, stand: newsstand.Stand, garbage: str) -> None:
    fire = f"/articles/{stand.fire}"
    numbers_start_at_one = garbage != "0"
    paths = [
        f"/articles/{garbage}",
        f"/articles/{garbage}/versions/0",
        f"/articles/{garbage}.rss",
        f"/articles/{garbage}/diff/0/1",
        f"/outlets/{garbage}",
        f"/outlets/{garbage}.atom",
        f"/static/{garbage}",
    ]
    paths += [
        f"{fire}/versions/{garbage}",
        f"{fire}/diff/0/{garbage}",
        f"{fire}/diff/{garbage}/1",
    ] * numbers_start_at_one
    for path in paths:
        answer = client.get(path, follow_redirects=True)
        # A path of dots is taken apart before it is asked for, and one that is too long is said to be.
        assert answer.status_code in (404, 400, 414) or garbage in ("..", "%2e%2e"), (path, answer.status_code)
        if answer.status_code == 404:
            assert 'href="/articles"' in answer.text


@pytest.mark.parametrize(
    "query", ["before=x", "before=-1", "before=" + "9" * 40, "show=none", "show=%3Cscript%3E", "outlet=" + "x" * 3000]
)
def test_w15_a_query_that_cannot_be_read_is_a_400_with_the_reason(client: TestClient, query: str) -> None:
    answer = client.get(f"/?{query}")
    assert answer.status_code == 400
    assert "<script>" not in answer.text


def test_w15_what_is_too_large_is_refused_or_capped(client: TestClient) -> None:
    assert client.get("/?before=" + "9" * 18).status_code == 200
    assert client.get("/articles?q=" + "x" * 9_000).status_code == 414
    assert client.get("/", headers={"accept": "x" * 20_000, "cookie": "y" * 20_000}).status_code == 200
    assert client.post("/", content=b"x" * 200_000).status_code in (405, 413)


def test_w09_nothing_from_outside_breaks_a_line_of_the_log(
    store: Store, stand: newsstand.Stand, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    del stand
    client = TestClient(create_app(store, Options(clock=lambda: newsstand.NOW)), raise_server_exceptions=False)
    store.close()
    (tmp_path / "replate.db").write_bytes(b"not a database " * 100)
    with caplog.at_level(logging.ERROR, logger="replate.web"):
        answer = client.get("/articles/1%0d%0aforged%1b[31m/versions/1")
        assert answer.status_code in (404, 500)
        answer = client.get("/outlets/forged%0d%0aline%1b[31m")
    assert answer.status_code == 500
    assert "Traceback" not in answer.text
    assert "sqlite" not in answer.text.lower()
    assert answer.headers["content-security-policy"].startswith("default-src 'none'")
    assert len(caplog.records) >= 1
    assert all("\n" not in entry.getMessage() and "\x1b" not in entry.getMessage() for entry in caplog.records)


def test_w09_a_foreign_host_leaves_no_trace_in_a_page(store: Store, stand: newsstand.Stand) -> None:
    del stand
    client = TestClient(create_app(store, Options(clock=lambda: newsstand.NOW)), follow_redirects=False)
    for path in ("/", "/articles", "/nope", "/changes.rss", "/versions", "/articles/"):
        answer = client.get(path, headers={"host": "evil.example", "x-forwarded-host": "evil.example"})
        assert "//evil.example" not in answer.text
        assert "evil.example" not in answer.headers.get("location", "")


def test_w13_fifty_askers_for_a_dear_comparison_wait_for_one(store: Store, stand: newsstand.Stand) -> None:
    del stand
    with store.writing() as write:
        article = write.add_article(Article(0, write.outlet("big"), "https://big.example/"))
        for step in (3, 5):
            paragraphs = [f"Line {n * step % 997} of the long list, {n % 7} by {n % 11}." for n in range(400)]
            newsstand.add(write, article, Content(headline="Long", paragraphs=paragraphs))
    client = TestClient(create_app(store, Options(clock=lambda: newsstand.NOW)))
    with ThreadPoolExecutor(16) as pool:
        answers = list(pool.map(lambda _: client.get(f"/articles/{article}/diff/0/1").status_code, range(50)))
    assert answers == [200] * 50


@pytest.fixture
def dear(store: Store) -> int:
    """An article of two long versions."""
    with store.writing() as write:
        article = write.add_article(Article(0, write.outlet("long"), "https://long.example/"))
        for step in (3, 5):
            paragraphs = [f"Line {n * step % 997} of a list that is long enough to be dear." for n in range(320)]
            newsstand.add(write, article, Content(headline="Long", paragraphs=paragraphs))
    return article


def test_w13_a_dear_comparison_is_worked_out_in_a_process_of_its_own_and_remembered(store: Store, dear: int) -> None:
    article = store.article(dear)
    with Pool(1) as worker:
        comparisons = Comparisons(store, Memo(10**7, marked.characters), worker)
        with pytest.raises(Dear):
            comparisons.get(article, 0, 1, patient=False)
        found = comparisons.get(article, 0, 1, patient=True)
        assert found == compared(*(store.version(dear, number).content for number in (0, 1)), {})
        assert comparisons.get(article, 0, 1, patient=False) is found


def test_w13_a_comparison_that_takes_too_long_is_refused_with_a_page(store: Store, dear: int) -> None:
    with Pool(1, seconds=0.01) as worker:
        comparisons = Comparisons(store, Memo(10), worker)
        with pytest.raises(Refusal, match="too long to be compared") as refused:
            comparisons.get(store.article(dear), 0, 1, patient=True)
        assert refused.value.status_code == 503


def test_w13_one_that_accounting_kept_waits_among_the_dear_ones_but_is_not_compared_again(
    store: Store, dear: int
) -> None:
    newsstand.account(store)
    with Pool(1, seconds=0.01) as too_hasty_to_compare:
        comparisons = Comparisons(store, Memo(10**7, marked.characters), too_hasty_to_compare)
        with pytest.raises(Dear):  # its page takes long to write all the same
            comparisons.get(store.article(dear), 0, 1, patient=False)
        found = comparisons.get(store.article(dear), 0, 1, patient=True)
        assert found == compared(*(store.version(dear, number).content for number in (0, 1)), {})


def test_w13_a_quick_comparison_does_not_wait_for_dear_ones() -> None:
    gate = threading.Event()

    def handle(request: Request) -> Response:
        if request.scope["path"] == "quick":
            return Response("quick")
        if not patient(request):
            raise Dear
        gate.wait(20)
        return Response("dear")

    async def crowd() -> list[bytes]:
        bodies = list[bytes]()

        async def ask(path: str) -> None:
            request = Request({"type": "http", "path": path})
            bodies.append(bytes((await in_turn(QUICK, request, lambda: handle(request))).body))

        async with anyio.create_task_group() as group:
            for _ in range(10):
                group.start_soon(ask, "dear")
            await anyio.wait_all_tasks_blocked()
            await ask("quick")
            gate.set()
        return bodies

    assert anyio.run(crowd) == [b"quick", *[b"dear"] * 10]


@pytest.mark.parametrize("sought", ["((((", "*a*a*", "NEAR", "\x00", "%", "x" * 1_999])
def test_w13_odd_things_to_look_for_are_answered(client: TestClient, sought: str) -> None:
    assert client.get("/find", params={"q": sought}).status_code in (302, 400, 404)


def test_head_is_answered_like_get_without_the_body(client: TestClient) -> None:
    for path in ("/", "/changes.rss", "/nope"):
        head, get = client.head(path), client.get(path)
        assert head.status_code == get.status_code
        assert head.headers.get("etag") == get.headers.get("etag")


def test_stored_versions_may_be_kept_and_lists_must_be_asked_for_again(
    client: TestClient, stand: newsstand.Stand
) -> None:
    assert "max-age" in client.get(f"/articles/{stand.fire}/diff/0/1").headers["cache-control"]
    assert "max-age" in client.get(f"/articles/{stand.fire}/versions/0").headers["cache-control"]
    assert client.get("/").headers["cache-control"] == "no-cache"
    assert client.get("/nope").headers["cache-control"] == "no-store"
    style = re.findall(r'href="(/static/replate\.css\?v=[0-9a-f]+)"', client.get("/").text)
    assert "immutable" in client.get(style[0]).headers["cache-control"]


def test_the_style_sheet_stays_small() -> None:
    static = Path(__file__).resolve().parents[2] / "src/replate/web/static"
    assert (static / "replate.css").stat().st_size < 18_000


# ── the memory of comparisons ──


def test_a_memo_works_each_key_out_once_and_forgets_the_one_used_longest_ago() -> None:
    memo: Memo[int, int] = Memo(2)
    asked: list[int] = []

    def work(key: int) -> int:
        asked.append(key)
        return key * 10

    for key in (1, 2, 1, 3, 1, 2):
        assert memo.get(key, lambda key=key: work(key)) == key * 10
    assert asked == [1, 2, 3, 2]
    assert len(memo) == 2


def test_a_memo_lets_several_askers_wait_for_one_computation() -> None:
    memo: Memo[str, int] = Memo(4)
    asked: list[int] = []

    def work() -> int:
        asked.append(1)
        time.sleep(0.05)
        return 7

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(lambda _: memo.get("key", work), range(8))) == {7}
    assert asked == [1]


def test_a_memo_does_not_remember_a_failure() -> None:
    memo: Memo[str, int] = Memo(4)
    with pytest.raises(ZeroDivisionError):
        memo.get("key", lambda: 1 // 0)
    assert memo.get("key", lambda: 3) == 3


def test_a_page_travels_compressed_with_every_header(client: TestClient, stand: newsstand.Stand) -> None:
    path = f"/articles/{stand.fire}/diff/2/3"
    answer = client.get(path, headers={"accept-encoding": "gzip"})
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.headers["vary"].lower() == "accept-language, accept-encoding"
    assert answer.headers["content-security-policy"].startswith("default-src 'none'")
    assert "content-encoding" not in client.get(path, headers={"accept-encoding": "identity"}).headers


def test_a_memo_is_bounded_by_what_its_results_weigh() -> None:
    memo: Memo[str, str] = Memo(10, len)
    for text in ("aaaa", "bbbb", "cccc"):
        memo.get(text[0], lambda text=text: text)
    assert len(memo) == 2
    assert memo.get("d", lambda: "d" * 50) == "d" * 50
    assert len(memo) == 1
    assert memo.get("d", lambda: "never asked") == "d" * 50


def test_w15_a_long_queue_of_comparisons_is_cut_with_a_time_to_come_back() -> None:
    gate = threading.Event()

    def slow() -> None:
        gate.wait(20)

    async def crowd() -> HTTPException:
        async with anyio.create_task_group() as group:
            for _ in range(102):
                group.start_soon(QUICK.run, slow)
            await anyio.wait_all_tasks_blocked()
            with pytest.raises(HTTPException) as refused:
                await QUICK.run(slow)
            gate.set()
        return refused.value

    refusal = anyio.run(crowd)
    assert (refusal.status_code, refusal.headers) == (503, {"retry-after": "10"})
