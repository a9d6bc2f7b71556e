/// A part of something large that most changes leave as it is, held by reference: who copies the whole
/// copies one reference, and two that hold the same one are the same in it without a look inside. It is a
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

extension Boxed: Hashable where Value: Hashable {
  /// As the value.
  public func hash(into hasher: inout Hasher) { hasher.combine(box.value) }
}
