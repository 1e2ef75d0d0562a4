using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace IndustryModel.Scenarios;

/// <summary>Tells scenarios apart: a hash (SHA-256) of the document, of the figures that it starts from and of the growth of its baseline. Equal on every processor.</summary>
internal static class ScenarioFingerprint
{
    internal static string Of(ScenarioPlan plan)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(ScenarioWriter.Write(plan.Scenario, false)));
        foreach (double[] figures in new[] { plan.Grid.Persons, plan.Grid.ValueAdded, plan.PersonsGrowth, plan.ProductivityGrowth })
        {
            ReadOnlySpan<long> bits = MemoryMarshal.Cast<double, long>(figures.AsSpan());
            if (!BitConverter.IsLittleEndian)
            {
                long[] reversed = new long[bits.Length];
                BinaryPrimitives.ReverseEndianness(bits, reversed);
                bits = reversed;
            }

            hash.AppendData(MemoryMarshal.AsBytes(bits));
        }

        foreach (PlannedEffect effect in plan.Effects)
            hash.AppendData(Encoding.UTF8.GetBytes(string.Join(',', effect.Cells.Select(c => c.ToString(CultureInfo.InvariantCulture)))));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
