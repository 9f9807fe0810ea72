# Python ≥ 3.11 and make are all that a machine needs: every target sets up .venv from requirements.lock first.
PYTHON ?= python3
VENV := .venv
SSSOM := $(VENV)/sssom
SCHEMATHESIS := $(VENV)/schemathesis
BIN := $(VENV)/bin
READY := $(VENV)/.ready
DEMO := build/demo

.PHONY: demo test lint types unit bench facts bench-sample speed scale ray serving hostile graphs docs sssom format lock clean

demo: $(READY)
	$(BIN)/kgcine build --store $(DEMO)
	$(BIN)/kgcine query films/by-director -p director="Rashid Nugmanov" --store $(DEMO)

test: lint types unit sssom bench-sample

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy
	$(BIN)/mypy bench docs

unit: $(READY)
	$(BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder

# Everything that docs/ gives figures of: ten minutes for the facts, two hours for the rest.
bench: facts speed scale serving ray

facts: $(READY)
	$(BIN)/python -m bench --raise --write docs/benchmarks.md

bench-sample: $(READY)
	$(BIN)/python -m bench --sample

# Writes 1.7 million triples of made-up articles once (a minute, 1.3 GB), then measures for four minutes.
serving: $(READY)
	test -e build/large/current || $(BIN)/python -m bench.large_store build/large
	$(BIN)/python bench/serving.py build/large

# Some 3,400 requests that schemathesis makes from the server's own description. With its thirty packages it lives apart.
hostile: $(READY) $(SCHEMATHESIS)/.ready
	$(BIN)/kgcine build --store build/hostile
	$(BIN)/python -m bench.hostile build/hostile --schemathesis $(SCHEMATHESIS)/bin/schemathesis

$(SCHEMATHESIS)/.ready: bench/schemathesis.lock | $(READY)
	$(PYTHON) -m venv $(SCHEMATHESIS)
	$(SCHEMATHESIS)/bin/python -m pip install --quiet --require-hashes --requirement bench/schemathesis.lock
	touch $@

# SPEED is a folder for the store and the quads that are measured; five million triples take some minutes and 3 GB.
SPEED ?= build/speed
speed: $(READY)
	test -d $(SPEED)/store || $(BIN)/python -m bench.grown 5000000 $(SPEED)
	test -d $(SPEED)/small/store || $(BIN)/python -m bench.grown 1000000 $(SPEED)/small
	$(BIN)/python -m bench.speed --store $(SPEED)/store --small $(SPEED)/small/store --quads $(SPEED)/grown.nq --write docs/speed.md

scale: $(READY)
	$(BIN)/python -m bench.scale 100 1000 10000

# Ray brings 900 MB, so it is installed only where it is asked for.
ray: $(READY)
	$(BIN)/python -m pip install --quiet --editable ".[ray]"
	$(BIN)/python -m pytest tests/building/test_cluster.py tests/texts/test_urls.py
	$(BIN)/python -m bench.ray_nodes

graphs: $(READY)
	rm -rf build/graphs
	$(BIN)/kgcine build --store build/graphs
	$(BIN)/kgcine export --store build/graphs --output graphs/samples.ttl
	$(BIN)/kgcine export --store build/graphs --what statements --output graphs/samples.trig

docs: $(READY)
	$(BIN)/python docs/terms.py
	$(BIN)/python docs/refresh.py

# The sssom package validates the decisions, and one set with every kind of decision; it has to refuse a broken one.
sssom: $(READY) $(SSSOM)/.ready
	rm -rf build/sssom
	$(BIN)/python -m bench.linking.mappings build/sssom
	PYTHONPATH=$(SSSOM) $(BIN)/python bench/linking/validate.py \
		graphs/links/decisions.sssom.tsv build/sssom/decisions.sssom.tsv --broken build/sssom/broken.sssom.tsv

# Beside the environment, not in it: kgcine needs none of this.
$(SSSOM)/.ready: $(READY) bench/linking/sssom.lock
	rm -rf $(SSSOM)
	$(BIN)/python -m pip install --quiet --no-deps --require-hashes --only-binary=:all: --target $(SSSOM) \
		--requirement bench/linking/sssom.lock
	touch $@

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

lock:
	uv pip compile pyproject.toml --extra serve --extra dev --universal --python-version 3.11 --generate-hashes \
		--no-header --no-annotate --no-emit-index-url --output-file requirements.lock
	uv pip compile bench/linking/sssom.in --no-deps --constraint requirements.lock --universal --python-version 3.11 \
		--generate-hashes --no-header --no-annotate --no-emit-index-url --output-file bench/linking/sssom.lock
	uv pip compile bench/schemathesis.in --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
		--no-emit-index-url --output-file bench/schemathesis.lock

clean:
	rm -rf $(VENV) build dist .bench .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "kgcine needs Python 3.11 or newer: make PYTHON=/path/to/python3.11" >&2; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	touch $@
