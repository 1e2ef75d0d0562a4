#!/bin/sh
# slice.sh INDEX: one of four slices of 100,000 draws, 0 to 3.
set -eu
draws=100000
slices=4
from=$(($1 * draws / slices))
to=$((($1 + 1) * draws / slices))
industry scenario ensemble two-levers.json --draws $draws --seed 1 --sector C --measure share-gva \
  --from $from --to $to --save "slice-$1.imens" > /dev/null
