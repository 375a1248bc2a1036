#!/bin/sh
cd "$(dirname "$0")" || exit 1
[ -d node_modules ] || npm ci || exit 1
exec npm run --silent studio
