using System.Text;
using IndustryModel.Json;
using IndustryModel.Scenarios;

namespace IndustryModel.Netherlands;

public sealed partial class DutchIndustry
{
    private readonly Lazy<Scenario> _illustration = new(ReadIllustration);
    private Economy? _economy;

    /// <summary>What scenarios of the Netherlands are made in: scenario files call it <c>nl</c>. It knows the three visions, and illustrative effects of the nine levers of 2020.</summary>
    public Economy Economy => _economy ??= new("nl", Accounts, Visions, _illustration.Value.Levers); // two threads may both make it, and make the same

    /// <summary>
    /// A scenario that pulls all nine levers of the vision of 2020 with illustrative effects: ranges made up to show the method. They are measured by nobody, and no figures of the government; each effect says so in its origin.
    /// </summary>
    public Scenario IllustrativeScenario => _illustration.Value.In(Economy);

    private static Scenario ReadIllustration()
    {
        using Stream stream = typeof(DutchIndustry).Assembly.GetManifestResourceStream("IndustryModel.Netherlands.scenarios.illustrative.json")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Scenario.FromJson(reader.ReadToEnd());
    }
}
