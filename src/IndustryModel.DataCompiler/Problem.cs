using System.Globalization;

namespace IndustryModel.DataCompiler;

/// <summary>Something that is wrong with the input: where, and what to do.</summary>
internal sealed record Problem(string File, int Line, int Column, string Text)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column}): {Text}");
}
