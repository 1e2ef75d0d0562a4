"""The regional kernels as one would write them in NumPy, timed on a panel of doubles.

python3 regional.py FILE YEARS REGIONS SECTORS REPEATS
FILE holds years x regions x sectors as little-endian doubles. Prints a line for each job: name, seconds (the fastest of the repeats), checksum.
Run through `dotnet run -c Release --project benchmarks/IndustryModel.Benchmarks -- --peers`, which makes the file and sets both sides beside each other.
"""
import sys
import time

import numpy as np


def copy(x):
    return x.copy()


def location_quotients(x):
    regional = x / x.sum(axis=2, keepdims=True)
    national = x.sum(axis=1, keepdims=True) / x.sum(axis=(1, 2), keepdims=True)
    return regional / national


def shift_share(x):
    start, end = x[:-1], x[1:]
    growth = end.sum(axis=(1, 2), keepdims=True) / start.sum(axis=(1, 2), keepdims=True) - 1
    sector_growth = end.sum(axis=1, keepdims=True) / start.sum(axis=1, keepdims=True) - 1
    national = start * growth
    mix = start * (sector_growth - growth)
    regional = end - start - start * sector_growth
    return np.stack([national, mix, regional])


def complexity(x):
    """ECI of the regions, from the symmetric problem on the smaller side (sectors)."""
    results = []
    for year in x:
        m = (location_quotients(year[np.newaxis])[0] >= 1).astype(float)
        diversity, ubiquity = m.sum(axis=1), m.sum(axis=0)
        root = np.sqrt(ubiquity)
        symmetric = (m / diversity[:, np.newaxis]).T @ m / np.outer(root, root)
        _, vectors = np.linalg.eigh(symmetric)
        pci = vectors[:, -2] / root
        eci = m @ pci / diversity
        if np.corrcoef(eci, diversity)[0, 1] < 0:
            eci = -eci
        results.append((eci - eci.mean()) / eci.std())
    return np.stack(results)


def checksum(result):
    return float(np.abs(result).sum())


def main():
    file, years, regions, sectors, repeats = sys.argv[1], *map(int, sys.argv[2:6])
    x = np.fromfile(file, dtype="<f8").reshape(years, regions, sectors)
    for job in (copy, location_quotients, shift_share, complexity):
        best = float("inf")
        for _ in range(repeats):
            start = time.perf_counter()
            result = job(x)
            best = min(best, time.perf_counter() - start)
        print(job.__name__.replace("_", "-"), repr(best), repr(checksum(result)))
    print("numpy", np.__version__, file=sys.stderr)


if __name__ == "__main__":
    main()
