using IndustryModel.Classifications;
using IndustryModel.Json;
using IndustryModel.Netherlands;
using IndustryModel.Quantities;
using IndustryModel.Shares;
using IndustryModel.Statistics;

// Loads the Dutch case and prints a share; with a file name, writes the vision's JSON there.
DutchIndustry nl = DutchIndustry.Load();
Observation<Share> share = nl.Accounts.GrossValueAdded[2018].ShareOf(Nace.Manufacturing, of: DutchRegions.Netherlands);
Console.WriteLine(share);
if (args is [string file])
    File.WriteAllText(file, nl.Vision.ToJson());
