namespace ClaimCompare.Reading;

/// <summary>The beginnings of files that are no text, with the names of what they are.</summary>
internal static class FileSignatures
{
    private static readonly (int Offset, byte[] Bytes, string Name)[] Known =
    [
        (0, "%PDF-"u8.ToArray(), "a PDF document"),
        (0, "%!PS"u8.ToArray(), "a PostScript document"),
        (0, @"{\rtf"u8.ToArray(), "an RTF document"),
        (0, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "a document of an old Office program (DOC, XLS, PPT)"),
        (0, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "a PNG picture"),
        (0, [0xFF, 0xD8, 0xFF], "a JPEG picture"),
        (0, "GIF87a"u8.ToArray(), "a GIF picture"),
        (0, "GIF89a"u8.ToArray(), "a GIF picture"),
        (0, [0x49, 0x49, 0x2A, 0x00], "a TIFF picture"),
        (0, [0x4D, 0x4D, 0x00, 0x2A], "a TIFF picture"),
        (8, "WEBP"u8.ToArray(), "a WebP picture"),
        (4, "ftypavif"u8.ToArray(), "an AVIF picture"),
        (4, "ftyp"u8.ToArray(), "a video or sound file (MP4)"),
        (8, "WAVE"u8.ToArray(), "a sound file (WAV)"),
        (0, "ID3"u8.ToArray(), "a sound file (MP3)"),
        (0, "OggS"u8.ToArray(), "a sound or video file (Ogg)"),
        (0, [0x1A, 0x45, 0xDF, 0xA3], "a video file (Matroska, WebM)"),
        (0, "wOFF"u8.ToArray(), "a font"),
        (0, "wOF2"u8.ToArray(), "a font"),
        (0, "SQLite format 3\0"u8.ToArray(), "a SQLite database"),
        (0, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive"),
        (0, "Rar!\u001A\a"u8.ToArray(), "a RAR archive"),
        (0, [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "a file packed with xz"),
        (0, [0x28, 0xB5, 0x2F, 0xFD], "a file packed with Zstandard"),
        (0, "BZh"u8.ToArray(), "a file packed with bzip2"),
        (257, "ustar"u8.ToArray(), "a TAR archive"),
        (0, [0x7F, 0x45, 0x4C, 0x46], "a program"),
        (0, "PAR1"u8.ToArray(), "a Parquet table"),
    ];

    /// <summary>What a file is by its beginning, with an article before it, or null.</summary>
    public static string? Find(ReadOnlySpan<byte> head)
    {
        foreach ((int offset, byte[] bytes, string name) in Known)
        {
            if (head.Length > offset && head[offset..].StartsWith(bytes))
                return name is "a file packed with bzip2" && (head.Length < 4 || head[3] is < (byte)'1' or > (byte)'9') ? null : name;
        }

        return null;
    }

    /// <summary>What a ZIP archive is by the name of one of its entries, or null where it is just an archive.</summary>
    public static string? FindByEntry(string entry) => entry switch
    {
        "word/document.xml" => "a Word document (DOCX)",
        "xl/workbook.xml" or "xl/workbook.bin" => "an Excel workbook (XLSX)",
        "ppt/presentation.xml" => "a PowerPoint presentation (PPTX)",
        "META-INF/container.xml" => "an EPUB book",
        "META-INF/manifest.xml" => "an OpenDocument file (ODT, ODS)",
        "META-INF/MANIFEST.MF" => "a Java archive",
        "AndroidManifest.xml" => "an Android package",
        _ => null,
    };
}
