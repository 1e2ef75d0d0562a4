using System.Diagnostics.CodeAnalysis;
using IndustryModel.Tests.Architecture.Samples.High;

// A house of two rooms in which the lower one breaks the rule in every way that there is: the check must see each.
namespace IndustryModel.Tests.Architecture.Samples.High
{
    internal sealed class Roof
    {
        public static int Height => 3;
    }

    internal sealed class RoofException : Exception;

    [AttributeUsage(AttributeTargets.All)]
    internal sealed class RoofAttribute : Attribute;
}

namespace IndustryModel.Tests.Architecture.Samples.Low
{
    internal sealed class InnocentCellar
    {
        public static int Depth => new List<int> { 2 }.Count;
    }

    internal sealed class InField
    {
        public Roof? Seen { get; set; }
    }

    internal sealed class InBodyOnly
    {
        public static int Depth() => -Roof.Height;
    }

    internal sealed class InLambda
    {
        public static Func<int> Depth() => () => Roof.Height;
    }

    internal sealed class InTypeArgument
    {
        public static object Depth() => new Dictionary<string, List<Roof[]>>();
    }

    internal sealed class InMethodArgument
    {
        public static object Depth() => Array.Empty<Roof>();
    }

    internal sealed class InCatch
    {
        [SuppressMessage("Design", "CA1031", Justification = "A sample of a use.")]
        public static bool Depth()
        {
            try
            {
                return InnocentCellar.Depth > 1;
            }
            catch (RoofException)
            {
                return false;
            }
        }
    }

    [Roof]
    internal sealed class InAttribute;
}
