import Languages

/// Why a command ends without having done its work: a sentence and an exit status.
struct Complaint: Error {
  /// What scripts may rely on.
  enum Status: Int32 {
    /// Only from `check` and `--exit-code`.
    case findings = 1
    case usage = 64
    /// Bad data, an unknown name, a locked period.
    case data = 65
    /// No input.
    case noInput = 66
    case cannotCreate = 73
    /// Input or output.
    case io = 74
    case busy = 75
    case noPermission = 77
    /// Somebody gave it up with Ctrl-C.
    case interrupted = 130
  }

  /// What, where, and what to do next.
  let sentence: String
  /// How the process ends.
  let status: Status

  init(_ sentence: String, _ status: Status) {
    self.sentence = sentence
    self.status = status
  }
}
