using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ClaimCompare.Language;

/// <summary>Counts the ASCII letters that a text begins with and makes the key of <see cref="ShortWordIndex"/> of them, without a branch a letter.</summary>
internal static class LetterScan
{
    private const int BitsPerByte = 8;
    private const int BitsPerLetter = 5;
    private const ulong LetterOfByte = 0x1F1F1F1F1F1F1F1F;

    /// <summary>The number of letters, or any number above <see cref="ShortWordIndex.LongestWord"/> where there are more than that.</summary>
    /// <param name="text">The text.</param>
    /// <param name="key">The key of the letters; means nothing where there are too many.</param>
    public static int Count(ReadOnlySpan<char> text, out ulong key) =>
        text.Length >= Vector128<byte>.Count && Bmi2.X64.IsSupported ? CountFast(text, out key) : CountOneByOne(text, out key);

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

        // The first letter is the highest: the bytes are turned round, what is behind the word is shifted out, and of each byte five bits are kept
        Vector128<ulong> halves = bytes.AsUInt64();
        int behind = length - sizeof(ulong);
        ulong head = Bmi2.X64.ParallelBitExtract(Cut(halves[0], Math.Min(length, sizeof(ulong))), LetterOfByte);
        key = behind <= 0 ? head : (head << (BitsPerLetter * behind)) | Bmi2.X64.ParallelBitExtract(Cut(halves[1], behind), LetterOfByte);
        return length;
    }

    private static ulong Cut(ulong letters, int count) => count == 0 ? 0 : BinaryPrimitives.ReverseEndianness(letters) >> (BitsPerByte * (sizeof(ulong) - count));
}
