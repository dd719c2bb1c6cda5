#!/bin/sh
# The commands of the image. `exec`: Node itself gets the container's signals and can finish the work in hand.
set -eu
cd /app
node() { exec /usr/bin/env node --import @oxc-node/core/register --enable-source-maps "$@"; }

case "${1:-api}" in
  api) node apps/api/src/main.ts ;;
  worker) node apps/worker/src/main.ts ;;
  migrate | seed) node apps/cli/src/main.ts "$@" ;;
  *) exec "$@" ;;
esac
