using FsCheck.Xunit;
using IndustryModel.Tests.Arbitraries;

[assembly: Properties(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 200)]
