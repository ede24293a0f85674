using System.Reflection;
using System.Text;

namespace ClaimCompare.PackageTests;

/// <summary>The public surface of an assembly as text: one line a type and a member, in ordinal order.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>The surface of assemblies.</summary>
    public static string Of(params Assembly[] assemblies)
    {
        var text = new StringBuilder();
        foreach (Type type in assemblies.SelectMany(a => a.GetExportedTypes()).OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(Name(type, full: true)).Append(Bases(type)).Append('\n');
            foreach (string member in type.GetMembers(Declared).Select(Member).OfType<string>().Order(StringComparer.Ordinal))
                text.Append("    ").Append(member).Append('\n');
        }

        return text.ToString();
    }

    private static string Kind(Type type) => type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
        : type is { IsAbstract: true, IsSealed: true } ? "static class" : type.IsSealed ? "sealed class" : type.IsAbstract ? "abstract class" : "class";

    private static string Bases(Type type)
    {
        IEnumerable<Type> bases = type.IsEnum ? [Enum.GetUnderlyingType(type)] : [.. type.BaseType is { } b && b != typeof(object) && b != typeof(ValueType) ? new[] { b } : [], .. type.GetInterfaces().Where(i => i.IsPublic)];
        string names = string.Join(", ", bases.Select(t => Name(t)).Order(StringComparer.Ordinal));
        return names.Length == 0 ? string.Empty : " : " + names;
    }

    private static string? Member(MemberInfo member) => member switch
    {
        FieldInfo { IsSpecialName: true } => null,
        FieldInfo f when IsVisible(f) && f.DeclaringType!.IsEnum => f.Name + " = " + Convert.ToInt64(f.GetRawConstantValue(), System.Globalization.CultureInfo.InvariantCulture),
        FieldInfo f when IsVisible(f) => (f.IsLiteral ? "const " : f.IsStatic ? "static " : string.Empty) + Name(f.FieldType) + " " + f.Name + (f.IsLiteral ? " = " + f.GetRawConstantValue() : string.Empty),
        PropertyInfo p when Visible(p.GetMethod) || Visible(p.SetMethod) => Static(p.GetMethod ?? p.SetMethod!) + Name(p.PropertyType) + Null(Nullability.Create(p).ReadState, p.PropertyType) + " " + p.Name + " { " + (Visible(p.GetMethod) ? "get; " : string.Empty) + (Visible(p.SetMethod) ? (IsInit(p.SetMethod!) ? "init; " : "set; ") : string.Empty) + "}",
        EventInfo e when Visible(e.AddMethod) => "event " + Name(e.EventHandlerType!) + " " + e.Name,
        ConstructorInfo c when IsVisible(c) && !c.IsStatic => "ctor(" + Parameters(c) + ")",
        MethodInfo m when IsVisible(m) && !m.IsSpecialName && !m.Name.Contains('<', StringComparison.Ordinal) => Static(m) + Name(m.ReturnType) + Null(Nullability.Create(m.ReturnParameter).ReadState, m.ReturnType) + " " + m.Name + "(" + Parameters(m) + ")",
        MethodInfo { IsSpecialName: true } m when IsVisible(m) && m.Name.StartsWith("op_", StringComparison.Ordinal) => Static(m) + Name(m.ReturnType) + " " + m.Name + "(" + Parameters(m) + ")",
        _ => null,
    };

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(p => (p.IsOut ? "out " : p.ParameterType.IsByRef ? "ref " : string.Empty) + Name(p.ParameterType) + Null(Nullability.Create(p).WriteState, p.ParameterType) + " " + p.Name + (p.HasDefaultValue ? " = " + (p.DefaultValue ?? "default") : string.Empty)));

    private static string Static(MethodInfo method) => method.IsStatic ? "static " : string.Empty;

    private static bool Visible(MethodInfo? method) => method is not null && IsVisible(method);

    private static bool IsVisible(MethodBase method) => method.IsPublic || ((method.IsFamily || method.IsFamilyOrAssembly) && !method.DeclaringType!.IsSealed);

    private static bool IsVisible(FieldInfo field) => field.IsPublic || ((field.IsFamily || field.IsFamilyOrAssembly) && !field.DeclaringType!.IsSealed);

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit");

    private static string Null(NullabilityState state, Type type) => state == NullabilityState.Nullable && !type.IsValueType ? "?" : string.Empty;

    private static string Name(Type type, bool full = false)
    {
        if (type.IsByRef)
            return Name(type.GetElementType()!);
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } value)
            return Name(value) + "?";
        string name = full ? type.FullName!.Split('`')[0] : type.Name.Split('`')[0];
        return type.IsGenericType ? name + "<" + string.Join(", ", type.GetGenericArguments().Select(a => Name(a))) + ">" : name;
    }
}
