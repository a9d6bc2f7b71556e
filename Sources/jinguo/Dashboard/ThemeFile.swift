import Domain
import Storage
import TextUI

/// Reads a theme from its JSON: colours by role, as `#rrggbb`, and attributes by name.
///
/// Comments are read over; a role that is left out looks plain.
enum ThemeFile {
  /// Why a text is no theme.
  enum Fault: Error, Hashable {
    case syntax(JSONError)
    /// This key is missing, unknown or holds something else than it should, such as `roles.text.fg`.
    case key(String)
  }

  /// The roles by their names.
  private static let roles = Dictionary(
    uniqueKeysWithValues: Role.allCases.map { ($0.name, $0) })

  /// The theme that a JSON text describes.
  static func read(_ bytes: [UInt8]) throws(Fault) -> Theme {
    let record: [String: FieldValue]?
    do throws(JSONError) {
      record = try JSONReader.read(bytes, comments: true).record
    } catch {
      throw .syntax(error)
    }
    guard let name = record?["name"]?.text else { throw .key("name") }
    guard let appearance = record?["appearance"]?.text.flatMap(Appearance.init(rawValue:)) else {
      throw .key("appearance")
    }
    guard let background = record?["background"]?.text.flatMap(Color.init(hex:)) else {
      throw .key("background")
    }
    guard let wanted = record?["roles"]?.record else { throw .key("roles") }
    var styles: [Role: Style] = [:]
    for (key, value) in wanted.sorted(by: { $0.key < $1.key }) {
      guard let role = roles[key] else {
        throw .key("roles.\(key)")
      }
      styles[role] = try style(value, key: "roles.\(key)")
    }
    return Theme(
      name: name, appearance: appearance, assumedBackground: background, styles: styles)
  }

  private static func style(_ value: FieldValue, key: String) throws(Fault) -> Style {
    guard let record = value.record else { throw .key(key) }
    var style = Style()
    for (name, member) in record {
      switch name {
      case "fg": style.foreground = try color(member, key: "\(key).fg")
      case "bg": style.background = try color(member, key: "\(key).bg")
      case "attributes": style.attributes = try attributes(member, key: "\(key).attributes")
      default: throw .key("\(key).\(name)")
      }
    }
    return style
  }

  private static func color(_ value: FieldValue, key: String) throws(Fault) -> Color {
    guard let color = value.text.flatMap(Color.init(hex:)) else { throw .key(key) }
    return color
  }

  private static func attributes(_ value: FieldValue, key: String) throws(Fault)
    -> Style.Attributes
  {
    let names: [String: Style.Attributes] = [
      "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
    ]
    guard let list = value.list else { throw .key(key) }
    var attributes: Style.Attributes = []
    for name in list {
      guard let attribute = name.text.flatMap({ names[$0] }) else { throw .key(key) }
      attributes.insert(attribute)
    }
    return attributes
  }
}
