# Everything a newcomer types. `make run` and `make test` set up what they need.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SPREAD := --numprocesses auto --maxprocesses 8 --dist worksteal # the tests, over the processors

.PHONY: run test quick check bench words clean setup browser

run: $(VENV)/.ready ## a self-made newsroom edits its articles while you watch
	$(BIN)/replate demo

test: $(VENV)/.ready-dev browser ## every test, slow ones included
	$(BIN)/python -m pytest $(SPREAD)

quick: $(VENV)/.ready-dev ## the tests that take less than seconds
	$(BIN)/python -m pytest $(SPREAD) -m 'not slow'

check: $(VENV)/.ready-dev ## style, types, structure
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/.ready-bench ## measurements beside peers, as ratios in one run; half an hour in all, one by name: -m bench checks
	$(BIN)/python -m bench

words: $(VENV)/.ready-dev ## after a sentence of the pages was added or changed: bring the languages' catalogues up to date
	$(BIN)/python tools/words.py

setup: $(VENV)/.ready-dev

$(VENV)/bin/python:
	$(PYTHON) -c 'import sys; sys.exit("Replate needs Python 3.11 or newer, this is " + sys.version.split()[0] + "; name another one with: make PYTHON=python3.12") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.ready: pyproject.toml constraints.txt | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable .
	@touch $@

$(VENV)/.ready-dev: pyproject.toml constraints.txt | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@touch $@ $(VENV)/.ready

$(VENV)/.ready-bench: $(VENV)/.ready-dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[bench]'
	@touch $@

browser: ## Chromium for the browser tests, where the system's package manager may install it
	@sh tools/chromium.sh

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
