"""What the processes for strangers' texts give back, and the name of the rules that they follow."""

from __future__ import annotations

from pathlib import Path

from replate import retelling
from replate.judging import compared, judge, named, rules
from replate.model import Content
from replate.retelling import retold

OLD = Content(headline="Ferry late", paragraphs=["4 boats were lost."])
NEW = Content(headline="Ferry late", paragraphs=["16 boats were lost."])


def test_an_account_holds_the_comparison_as_its_page_shows_it() -> None:
    kept = judge(OLD, NEW, {}).written
    assert retold(kept, rules(), OLD, NEW) == compared(OLD, NEW, {})


def rule_book(directory: Path) -> Path:
    (directory / "words").mkdir(parents=True)
    (directory / "marks.py").write_text("MOST = 4\n")
    (directory / "words" / "english.txt").write_text("the 8\n")
    return directory


def test_rules_have_another_name_once_a_module_or_a_table_says_otherwise(tmp_path: Path) -> None:
    book = rule_book(tmp_path / "book")
    names = [named([book])]
    (book / "marks.py").write_text("MOST = 5\n")
    names.append(named([book]))
    (book / "words" / "english.txt").write_text("the 9\n")
    names.append(named([book]))
    (book / "marks.py").rename(book / "spans.py")
    names.append(named([book]))
    assert len(set(names)) == 4
    assert named([book / "spans.py"]) not in (named([book]), named([]))


def test_they_keep_their_name_wherever_they_lie_and_whatever_is_compiled_beside_them(tmp_path: Path) -> None:
    one, other = rule_book(tmp_path / "one"), rule_book(tmp_path / "other")
    (one / "__pycache__").mkdir()
    (one / "__pycache__" / "marks.cpython-311.pyc").write_bytes(b"compiled")
    assert named([one]) == named([other])
    assert rules() == rules() != ""


def test_what_tells_a_comparison_again_belongs_to_the_rules() -> None:
    source = Path(retelling.__file__).parent
    assert rules() != named([source / folder for folder in ("classify", "compare", "model", "text")])
