namespace ClaimCompare;

/// <summary>What a reader must know of a figure besides its value; several may hold at once.</summary>
[Flags]
public enum ClaimMarks
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The text says that the figure is not final: <c>data sementara</c>, <c>hingga pukul 17.00</c>, <c>masih bisa bertambah</c>.</summary>
    Provisional = 1,

    /// <summary>The text says that nobody has confirmed the figure: <c>belum dapat diverifikasi</c>, <c>dikabarkan</c>.</summary>
    Unverified = 1 << 1,

    /// <summary>The figure corrects an earlier one or is corrected: <c>meralat</c>, <c>direvisi menjadi</c>.</summary>
    Corrected = 1 << 2,
}
