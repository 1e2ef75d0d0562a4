namespace IndustryModel.Scenarios;

/// <summary>
/// By which formula first-order and total indices are estimated. A and B are the outputs of two independent samples, y those of A with one column from B, z those of B with one column from A;
/// means are over the sample, V is the variance (n) of A and B together, and A, B, y are centered on the mean of A and B unless said otherwise. They estimate the same indices and differ at a finite sample.
/// </summary>
public enum SobolEstimator
{
    /// <summary>First: mean(B (y − A)) / V, Saltelli et al. (2010). Total: ½ mean((A − y)²) / V, Jansen (1999). Best for small first-order indices.</summary>
    Saltelli2010,

    /// <summary>First: 1 − ½ mean((B − y)²) / V. Total: ½ mean((A − y)²) / V. Jansen (1999). Best for large first-order indices.</summary>
    Jansen1999,

    /// <summary>First: mean(B (y − A)) / V. Total: mean(A (A − y)) / V. Sobol (2007).</summary>
    Sobol2007,

    /// <summary>First: (mean(B y) − mean(B) mean(y)) / V, Sobol (1993). Total: 1 − (mean(A y) − mean(A) mean(y)) / V, Homma and Saltelli (1996).</summary>
    HommaSaltelli1996,

    /// <summary>First: (mean(B y) − c²) / (½ mean(B² + y²) − c²), c = ½ mean(B + y). Total: 1 − the same with A for B. Monod et al. (2006), Janon et al. (2014).</summary>
    Janon2014,

    /// <summary>First: the correlation of B and y. Total: 1 − the correlation of A and y. A correlation with what does not vary counts as 0. Martinez (2011).</summary>
    Martinez2011,

    /// <summary>First: 2 Σ (z − B)(A − y) / Σ ((A − B)² + (z − y)²). Total: Σ ((B − z)² + (A − y)²) / the same. Needs the outputs z. Azzini et al. (2021).</summary>
    Azzini2021,

    /// <summary>As <see cref="Saltelli2010"/>, but centered on the mean of all outputs, y and z among them, as the Python package SALib does; resamples keep that center.</summary>
    SALib,
}
