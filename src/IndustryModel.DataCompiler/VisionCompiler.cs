using System.Text.Json;
using IndustryModel.Json;
using IndustryModel.Policy;

namespace IndustryModel.DataCompiler;

/// <summary>Reads a vision from the JSON that people write, strictly, so that its binary form holds nothing that was not checked.</summary>
internal static class VisionCompiler
{
    /// <summary>The vision, or what is wrong with it.</summary>
    internal static (IndustryVision? Vision, IReadOnlyList<Problem> Problems) Compile(string path)
    {
        try
        {
            return (IndustryVision.FromJson(File.ReadAllText(path)), []);
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            long line = e is JsonException { LineNumber: { } number } ? number + 1 : 1;
            long column = e is JsonException { BytePositionInLine: { } position } ? position + 1 : 1;
            return (null, [new(Path.GetFileName(path), (int)line, (int)column, e.Message)]);
        }
    }
}
