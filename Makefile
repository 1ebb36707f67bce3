# peerage reads a folder of notes about your peers and writes summary and agenda pages back.
#
#   make demo     installs what is missing, builds, syncs a copy of the sample vault, shows the result
#   make test     installs what is missing, builds, runs every test and the lint
#
# `make help` names the rest.

PREFIX ?= /usr/local
SWIFT ?= swift
# Where Debian describes its libraries; a machine without pkg-config does not look there by itself.
export PKG_CONFIG_PATH := $(PKG_CONFIG_PATH):/usr/lib/$(shell uname -m)-linux-gnu/pkgconfig

sources := Package.swift Sources Templates Tests Benchmarks
archives := $(CURDIR)/.build/archives
released := PKG_CONFIG_PATH="$(archives):$(PKG_CONFIG_PATH)" \
	$(SWIFT) build --configuration release -Xlinker -s
# On a Mac the standard library is part of the system.
ifneq ($(shell uname),Darwin)
released += --static-swift-stdlib
endif
release := $(released) --product peerage
benchmark := $(released) --product peerage-benchmark

.PHONY: help demo test build install format lint check goldens libraries \
	benchmark bench bench-compare bench-check bench-baselines

help:
	@sed -n 's/^#   //p' Makefile
	@echo "make build    builds the program that is installed"
	@echo "make install  puts it into PREFIX/bin; PREFIX is $(PREFIX)"
	@echo "make format   lays the code out"
	@echo "make lint     checks how the code is laid out"
	@echo "make check    builds, tests and lints strictly, and changes nothing: before you push"
	@echo "make goldens  records what the tests compare with; read the difference before you commit it"
	@echo "make bench            times the stages of a sync; NOTES=1000 for that many notes alone"
	@echo "make bench-compare    runs cmark, git and Hugo beside it on 10,000 notes, or on NOTES"
	@echo "make bench-check      fails where the program runs 5 % more instructions than before"
	@echo "make bench-baselines  records how many it runs; commit them with the change that explains them"

libraries:
	@Scripts/libraries

demo: libraries
	$(SWIFT) build --product peerage
	@Scripts/demo "$$($(SWIFT) build --show-bin-path)/peerage"

test: libraries
	@Scripts/house-rules
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build
	@$(MAKE) --no-print-directory lint

build: libraries
	@Scripts/libraries --archives $(archives)
	$(release) $$(Scripts/libraries --static $(archives))

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 "$$($(release) --show-bin-path)/peerage" "$(DESTDIR)$(PREFIX)/bin/peerage"

format:
	$(SWIFT) format format --in-place --recursive $(sources)

lint:
	$(SWIFT) format lint --strict --recursive $(sources)

check:
	@Scripts/libraries --check
	@Scripts/house-rules
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	$(SWIFT) test --skip-build
	@$(MAKE) --no-print-directory lint

goldens: libraries
	$(SWIFT) build --build-tests
	@# A test that records a golden fails, so that no recording run passes for a good one.
	-PEERAGE_RECORD_GOLDENS=1 $(SWIFT) test --skip-build
	git status --short

# With the same flags as the program, or each would build the other's modules anew.
benchmark: build
	$(benchmark) $$(Scripts/libraries --static $(archives))

bench: benchmark
	@"$$($(released) --show-bin-path)/peerage-benchmark" stages $(addprefix --notes ,$(NOTES))

bench-compare: benchmark
	@Benchmarks/yardsticks cmark git hugo
	@bin=$$($(released) --show-bin-path); "$$bin/peerage-benchmark" compare \
		--program "$$bin/peerage" $(addprefix --notes ,$(NOTES))

bench-check bench-baselines: benchmark
	@Benchmarks/yardsticks valgrind
	@Benchmarks/instructions "$$($(released) --show-bin-path)" \
		$(if $(filter bench-baselines,$@),--record)
