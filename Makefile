# Python ≥ 3.11 and make are all that a machine needs: every target sets up .venv from requirements.lock first.
PYTHON ?= python3
VENV := .venv
SSSOM := .venv-sssom
BIN := $(VENV)/bin
READY := $(VENV)/.ready
DEMO := build/demo

.PHONY: demo test lint types unit bench bench-sample speed ray graphs docs sssom format lock clean

demo: $(READY)
	$(BIN)/kgcine build --store $(DEMO)
	$(BIN)/kgcine query films/by-director -p director="Rashid Nugmanov" --store $(DEMO)

test: lint types unit bench-sample

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy
	$(BIN)/mypy bench docs

unit: $(READY)
	$(BIN)/python -m pytest -n 2 --dist loadfile

bench: $(READY)
	$(BIN)/python -m bench --raise --write docs/benchmarks.md

bench-sample: $(READY)
	$(BIN)/python -m bench --sample

# SPEED is a folder for the store and the quads that are measured; five million triples take some minutes and 3 GB.
SPEED ?= build/speed
speed: $(READY)
	test -d $(SPEED)/store || $(BIN)/python -m bench.grown 5000000 $(SPEED)
	$(BIN)/python -m bench.speed --store $(SPEED)/store --quads $(SPEED)/grown.nq --write docs/speed.md

# Ray brings 900 MB, so it is installed only where it is asked for.
ray: $(READY)
	$(BIN)/python -m pip install --quiet --editable ".[ray]"
	$(BIN)/python -m pytest tests/test_cluster.py tests/test_urls.py
	$(BIN)/python -m bench.ray_nodes

graphs: $(READY)
	rm -rf build/graphs
	$(BIN)/kgcine build --store build/graphs
	$(BIN)/kgcine export --store build/graphs --output graphs/samples.ttl
	$(BIN)/kgcine export --store build/graphs --what statements --output graphs/samples.trig

docs: $(READY)
	$(BIN)/python docs/terms.py
	$(BIN)/python docs/refresh.py

# The sssom package brings a hundred others, so it lives apart: up to two minutes and 390 MB the first time.
sssom: $(READY) $(SSSOM)/.ready
	rm -rf build/sssom
	$(BIN)/python -m bench.linking.mappings build/sssom
	$(SSSOM)/bin/python bench/linking/validate.py graphs/links/decisions.sssom.tsv build/sssom/decisions.sssom.tsv

$(SSSOM)/.ready:
	$(PYTHON) -m venv $(SSSOM)
	$(SSSOM)/bin/python -m pip install --quiet sssom==0.4.21
	touch $@

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

lock:
	uv pip compile pyproject.toml --extra serve --extra dev --universal --python-version 3.11 --generate-hashes \
		--no-header --no-annotate --no-emit-index-url --output-file requirements.lock

clean:
	rm -rf $(VENV) $(SSSOM) build dist .bench .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "kgcine needs Python 3.11 or newer: make PYTHON=/path/to/python3.11" >&2; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	touch $@
