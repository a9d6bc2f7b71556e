import TextUI

/// The widths and heights that a person chose by hand: of columns and panels, by the class of the
/// screen's width.
public struct Sizes: Hashable, Sendable {
  /// What has a size: `matrix.name` in a class of widths.
  private struct Key: Hashable {
    let room: WidthClass
    let name: String
  }
  private var chosen: [Key: Int] = [:]

  /// None.
  public init() {}

  /// How wide a column can be made, in columns of the terminal.
  public static let columns = 4...40

  /// A chosen size; nil: as it comes.
  public subscript(name: String, room: WidthClass) -> Int? {
    get { chosen[Key(room: room, name: name)] }
    set { chosen[Key(room: room, name: name)] = newValue }
  }

  /// Whether anything of a view was chosen, at any width.
  func holds(_ view: String) -> Bool { chosen.keys.contains { $0.name.hasPrefix(view + ".") } }

  /// Forgets what was chosen of a view, at every width.
  mutating func reset(_ view: String) {
    chosen = chosen.filter { !$0.key.name.hasPrefix(view + ".") }
  }

  /// As it is remembered: `wall/matrix.name=12` and so on, between spaces.
  public var text: String {
    chosen.map { "\($0.key.room.rawValue)/\($0.key.name)=\($0.value)" }.sorted()
      .joined(separator: " ")
  }

  /// Reads what `text` wrote; whatever else stands there is passed over.
  public init(_ text: String) {
    for part in text.split(separator: " ") {
      guard let slash = part.firstIndex(of: "/"), let sign = part.lastIndex(of: "="),
        slash < sign, let room = WidthClass(rawValue: String(part[..<slash])),
        let size = Int(part[part.index(after: sign)...]), (1...1000).contains(size)
      else { continue }
      self[String(part[part.index(after: slash)..<sign]), room] = size
    }
  }
}

extension State {
  /// How wide a column is: as chosen, half the screen at most, else as it comes.
  ///
  /// - Parameter name: the view and the column, `matrix.name`.
  public func width(ofColumn name: String, standard: Int) -> Int {
    guard let chosen = sizes[name, size.widthClass] else { return standard }
    let limits = Sizes.columns
    return max(limits.lowerBound, min(chosen, limits.upperBound, size.width / 2))
  }

  /// How wide the panel right of a border is, or how high the one below it.
  public func extent(beyond border: Border) -> Int {
    let chosen = sizes[border.name, size.widthClass] ?? border.standard
    return max(border.limits.lowerBound, min(chosen, border.limits.upperBound))
  }
}
