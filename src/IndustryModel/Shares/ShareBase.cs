namespace IndustryModel.Shares;

/// <summary>What a share is a share of. GDP is not value added: it contains taxes less subsidies on products, so the same sector has a smaller share of GDP.</summary>
public enum ShareBase
{
    /// <summary>The total of the same measure: value added of value added, persons of persons. The usual one.</summary>
    SameMeasure,

    /// <summary>Gross value added at basic prices.</summary>
    GrossValueAdded,

    /// <summary>Gross domestic product at market prices: value added plus taxes less subsidies on products.</summary>
    Gdp,
}
