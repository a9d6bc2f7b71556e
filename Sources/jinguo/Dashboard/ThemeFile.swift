import Domain
import Languages
import Storage
import TextUI
import Themes

/// Reads a theme from its JSON: colours by role, as `#rrggbb`, and attributes by name.
enum ThemeFile {
  /// The theme that comes with the program.
  static func builtIn(_ words: Words) throws -> Theme {
    guard let theme = read(BuiltInThemes.dark) else {
      throw Complaint(words(StorageSentence.notFound(path: "Themes/dark.json")), .data)
    }
    return theme
  }

  /// A theme; nil when the text is no JSON or names a role, colour or attribute that there isn't.
  static func read(_ bytes: [UInt8]) -> Theme? {
    guard let record = try? JSONReader.read(bytes, comments: true).record,
      let name = record["name"]?.text,
      let appearance = record["appearance"]?.text.flatMap(Appearance.init(rawValue:)),
      let background = record["background"]?.text.flatMap(Color.init(hex:)),
      let roles = record["roles"]?.record
    else { return nil }
    var styles: [Role: Style] = [:]
    for (key, value) in roles {
      guard let role = Role.allCases.first(where: { "\($0)" == key }),
        let style = style(value)
      else { return nil }
      styles[role] = style
    }
    return Theme(
      name: name, appearance: appearance, assumedBackground: background, styles: styles)
  }

  private static func style(_ value: FieldValue) -> Style? {
    guard let record = value.record else { return nil }
    var style = Style()
    if let text = record["fg"]?.text {
      guard let color = Color(hex: text) else { return nil }
      style.foreground = color
    }
    if let text = record["bg"]?.text {
      guard let color = Color(hex: text) else { return nil }
      style.background = color
    }
    let names: [String: Style.Attributes] = [
      "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
    ]
    for name in record["attributes"]?.list ?? [] {
      guard let attribute = name.text.flatMap({ names[$0] }) else { return nil }
      style.attributes.insert(attribute)
    }
    return style
  }
}
