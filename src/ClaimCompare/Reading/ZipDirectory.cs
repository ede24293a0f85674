using System.Buffers.Binary;

namespace ClaimCompare.Reading;

/// <summary>Looks at the end of a ZIP archive (PKWARE APPNOTE, sections 4.3.14 to 4.3.16) before it is opened: opening makes an object of every entry.</summary>
internal static class ZipDirectory
{
    private const int EndLength = 22, LocatorLength = 20, LargeEndLength = 56;

    /// <summary>How many entries the archive says it has; null where there is no end of a list.</summary>
    public static ulong? CountEntries(Stream archive)
    {
        int length = (int)Math.Min(archive.Length, EndLength + ushort.MaxValue);
        byte[] tail = Read(archive, archive.Length - length, length);
        int at = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (at < 0 || tail.Length - at < EndLength)
            return null;
        ushort count = BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(at + 10));
        if (count != ushort.MaxValue || at < LocatorLength || !tail.AsSpan(at - LocatorLength).StartsWith("PK\u0006\u0007"u8))
            return count;
        ulong offset = BinaryPrimitives.ReadUInt64LittleEndian(tail.AsSpan(at - LocatorLength + 8));
        if (offset > (ulong)Math.Max(0, archive.Length - LargeEndLength))
            return count;
        byte[] end = Read(archive, (long)offset, LargeEndLength);
        return BinaryPrimitives.ReadUInt64LittleEndian(end.AsSpan(32));
    }

    private static byte[] Read(Stream archive, long offset, int length)
    {
        byte[] bytes = new byte[length];
        archive.Seek(offset, SeekOrigin.Begin);
        archive.ReadExactly(bytes);
        archive.Seek(0, SeekOrigin.Begin);
        return bytes;
    }
}
