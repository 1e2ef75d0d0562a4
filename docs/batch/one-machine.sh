#!/bin/sh
# one-machine.sh: the four slices as processes of one machine, by GNU parallel or, where it is not there, xargs.
set -eu
if command -v parallel > /dev/null; then
  parallel ./slice.sh ::: 0 1 2 3
else
  printf '%s\n' 0 1 2 3 | xargs -n 1 -P 4 ./slice.sh
fi
