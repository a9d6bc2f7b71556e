/// What one row of a table shows, of any type: only compared.
public struct RowContent: Equatable, Sendable {
  private let value: any Equatable & Sendable

  /// The content of a row.
  public init(_ value: some Equatable & Sendable) { self.value = value }

  /// Whether both show the same.
  public static func == (a: RowContent, b: RowContent) -> Bool { a.value.equals(b.value) }
}

extension Equatable {
  fileprivate func equals(_ other: Any) -> Bool { other as? Self == self }
}
