/// What must hold for any bytes at all: one part of the program that reads what others wrote.
///
/// The fuzzer looks for bytes that break a law; the tests hold every file of `Corpus` to it.
enum Law: String, CaseIterable, Sendable {
  /// The strict JSON reader and the canonical writer.
  case json
  /// A journal's file, whatever it holds.
  case journal
  /// The bytes of a terminal.
  case keys
  /// Widths, cuts and line breaks of text.
  case text
  /// Drawing on a frame.
  case frame
  /// A pasted text, whatever it holds.
  case paste
  /// Histories of several people, and what they come to.
  case fold

  /// Throws what the bytes break.
  func check(_ bytes: [UInt8]) throws(Breach) {
    switch self {
    case .json: try JSONLaw.check(bytes)
    case .journal: try JournalLaw.check(bytes)
    case .keys: try KeysLaw.check(bytes)
    case .text: try TextLaw.check(bytes)
    case .frame: try FrameLaw.check(bytes)
    case .paste: try PasteLaw.check(bytes)
    case .fold: try FoldLaw.check(bytes)
    }
  }
}

/// A law that doesn't hold.
struct Breach: Error, Hashable, CustomStringConvertible {
  /// What should have held.
  let description: String

  /// Throws unless something holds.
  static func unless(_ holds: Bool, _ what: @autoclosure () -> String) throws(Breach) {
    if !holds { throw Breach(description: what()) }
  }
}
