using System.Runtime.CompilerServices;
using IndustryModel.Classifications;
using IndustryModel.Json;
using IndustryModel.Netherlands;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Shares;
using IndustryModel.Statistics;

// As the console app, ahead of time compiled; the vision must also come back from its JSON as it was.
if (RuntimeFeature.IsDynamicCodeSupported)
    throw new InvalidOperationException("This program is to be published as Native AOT and run as that.");

DutchIndustry nl = DutchIndustry.Load();
Observation<Share> share = nl.Accounts.GrossValueAdded[2018].ShareOf(Nace.Manufacturing, of: DutchRegions.Netherlands);
Console.WriteLine(share);

string json = nl.Vision.ToJson();
if (IndustryVision.FromJson(json).ToJson() != json)
    throw new InvalidOperationException("The vision changed on its way through JSON.");
if (args is [string file])
    File.WriteAllText(file, json);
