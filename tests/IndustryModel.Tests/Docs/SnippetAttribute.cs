namespace IndustryModel.Tests.Docs;

/// <summary>A method that runs the snippet of this name; what it prints is the output that a page may show.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SnippetAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
