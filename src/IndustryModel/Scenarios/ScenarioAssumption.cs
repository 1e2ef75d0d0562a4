namespace IndustryModel.Scenarios;

/// <summary>Something that a scenario assumes, and who says so.</summary>
/// <param name="Subject">What it is about: the accounts, the baseline, an effect by lever and number, …</param>
/// <param name="Text">What is assumed.</param>
/// <param name="Origin">Who says so: a source, or an assumption of the user.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record ScenarioAssumption(string Subject, string Text, string Origin)
{
    /// <summary>What it is about.</summary>
    public string Subject { get; init; } = Subject ?? throw new ArgumentNullException(nameof(Subject));

    /// <summary>What is assumed.</summary>
    public string Text { get; init; } = Text ?? throw new ArgumentNullException(nameof(Text));

    /// <summary>Who says so.</summary>
    public string Origin { get; init; } = Origin ?? throw new ArgumentNullException(nameof(Origin));

    /// <summary>Such as "smart-industry/0: productivity of C: level × (1 + normal(0.1, 0.02)) [assumption of the user]".</summary>
    public override string ToString() => $"{Subject}: {Text} [{Origin}]";
}
