#!/bin/sh
# Puts real files of every kind where each target begins from.
set -eu
cd "$(dirname "$0")"
for target in record plan_file file locked_file sealed; do
    mkdir -p "corpus/$target"
done
cp ../tests/records/v1-kept-*.json ../tests/records/v1-settings.json corpus/record/
cp ../tests/records/v1-plan-*.json corpus/plan_file/
cp ../tests/records/locked-v1.html corpus/locked_file/
cp ../tests/records/v1-plan-*.json ../tests/records/locked-v1.html seeds/archive.mhtml corpus/file/
cp seeds/*.json corpus/sealed/
