extension Optional<String> {
  /// Whether it says why: spaces alone, of any width, say nothing.
  var givesReason: Bool { self?.contains { !$0.isWhitespace } ?? false }
}
