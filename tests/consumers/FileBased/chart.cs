#:package IndustryModel.Charts@0.1.0
#:package IndustryModel.Netherlands@0.1.0
using IndustryModel.Charts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Shares;

// dotnet run chart.cs FILE.svg: a map, four lines after the packages are named.
Chart map = DutchIndustry.Load().Accounts.Shares(Nace.Manufacturing, level: 3, year: 2018).ToMap();
map.Save(args[0]);
Console.WriteLine(map);
