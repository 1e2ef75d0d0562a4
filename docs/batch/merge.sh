#!/bin/sh
# merge.sh: the four slices as one ensemble, as CSV and as a summary that can be merged again. The order of the files does not matter.
set -eu
industry scenario merge slice-3.imens slice-0.imens slice-2.imens slice-1.imens --save whole.imens --format csv --output whole.csv
