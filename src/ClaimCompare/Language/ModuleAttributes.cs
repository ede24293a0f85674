using System.Runtime.CompilerServices;

// Buffers on the stack are written before they are read: clearing them first would cost more than a look-up
[module: SkipLocalsInit]
