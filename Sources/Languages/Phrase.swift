/// Something that can be said in every language.
///
/// The languages are requirements, so that the compiler lists what is still to be said when one
/// is added.
public protocol Phrase: Sendable {
  /// The plain words of an office: what, where, what to do next; the terms of the plan.
  var chinese: String { get }
  /// Natural English, short enough for a bar of 80 columns.
  var english: String { get }
}

extension Phrase {
  /// What is said in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .zh: chinese
    case .en: english
    }
  }
}
