from __future__ import annotations

import re
from typing import Any

import newsstand
import pytest
from starlette.testclient import TestClient

from replate.store import Store
from replate.web import Options, create_app
from replate.web.api import ADDRESSES

_KINDS = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "null": type(None),
}


class Description:
    """Just enough of JSON Schema to hold the answers against the OpenAPI document that describes them."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document

    def schema(self, path: str) -> dict[str, Any]:
        content = self.document["paths"][path]["get"]["responses"]["200"]["content"]
        return content["application/json"]["schema"]

    def check(self, schema: dict[str, Any], value: object, at: str = "$") -> None:
        if "$ref" in schema:
            name = schema["$ref"].removeprefix("#/components/schemas/")
            self.check(self.document["components"]["schemas"][name], value, f"{at}:{name}")
            return
        if "oneOf" in schema:
            fitting = [part for part in schema["oneOf"] if (value is None) == (part.get("type") == "null")]
            self.check(fitting[0], value, at)
            return
        kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
        assert any(isinstance(value, _KINDS[kind]) for kind in kinds), (at, value)
        assert isinstance(value, bool) is False or "boolean" in kinds, (at, value)
        assert value in schema.get("enum", [value]), (at, value)
        if schema.get("format") == "date-time" and value is not None:
            assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", str(value)), (at, value)
        if isinstance(value, dict):
            assert set(schema["required"]) <= set(value) <= set(schema["properties"]), (at, sorted(value))
            for key, part in value.items():
                self.check(schema["properties"][key], part, f"{at}.{key}")
        if isinstance(value, list):
            assert schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)), at
            for index, part in enumerate(value):
                self.check(schema["items"], part, f"{at}[{index}]")


@pytest.fixture
def description(client: TestClient) -> Description:
    return Description(client.get("/api/v1/openapi.json").json())


def test_every_address_of_the_api_is_described(description: Description) -> None:
    served = {path for path, _ in ADDRESSES} - {"/api/{rest:path}", "/api/v1/", "/api/v1/openapi.json"}
    assert set(description.document["paths"]) == served
    assert description.document["openapi"].startswith("3.1")
    for path, operations in description.document["paths"].items():
        named = {p["name"] for p in operations["get"]["parameters"] if p["in"] == "path"}
        assert named == set(re.findall(r"\{(\w+)\}", path))
    assert len({o["get"]["operationId"] for o in description.document["paths"].values()}) == len(served)


def test_every_answer_is_as_described(client: TestClient, description: Description, stand: newsstand.Stand) -> None:
    fire = {"id": stand.fire, "number": 3, "old": 2, "new": 3, "key": "ferry-post"}
    for path in description.document["paths"]:
        answer = client.get(path.format(**fire), params={"q": "ferry"} if path == "/api/v1/search" else None)
        assert answer.status_code == 200, path
        assert answer.headers["content-type"] == "application/json"
        assert answer.headers["access-control-allow-origin"] == "*"
        description.check(description.schema(path), answer.json())
    for article in vars(stand).values():
        path = "/api/v1/articles/{id}/diff/{old}/{new}"
        answer = client.get(path.format(id=article, old=0, new=1))
        if article != stand.quiet:
            description.check(description.schema(path), answer.json())


def test_what_changes_come_to_is_as_described(
    told: TestClient, description: Description, stand: newsstand.Stand
) -> None:
    for path in ("/api/v1/changes", "/api/v1/search"):
        answer = told.get(path, params={"q": "sixteen", "in": "added"} if path.endswith("search") else {"show": "all"})
        description.check(description.schema(path), answer.json())
    line = next(
        line
        for line in told.get("/api/v1/changes").json()["changes"]
        if line["article"] == stand.fire and line["new"] == 3
    )
    assert line["kinds"] == ["number", "date", "quote", "wording"]
    assert line["verdict"] == "content"
    assert line["weight"] > 75
    assert [flag["flag"] for flag in line["flags"]] == ["without_note"]


def test_what_a_version_comes_to_is_null_until_it_is_worked_out(client: TestClient) -> None:
    for line in client.get("/api/v1/changes").json()["changes"]:
        assert (line["weight"], line["verdict"], line["kinds"], line["flags"]) == (None, None, None, None)


def test_changes_are_narrowed_by_what_they_touch(told: TestClient, stand: newsstand.Stand) -> None:
    def listed(query: str) -> list[tuple[int, int]]:
        return [(line["article"], line["new"]) for line in told.get(f"/api/v1/changes?{query}").json()["changes"]]

    assert (stand.fire, 3) in listed("kind=number&kind=name")
    assert (stand.minister, 1) not in listed("kind=number")
    assert (stand.boats, 2) in listed("kind=typography")
    assert listed("flag=without_note")
    assert listed("flag=noted") == [(stand.boats, 1)]
    assert set(listed("min_weight=70")) < set(listed("min_weight=10"))
    assert listed("since=2026-05-12T14:00:00Z&until=2026-05-12T15:00:00%2B00:00") == [(stand.fire, 3)]
    assert listed("operation=merged") == []


def test_the_telling_changes_come_first_on_request(told: TestClient) -> None:
    answer = told.get("/api/v1/changes?order=weight&since=2026-05-12&until=2026-05-12&limit=3").json()
    weights = [line["weight"] for line in answer["changes"]]
    assert weights == sorted(weights, reverse=True)
    assert (len(weights), answer["next"]) == (3, None)
    assert told.get("/api/v1/changes?order=weight&before=5").json() == {"changes": [], "next": None}


def test_several_kinds_are_kept_on_the_way_to_the_next_page(told: TestClient) -> None:
    first = told.get("/api/v1/changes?kind=number&kind=name&kind=quote&limit=1").json()
    assert "kind=number&kind=name&kind=quote" in first["next"]
    assert told.get(first["next"]).status_code == 200


@pytest.mark.parametrize(
    "query", ["kind=x", "operation=x", "flag=x", "min_weight=101", "min_weight=x", "since=x", "order=x"]
)
def test_what_cannot_narrow_changes_is_said(told: TestClient, query: str) -> None:
    for path in ("/api/v1/changes", "/changes.rss", "/"):
        status = told.get(f"{path}?{query}").status_code
        assert status == 400 or (path != "/api/v1/changes" and query[:5] in ("since", "order")), (path, status)


def test_changes_have_the_names_that_other_research_gives_them(client: TestClient, stand: newsstand.Stand) -> None:
    changes = client.get(f"/api/v1/articles/{stand.fire}/diff/2/3").json()["changes"]
    assert [change["number"] for change in changes] == ["headline", "1", "1.1", "2", "2.1", "3", "4"]
    assert changes[1]["names"] == {
        "newsedits": "edit",
        "newsedits2": {"name": "fact", "suggested": True},
        "iterater": {"name": "meaning-changed", "suggested": True},
    }
    assert [change["names"]["newsedits"] for change in changes if change["number"] in "34"] == ["refactor", "addition"]


def test_a_comparison_names_what_was_changed_and_where(client: TestClient, stand: newsstand.Stand) -> None:
    found = client.get(f"/api/v1/articles/{stand.fire}/diff/2/3").json()
    assert (found["article"], found["old"], found["new"], found["elapsed"]) == (stand.fire, 2, 3, 4200.0)
    edited = next(change for change in found["changes"] if change["level"] == "paragraph")
    assert edited["operations"] == ["edited"]
    side = edited["old"]
    assert [side["text"][start:end] for start, end in side["spans"]] == ["four"]
    assert [0, 0] in found["unchanged"]
    assert client.get(f"/api/v1/articles/{stand.archived}/diff/0/1").json()["elapsed"] is None
    turned = client.get(f"/api/v1/articles/{stand.fire}/diff/3/2")
    assert (turned.status_code, turned.headers["location"]) == (301, f"/api/v1/articles/{stand.fire}/diff/2/3")


def test_what_is_not_known_is_null(client: TestClient, stand: newsstand.Stand) -> None:
    article = client.get(f"/api/v1/articles/{stand.archived}").json()
    assert article["first_seen_at"] is None
    assert (article["versions"], article["changes"], article["state"]) == (2, 2, "archived")
    assert client.get(f"/api/v1/articles/{stand.archived}/versions/1").json()["seen_at"] is None


@pytest.mark.parametrize(
    ("path", "name", "key"),
    [
        ("/api/v1/articles?limit=3", "articles", "id"),
        ("/api/v1/changes?limit=3&show=all", "changes", None),
        ("/api/v1/articles/1/checks?limit=2", "checks", "id"),
    ],
)
def test_lists_are_walked_by_the_link_to_the_next_page(
    client: TestClient, path: str, name: str, key: str | None
) -> None:
    whole = client.get(re.sub(r"limit=\d+", "limit=200", path)).json()
    assert whole["next"] is None
    walked: list[dict[str, object]] = []
    further: str | None = path
    while further is not None:
        answer = client.get(further)
        walked += answer.json()[name]
        further = answer.json()["next"]
        assert answer.headers.get("link") == (None if further is None else f'<{further}>; rel="next"')
    assert walked == whole[name]
    assert len(walked) > 2
    if key:
        assert len({line[key] for line in walked}) == len(walked)


def test_an_article_is_found_by_its_address(client: TestClient, stand: newsstand.Stand) -> None:
    found = client.get("/api/v1/articles", params={"url": "http://ferry.example/harbour-fire?utm_source=x"}).json()
    assert [line["id"] for line in found["articles"]] == [stand.fire]
    assert client.get("/api/v1/articles", params={"url": "https://nowhere.example/"}).json()["articles"] == []


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/api/v1/articles/999", 404),
        ("/api/v1/articles/abc", 404),
        ("/api/v1/articles/" + "9" * 40, 404),
        ("/api/v1/articles/1/versions/99", 404),
        ("/api/v1/articles/1/diff/0/99", 404),
        ("/api/v1/articles/999/checks", 404),
        ("/api/v1/outlets/nobody", 404),
        ("/api/v1/nothing", 404),
        ("/api/v2/articles", 404),
        ("/api/v1/articles?before=x", 400),
        ("/api/v1/articles?limit=-1", 400),
        ("/api/v1/changes?show=%3Cb%3E", 400),
        ("/api/v1/articles?q=" + "x" * 9000, 414),
    ],
)
def test_what_cannot_be_answered_is_a_problem_document(
    client: TestClient, description: Description, path: str, status: int
) -> None:
    answer = client.get(path)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["access-control-allow-origin"] == "*"
    problem = answer.json()
    description.check({"$ref": "#/components/schemas/Problem"}, problem)
    assert problem["status"] == status
    assert problem["detail"]


def test_writing_is_refused_with_a_problem(client: TestClient) -> None:
    answer = client.post("/api/v1/articles", json={})
    assert (answer.status_code, answer.headers["content-type"]) == (405, "application/problem+json")


def test_an_answer_that_is_known_already_is_not_sent_again(client: TestClient, stand: newsstand.Stand) -> None:
    path = f"/api/v1/articles/{stand.fire}/diff/2/3"
    first = client.get(path)
    assert "max-age" in first.headers["cache-control"]
    assert client.get(path, headers={"if-none-match": first.headers["etag"]}).status_code == 304


def test_a_damaged_store_is_a_problem_without_internals(store: Store, tmp_path: object) -> None:
    client = TestClient(create_app(store, Options(clock=lambda: newsstand.NOW)), raise_server_exceptions=False)
    store.close()
    (tmp_path / "replate.db").write_bytes(b"not a database " * 100)
    answer = client.get("/api/v1/outlets")
    assert (answer.status_code, answer.headers["content-type"]) == (500, "application/problem+json")
    assert "database" not in answer.text
