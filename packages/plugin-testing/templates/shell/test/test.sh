#!/bin/sh
# The plugin's own tests: sh test/test.sh
set -eu

main=$(dirname "$0")/../main.sh
directory=$(mktemp -d)
trap 'rm -r "$directory"' EXIT

expect() {
  if [ "$1" != "$2" ]; then
    echo "expected: $1" >&2
    echo "got:      $2" >&2
    exit 1
  fi
}

expect "Hello, Ada!" "$(sh "$main" greet Ada)"
expect "HELLO, ADA LOVELACE!" "$(sh "$main" greet 'Ada Lovelace' --loud)"
expect 2 "$(sh "$main" greet 2>/dev/null || echo $?)"
expect 2 "$(sh "$main" greet Ada --lout 2>/dev/null || echo $?)"
expect 2 "$(sh "$main" greet Ada Lovelace 2>/dev/null || echo $?)"
expect 2 "$(sh "$main" count twice 2>/dev/null || echo $?)"
expect 2 "$(sh "$main" dance 2>/dev/null || echo $?)"

touch "$directory/a.txt" "$directory/b.txt"
mkdir "$directory/sub"
expect "2 files" "$(OUROBOROS_PLUGIN_WORKDIR=$directory sh "$main" count)"

echo ok
