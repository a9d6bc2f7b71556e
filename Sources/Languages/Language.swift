/// A language of the screen, of messages and of documents.
public enum Language: String, Hashable, Sendable, CaseIterable {
  /// Chinese, simplified: what the program speaks unless told otherwise.
  case zh
  /// English.
  case en
}
