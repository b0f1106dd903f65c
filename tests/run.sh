#!/usr/bin/env bash
# Installs what the tests need beside the .NET SDK (a browser; Node.js and, from npm, Decap CMS), runs every test of the solution, and prints the sum as its last line.
# Fails when a test fails, when the build fails, and when no test ran.
set -uo pipefail
cd "$(dirname "$0")/.."
. eng/tools.sh

if [ -z "${KB_CHROMIUM:-}" ] && ! need chromium chromium fonts-dejavu-core; then
    echo "Set KB_CHROMIUM to a Chromium of your own." >&2
    exit 1
fi

if ! packages tests/KnowledgeBase.Browser.Tests/Editing/decap; then
    echo "The tests of the form will fail: they need Decap CMS and its local server, from npm." >&2
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT

dotnet restore KnowledgeBase.sln --locked-mode && dotnet build KnowledgeBase.sln --no-restore -v quiet -nologo || { echo "0 passed, 1 failed"; exit 1; }
dotnet test --solution KnowledgeBase.sln --no-build --no-progress "$@" 2>&1 | tee "$log"
status=${PIPESTATUS[0]}

# The runner's own summary, once for the whole solution: "  total: 12", "  failed: 0", …
figure() { sed -n "s/^ *$1: *\([0-9][0-9]*\).*/\1/p" "$log" | tail -n 1; }
passed=$(figure succeeded); failed=$(figure failed); skipped=$(figure skipped)
passed=${passed:-0}; failed=${failed:-0}; skipped=${skipped:-0}

if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then failed=1; fi
if [ "$passed" -eq 0 ] && [ "$failed" -eq 0 ]; then echo "No test ran." >&2; failed=1; fi

echo "$passed passed, $failed failed$([ "$skipped" -eq 0 ] || echo ", $skipped skipped")"
[ "$failed" -eq 0 ]
