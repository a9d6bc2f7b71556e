import Domain

/// What is only found out from the rest of a state, sooner or later: no two states differ by it.
@propertyWrapper struct Derived<Value: Sendable>: Equatable, Sendable {
  @Boxed var wrappedValue: Value

  init(wrappedValue: Value) { _wrappedValue = Boxed(wrappedValue: wrappedValue) }

  static func == (a: Derived, b: Derived) -> Bool { true }
}
