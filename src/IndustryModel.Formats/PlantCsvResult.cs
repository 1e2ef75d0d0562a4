using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using IndustryModel.Regional;

namespace IndustryModel.Formats;

/// <summary>The answer of reading a file of plants: the register, or all that is wrong with the file at once; in both cases what its owner should know.</summary>
public sealed class PlantCsvResult
{
    private readonly PlantRegister? _register;

    internal PlantCsvResult(string file, PlantRegister? register, ImmutableArray<FormatProblem> problems)
    {
        (File, _register, Problems) = (file, register, problems);
        Errors = [.. problems.Where(p => p.Severity == FormatSeverity.Error)];
        Warnings = [.. problems.Where(p => p.Severity == FormatSeverity.Warning)];
    }

    /// <summary>What the file is called.</summary>
    public string File { get; }

    /// <summary>Errors and warnings, in the order of the file.</summary>
    public ImmutableArray<FormatProblem> Problems { get; }

    /// <summary>What makes the file unusable; empty on success.</summary>
    public ImmutableArray<FormatProblem> Errors { get; }

    /// <summary>What the reader chose, such as a version of codes.</summary>
    public ImmutableArray<FormatProblem> Warnings { get; }

    /// <summary>The register.</summary>
    /// <exception cref="TidyCsvException">The file has errors; the message is that of the first.</exception>
    public PlantRegister Register => _register ?? throw new TidyCsvException(Errors);

    /// <summary>The register, if there is one.</summary>
    public bool TryGetRegister([NotNullWhen(true)] out PlantRegister? register)
    {
        register = _register;
        return register is not null;
    }
}
