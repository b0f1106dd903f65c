#!/usr/bin/env bash
# Takes the pictures of the page for contributors anew, from the real programs: bash eng/scripts/pictures.sh [form|word|check]…
#   form   /admin/ in Chromium, filled in by the test that proposes a case there
#   word   the form of `kb template case-study`, as LibreOffice draws its first page
#   check  `kb check` on three beginner's mistakes, in a terminal (xterm)
# Each has few colours and no metadata. Look at them before you commit them, and change their captions with them.
set -euo pipefail
cd "$(dirname "$0")/../.."
. eng/tools.sh

folder=$PWD/content/contribute
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
kb=$PWD/src/KnowledgeBase.Cli/bin/Debug/net10.0/kb

form() {
    local tests=tests/KnowledgeBase.Browser.Tests
    dotnet build "$tests" -v quiet -nologo
    "$tests/bin/Debug/net10.0/KnowledgeBase.Browser.Tests" --explicit only --filter-method '*The_form_has_its_picture_taken'
}

word() {
    need soffice libreoffice-writer && need pdftoppm poppler-utils
    "$kb" template case-study --output "$scratch/case-study.docx"
    soffice --headless --convert-to pdf --outdir "$scratch" "$scratch/case-study.docx" >/dev/null
    pdftoppm -png -singlefile -r 110 -x 40 -y 60 -W 820 -H 700 "$scratch/case-study.pdf" "$folder/word"
}

check() {
    need xterm xterm && need Xvfb xvfb && need xauth xauth && need import imagemagick
    cp -r content statiq.json "$scratch"
    cat >"$scratch/content/case-studies/falls.md" <<'CASE'
---
title: Hourly rounds on three wards
summary: Three wards of a district hospital halved the number of falls in a year by hourly rounds; night staffing stayed a problem.
created: 2026-11-23
review_by: 2027-11-23
system: torbay
themes: [leadership]
status: complete
period:
  start: 31/04/2025
sources:
  - title: Annual report
---

## Problem

People fell at night.

## What was done

Nurses looked in once an hour.
CASE
    cat >"$scratch/session" <<SESSION
cd "$scratch"
PATH=$(dirname "$kb"):\$PATH
printf '$ kb check content/case-studies/falls.md\n'
kb check content/case-studies/falls.md --date 2026-11-23
printf '$ '
touch done
sleep 60
SESSION
    export scratch folder
    xvfb-run --auto-servernum --server-args="-screen 0 1000x700x24" bash -c '
        xterm -T pictured -fa "DejaVu Sans Mono" -fs 11 -geometry 90x19 -b 8 -bg white -fg "#212b32" -bc +sb -e bash "$scratch/session" &
        until [ -e "$scratch/done" ]; do sleep 0.2; done
        sleep 1
        import -window pictured "png:$folder/check.png"
        kill $!'
}

for picture in ${@:-form word check}; do
    "$picture"
    need pngquant pngquant
    pngquant --force --strip --ext .png 32 "$folder/$picture.png"
done
