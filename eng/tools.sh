# Sourced: `need COMMAND PACKAGE…` installs Debian's packages when a command is not there.
need() {
    local command=$1
    shift
    command -v "$command" >/dev/null 2>&1 && return
    echo "Installing $* ..."
    local as_root=""
    [ "$(id -u)" = 0 ] || as_root="sudo"
    $as_root apt-get update -qq && $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null && return
    echo "$command could not be installed." >&2
    return 1
}

# `packages FOLDER` installs what a package-lock.json names, from npm, when it is not there yet.
packages() {
    need node nodejs && need npm npm || return
    [ "$1/node_modules" -nt "$1/package-lock.json" ] || npm ci --prefix "$1" --no-audit --no-fund
}
