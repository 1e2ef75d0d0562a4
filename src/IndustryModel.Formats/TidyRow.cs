using IndustryModel.Statistics;

namespace IndustryModel.Formats;

/// <summary>One good row of a file; region and sector are positions in the codes of the file. A missing value is NaN.</summary>
internal readonly record struct TidyRow(int Line, int Region, int Sector, short Year, byte Measure, MissingReason Reason, ObservationFlags Flags, double Value);
