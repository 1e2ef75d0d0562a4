namespace IndustryModel.Scenarios;

/// <summary>How a lever comes to its full effect. Without a build-up all are one: a step on the first day.</summary>
public enum BuildUpProfile
{
    /// <summary>By the same amount every day.</summary>
    Linear,

    /// <summary>
    /// Along an S-curve that is symmetric about the middle of the build-up: the logistic curve that would go from 1 % to 99 %, stretched to go from exactly 0 to exactly 1.
    /// </summary>
    Logistic,
}
