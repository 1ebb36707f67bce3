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
release := PKG_CONFIG_PATH="$(archives):$(PKG_CONFIG_PATH)" \
	$(SWIFT) build --configuration release --product peerage -Xlinker -s
# On a Mac the standard library is part of the system.
ifneq ($(shell uname),Darwin)
release += --static-swift-stdlib
endif

.PHONY: help demo test build install format lint check goldens libraries

help:
	@sed -n 's/^#   //p' Makefile
	@echo "make build    builds the program that is installed"
	@echo "make install  puts it into PREFIX/bin; PREFIX is $(PREFIX)"
	@echo "make format   lays the code out"
	@echo "make lint     checks how the code is laid out"
	@echo "make check    builds, tests and lints strictly, and changes nothing: before you push"
	@echo "make goldens  records what the tests compare with; read the difference before you commit it"

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
	$(release)

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
