using IndustryModel.Accounts;
using IndustryModel.DataCompiler;

if (args.Length != 2)
{
    Console.Error.WriteLine("Usage: IndustryModel.DataCompiler MANIFEST OUTPUT");
    Console.Error.WriteLine("Turns the text files that MANIFEST names into the binary form that a country package embeds. Exit codes: 0 done, 2 bad input.");
    return 2;
}

(RegionalAccounts? accounts, string version, IReadOnlyList<Problem> problems) = DatasetCompiler.Compile(args[0]);
foreach (Problem problem in problems)
    Console.Error.WriteLine(problem);
if (accounts is null)
    return 2;
var bytes = new MemoryStream();
accounts.WriteBinary(bytes, version);
string half = args[1] + ".part";
File.WriteAllBytes(half, bytes.ToArray());
File.Move(half, args[1], overwrite: true);
Console.WriteLine($"{args[1]}: {accounts.Cubes.Length} cubes, {accounts.Cubes.Sum(c => c.CellCount)} cells, {bytes.Length} bytes, version {version}");
return 0;
