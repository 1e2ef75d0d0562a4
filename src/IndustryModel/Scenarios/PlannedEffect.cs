namespace IndustryModel.Scenarios;

/// <summary>An effect made ready to run: x(t) = weight · shape(magnitude, t) · a(t), where the shape is the magnitude itself, or e^(magnitude · ln(1 + S(t) / K)) − 1 of a stock.</summary>
/// <param name="Name">Lever and number, such as <c>smart-industry/0</c>.</param>
/// <param name="Path">Where it stands in the scenario.</param>
/// <param name="Lever">The position of its lever in the plan.</param>
/// <param name="Effect">What the scenario says.</param>
/// <param name="Uncertain">What is drawn: the magnitude, or the uncertain part of a stock or diffusion.</param>
/// <param name="Cells">The cells it acts on, ascending.</param>
/// <param name="Intensity">a(t), by year from the base year.</param>
/// <param name="LogStock">ln(1 + S(t) / K) by year; null where the magnitude is no stock.</param>
internal sealed record PlannedEffect(string Name, string Path, int Lever, LeverEffect Effect, Magnitude Uncertain, int[] Cells, double[] Intensity, double[]? LogStock)
{
    /// <summary>The number that its random numbers depend on: of its name, so that other effects do not matter.</summary>
    internal ulong Stream { get; } = RandomStream.Of("magnitude", Name);
}
