namespace IndustryModel.Tests.Cli;

/// <summary>A folder with scenario files, for runs of <c>industry scenario</c>.</summary>
internal sealed class ScenarioFolder : IDisposable
{
    /// <summary>One cell of 100, and two level levers from 1 January: 132.</summary>
    internal const string TwoLevels = """
        { "name": "two levels", "baseYear": 2019, "horizon": 2021,
          "cells": [ { "region": "R1", "sector": "C", "persons": 50, "valueAdded": 100 } ],
          "levers": [
            { "code": "ten", "start": "2020-01-01", "effects": [ { "channel": "productivity", "kind": "level", "magnitude": 0.1 } ] },
            { "code": "twenty", "start": "2020-01-01", "effects": [ { "channel": "productivity", "kind": "level", "magnitude": "20%" } ] } ] }
        """;

    /// <summary>Two sectors, and two levers of uncertain magnitude.</summary>
    internal const string Uncertain = """
        { "name": "uncertain", "baseYear": 2019, "horizon": 2022,
          "cells": [ { "region": "R1", "sector": "C", "persons": 100, "valueAdded": 100 }, { "region": "R1", "sector": "G", "persons": 300, "valueAdded": 300 } ],
          "levers": [
            { "code": "education", "start": "2020-01-01", "effects": [ { "channel": "productivity", "kind": "growth", "magnitude": { "distribution": "uniform", "low": 0, "high": "2%" } } ] },
            { "code": "smart-industry", "start": "2020-01-01", "effects": [ { "channel": "productivity", "kind": "level", "sector": "C", "magnitude": { "distribution": "normal", "mean": 0.1, "sd": 0.02 } } ] } ] }
        """;

    internal string Path { get; } = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    internal string this[string name] => System.IO.Path.Combine(Path, name);

    internal string Write(string name, string text)
    {
        File.WriteAllText(this[name], text);
        return this[name];
    }
}
