using IndustryModel.Regional;

namespace IndustryModel.Scenarios;

/// <summary>
/// Quantiles and moments of a truncated normal distribution. The half with more of the density is turned to the left, so that what is computed lies in a lower tail, where probabilities
/// keep their digits; with α and β the bounds in standard deviations, t = −β, w = β − α, δ the distance from the bound β:
/// by Φ where that is well conditioned; far out by the logarithm of Φ(β − δ) / Φ(β) = e^(−tδ − δ²/2) R(t + δ) / R(t), R Mills' ratio; in a range narrow beside the curvature of the density by
/// integrating it.
/// </summary>
internal readonly record struct TruncatedShape
{
    private const double Narrow = 0.01;
    private const double FarOut = 30; // beyond, Φ is near the smallest doubles
    private const double Beyond = 1e17; // the tail is exponential to the last digit
    private const int Panels = 32;

    private readonly double _mean;
    private readonly double _sd;
    private readonly double _low;
    private readonly double _high;
    private readonly bool _turned;
    private readonly double _t;
    private readonly double _width;
    private readonly double _below; // Φ(α)
    private readonly double _mass; // Φ(β) − Φ(α)
    private readonly double _above; // 1 − Φ(β)
    private readonly double _narrowMass;
    private readonly double _farShare; // Φ(α) / Φ(β)
    private readonly Way _way;

    internal TruncatedShape(double mean, double sd, double low, double high)
    {
        (_mean, _sd, _low, _high) = (mean, sd, low, high);
        double a = (low - mean) / sd;
        double b = (high - mean) / sd;
        _turned = a + b > 0;
        double alpha = _turned ? -b : a;
        double beta = _turned ? -a : b;
        _t = -beta;
        _width = (high - low) / sd;
        _below = NormalKernels.CdfOf(alpha);
        _above = NormalKernels.CdfOf(-beta);
        _mass = beta > 0 ? 1 - _below - _above : NormalKernels.CdfOf(beta) - _below;
        _way = _width >= Narrow && _t <= FarOut ? Way.Body : _width >= Narrow || _width * _t >= 1 ? Way.Tail : Way.Narrow;
        if (_way == Way.Narrow)
            _narrowMass = Mass(_width);
        if (_way == Way.Tail && _t <= Beyond)
            _farShare = ExpPair.Times(MillsRatio.Of(_t + _width) / MillsRatio.Of(_t), -_t * _width, -_width * _width / 2);
    }

    private enum Way
    {
        Body,
        Tail,
        Narrow,
    }

    internal double Quantile(double probability)
    {
        if (probability is 0 or 1)
            return probability == 0 ? _low : _high;
        double fromAlpha = _turned ? 1 - probability : probability;
        double fromBeta = _turned ? probability : 1 - probability;
        double value;
        if (_way == Way.Body)
        {
            double z = NormalKernels.QuantileOf(_below + fromAlpha * _mass, _above + fromBeta * _mass);
            value = _turned ? _mean - _sd * z : _mean + _sd * z;
        }
        else
        {
            double distance = _way == Way.Tail ? TailDistance(fromAlpha, fromBeta) : NarrowDistance(fromBeta);
            value = _turned ? _low + _sd * distance : _high - _sd * distance;
        }

        return Math.Min(Math.Max(value, _low), _high);
    }

    /// <summary>Mean and standard deviation.</summary>
    internal (double Mean, double Deviation) Moments()
    {
        // v from the mode: the mean before truncation where it is inside, else the bound
        double slope = Math.Max(_t, 0);
        double inside = _t < 0 ? -_t : 0;
        double reach = Math.Min(12, 50 / slope); // beyond, the density is below e^(−50) of its mode
        double first = -Math.Min(inside, reach);
        double last = Math.Min(_width - inside, reach);
        if (double.IsInfinity(_t) || !(last > first))
            last = _t < 0 ? reach : 0;
        double v = 0;
        double deviation = 0;
        if (last > first)
        {
            double mass = Integral(slope, first, last, 0, 0);
            v = Integral(slope, first, last, 1, 0) / mass;
            deviation = _sd * Math.Sqrt(Integral(slope, first, last, 2, v) / mass);
        }

        double from = _t < 0 ? _mean : _turned ? _low : _high;
        return (_turned ? from + _sd * v : from - _sd * v, deviation);
    }

    /// <summary>tδ + δ²/2 − ln(R(t + δ) / R(t)) = L, the logarithm of how much of Φ(β) lies above; Newton's iteration, whose slope is 1 / R.</summary>
    private double TailDistance(double fromAlpha, double fromBeta)
    {
        double logarithm = fromBeta < 0.5 ? -PlainLog.OnePlus(-fromBeta * (1 - _farShare)) : -PlainLog.Of(fromAlpha + fromBeta * _farShare);
        if (_t > Beyond)
            return -PlainLog.OnePlus(-fromBeta) / _t;
        double distance = 2 * (logarithm / _t) / (1 + Math.Sqrt(1 + 2 * (logarithm / _t) / _t));
        double near = MillsRatio.Of(_t);
        for (int round = 0; round < 4; round++)
        {
            double ratio = MillsRatio.Of(_t + distance);
            distance -= ratio * (_t * distance + distance * distance / 2 + PlainLog.OnePlus((near - ratio) / ratio) - logarithm);
        }

        return distance;
    }

    /// <summary>∫₀^δ e^(−tu − u²/2) du is this part of that over the range; |tw| below 1, so the start is near and five rounds of Newton's iteration suffice.</summary>
    private double NarrowDistance(double fromBeta)
    {
        double distance = fromBeta * _width;
        for (int round = 0; round < 5; round++)
            distance -= (Mass(distance) - fromBeta * _narrowMass) / ExpPair.Of(-distance * (_t + distance / 2));
        return distance;
    }

    private double Mass(double distance) => Panel(_t, distance / 2, distance / 2, 0, 0);

    private static double Integral(double slope, double first, double last, int power, double center)
    {
        double half = (last - first) / (2 * Panels);
        double sum = 0;
        for (int panel = 0; panel < Panels; panel++)
            sum += Panel(slope, first + (2 * panel + 1) * half, half, power, center);
        return sum;
    }

    /// <summary>∫ (v − c)ᵏ e^(−sv − v²/2) dv over one panel: Gauss and Legendre's rule of eight points.</summary>
    private static double Panel(double slope, double middle, double half, int power, double center) =>
        half * (0.362683783378362 * Pair(slope, middle, half * 0.1834346424956498, power, center) + 0.31370664587788727 * Pair(slope, middle, half * 0.525532409916329, power, center)
            + 0.22238103445337448 * Pair(slope, middle, half * 0.7966664774136267, power, center) + 0.10122853629037626 * Pair(slope, middle, half * 0.9602898564975363, power, center));

    private static double Pair(double slope, double middle, double off, int power, double center) => At(slope, middle - off, power, center) + At(slope, middle + off, power, center);

    private static double At(double slope, double v, int power, double center)
    {
        double density = ExpPair.Of(-v * (slope + v / 2));
        double distance = v - center;
        return power == 0 ? density : power == 1 ? distance * density : distance * distance * density;
    }
}
