using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ClaimCompare.Language;

/// <summary>Counts the ASCII letters that a text begins with and makes the key of <see cref="ShortWordIndex"/> of them, without a branch a letter.</summary>
internal static class LetterScan
{
    private const int BitsPerLetter = 5;
    private const ulong LetterOfByte = 0x1F1F1F1F1F1F1F1F;

    /// <summary>The number of letters, or any number above <see cref="ShortWordIndex.LongestWord"/> where there are more than that.</summary>
    /// <param name="text">The text.</param>
    /// <param name="key">The key of the letters; means nothing where there are too many.</param>
    public static int Count(ReadOnlySpan<char> text, out ulong key) =>
        text.Length >= Vector128<byte>.Count && Ssse3.IsSupported && Bmi2.X64.IsSupported ? CountFast(text, out key) : CountOneByOne(text, out key);

    /// <summary>The same on any machine and for any length.</summary>
    internal static int CountOneByOne(ReadOnlySpan<char> text, out ulong key)
    {
        key = 0;
        int length = 0;
        while (length < text.Length && length <= ShortWordIndex.LongestWord && char.IsAsciiLetter(text[length]))
            key = ShortWordIndex.Append(key, text[length++]);
        return length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CountFast(ReadOnlySpan<char> text, out ulong key)
    {
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        Vector128<byte> bytes = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref first), Vector128.LoadUnsafe(ref first, (nuint)Vector128<ushort>.Count));
        Vector128<byte> fromA = (bytes | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a');
        uint letters = Vector128.LessThanOrEqual(fromA, Vector128.Create((byte)('z' - 'a'))).ExtractMostSignificantBits();
        int length = BitOperations.TrailingZeroCount(~letters);

        // The last letter is the lowest: the bytes are turned round, what is behind the word becomes nothing, and of each byte five bits are kept
        Vector128<ulong> halves = Ssse3.Shuffle(bytes, Vector128.Create((byte)(length - 1)) - Vector128<byte>.Indices).AsUInt64();
        key = Bmi2.X64.ParallelBitExtract(halves[0], LetterOfByte) | (Bmi2.X64.ParallelBitExtract(halves[1], LetterOfByte) << (BitsPerLetter * sizeof(ulong)));
        return length;
    }
}
