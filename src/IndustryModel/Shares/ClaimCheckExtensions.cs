using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Results;

namespace IndustryModel.Shares;

/// <summary>Holds the claims of a vision against accounts.</summary>
public static class ClaimCheckExtensions
{
    /// <summary>Every claim of a vision under every reading: holds, does not hold, or cannot be checked, and why.</summary>
    /// <param name="vision">The vision; its year of publication decides the reference year.</param>
    /// <param name="accounts">The accounts.</param>
    /// <param name="options">Definitions, years and widths; <see cref="ClaimCheckOptions.Default"/> if null.</param>
    public static IReadOnlyList<ClaimCheck> CheckClaims(this IndustryVision vision, RegionalAccounts accounts, ClaimCheckOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(vision);
        ArgumentNullException.ThrowIfNull(accounts);
        return [.. vision.Claims.SelectMany(c => c.Check(accounts, new Year(vision.PublicationDate.Year), options))];
    }

    /// <summary>One claim under every reading. A claim that a region is the highest at some share is two checks: the share, and the rank.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="accounts">The accounts.</param>
    /// <param name="madeIn">The year in which it was made.</param>
    /// <param name="options">Definitions, years and widths; <see cref="ClaimCheckOptions.Default"/> if null.</param>
    public static IReadOnlyList<ClaimCheck> Check(this Claim claim, RegionalAccounts accounts, Year madeIn, ClaimCheckOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(accounts);
        return [.. Questions(claim, madeIn).Select(q => new ClaimCheck(q, new ClaimReader(accounts, q, options ?? ClaimCheckOptions.Default).Readings()))];
    }

    /// <summary>Checks side by side, a row for each: what is claimed, the verdict, the reading that gives it, what it measured, and how many readings agree. <see cref="ClaimCheck.TableOf"/> has a row for each reading.</summary>
    /// <param name="checks">The checks.</param>
    public static ResultTable ToTable(this IEnumerable<ClaimCheck> checks)
    {
        ArgumentNullException.ThrowIfNull(checks);
        ClaimCheck[] all = [.. checks];
        return new("Claims and what the accounts say",
            [
                new("claim", ColumnKind.Text, "Claim", "Bewering"), new("verdict", ColumnKind.Text, "Verdict", "Oordeel"), new("reading", ColumnKind.Text, "Reading", "Lezing"),
                new("measured", ColumnKind.Text, "Measured", "Gemeten"), new("claimed", ColumnKind.Text, "Claimed is", "Gesteld is"), new("holdsUnder", ColumnKind.Text, "Holds under", "Klopt voor"), new("reason", ColumnKind.Text, "Cannot be checked, because", "Niet te toetsen, want"),
            ],
            all.Select(c => ImmutableArray.Create<ResultCell>(c.Statement, ClaimCheck.VerdictCode(c.Verdict), c.Primary.Describe(),
                c.Primary.Measured.HasValue ? c.Primary.Kind.Text(c.Primary.Measured.Value) : null, c.Primary.Kind.Text(c.Primary.Interval),
                $"{c.HoldsUnder.Count()} of {c.Readings.Count(r => r.Verdict != ClaimVerdict.CannotBeChecked)} readings", c.Primary.Reason)),
            "the verdict under the primary reading; the same claim read otherwise may hold", all.SelectMany(c => c.Sources));
    }

    private static IEnumerable<ClaimQuestion> Questions(Claim claim, Year madeIn)
    {
        (ClaimForm form, ImmutableArray<ReadingBasis> stated, ImmutableArray<ReadingBasis> others) = Reading(claim);
        yield return new(claim, form, [.. stated, .. others], stated.Length, madeIn);
        if (claim.Scope == ClaimScope.HighestRegion)
            yield return new(claim, ClaimForm.RanksFirst, [.. stated, .. others], stated.Length, madeIn);
    }

    private static (ClaimForm Form, ImmutableArray<ReadingBasis> Stated, ImmutableArray<ReadingBasis> Others) Reading(Claim claim)
    {
        ClaimForm share = claim.Scope == ClaimScope.SeveralRegions ? ClaimForm.SeveralRegions : ClaimForm.Share;
        return (claim.Subject, claim.Basis) switch
        {
            (ClaimSubject.EmployedPersons, _) => (ClaimForm.Count, ClaimQuestion.Counts, []),
            (ClaimSubject.GrowthCapacity, _) => (ClaimForm.Growth, ClaimQuestion.Volumes, []),
            (_, ClaimBasis.Gdp) => (share, ClaimQuestion.Gdp, ClaimQuestion.GrossValueAdded),
            (_, ClaimBasis.NationalIncome) => (share, ClaimQuestion.NationalIncome, ClaimQuestion.GrossValueAdded),
            (_, ClaimBasis.Employment) => (share, ClaimQuestion.Employment, []),
            _ => (share, [], [.. ClaimQuestion.GrossValueAdded, .. ClaimQuestion.Gdp, .. ClaimQuestion.Employment]),
        };
    }
}
