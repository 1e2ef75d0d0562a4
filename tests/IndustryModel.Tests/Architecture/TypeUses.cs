using System.Reflection;
using System.Reflection.Emit;

namespace IndustryModel.Tests.Architecture;

/// <summary>Every type that a type uses: bases, members, attributes, and what its method bodies name (read from their IL).</summary>
internal static class TypeUses
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!).ToDictionary(c => c.Value);

    public static IReadOnlySet<Type> Of(Type type)
    {
        var found = new HashSet<Type>();
        Add(found, type.BaseType);
        foreach (Type implemented in type.GetInterfaces())
            Add(found, implemented);
        AddAttributes(found, type);
        foreach (MemberInfo member in type.GetMembers(Declared))
        {
            AddAttributes(found, member);
            AddSignature(found, member);
        }

        found.Remove(type);
        return found;
    }

    private static void AddSignature(HashSet<Type> found, MemberInfo member)
    {
        switch (member)
        {
            case FieldInfo field:
                Add(found, field.FieldType);
                break;
            case PropertyInfo property:
                Add(found, property.PropertyType);
                break;
            case EventInfo declared:
                Add(found, declared.EventHandlerType);
                break;
            case MethodBase method:
                Add(found, (method as MethodInfo)?.ReturnType);
                foreach (ParameterInfo parameter in method.GetParameters())
                    Add(found, parameter.ParameterType);
                AddBody(found, method);
                break;
        }
    }

    private static void AddAttributes(HashSet<Type> found, MemberInfo member)
    {
        foreach (CustomAttributeData attribute in member.GetCustomAttributesData())
        {
            Add(found, attribute.AttributeType);
            foreach (CustomAttributeTypedArgument argument in attribute.ConstructorArguments)
                Add(found, argument.Value as Type);
        }
    }

    private static void AddBody(HashSet<Type> found, MethodBase method)
    {
        if (method.GetMethodBody() is not { } body)
            return;
        foreach (LocalVariableInfo local in body.LocalVariables)
            Add(found, local.LocalType);
        foreach (ExceptionHandlingClause clause in body.ExceptionHandlingClauses)
            Add(found, clause.Flags == ExceptionHandlingClauseOptions.Clause ? clause.CatchType : null);
        byte[] il = body.GetILAsByteArray() ?? [];
        for (int at = 0; at < il.Length;)
        {
            short value = il[at++];
            if (value == 0xFE)
                value = unchecked((short)(0xFE00 | il[at++]));
            OpCode code = Codes[value];
            if (code.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
                AddToken(found, method, BitConverter.ToInt32(il, at));
            at += OperandSize(code.OperandType, il, at);
        }
    }

    private static int OperandSize(OperandType operand, byte[] il, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, at)),
        _ => 4,
    };

    private static void AddToken(HashSet<Type> found, MethodBase method, int token)
    {
        Type[]? typeArguments = method.DeclaringType is { IsGenericType: true } owner ? owner.GetGenericArguments() : null;
        Type[]? methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        MemberInfo? named = method.Module.ResolveMember(token, typeArguments, methodArguments);
        if (named is Type type)
        {
            Add(found, type);
            return;
        }

        Add(found, named?.DeclaringType);
        if (named is MethodInfo { IsGenericMethod: true } generic)
        {
            foreach (Type argument in generic.GetGenericArguments())
                Add(found, argument);
        }
    }

    private static void Add(HashSet<Type> found, Type? type)
    {
        if (type is null || type.IsGenericParameter)
            return;
        if (type.HasElementType)
        {
            Add(found, type.GetElementType());
            return;
        }

        foreach (Type argument in type.GetGenericArguments())
            Add(found, argument);
        found.Add(type.IsGenericType ? type.GetGenericTypeDefinition() : type);
    }
}
