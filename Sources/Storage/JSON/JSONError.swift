/// Where a JSON text is not as it must be, and why.
public struct JSONError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    case empty
    case tooLarge(limit: Int)
    case tooDeep(limit: Int)
    case badUTF8
    case byteOrderMark
    case conflictMarker
    case controlCharacter
    case unexpected(String)
    case unexpectedEnd
    case duplicateKey(String)
    case trailingComma
    case trailingText
    case loneSurrogate
    case badEscape
    case badNumber(String)
    case null
  }
  /// The line, from 1.
  public let line: Int
  /// The column in characters, from 1.
  public let column: Int
  /// What is wrong.
  public let reason: Reason
}
