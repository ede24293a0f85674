using System.Reflection;
using System.Reflection.Emit;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests;

/// <summary>Holds the line of stages: no type of a stage refers to a later one, in its members or in the bodies of its methods.</summary>
public sealed class StageOrderTests
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
    private static readonly string[] Stages = ["Language", "Quantities", "Claims", "Comparing", "Reconciling", "Writing", "Verifying", "Scoring"];
    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (OpCode)f.GetValue(null)!).ToDictionary(c => c.Value);

    // The two entrances put the stages together; the reader may use Language, and every stage may use it
    private static readonly string[] Exempt = ["ClaimExtractor", "ClaimComparer"];

    [Fact]
    public void Types_OfAStage_DoNotReferToALaterStage()
    {
        var offenders = new SortedSet<string>(StringComparer.Ordinal);
        foreach (Type type in typeof(ClaimExtractor).Assembly.GetTypes())
        {
            int stage = StageOf(type);
            if (stage < 0)
                continue;
            foreach (Type other in References(type).SelectMany(Parts).Where(t => t.Assembly == type.Assembly))
            {
                if (StageOf(other) > stage)
                    offenders.Add($"{type.FullName} refers to {other.FullName}");
            }
        }

        offenders.Should().BeEmpty();
    }

    [Fact]
    public void References_OfTheEntrance_SeeAllStages()
    {
        // The check itself must be able to see what method bodies use
        IEnumerable<string?> seen = References(typeof(ClaimExtractor)).SelectMany(Parts).Select(t => t.Namespace).Distinct(StringComparer.Ordinal);
        seen.Should().Contain(["ClaimCompare.Language", "ClaimCompare.Quantities", "ClaimCompare.Claims"]);
    }

    private static int StageOf(Type type)
    {
        Type outer = type;
        while (outer.DeclaringType is { } declaring)
            outer = declaring;
        string name = outer.Namespace ?? string.Empty;
        if (name == "ClaimCompare")
            return Array.Exists(Exempt, e => outer.Name == e) ? -1 : 0;
        string stage = name.Split('.').ElementAtOrDefault(1) ?? string.Empty;
        return stage == "Reading" ? 0 : Array.IndexOf(Stages, stage);
    }

    private static IEnumerable<Type> Parts(Type type)
    {
        yield return type;
        if (type.HasElementType)
        {
            foreach (Type part in Parts(type.GetElementType()!))
                yield return part;
        }

        if (type.IsGenericType)
        {
            foreach (Type part in type.GetGenericArguments().SelectMany(Parts))
                yield return part;
        }
    }

    private static IEnumerable<Type> References(Type type)
    {
        if (type.BaseType is { } parent)
            yield return parent;
        foreach (Type face in type.GetInterfaces())
            yield return face;
        foreach (CustomAttributeData attribute in type.GetCustomAttributesData().Concat(type.GetMembers(All).SelectMany(m => m.GetCustomAttributesData())))
        {
            yield return attribute.AttributeType;
            foreach (Type named in attribute.ConstructorArguments.Select(a => a.Value).OfType<Type>())
                yield return named;
        }

        foreach (FieldInfo field in type.GetFields(All))
            yield return field.FieldType;
        foreach (MethodBase method in type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)))
        {
            foreach (ParameterInfo parameter in method.GetParameters())
                yield return parameter.ParameterType;
            if (method is MethodInfo { ReturnType: { } returned })
                yield return returned;
            foreach (Type used in UsedIn(method))
                yield return used;
        }
    }

    /// <summary>The types that the instructions and locals of a method name.</summary>
    private static IEnumerable<Type> UsedIn(MethodBase method)
    {
        MethodBody? body = method.GetMethodBody();
        if (body?.GetILAsByteArray() is not { } code)
            yield break;
        foreach (LocalVariableInfo local in body.LocalVariables)
            yield return local.LocalType;
        foreach (ExceptionHandlingClause clause in body.ExceptionHandlingClauses)
        {
            if (clause.Flags == ExceptionHandlingClauseOptions.Clause && clause.CatchType is { } caught)
                yield return caught;
        }

        for (int at = 0; at < code.Length;)
        {
            short value = code[at] == 0xFE ? unchecked((short)(0xFE00 | code[++at])) : code[at];
            at++;
            OpCode op = Codes[value];
            if (op.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                MemberInfo? member = Resolve(method, BitConverter.ToInt32(code, at));
                if ((member as Type ?? member?.DeclaringType) is { } used)
                    yield return used;
                foreach (Type argument in member is MethodInfo { IsGenericMethod: true } generic ? generic.GetGenericArguments() : [])
                    yield return argument;
            }

            at += op.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }

    private static MemberInfo? Resolve(MethodBase method, int token)
    {
        try
        {
            return method.Module.ResolveMember(token, method.DeclaringType?.GetGenericArguments(), method.IsGenericMethod ? method.GetGenericArguments() : null);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
