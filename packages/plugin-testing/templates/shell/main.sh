#!/bin/sh
# Greets people and counts files. "$1" is the command's name, then come the words as they were typed.
set -eu

command=${1-}
[ $# -eq 0 ] || shift

case $command in
greet)
  loud='' who=''
  for word in "$@"; do
    case $word in
    --loud) loud=yes ;;
    *) who="${who:+$who }$word" ;;
    esac
  done
  if [ -z "$who" ]; then
    echo "usage: ooo my-plugin greet <who> [--loud]" >&2
    exit 2
  fi
  if [ -n "$loud" ]; then
    printf 'Hello, %s!\n' "$who" | tr '[:lower:]' '[:upper:]'
  else
    printf 'Hello, %s!\n' "$who"
  fi
  ;;
count)
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
