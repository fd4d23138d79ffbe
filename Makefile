# make run         install what is missing, open the window (without a display: write meshes and pictures to output/)
# make test        install what the tests need and run them, on two processes (WORKERS=0: in one, as plain pytest does)
# make lint        format, lint, types, import directions, docstrings, translations
# make soak        thousands of random actions of the window, with kills and restarts (SOAK_ACTIONS, 20000 by default)
# make mutants     break the program in small ways; see whether tests notice (ARGS=measure, transport_solver, transport, readers, writers)
# make bench       time the program on this machine
# make languages   bring the files of translations up to date with the texts of the code
# make screenshots make the pictures of the documentation
# make docs        build the documentation's site in site/
# make bundle      build the program for people without Python: for this system, in dist/ (docs/installation.md)
# make test-bundle install what `make bundle` made in bare systems without Python, and use it there (as root)
# make clean       remove everything made here, the environment included
#
# Options: PYTHON=python3.12   which Python to build the environment with
#          VENV=DIR            where it lies
#          TORCH_INDEX=ADDRESS package index to take PyTorch from (a CPU-only or CUDA build; see README)
#          SYSTEM=skip         do not look for system libraries
#          ARGS="..."          handed on to the viewer, to pytest or to the benchmarks (--keep writes benchmarks/RESULTS.md)

PYTHON ?= python3
VENV ?= .venv
ARGS ?=
WORKERS ?= 2
BIN := $(VENV)/bin
SETUP = $(PYTHON) scripts/setup.py --venv $(VENV) $(if $(TORCH_INDEX),--torch-index $(TORCH_INDEX)) $(if $(filter skip,$(SYSTEM)),--skip-system)

.PHONY: run test lint mutants soak bench languages screenshots docs bundle test-bundle clean help
.DEFAULT_GOAL := help

help:
	@sed -n '/^#/!q; s/^# \{0,1\}//p' Makefile

run:
	@$(SETUP) run
	@$(BIN)/python scripts/run.py $(ARGS)

test:
	@$(SETUP) test
	@$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal $(ARGS)

lint:
	@$(SETUP) test
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/python -m mypy
	@$(BIN)/lint-imports
	@$(BIN)/python scripts/docstrings.py
	@PYTHONPATH=. $(BIN)/python scripts/languages.py check

mutants:
	@$(SETUP) test
	@$(BIN)/python -m pip install --quiet -c constraints.txt -e '.[mutants]'
	@$(BIN)/python scripts/mutants.py $(ARGS)

soak:
	@$(SETUP) test
	@PYTHONPATH=.:tests:tests/core xvfb-run -a -s "-screen 0 1920x1200x24" $(BIN)/python tests/soak.py $(ARGS)

bench:
	@$(SETUP) test
	@$(BIN)/python benchmarks/surfaces.py $(ARGS)
	@$(BIN)/python benchmarks/slices.py $(ARGS)
	@$(BIN)/python benchmarks/exports.py $(filter --keep,$(ARGS))
	@$(BIN)/python benchmarks/fit.py $(ARGS)
	@xvfb-run -a -s "-screen 0 1920x1200x24" $(BIN)/python benchmarks/window.py $(ARGS)

languages:
	@$(SETUP) test
	@PYTHONPATH=. $(BIN)/python scripts/languages.py update

screenshots:
	@$(SETUP) test
	@xvfb-run -a -s "-screen 0 1920x1200x24" $(BIN)/python scripts/screenshots.py $(ARGS)

docs:
	@$(SETUP) docs
	@NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet
	@echo "site/index.html"

bundle:
	@$(PYTHON) scripts/bundle/build.py $(if $(TORCH_INDEX),--torch-index $(TORCH_INDEX)) $(ARGS)

test-bundle:
	@$(PYTHON) scripts/bundle/try.py $(ARGS)

clean:
	rm -rf $(VENV) build dist site output outputs test-artifacts *.egg-info .pytest_cache .mypy_cache .ruff_cache \
		.hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
