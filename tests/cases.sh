#!/usr/bin/env bash
# Prints the name of each test case of what tests/run.sh has built, one a line, without the project's name and in order, so that two versions can be
# compared: tests/cases.sh >after; diff before after
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
for project in UnitTests Tests BrowserTests; do
  dotnet test -c Release --no-build --project "tests/Ballerup.Dashboard.$project" --list-tests | grep -oE "Ballerup\.Dashboard\.$project\..*" | grep -vE "\.dll( |$)" | sed "s/^Ballerup\.Dashboard\.$project\.//"
done | LC_ALL=C sort
