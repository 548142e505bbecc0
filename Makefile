# Everything one does with a checkout. `make` alone lists it; only make, git and Python 3.11 or later need to be there.

PYTHON ?= python3
VENV ?= .venv
WORKERS ?= 2
ARGS ?=
SECONDS ?= 3600

PY := $(VENV)/bin/python
PIP_INSTALL := $(PY) -m pip install --quiet --disable-pip-version-check --require-hashes
# Named here so that a lock is remade the same way anywhere; it is no part of the program or its tests.
UV_VERSION := 0.13.9
COMPILE = build/lock/bin/uv pip compile --quiet --no-config --universal --python-version 3.11 --upgrade \
	--generate-hashes --no-header --no-annotate

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory
.PHONY: help run demo test soak fuzz lint format bench package schema lock clean display python packages

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: display $(VENV)/.run ## open the program; ARGS="--data DIR" takes another data folder
	@$(PY) main.py $(ARGS)

demo: $(VENV)/.test ## no screen needed: example week, agenda, minutes and pictures of every page in build/demo
	@mkdir -p build/demo
	@QT_QPA_PLATFORM=offscreen $(PY) -m tests.demo build/demo

test: $(VENV)/.test ## every test but the soak and the benchmarks, under ten minutes on two cores
	@$(PY) -m pytest -n $(WORKERS) --dist loadfile --benchmark-disable $(ARGS)

soak: $(VENV)/.test ## the long forms: a thousand kills, large registers, many examples
	@$(PY) -m pytest -m soak --benchmark-disable $(ARGS)

fuzz: $(VENV)/.test ## feed every reader with made-up files for an hour; SECONDS=60 for less, ARGS="msg" for one of them
	@$(PIP_INSTALL) -r requirements/fuzz.txt
	@mkdir -p build/fuzz
	@QT_QPA_PLATFORM=offscreen $(PY) -m tests.fuzz build/fuzz --seconds $(SECONDS) $(ARGS)

lint: $(VENV)/.test ## ruff, mypy --strict, the floors, the sizes, the house rules, known weaknesses
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy
	@$(PY) -m pytest -q -p no:cacheprovider tests/test_architecture.py tests/test_size.py tests/test_house_rules.py
	@$(PY) -m tests.tools.audit

format: $(VENV)/.test ## let ruff lay out the code and mend what it can
	@$(PY) -m ruff check --fix .
	@$(PY) -m ruff format .

bench: $(VENV)/.test ## measure speed and memory into build/bench.json
	@$(PIP_INSTALL) -r requirements/bench.txt || echo "Without what documents are compared with" >&2
	@mkdir -p build
	@rm -f build/bench.json
	@$(PY) -m pytest -m bench -s tests/benchmarks $(ARGS)

package: $(VENV)/.test ## a wheel, a source archive and a bill of materials (CycloneDX) in dist
	@$(PY) -m hatchling build -d dist
	@$(PY) -m tests.tools.sbom dist/sbom.cdx.json

schema: $(VENV)/.test ## write database/schema.sql as the migrations make it, to be read in the diff
	@$(PY) -m tests.tools.schema

lock: | packages ## take the newest allowed versions into requirements/run.txt and dev.txt, with digests
	@$(PYTHON) -m venv build/lock
	@build/lock/bin/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)
	@$(COMPILE) pyproject.toml -o build/lock/run.txt
	@$(COMPILE) pyproject.toml requirements/dev.in -c build/lock/run.txt -o build/lock/dev.txt
	@$(COMPILE) requirements/bench.in -o build/lock/bench.txt
	@$(COMPILE) requirements/fuzz.in -o build/lock/fuzz.txt
	@$(COMPILE) requirements/audit.in -o build/lock/audit.txt
	@for name in bench fuzz audit; do \
		{ echo "# Every file of every platform by its digest. Made by \`make lock\` from $$name.in."; \
		  cat build/lock/$$name.txt; } > requirements/$$name.txt; done
	@for name in run dev; do \
		{ echo "# Every file of every platform by its digest. Made by \`make lock\` from pyproject.toml and dev.in."; \
		  cat build/lock/$$name.txt; } > requirements/$$name.txt; done

clean: ## remove everything that make has made
	rm -rf build dist $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis .benchmarks .coverage
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

display:
	@if [ "$$(uname -s)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY$$QT_QPA_PLATFORM" ]; then \
		echo "There is no screen here (DISPLAY and WAYLAND_DISPLAY are empty): try make demo." >&2; exit 1; fi

python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
		echo "Python 3.11 or later is needed, and $(PYTHON) is $$($(PYTHON) -V 2>/dev/null || echo missing)." \
			"Name another one: make run PYTHON=python3.12" >&2; exit 1; }

# What a target needs of the system, its prerequisites take over from it.
PURPOSE := run
test soak fuzz bench: PURPOSE := test

packages: python
	@.ci/system-packages $(PURPOSE) $(PYTHON)

# An interrupted beginning leaves an environment without pip; one that has it is taken as it is.
$(VENV)/.made: | packages
	@$(PY) -m pip --version >/dev/null 2>&1 || { \
		echo "Making $(VENV) with $$($(PYTHON) -V)" >&2; $(PYTHON) -m venv --clear $(VENV); }
	@touch $@

$(VENV)/.run: requirements/run.txt $(VENV)/.made
	@echo "Installing what the program needs, once" >&2
	@$(PIP_INSTALL) -r requirements/run.txt
	@touch $@

$(VENV)/.test: requirements/dev.txt $(VENV)/.made
	@echo "Installing what the tests need, once" >&2
	@$(PIP_INSTALL) -r requirements/dev.txt
	@touch $@
