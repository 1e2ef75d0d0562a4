namespace IndustryModel.Regional;

/// <summary>Which standard deviation: the choice on which packages differ most often.</summary>
public enum StandardDeviation
{
    /// <summary>Divided by n: the regions are all there are.</summary>
    Population,

    /// <summary>Divided by n − 1: the regions are a sample.</summary>
    Sample,
}
