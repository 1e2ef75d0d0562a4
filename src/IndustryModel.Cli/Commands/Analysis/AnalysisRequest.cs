using IndustryModel.Accounts;
using IndustryModel.Quantities;
using IndustryModel.Regional;

namespace IndustryModel.Cli.Commands.Analysis;

/// <summary>What <c>industry analyze</c> was asked, read and found in the accounts.</summary>
/// <param name="Accounts">The accounts.</param>
/// <param name="Cubes">The cube of each measure that was named, in order; at least one.</param>
/// <param name="Year">The year; the latest that has what is asked, if none was named.</param>
/// <param name="BaseYear">The year that growth starts from; null if none was named.</param>
/// <param name="Scope">Which regions and sectors, and what is done where figures are missing.</param>
/// <param name="Benchmark">What regions are compared with.</param>
internal sealed record AnalysisRequest(RegionalAccounts Accounts, IReadOnlyList<DataCube> Cubes, Year Year, Year? BaseYear, RegionalScope Scope, RegionalBenchmark Benchmark)
{
    /// <summary>The population that the measure is divided by; null if it is not.</summary>
    internal DataCube? Per { get; init; }

    /// <summary>The file of covariates; null if none was named.</summary>
    internal string? Covariates { get; init; }

    /// <summary>Where files are read, standard input if they are named -.</summary>
    internal required CliIo Io { get; init; }

    internal DataCube Cube => Cubes[0];

    internal CubeSlice Slice => Cube[Year];

    /// <summary>The plants of <c>--plants FILE</c>; null if none was named.</summary>
    internal PlantRegister? Plants { get; init; }
}
