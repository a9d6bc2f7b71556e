import CPosix

/// The memory that the program itself takes, besides what it keeps there.
public enum ProgramMemory {
  /// Gives back what the start and other things that are over ran through; what still runs comes back
  /// by itself.
  public static func release() { cp_release_code() }
}
