/// What people wrote into one field without knowing of each other: all of it, until one is chosen.
public struct Dispute: Hashable, Sendable {
  /// One person's word.
  public struct Claim: Hashable, Sendable {
    /// What was written; nil: taken away.
    public let value: FieldValue?
    /// Who.
    public let by: String
    /// When, on that person's clock.
    public let at: Timestamp

    /// A word.
    public init(_ value: FieldValue?, by: String, at: Timestamp) {
      self.value = value
      self.by = by
      self.at = at
    }
  }

  /// The field.
  public let path: FieldPath
  /// At least two; the one that is shown meanwhile stands last.
  public let claims: [Claim]

  /// A field with what was written into it.
  public init(_ path: FieldPath, _ claims: [Claim]) {
    self.path = path
    self.claims = claims
  }
}
