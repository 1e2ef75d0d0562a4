using IndustryModel.Quantities;

namespace IndustryModel.Formats;

/// <summary>The currencies of ISO 4217 that statistics come in, and the ones the euro replaced; a slip of the pen is no new currency.</summary>
internal static class Currencies
{
    private static readonly HashSet<string> Known = new((
        "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR " +
        "FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK " +
        "MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL " +
        "THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XDR XOF XPF XXX YER ZAR ZMW ZWG " +
        "ATS BEF CYP DEM EEK ESP FIM FRF GRD HRK IEP ITL LTL LUF LVL MTL NLG PTE SIT SKK XEU").Split(' '), StringComparer.OrdinalIgnoreCase);

    public static bool TryFind(string text, out Currency currency)
    {
        bool known = Known.Contains(text);
        currency = known ? new Currency(text.ToUpperInvariant()) : default;
        return known;
    }
}
