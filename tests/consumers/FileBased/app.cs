#:package IndustryModel.Netherlands@0.1.0
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using IndustryModel.Json;
using IndustryModel.Netherlands;
using IndustryModel.Policy;

IndustryVision vision = DutchIndustry.Load().Vision;

// dotnet run app.cs FILE: reflection-based JSON is off here, so JsonSerializer.Serialize(vision) throws; this line does it.
string json = vision.ToJson();
File.WriteAllText(args[0], json);
return PlainSerializerThrows(vision) ? 0 : 1;

[UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "That it does not work is what is shown.")]
[UnconditionalSuppressMessage("AOT", "IL3050", Justification = "That it does not work is what is shown.")]
static bool PlainSerializerThrows(IndustryVision vision)
{
    try
    {
        JsonSerializer.Serialize(vision);
        return false;
    }
    catch (InvalidOperationException)
    {
        return true;
    }
}
