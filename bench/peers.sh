#!/usr/bin/env bash
# Builds a folder of Markdown with kb and with Hugo + Pagefind, in turn, and prints medians and ratios.
#   bench/peers.sh HARNESS CORPUS [RUNS]
# HARNESS is a script that takes --kb COMMAND --corpus FOLDER --runs N --work FOLDER;
# without it there is nothing to compare with, and the script says so.
set -euo pipefail
harness=${1:?the comparing script}; corpus=${2:?a folder of Markdown}; runs=${3:-3}
cd "$(dirname "$0")/.."
[ -f "$harness" ] || { echo "There is no '$harness'; nothing was measured." >&2; exit 2; }
command -v hugo >/dev/null || { echo "Hugo is missing: apt-get install hugo" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
dotnet publish src/KnowledgeBase.Cli -c Release -o "$work/kb" -v quiet -nologo
python3 "$harness" --kb "$work/kb/kb" --corpus "$corpus" --runs "$runs" --work "$work/peers"
