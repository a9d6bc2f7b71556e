import CPosix

/// The memory that the program itself takes, besides what it keeps there.
public enum ProgramMemory {
  /// Gives back what the start and other things that are over ran through; what still runs comes back
  /// by itself.
  public static func release() { cp_release_code() }

  /// Asks for what a key will run before it runs it, where something else has run in between.
  ///
  /// Never inlined: the list of lines in `cp_fetch_code` shall be there once.
  @inline(never) public static func fetch() { cp_fetch_code() }
}
