using IndustryModel.Quantities;

namespace IndustryModel.Accounts;

/// <summary>A cube of a data set, and what it is looked up by: looking for one reads no other.</summary>
/// <param name="Id">The cube's id.</param>
/// <param name="Concept">The code of its concept.</param>
/// <param name="Prices">Its price basis.</param>
/// <param name="Cube">The cube itself, perhaps read when first asked for.</param>
internal sealed record CubeEntry(string Id, string Concept, PriceBasisKind Prices, Lazy<DataCube> Cube);
