namespace IndustryModel.Scenarios;

/// <summary>A model with one output: the same inputs give the same output.</summary>
/// <param name="inputs">A value for each input, in order; only to be read during the call.</param>
public delegate double SensitivityFunction(ReadOnlySpan<double> inputs);
