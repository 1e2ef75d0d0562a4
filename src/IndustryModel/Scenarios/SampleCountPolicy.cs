namespace IndustryModel.Scenarios;

/// <summary>What to do with a number of samples that is no power of two, at which a Sobol sequence loses its balance.</summary>
public enum SampleCountPolicy
{
    /// <summary>Refuse it, and name the next power of two.</summary>
    Refuse,

    /// <summary>Take the next power of two; the result says so.</summary>
    RaiseToPowerOfTwo,
}
