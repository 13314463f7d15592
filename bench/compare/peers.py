"""The peers: wikidiff2 (C++, through PHP), News Sniffer's pairing by position, difflib, and NewsDiffs' diff-match-patch."""

from __future__ import annotations

import difflib
import json
import re
import shutil
import subprocess
from bisect import bisect_right
from itertools import accumulate
from pathlib import Path

from bench.compare.score import Actions

_WORDS = re.compile(r"\w+|[^\w\s]|\s+")


def wikidiff2(pairs: list[tuple[list[str], list[str]]], rounds: int = 1) -> tuple[float, str, list[Actions]] | None:
    """Seconds for all pairs (best round, measured inside PHP), its version and its actions; ``None`` where it is missing."""
    php = shutil.which("php")
    if php is None:
        return None
    given = json.dumps({"pairs": [["\n".join(a), "\n".join(b)] for a, b in pairs], "rounds": rounds})
    script = Path(__file__).with_name("wikidiff2.php")
    done = subprocess.run([php, str(script)], input=given.encode(), capture_output=True, check=False)
    if done.returncode:
        return None
    answer = json.loads(done.stdout)
    actions = [_actions(json.loads(one), *pair) for one, pair in zip(answer["answers"], pairs, strict=True)]
    return answer["seconds"], answer["version"], actions


def _actions(answer: dict, old: list[str], new: list[str]) -> Actions:
    """Its JSON as actions: 1 added, 2 removed, 3 changed, 4 moved away, 5 moved here (changed, where it has highlights)."""
    ours = list(accumulate([len(p.encode()) + 1 for p in old], initial=0))
    theirs = list(accumulate([len(p.encode()) + 1 for p in new], initial=0))

    def line(offset: int | None, starts: list[int]) -> int:
        return bisect_right(starts, offset or 0) - 1

    found: Actions = set()
    sources = {e["moveInfo"]["id"]: line(e["offset"]["from"], ours) for e in answer["diff"] if e["type"] == 4}
    for entry in answer["diff"]:
        kind, offset = entry["type"], entry["offset"]
        if kind == 1:
            found.add(("added", line(offset["to"], theirs)))
        elif kind == 2:
            found.add(("removed", line(offset["from"], ours)))
        elif kind == 3:
            found.add(("edited", line(offset["from"], ours), line(offset["to"], theirs)))
        elif kind == 5:
            origin = sources.get(entry["moveInfo"]["linkId"])
            if origin is None:  # now and then it names an origin that it does not show
                found.add(("added", line(offset["to"], theirs)))
                continue
            pair = origin, line(offset["to"], theirs)
            found.add(("moved", *pair))
            if entry["highlightRanges"]:
                found.add(("edited", *pair))
    return {a for a in found if not _blank(a, old, new)}


def _blank(action: tuple, old: list[str], new: list[str]) -> bool:
    return (action[0] == "added" and not new[action[1]].strip()) or (
        action[0] == "removed" and not old[action[1]].strip()
    )


def news_sniffer(old: list[str], new: list[str]) -> Actions:
    """Its rule in our words: align equal paragraphs, and inside each gap pair by position; what is over came or went."""
    found: Actions = set()
    for tag, a, a_end, b, b_end in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        paired = min(a_end - a, b_end - b)
        found |= {("edited", a + k, b + k) for k in range(paired)}
        found |= {("removed", k) for k in range(a + paired, a_end)}
        found |= {("added", k) for k in range(b + paired, b_end)}
    return found


def difflib_words(old: str, new: str) -> list[tuple[str, int, int, int, int]]:
    """The difflib of the standard library over words and marks, without its shortcut for frequent ones."""
    return difflib.SequenceMatcher(None, _WORDS.findall(old), _WORDS.findall(new), autojunk=False).get_opcodes()


def newsdiffs(old: str, new: str) -> list:
    """NewsDiffs' way: diff-match-patch over characters, with its semantic clean-up and its default limit of a second."""
    import diff_match_patch  # noqa: PLC0415 - in the bench extra only

    engine = diff_match_patch.diff_match_patch()
    found = engine.diff_main(old, new, checklines=False)
    engine.diff_cleanupSemantic(found)
    return found
