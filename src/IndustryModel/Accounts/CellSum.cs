using IndustryModel.Classifications;
using IndustryModel.Statistics;

namespace IndustryModel.Accounts;

/// <summary>A sum of cells of one year that knows which of them were missing, and why.</summary>
internal struct CellSum(DataCube cube, int year, MissingPolicy policy, bool oneRegion)
{
    private const int NamedAtMost = 5;

    private double _sum;
    private int _count;
    private int _missing;
    private int _derived;
    private ObservationFlags _flags;
    private List<string>? _names;

    internal void Add(int region, int sector, int sign)
    {
        _count++;
        Observation<double> cell = cube.Cell(region, sector, year);
        if (!cell.HasValue && policy == MissingPolicy.DeriveFromTotal && cube.Derive(region, sector, year) is { HasValue: true } derived)
        {
            cell = derived;
            _derived++;
        }

        _flags |= cell.Flags;
        if (cell.HasValue)
            _sum += sign * cell.Value;
        else
            AddMissing(cube.Regions.Codes[region], cube.Sectors.Codes[sector], cell.Reason);
    }

    internal void AddNotCovered(RegionCode region, SectorCode sector)
    {
        _count++;
        AddMissing(region, sector, MissingReason.NotCovered);
    }

    internal readonly Observation<double> Result(ObservationFlags flags)
    {
        string? note = _missing > 0 ? $"{_missing} of {_count} cells missing: {Names()}" : _derived > 0 ? $"{_derived} of {_count} cells derived from a total" : null;
        if (_missing == 0)
            return Observation.Of(_sum, _flags | flags, note);
        return policy == MissingPolicy.LeaveOut && _missing < _count
            ? Observation.Of(_sum, _flags | flags | ObservationFlags.Incomplete, note)
            : Observation<double>.Missing(MissingReason.PartMissing, note, _flags);
    }

    private void AddMissing(RegionCode region, SectorCode sector, MissingReason reason)
    {
        _missing++;
        _names ??= [];
        if (_names.Count < NamedAtMost)
            _names.Add(oneRegion ? $"{sector.Text} ({reason.Describe()})" : $"{region.Text} × {sector.Text} ({reason.Describe()})");
    }

    private readonly string Names()
    {
        string names = string.Join(", ", _names!);
        return _missing > NamedAtMost ? $"{names} and {_missing - NamedAtMost} more" : names;
    }
}
