using IndustryModel.Accounts;
using IndustryModel.Policy;
using IndustryModel.Results;

namespace IndustryModel.Shares;

/// <summary>Finds what the share targets of a vision need.</summary>
public static class TargetCheckExtensions
{
    /// <summary>For every target of a vision and every reading of it: the growth a year that leads from the latest measured share to the target.</summary>
    /// <param name="vision">The vision.</param>
    /// <param name="accounts">The accounts.</param>
    /// <param name="options">Growth of the rest, start, definitions; <see cref="TargetCheckOptions.Default"/> if null.</param>
    /// <exception cref="ArgumentException">The growth of the rest is in other prices than the shares.</exception>
    public static IReadOnlyList<TargetCheck> CheckTargets(this IndustryVision vision, RegionalAccounts accounts, TargetCheckOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(vision);
        ArgumentNullException.ThrowIfNull(accounts);
        return [.. vision.Targets.Select(t => t.RequiredGrowth(accounts, options))];
    }

    /// <summary>Checks side by side: see <see cref="TargetCheck.TableOf"/>.</summary>
    /// <param name="checks">The checks.</param>
    public static ResultTable ToTable(this IEnumerable<TargetCheck> checks) => TargetCheck.TableOf(checks);

    /// <summary>For every reading of a target: the growth a year that leads from the latest measured share to it.</summary>
    /// <param name="target">The target.</param>
    /// <param name="accounts">The accounts.</param>
    /// <param name="options">Growth of the rest, start, definitions; <see cref="TargetCheckOptions.Default"/> if null.</param>
    /// <exception cref="ArgumentException">The growth of the rest is in other prices than the shares.</exception>
    public static TargetCheck RequiredGrowth(this Target target, RegionalAccounts accounts, TargetCheckOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(accounts);
        return TargetReader.Check(accounts, target, options ?? TargetCheckOptions.Default);
    }
}
