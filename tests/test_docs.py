"""The documentation says what the program does."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from replate import settings
from replate.cli import commands, starter
from replate.cli.reference import reference
from replate.model import Kind, Outcome

ROOT = Path(__file__).resolve().parents[1]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]


def test_the_reference_of_commands_is_the_commands_own() -> None:
    assert (ROOT / "docs" / "commands.md").read_text() == reference(), (
        "run: python -m replate.cli.reference > docs/commands.md"
    )


def test_every_outcome_is_in_the_glossary() -> None:
    glossary = (ROOT / "docs" / "glossary.md").read_text()
    assert [outcome for outcome in Outcome if f"`{outcome.value}`" not in glossary] == []


def test_every_setting_of_the_schedule_and_the_site_is_in_the_starter_file() -> None:
    text = starter.settings_text()
    for table in ("watch", "decide", "work", "read", "web"):
        options = type(getattr(settings.Settings(), table))
        assert [f.name for f in fields(options) if f"{f.name} = " not in text] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_within_the_documentation_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text())
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_commands_that_the_documentation_shows_exist(page: Path) -> None:
    known = {str(command.name) for command in commands.app.registered_commands}
    shown = re.findall(r"^replate ([a-z]+)", page.read_text(), flags=re.MULTILINE)
    assert set(shown) <= known


def test_kinds_have_their_names_from_the_design() -> None:
    names = "spaces typography punctuation case spelling house_style number date name quote attribution certainty"
    names += " negation notice byline furniture wording link"
    assert [kind.value for kind in Kind] == names.split()
