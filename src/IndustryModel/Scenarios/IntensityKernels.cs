using IndustryModel.Quantities;
using NodaTime;

namespace IndustryModel.Scenarios;

/// <summary>
/// How much of a lever is at work in a year: the mean over the days of that year of a profile that is 0 before start + lag, rises over the build-up, is 1 after, and does after the end what its persistence says.
/// The mean is the integral over the year divided by its days; for steps and linear ramps that is the same as sampling in the middle of each day. The same bits on every 64-bit processor.
/// </summary>
/// <remarks>
/// Lags and build-ups run along the calendar: 31 January + one month is the last of February, and the second is added to the date the first leads to. An end is the first day after. Where it comes before the build-up is complete, the level of
/// that moment is what stays or decays; where it comes before anything began, there is no effect at all. A half-life is taken as its days along the calendar from the end, so five years from 2030 are 1,826 days, and
/// t days after the end 2^(−t / 1,826) of the level are left.
/// </remarks>
public static class IntensityKernels
{
    private const double LogisticSteepness = 9.19023970026918; // 2 ln 99: the plain curve goes from 1 % to 99 %
    private const double LogisticStretch = 0.98; // 99 % − 1 %
    private const double Ln2 = 0.6931471805599453;
    private const int LastYear = 9999;

    /// <summary>The intensity of one year, in [0, 1]; a step on 1 July 2021 has 184 / 365 in 2021, exactly that quotient rounded once.</summary>
    /// <param name="year">The year.</param>
    /// <param name="start">When the lever starts.</param>
    /// <param name="lag">From the start to the first effect: years, months, weeks, days; not negative.</param>
    /// <param name="buildUp">From the first effect to the full one, likewise; zero is a step.</param>
    /// <param name="profile">The shape of the build-up.</param>
    /// <param name="persistence">What becomes of the effect after the end; without an end nothing does.</param>
    /// <param name="end">The first day on which the lever is no longer at work; null is never.</param>
    /// <param name="halfLife">For <see cref="LeverPersistence.Decaying"/>: in what time half is lost; at least a day.</param>
    /// <exception cref="ArgumentNullException">No lag or build-up.</exception>
    /// <exception cref="ArgumentException">As <see cref="Over"/>.</exception>
    public static double InYear(int year, LocalDate start, Period lag, Period buildUp, BuildUpProfile profile = BuildUpProfile.Linear,
        LeverPersistence persistence = LeverPersistence.Permanent, LocalDate? end = null, Period? halfLife = null)
    {
        Span<double> one = stackalloc double[1];
        Over(year, start, lag, buildUp, profile, persistence, end, halfLife, one);
        return one[0];
    }

    /// <summary>The intensities of a range of years, in [0, 1]. Steps and linear ramps that do not decay are exact quotients of whole numbers, rounded once; others are right to about 1e-15.</summary>
    /// <param name="firstYear">The first year.</param>
    /// <param name="start">When the lever starts.</param>
    /// <param name="lag">From the start to the first effect: years, months, weeks, days; not negative.</param>
    /// <param name="buildUp">From the first effect to the full one, likewise; zero is a step.</param>
    /// <param name="profile">The shape of the build-up.</param>
    /// <param name="persistence">What becomes of the effect after the end; without an end nothing does.</param>
    /// <param name="end">The first day on which the lever is no longer at work; null is never.</param>
    /// <param name="halfLife">For <see cref="LeverPersistence.Decaying"/>: in what time half is lost; at least a day.</param>
    /// <param name="destination">A value for each year.</param>
    /// <exception cref="ArgumentNullException">No lag or build-up.</exception>
    /// <exception cref="ArgumentException">A period with a negative part or hours; an end before the start; decaying without a half-life; a date of another calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Years outside 1 to 9999, a date beyond that, or a value no enumeration has.</exception>
    public static void Over(int firstYear, LocalDate start, Period lag, Period buildUp, BuildUpProfile profile, LeverPersistence persistence, LocalDate? end, Period? halfLife, Span<double> destination)
    {
        ArgumentNullException.ThrowIfNull(lag);
        ArgumentNullException.ThrowIfNull(buildUp);
        if (firstYear < 1 || firstYear > LastYear + 1 - Math.Max(1, destination.Length))
            throw new ArgumentOutOfRangeException(nameof(firstYear), firstYear, $"{destination.Length} years from here are expected to lie in 1 to {LastYear}.");
        if (profile is not (BuildUpProfile.Linear or BuildUpProfile.Logistic))
            throw new ArgumentOutOfRangeException(nameof(profile), profile, "A build-up is Linear or Logistic.");
        if (persistence is not (LeverPersistence.Permanent or LeverPersistence.WhileActive or LeverPersistence.Decaying))
            throw new ArgumentOutOfRangeException(nameof(persistence), persistence, "A persistence is Permanent, WhileActive or Decaying.");
        LocalDate begin = After(start, lag, nameof(lag));
        LocalDate full = After(begin, buildUp, nameof(buildUp));
        double halfLifeDays = HalfLifeDays(start, end, persistence, halfLife);
        int length = Period.DaysBetween(begin, full);
        int active = end is { } last ? Math.Max(0, Period.DaysBetween(begin, last)) : int.MaxValue; // days from first effect to end
        var ramp = new Ramp(profile, length, active);
        for (int i = 0; i < destination.Length; i++)
        {
            var newYear = new LocalDate(firstYear + i, 1, 1);
            int from = Period.DaysBetween(begin, newYear);
            destination[i] = Mean(ramp, persistence, halfLifeDays, from, CalendarSystem.Iso.GetDaysInYear(firstYear + i));
        }
    }

    /// <summary>2^(−elapsed / halfLife): what is left of a decaying effect, both in one unit of time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A negative or NaN time, or a half-life that is not positive.</exception>
    public static double Remaining(double elapsed, double halfLife)
    {
        RequireTimes(elapsed, halfLife);
        return Elementary.Pow(2, -(elapsed / halfLife));
    }

    /// <summary>The mean of 2^(−t / halfLife) for t from a time on over some duration, in closed form: 2^(−from / h) (1 − 2^(−d / h)) / (ln 2 · d / h).</summary>
    /// <param name="from">The time elapsed when the mean begins.</param>
    /// <param name="duration">Over what time; positive.</param>
    /// <param name="halfLife">In what time half is lost; positive, all in one unit.</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative or NaN time, or a duration or half-life that is not positive.</exception>
    public static double MeanRemaining(double from, double duration, double halfLife)
    {
        RequireTimes(from, halfLife);
        if (!(duration > 0 && double.IsFinite(duration)))
            throw new ArgumentOutOfRangeException(nameof(duration), duration, "A duration is a positive number.");
        double rate = Ln2 * (duration / halfLife);
        return rate == 0 ? Elementary.Pow(2, -(from / halfLife)) : Elementary.Pow(2, -(from / halfLife)) * (-Elementary.Expm1(-rate) / rate);
    }

    // `from`: the number of the year's first day, counted from the first effect
    private static double Mean(in Ramp ramp, LeverPersistence persistence, double halfLifeDays, int from, int days)
    {
        long to = (long)from + days;
        long rising0 = Math.Clamp(from, 0, ramp.Rising), rising1 = Math.Clamp(to, 0, ramp.Rising);
        long fullDays = Math.Max(0, Math.Min(to, ramp.Active) - Math.Max(from, ramp.Length));
        long after0 = Math.Max(from, ramp.Active);
        long after = Math.Max(0, to - after0);
        if (persistence == LeverPersistence.WhileActive)
            after = 0;
        bool decays = persistence == LeverPersistence.Decaying && after > 0;
        double tail = decays ? ramp.Level * after * MeanRemaining(after0 - ramp.Active, after, halfLifeDays) : 0;
        if (ramp.Profile == BuildUpProfile.Logistic && ramp.Length > 0)
            return Math.Min(1, (LogisticDays(rising0, rising1, ramp.Length) + fullDays + (decays ? tail : ramp.Level * after)) / days);

        // Σ (2k + 1) / 2D over the days k of the ramp = (k₁² − k₀²) / 2D: whole numbers below 2^53 throughout
        long unit = 2L * Math.Max(1, ramp.Length);
        long sum = (rising1 * rising1 - rising0 * rising0) + unit * fullDays + (decays ? 0 : 2L * ramp.Reached * after);
        double exact = (double)sum / (unit * days);
        return decays ? Math.Min(1, exact + tail / days) : exact;
    }

    // ∫ of the stretched curve ½ + tanh(z) / (2 · 0.98), z = k (x − ½) / 2, where ∫ tanh = ln cosh
    private static double LogisticDays(long from, long to, int length)
    {
        if (to == from)
            return 0;
        double difference = LogCosh(Centered(to, length)) - LogCosh(Centered(from, length));
        return Math.Max(0, (to - from) / 2.0 + difference * length / (LogisticStretch * LogisticSteepness));
    }

    private static double Centered(long day, int length) => LogisticSteepness / 4 * ((2 * day - length) / (double)length);

    private static double LogCosh(double z) => Math.Abs(z) + Elementary.Log1P(Elementary.Exp(-2 * Math.Abs(z))); // + a constant, −ln 2

    private static double LogisticLevel(int day, int length)
    {
        double e = Elementary.Expm1(2 * Centered(day, length));
        return day == 0 ? 0 : day == length ? 1 : Math.Clamp(0.5 + e / (e + 2) / (2 * LogisticStretch), 0, 1);
    }

    private static LocalDate After(LocalDate date, Period period, string name)
    {
        if (date.Calendar != CalendarSystem.Iso)
            throw new ArgumentException($"{date:uuuu-MM-dd} is a date of the calendar {date.Calendar.Id}; levers run along the ISO calendar. Call WithCalendar(CalendarSystem.Iso).", nameof(date));
        if (period.HasTimeComponent)
            throw new ArgumentException($"{period} has hours or shorter parts; a lever's times are years, months, weeks and days, such as P18M.", name);
        if (period.Years < 0 || period.Months < 0 || period.Weeks < 0 || period.Days < 0)
            throw new ArgumentException($"{period} has a negative part; a lever's times run forward, such as P18M.", name);
        try
        {
            return date + period;
        }
        catch (Exception e) when (e is OverflowException or ArgumentOutOfRangeException)
        {
            throw new ArgumentOutOfRangeException(name, period, $"{date:uuuu-MM-dd} + {period} is beyond the year {LastYear}.");
        }
    }

    private static double HalfLifeDays(LocalDate start, LocalDate? end, LeverPersistence persistence, Period? halfLife)
    {
        if (end < start)
            throw new ArgumentException($"The end {end:uuuu-MM-dd} is before the start {start:uuuu-MM-dd}; an end is the first day on which the lever is no longer at work.", nameof(end));
        if (persistence != LeverPersistence.Decaying)
            return 0;
        if (halfLife is null)
            throw new ArgumentException("A decaying lever has a half-life, such as P5Y; none was given. A lever that keeps its effect is Permanent.", nameof(halfLife));
        LocalDate from = end ?? start;
        int days = Period.DaysBetween(from, After(from, halfLife, nameof(halfLife)));
        return days > 0 ? days : throw new ArgumentException($"The half-life {halfLife} is shorter than a day. A lever whose effect ends at once is WhileActive.", nameof(halfLife));
    }

    private static void RequireTimes(double elapsed, double halfLife)
    {
        if (!(elapsed >= 0 && double.IsFinite(elapsed)))
            throw new ArgumentOutOfRangeException(nameof(elapsed), elapsed, "The time since a decay began is a number that is not negative.");
        if (!(halfLife > 0 && double.IsFinite(halfLife)))
            throw new ArgumentOutOfRangeException(nameof(halfLife), halfLife, "A half-life is a positive number.");
    }

    private readonly struct Ramp(BuildUpProfile profile, int length, int active)
    {
        internal BuildUpProfile Profile { get; } = profile;

        internal int Length { get; } = length;

        /// <summary>Days from the first effect to the end.</summary>
        internal int Active { get; } = active;

        /// <summary>Days on which it rises.</summary>
        internal int Rising => Math.Min(Length, Active);

        /// <summary>The linear level at the end, times the length; a step counts as of length one.</summary>
        internal int Reached => Length == 0 ? Math.Min(1, Active) : Rising;

        internal double Level => Profile == BuildUpProfile.Logistic && Length > 0 ? LogisticLevel(Rising, Length) : Reached / (double)Math.Max(1, Length);
    }
}
