using System.Globalization;

namespace IndustryModel.Results;

/// <summary>What a reader's culture decides about a result: decimals, and Dutch or English.</summary>
internal static class ResultCulture
{
    internal static bool IsDutch(IFormatProvider? culture) => culture is CultureInfo { TwoLetterISOLanguageName: "nl" };

    internal static CultureInfo Of(IFormatProvider? culture) => culture as CultureInfo ?? CultureInfo.InvariantCulture;
}
