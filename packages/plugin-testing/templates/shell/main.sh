#!/bin/sh
# Greets people and counts files. "$1" is the command's name, then come the words as they were typed.
set -eu

# The host passes on what nobody declared: refuse it, so that a misspelt option never means its default.
usage() {
  echo "usage: ooo my-plugin $1" >&2
  exit 2
}

command=${1-}
[ $# -eq 0 ] || shift

case $command in
greet)
  loud='' who=''
  for word in "$@"; do
    case $word in
    --loud) loud=yes ;;
    -*) usage 'greet <who> [--loud]' ;;
    *)
      [ -z "$who" ] || usage 'greet <who> [--loud]'
      who=$word
      ;;
    esac
  done
  [ -n "$who" ] || usage 'greet <who> [--loud]'
  if [ -n "$loud" ]; then
    printf 'Hello, %s!\n' "$who" | tr '[:lower:]' '[:upper:]'
  else
    printf 'Hello, %s!\n' "$who"
  fi
  ;;
count)
  [ $# -eq 0 ] || usage count
  files=0
  for path in "${OUROBOROS_PLUGIN_WORKDIR:-.}"/*; do
    [ ! -f "$path" ] || files=$((files + 1))
  done
  echo "$files files"
  ;;
*)
  echo "error: commands are greet, count" >&2
  exit 2
  ;;
esac
