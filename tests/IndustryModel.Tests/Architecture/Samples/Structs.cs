namespace IndustryModel.Tests.Architecture.Samples;

// Each breaks the rule for value types in one way: the check must see each.
internal readonly record struct PositionalSample(double Fraction);

internal struct SetterSample
{
    public double Fraction { get; set; }
}

internal struct FieldSample
{
    public double Fraction = 0.5;

    public FieldSample()
    {
    }
}

internal readonly record struct CheckedSample
{
    private CheckedSample(double fraction) => Fraction = fraction;

    public double Fraction { get; }

    public static CheckedSample From(double fraction) => new(double.Abs(fraction));
}
