using System.Collections.Immutable;
using System.Numerics;
using FsCheck.Fluent;
using FsCheck.Xunit;
using IndustryModel.Classifications;
using IndustryModel.Json;
using IndustryModel.Tests.Arbitraries;

namespace IndustryModel.Tests.Classifications;

/// <summary>The engine against plain sets of leaves.</summary>
public sealed class ClassificationProperties
{
    [Property]
    public void Covering_and_overlapping_are_those_of_the_sets_of_leaves(DrawnClassification drawn)
    {
        Classification<SectorCode> classification = drawn.Build();
        ulong[] bits = drawn.Bits;
        for (int i = 0; i < drawn.Count; i++)
        {
            for (int j = 0; j < drawn.Count; j++)
            {
                Assert.Equal((bits[i] & bits[j]) == bits[j], classification.Covers(DrawnClassification.Code(i), DrawnClassification.Code(j)));
                Assert.Equal((bits[i] & bits[j]) != 0, classification.Overlap(DrawnClassification.Code(i), DrawnClassification.Code(j)));
            }
        }
    }

    [Property]
    public void An_overlap_is_found_exactly_when_two_share_a_leaf(DrawnClassification drawn)
    {
        ulong[] bits = drawn.Bits;
        (int First, int Second)? expected = null;
        for (int j = 1; expected is null && j < drawn.Available.Length; j++)
        {
            for (int i = 0; expected is null && i < j; i++)
            {
                if ((bits[drawn.Available[i]] & bits[drawn.Available[j]]) != 0)
                    expected = (drawn.Available[i], drawn.Available[j]);
            }
        }

        var found = drawn.Build().FindOverlap([.. drawn.Available.Select(DrawnClassification.Code)]);
        Assert.Equal(expected, found is { } f ? (DrawnClassification.Number(f.First), DrawnClassification.Number(f.Second)) : null);
    }

    [Property(MaxTest = 400)]
    public void A_partition_is_found_exactly_when_there_is_one_and_has_the_fewest_parts(DrawnClassification drawn)
    {
        ulong[] bits = drawn.Bits;
        int? fewest = drawn.FewestFor(bits[drawn.Wanted]);
        bool found = drawn.Build().TryPartition(DrawnClassification.Code(drawn.Wanted), [.. drawn.Available.Select(DrawnClassification.Code)], out var parts);
        Assert.Equal(fewest, found ? parts.Length : null);
        if (found)
            AssertIs(bits[drawn.Wanted], parts, drawn);
        else
            Assert.Empty(parts);
    }

    [Property(MaxTest = 400)]
    public void A_remainder_is_found_exactly_when_there_is_one_in_the_smallest_whole(DrawnClassification drawn)
    {
        ulong[] bits = drawn.Bits;
        ulong wanted = bits[drawn.Wanted];
        int? smallest = drawn.Available.Where(a => bits[a] != wanted && (bits[a] & wanted) == wanted && drawn.FewestFor(bits[a] & ~wanted) is not null)
            .Select(a => (int?)BitOperations.PopCount(bits[a])).Min();
        bool found = drawn.Build().TryRemainder(DrawnClassification.Code(drawn.Wanted), [.. drawn.Available.Select(DrawnClassification.Code)], out SectorCode whole, out var less);
        Assert.Equal(smallest, found ? BitOperations.PopCount(bits[DrawnClassification.Number(whole)]) : null);
        if (found)
        {
            AssertIs(bits[DrawnClassification.Number(whole)] & ~wanted, less, drawn);
            Assert.Equal(drawn.FewestFor(bits[DrawnClassification.Number(whole)] & ~wanted), less.Length);
        }
        else
        {
            Assert.Equal(default, whole);
        }
    }

    [Property]
    public void The_order_of_declaration_changes_no_answer(DrawnClassification drawn)
    {
        Classification<SectorCode> forward = drawn.Build();
        Classification<SectorCode> backward = Classification.OfSectors(DrawnClassification.Id, "Drawn", drawn.Definitions().Reverse());
        SectorCode[] available = [.. drawn.Available.Select(DrawnClassification.Code)];
        foreach (SectorCode first in forward.Categories.Select(c => c.Code))
        {
            foreach (SectorCode second in forward.Categories.Select(c => c.Code))
            {
                Assert.Equal(forward.Covers(first, second), backward.Covers(first, second));
                Assert.Equal(forward.Overlap(first, second), backward.Overlap(first, second));
            }

            Assert.Equal(forward[first].Level, backward[first].Level);
            Assert.Equal(forward.TryPartition(first, available, out var some), backward.TryPartition(first, available, out var others));
            Assert.Equal(some.Length, others.Length);
        }

        Assert.Equal(forward.FindOverlap(available), backward.FindOverlap(available));
    }

    [Property]
    public void Every_category_is_found_by_its_code_and_its_names(DrawnClassification drawn)
    {
        Classification<SectorCode> classification = drawn.Build();
        Assert.Equal(drawn.Count, classification.Categories.Length);
        Assert.All(classification.Categories, category =>
        {
            Assert.Same(category, classification.Find(category.Code.Text));
            Assert.Same(category, classification.Find(category.Code.ToString()));
            Assert.Same(category, classification.Find(category.NameEn.ToUpperInvariant()));
            Assert.Same(category, classification.Find(category.NameNl));
            Assert.All(category.Children, child => Assert.Equal(category.Code, classification[child].Parent));
        });
    }

    [Property]
    public void A_classification_comes_back_from_JSON_as_its_equal(DrawnClassification drawn)
    {
        Classification<SectorCode> classification = drawn.Build();
        string json = classification.ToJson(indented: drawn.Wanted % 2 == 0);
        Classification<SectorCode> read = Classification<SectorCode>.FromJson(json);
        Assert.Equal(classification, read);
        Assert.Equal(classification.GetHashCode(), read.GetHashCode());
        Assert.Equal(classification.ToJson(), read.ToJson());
        Assert.Equal(classification, Classification.OfSectors(DrawnClassification.Id, "Drawn", Classification.DefinitionsOf(classification)));
    }

    [Fact]
    public void Drawn_classifications_reach_their_extremes()
    {
        DrawnClassification[] drawn = [.. DomainArbitraries.Classifications().Generator.Sample(3000)];
        Assert.Contains(drawn, d => d.Count == 1);
        Assert.Contains(drawn, d => d is { Parents.Length: 10, Aggregates.Length: 3 });
        Assert.Contains(drawn, d => d.Parents.Count(p => p < 0) > 3);
        Assert.Contains(drawn, d => d.Parents.Skip(1).All(p => p == 0) && d.Parents.Length > 4);
        Assert.Contains(drawn, d => d.Aggregates.Any(a => a.Any(part => part >= d.Parents.Length)));
        Assert.Contains(drawn, d => d.Available.IsEmpty);
        Assert.Contains(drawn, d => d.Available.Length > d.Available.Distinct().Count());
        Assert.True(drawn.Count(d => d.FewestFor(d.Bits[d.Wanted]) >= 2) > 30, "partitions of several parts are drawn often enough");
        Assert.Contains(drawn, d => d.FewestFor(d.Bits[d.Wanted]) >= 3);
        Assert.True(drawn.Count(d => d.Available.Any(a => d.Bits[a] != d.Bits[d.Wanted] && (d.Bits[a] & d.Bits[d.Wanted]) == d.Bits[d.Wanted]
            && d.FewestFor(d.Bits[a] & ~d.Bits[d.Wanted]) is not null)) > 30, "remainders are drawn often enough");
    }

    [Fact]
    public void Drawn_classifications_shrink_to_valid_smaller_ones()
    {
        DrawnClassification large = DomainArbitraries.Classifications().Generator.Sample(200).MaxBy(d => d.Count)!;
        Assert.All(DomainArbitraries.Classifications().Shrinker(large), smaller =>
        {
            Assert.Equal(smaller.Count, smaller.Build().Categories.Length);
            Assert.NotEqual(large.ToString(), smaller.ToString());
        });
    }

    private static void AssertIs(ulong wanted, ImmutableArray<SectorCode> parts, DrawnClassification drawn)
    {
        ulong[] bits = drawn.Bits;
        ulong all = 0;
        foreach (int part in parts.Select(DrawnClassification.Number))
        {
            Assert.Contains(part, drawn.Available);
            Assert.Equal(0UL, all & bits[part]);
            all |= bits[part];
        }

        Assert.Equal(wanted, all);
    }
}
