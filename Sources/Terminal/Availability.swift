import Glibc

/// Whether the dashboard can be shown where the process runs.
public enum Availability: Hashable, Sendable {
  case usable
  /// Standard output is no terminal: a pipe or a file.
  case noOutput
  /// Standard input is no terminal.
  case noInput
  /// TERM is unset or `dumb`.
  case dumb

  /// Judged by facts alone.
  public init(outputIsTerminal: Bool, inputIsTerminal: Bool, term: String?) {
    if !outputIsTerminal {
      self = .noOutput
    } else if !inputIsTerminal {
      self = .noInput
    } else if term?.isEmpty ?? true || term == "dumb" {
      self = .dumb
    } else {
      self = .usable
    }
  }

  /// Where this process runs.
  public static var here: Availability {
    let term = getenv("TERM").map { String(cString: $0) }
    return Availability(
      outputIsTerminal: isatty(STDOUT_FILENO) == 1, inputIsTerminal: isatty(STDIN_FILENO) == 1,
      term: term)
  }
}
