#:package IndustryModel.Netherlands@0.1.0
using IndustryModel.Json;
using IndustryModel.Netherlands;

// dotnet run app.cs FILE: reflection-based JSON is off here, so JsonSerializer.Serialize(vision) throws; this line does it.
string json = DutchIndustry.Load().Vision.ToJson();
File.WriteAllText(args[0], json);
