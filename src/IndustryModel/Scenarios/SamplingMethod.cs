using System.Text.Json.Serialization;
using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>How the uncertain magnitudes of an ensemble are drawn. Shocks are always random.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<SamplingMethod>))]
public enum SamplingMethod
{
    /// <summary>Random numbers of Philox 4x32-10 (Salmon et al. 2011), by seed, input and number of the draw. The first draws of a longer run are those of a shorter one.</summary>
    Random,

    /// <summary>A Latin hypercube (McKay, Beckman and Conover 1979) of all draws: each of N equal slices of each input is hit once. Depends on the number of draws.</summary>
    LatinHypercube,

    /// <summary>A Sobol sequence (Joe and Kuo 2008), shifted by the seed; at most 64 uncertain magnitudes.</summary>
    Sobol,
}
