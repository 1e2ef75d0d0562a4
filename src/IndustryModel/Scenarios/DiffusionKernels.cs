using System.Runtime.CompilerServices;
using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>How a technology spreads: the share that has adopted it after a time, by the curves of Bass and of the logistic. Time in any unit, rates per that unit. The same bits on every 64-bit processor.</summary>
public static class DiffusionKernels
{
    private const double Ln81 = 4.394449154672439;

    /// <summary>F(t) = (1 − e^(−(p+q) t)) / (1 + (q/p) e^(−(p+q) t)), the continuous form; 0 before time 0. Bass (1969). Not the difference equation: see <see cref="BassByPeriods"/>.</summary>
    /// <param name="time">Time since introduction.</param>
    /// <param name="innovation">p: the rate at which those adopt who wait for nobody; positive.</param>
    /// <param name="imitation">q: the rate at which others are followed; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">NaN, or a rate outside its range.</exception>
    public static double Bass(double time, double innovation, double imitation)
    {
        RequireBass(time, innovation, imitation);
        if (time <= 0)
            return 0;
        double exponent = -(innovation + imitation) * time;
        return -Elementary.Expm1(exponent) / (1 + imitation / innovation * Elementary.Exp(exponent));
    }

    /// <summary>f(t) = ((p+q)² / p) e^(−(p+q) t) / (1 + (q/p) e^(−(p+q) t))², the share that adopts per unit of time; 0 before time 0. Bass (1969).</summary>
    /// <inheritdoc cref="Bass" path="/param|/exception"/>
    public static double BassRate(double time, double innovation, double imitation)
    {
        RequireBass(time, innovation, imitation);
        if (time < 0)
            return 0;
        double sum = innovation + imitation;
        double e = Elementary.Exp(-sum * time);
        double below = 1 + imitation / innovation * e;
        return sum / innovation * sum * e / (below * below);
    }

    /// <summary>ln(q/p) / (p+q): when most adopt per unit of time; 0 where q ≤ p, since adoption then only slows down. Bass (1969).</summary>
    /// <inheritdoc cref="Bass" path="/param|/exception"/>
    public static double BassPeakTime(double innovation, double imitation)
    {
        RequireBass(0, innovation, imitation);
        return imitation <= innovation ? 0 : Elementary.Log(imitation / innovation) / (innovation + imitation);
    }

    /// <summary>F_t = F_(t−1) + (p + q F_(t−1)) (1 − F_(t−1)), F_0 = 0: the difference equation, period by period, which lags behind the continuous form (p 0.03, q 0.38, ten years: 0.783, not 0.813). Bass (1969).</summary>
    /// <param name="innovation">p per period; positive.</param>
    /// <param name="imitation">q per period; not negative; p + q at most 1.</param>
    /// <param name="destination">The shares after 1, 2, … periods.</param>
    /// <exception cref="ArgumentOutOfRangeException">NaN, or a rate outside its range.</exception>
    public static void BassByPeriods(double innovation, double imitation, Span<double> destination)
    {
        RequireBass(0, innovation, imitation);
        if (innovation + imitation > 1)
            throw new ArgumentOutOfRangeException(nameof(imitation), imitation, $"p + q = {innovation + imitation} is more than 1: in one period more would adopt than are left. Take shorter periods, or the continuous form.");
        double share = 0;
        for (int i = 0; i < destination.Length; i++)
        {
            share += (innovation + imitation * share) * (1 - share);
            destination[i] = share;
        }
    }

    /// <summary>1 / (1 + e^(−k (t − t₀))), in (0, 1): already above 0 at time 0, see <see cref="LogisticFromZero"/>. Verhulst (1838).</summary>
    /// <param name="time">The time t.</param>
    /// <param name="midpoint">t₀: when half has adopted.</param>
    /// <param name="steepness">k per unit of time; positive.</param>
    /// <exception cref="ArgumentOutOfRangeException">NaN or infinite, or a steepness that is not positive.</exception>
    public static double Logistic(double time, double midpoint, double steepness)
    {
        RequireLogistic(time, midpoint, steepness);
        double exponent = steepness * (time - midpoint);
        double e = Elementary.Exp(-Math.Abs(exponent));
        return exponent >= 0 ? 1 / (1 + e) : e / (1 + e);
    }

    /// <summary>k L (1 − L): the share that adopts per unit of time along <see cref="Logistic"/>.</summary>
    /// <inheritdoc cref="Logistic" path="/param|/exception"/>
    public static double LogisticRate(double time, double midpoint, double steepness)
    {
        RequireLogistic(time, midpoint, steepness);
        double e = Elementary.Exp(-Math.Abs(steepness * (time - midpoint)));
        return steepness * e / ((1 + e) * (1 + e));
    }

    /// <summary>(L(t) − L(0)) / (1 − L(0)) = L(t) (1 − e^(−k t)): the logistic rebased so that nobody has adopted at time 0; 0 before.</summary>
    /// <inheritdoc cref="Logistic" path="/param|/exception"/>
    public static double LogisticFromZero(double time, double midpoint, double steepness)
    {
        double share = Logistic(time, midpoint, steepness);
        return time <= 0 ? 0 : share * -Elementary.Expm1(-steepness * time);
    }

    /// <summary>ln 81 / k: the time from 10 % to 90 % along <see cref="Logistic"/>.</summary>
    /// <inheritdoc cref="Logistic" path="/param[@name='steepness']|/exception"/>
    public static double LogisticTimeFrom10To90Percent(double steepness)
    {
        RequireLogistic(0, 0, steepness);
        return Ln81 / steepness;
    }

    private static void RequireBass(double time, double innovation, double imitation)
    {
        RequireNumber(time);
        if (!(innovation > 0 && double.IsFinite(innovation)))
            throw new ArgumentOutOfRangeException(nameof(innovation), innovation, "The rate of innovation p is a positive number, such as 0.03: without innovators nobody begins.");
        if (!(imitation >= 0 && double.IsFinite(imitation)))
            throw new ArgumentOutOfRangeException(nameof(imitation), imitation, "The rate of imitation q is a number that is not negative, such as 0.38.");
    }

    private static void RequireLogistic(double time, double midpoint, double steepness)
    {
        RequireNumber(time);
        RequireNumber(midpoint);
        if (!(steepness > 0 && double.IsFinite(steepness)))
            throw new ArgumentOutOfRangeException(nameof(steepness), steepness, "The steepness k is a positive number, such as 0.5.");
    }

    private static void RequireNumber(double value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (!double.IsFinite(value))
            throw new ArgumentOutOfRangeException(name, value, "A time is a finite number.");
    }
}
