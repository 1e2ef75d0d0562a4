using IndustryModel.Classifications;
using IndustryModel.Policy;

namespace IndustryModel.Cli.Commands.Charts;

/// <summary>Claims and targets of a vision by code.</summary>
internal static class VisionItems
{
    /// <exception cref="CliException">The vision has none of this code.</exception>
    internal static T Of<T>(IEnumerable<T> items, string code, string kind, IndustryVision vision)
        where T : PolicyItem
    {
        T[] all = [.. items];
        return all.FirstOrDefault(i => i.Code == code) ?? throw new CliException(all.Length == 0
            ? $"--{kind} {code}: the vision '{vision.NameEn}' has no {kind}s"
            : $"--{kind} {code}: the vision has no such {kind}; expected one of {string.Join(", ", all.Select(i => i.Code))}.{DidYouMean.Sentence(DidYouMean.Closest(code, all.Select(i => i.Code)))}");
    }
}
