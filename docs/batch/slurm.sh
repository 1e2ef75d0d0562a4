#!/bin/sh
#SBATCH --job-name=two-levers
#SBATCH --array=0-3
#SBATCH --cpus-per-task=2
#SBATCH --mem-per-cpu=1G
#SBATCH --time=00:10:00
#SBATCH --output=slice-%a.log
./slice.sh "$SLURM_ARRAY_TASK_ID"
