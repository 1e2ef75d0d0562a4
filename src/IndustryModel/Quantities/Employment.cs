namespace IndustryModel.Quantities;

/// <summary>A number of employed persons, each counted once; the accounts' measure of employment in the Netherlands.</summary>
public readonly partial record struct Persons
{
    /// <summary>Creates a number of persons.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not finite.</exception>
    public Persons(double number) => Number = EmploymentNumber.Checked(number, "persons");

    /// <summary>The number of persons (not thousands); averages over a year need not be whole.</summary>
    public double Number { get; }
}

/// <summary>A number of jobs; a person may hold several.</summary>
public readonly partial record struct Jobs
{
    /// <summary>Creates a number of jobs.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not finite.</exception>
    public Jobs(double number) => Number = EmploymentNumber.Checked(number, "jobs");

    /// <summary>The number of jobs.</summary>
    public double Number { get; }
}

/// <summary>Full-time equivalents: hours contracted over the hours of a full-time job.</summary>
public readonly partial record struct FullTimeEquivalents
{
    /// <summary>Creates a number of full-time equivalents.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not finite.</exception>
    public FullTimeEquivalents(double number) => Number = EmploymentNumber.Checked(number, "full-time equivalents");

    /// <summary>The number of full-time equivalents.</summary>
    public double Number { get; }
}

/// <summary>Hours worked in a year.</summary>
public readonly partial record struct HoursWorked
{
    /// <summary>Creates a number of hours.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not finite.</exception>
    public HoursWorked(double number) => Number = EmploymentNumber.Checked(number, "hours worked");

    /// <summary>The number of hours.</summary>
    public double Number { get; }
}

internal static class EmploymentNumber
{
    internal static double Checked(double number, string what) => double.IsFinite(number) && number >= 0
        ? number + 0.0
        : throw new ArgumentOutOfRangeException(nameof(number), number, $"A number of {what} is finite and not negative.");
}
