#pragma warning disable
namespace IndustryModel.Scenarios;
public enum BuildUpProfile { Linear, Logistic }
public enum InvestmentTiming { EndOfYear, MidYear }
public enum LeverPersistence { Permanent, WhileActive, Decaying }
public abstract record Magnitude
{
    private protected Magnitude() { }
    public virtual string Name => "";
    public virtual bool IsUncertain => false;
    public virtual double Mean => 0;
    public virtual double StandardDeviation => 0;
    public virtual double Quantile(double probability) => 0;
}
public sealed record FixedMagnitude(double Value) : Magnitude { public override double Mean => Value; }
