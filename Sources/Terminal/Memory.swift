internal import CNcurses

/// Keeps memory that was used once, for the whole program; to be called at its start.
///
/// A screen's cells are too many for the heap's habits: it would give their memory back to the
/// system after each key and ask for it again, page by page.
public func keepMemory() {
  keep_memory(16 << 20)
}
