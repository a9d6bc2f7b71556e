/// A part of a state that most keys don't change, held by reference: who copies a state copies one
/// reference, and two states that hold the same one are the same in it without a look inside. It is a
/// value all the same: who changes one that is held twice gets his own.
@propertyWrapper public struct Boxed<Value: Sendable>: Sendable {
  private var box: Box

  /// A value of its own.
  public init(wrappedValue: Value) { box = Box(wrappedValue) }

  /// The value.
  public var wrappedValue: Value {
    _read { yield box.value }
    _modify {
      if !isKnownUniquelyReferenced(&box) { box = Box(box.value) }
      yield &box.value
    }
    set { box = Box(newValue) }
  }

  private final class Box: Sendable {
    /// Changed by the only one who holds the box.
    nonisolated(unsafe) var value: Value

    init(_ value: Value) { self.value = value }
  }
}

extension Boxed: Equatable where Value: Equatable {
  /// Whether both hold the same value.
  public static func == (a: Boxed, b: Boxed) -> Bool {
    a.box === b.box || a.box.value == b.box.value
  }
}

/// What is only found out from the rest of a state, sooner or later: no two states differ by it.
@propertyWrapper struct Derived<Value: Sendable>: Equatable, Sendable {
  @Boxed var wrappedValue: Value

  init(wrappedValue: Value) { _wrappedValue = Boxed(wrappedValue: wrappedValue) }

  static func == (a: Derived, b: Derived) -> Bool { true }
}
