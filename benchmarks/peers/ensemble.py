"""Growth of 20 sectors with normal shocks, national share quantiles by year, as one would write it in NumPy: two ways.

python3 ensemble.py WAY DRAWS YEARS SECTORS REPEATS
WAY is full (one array of all draws, years and sectors) or frugal (the state of a year only). Prints a line: way, peak memory in MiB, median share of the last year, seconds of each repeat.
Run through `dotnet run -c Release --project benchmarks/IndustryModel.Benchmarks -- --ensemble-peers`, which sets both ways beside the library.
"""
import resource
import sys
import time

import numpy as np

PERCENT = [5, 25, 50, 75, 95]
GROWTH, DEVIATION = 0.015, 0.02


def start(sectors):
    return 100.0 + np.arange(sectors)


def full(rng, draws, years, sectors):
    growth = GROWTH + DEVIATION * rng.standard_normal((draws, years, sectors))
    value = start(sectors) * np.cumprod(1 + growth, axis=1)
    share = value[:, :, 0] / value.sum(axis=2)
    return np.percentile(share, PERCENT, axis=0)


def frugal(rng, draws, years, sectors):
    value = np.tile(start(sectors), (draws, 1))
    quantiles = np.empty((len(PERCENT), years))
    for year in range(years):
        value *= 1 + GROWTH + DEVIATION * rng.standard_normal((draws, sectors))
        quantiles[:, year] = np.percentile(value[:, 0] / value.sum(axis=1), PERCENT)
    return quantiles


def main():
    way, draws, years, sectors, repeats = sys.argv[1], *map(int, sys.argv[2:6])
    seconds = []
    for repeat in range(repeats):
        begin = time.perf_counter()
        quantiles = {"full": full, "frugal": frugal}[way](np.random.default_rng(repeat), draws, years, sectors)
        seconds.append(time.perf_counter() - begin)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(way, repr(peak), repr(float(quantiles[2, -1])), *map(repr, seconds))
    print("numpy", np.__version__, file=sys.stderr)


if __name__ == "__main__":
    main()
