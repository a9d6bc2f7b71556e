/// Something large that many look at and nobody changes, held by reference: who hands it on hands on one
/// reference, and who asks it asks it where it lies. (Asked through `Boxed`, which may change, a large
/// value is copied first.)
@propertyWrapper public final class Held<Value: Sendable>: Sendable {
  /// The value.
  public let wrappedValue: Value

  /// A value from now on.
  public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
}
