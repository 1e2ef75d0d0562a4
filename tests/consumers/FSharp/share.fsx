// dotnet fsi share.fsx FILE
#r "nuget: IndustryModel.Netherlands, 0.1.0"

open System.IO
open IndustryModel.Classifications
open IndustryModel.Json
open IndustryModel.Netherlands
open IndustryModel.Quantities
open IndustryModel.Shares

let nl = DutchIndustry.Load()
let share = nl.Accounts.GrossValueAdded.[Year 2018].ShareOf(Nace.Manufacturing, DutchRegions.Netherlands)
printfn $"{share}"

for path in nl.Vision.Trace("smart-industry", "NL341") do
    printfn $"{path}"

File.WriteAllText(fsi.CommandLineArgs.[1], nl.Vision.ToJson())
