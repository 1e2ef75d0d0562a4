namespace IndustryModel.Tests.Scenarios;

/// <summary>Scenario files that are right: that of the documentation, and one for each thing that a file may say.</summary>
internal static class ScenarioTexts
{
    internal const string TwoLevers = """
        { "name": "two levers", "baseYear": 2019, "horizon": 2035,
          "cells": [ { "region": "R1", "sector": "C", "persons": 100, "valueAdded": 100 }, { "region": "R1", "sector": "G", "persons": 300, "valueAdded": 300 } ],
          "prices": { "deflator": "current-prices" },
          "baseline": { "method": "constant", "persons": 0.0, "productivity": 0.0, "shock": null, "cells": [ { "sector": "C", "productivity": "1%" } ] },
          "levers": [ { "code": "smart-industry", "start": "2021-07-01", "end": null, "lag": "P0D", "buildUp": "P0D", "profile": "linear", "persistence": "permanent",
              "effects": [ { "channel": "productivity", "kind": "level", "region": "*", "sector": "C", "weight": 1, "magnitude": { "distribution": "normal", "mean": 0.1, "sd": 0.02 }, "origin": "assumption: …" } ] },
            { "code": "education", "start": "2022-01-01", "effects": [ { "channel": "persons", "kind": "growth", "magnitude": { "distribution": "uniform", "low": "0%", "high": "1%" } } ] } ],
          "correlations": [ { "between": [ "smart-industry/0", "education/0" ], "rank": 0.4 } ],
          "combination": [ { "pair": [ "smart-industry", "education" ], "synergy": 0.0 } ],
          "laborMarket": "elastic" }
        """;

    private const string Rest = "\"cells\":[{\"region\":\"R1\",\"sector\":\"C\",\"persons\":100,\"valueAdded\":-5.5}]";

    internal static IReadOnlyDictionary<string, string> Valid { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["two-levers"] = TwoLevers,
        ["least"] = With(""),
        ["economy"] = """{"$schema":"scenario.schema.json","name":"e","baseYear":2019,"horizon":2019,"accounts":"nl"}""",
        ["historical"] = With(""", "prices":{"deflator":"national-industry"},"baseline":{"method":"historical","from":2000,"differentials":[{"persons":"-1%"},{"persons":0.01,"region":"R1"}]}"""),
        ["shift-share"] = With(""", "prices":{"deflator":"prices/own.csv"},"baseline":{"method":"shift-share","from":2000,"to":2015,"regionalShift":"25%","shock":{"distribution":"normal","sd":"2%","by":"nation"}}"""),
        ["path"] = With(""", "baseline":{"method":"path","productivity":"150%","path":[{"from":2026,"to":null,"productivity":0.02},{"from":2027,"to":2030,"sector":"C","persons":"-100%"}]}"""),
        ["lever-times"] = With(""", "levers":[{"code":"a/b","name":"A","start":"2020-02-29","end":"2030-12-31","lag":"P6M","buildUp":"P1Y6M2W3D","profile":"logistic","persistence":"decaying","halfLife":"P2Y","effects":[{"channel":"persons","kind":"level","magnitude":0.1}]}]"""),
        ["fixed"] = Effect("-0.05"),
        ["percent"] = Effect("\"12.5 %\""),
        ["truncated"] = Effect("""{"distribution":"truncated-normal","mean":"10%","sd":0.02,"low":0,"high":null}"""),
        ["lognormal"] = Effect("""{"distribution":"lognormal","meanLog":-2.3,"sdLog":"10%"}"""),
        ["triangular"] = Effect("""{"distribution":"triangular","low":0,"mode":"5%","high":"10%"}"""),
        ["pert"] = Effect("""{"distribution":"pert","low":0,"mode":0,"high":1.5}"""),
        ["stock"] = Effect("""{"stock":{"spending":{"2026":20,"2025":10.5},"initial":1000,"depreciation":"15%","elasticity":{"distribution":"normal","mean":0.1,"sd":0.02},"timing":"mid-year"}}"""),
        ["bass"] = Effect("""{"diffusion":"bass","innovation":0.03,"imitation":"38%","uplift":"10%"}"""),
        ["s-curve"] = Effect("""{"diffusion":"logistic","rate":0.8,"midpoint":5,"uplift":{"distribution":"uniform","low":0,"high":0.1}}"""),
        ["scopes"] = With(""", "levers":[{"code":"a","start":"2020-01-01","effects":[{"channel":"persons","kind":"level","region":"cluster:brainport","sector":"technology:photonics","weight":"50%","magnitude":1}]}]"""),
        ["labor-market"] = With(""", "laborMarket":{"cap":[{"region":"R1","year":2030,"persons":500},{"region":"R1","year":2035,"persons":0}]}"""),
        ["fixed-total"] = With(""", "laborMarket":"fixed-total","combination":[],"correlations":[]"""),
        ["targets"] = With(""", "targets":[{"name":"a","year":2030,"atLeast":"20%","sector":"C","region":null},{"name":"b","year":2035,"measure":"gva","atLeast":1e6}]"""),
    };

    internal static string With(string more) => $"{{\"name\":\"s\",\"baseYear\":2019,\"horizon\":2035,{Rest}{more}}}";

    private static string Effect(string magnitude) => With($", \"levers\":[{{\"code\":\"a\",\"start\":\"2020-01-01\",\"effects\":[{{\"channel\":\"persons\",\"kind\":\"level\",\"magnitude\":{magnitude}}}]}}]");
}
