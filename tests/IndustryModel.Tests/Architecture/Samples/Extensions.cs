namespace IndustryModel.Tests.Architecture.Samples;

internal static class ExtensionMethodSample
{
    extension(string text)
    {
        public int CountOfWords() => text.Split(' ').Length;
    }
}

internal static class ExtensionPropertySample
{
    extension(string text)
    {
        public int WordCount => text.Split(' ').Length;
    }
}
