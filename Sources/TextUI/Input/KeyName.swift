/// A part of a key script that names no key.
public struct UnknownKeyName: Error, Hashable {
  /// What stood there, brackets included.
  public let name: String
}

/// Keys in writing: `<enter>` and `j` in tables and tests, `Enter` and `j` on screens.
public enum KeyName {
  /// Reads `jj45<enter><c-p>`; a less-than sign is `<lt>`.
  public static func script(_ text: String) throws(UnknownKeyName) -> [Key] {
    var keys: [Key] = []
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "<" else {
        keys.append(.character(scalar))
        continue
      }
      let inner = String(String.UnicodeScalarView(rest.prefix { $0 != ">" }))
      rest = rest.drop { $0 != ">" }
      guard rest.popFirst() != nil else { throw UnknownKeyName(name: "<" + inner) }
      guard let key = key(named: inner) else { throw UnknownKeyName(name: "<\(inner)>") }
      keys.append(key)
    }
    return keys
  }

  /// The key of one written form, `<f4>` or `j`; nil when it names none or several.
  public static func key(_ text: String) -> Key? {
    guard let keys = try? script(text), keys.count == 1 else { return nil }
    return keys[0]
  }

  /// The written form that `script` reads back.
  public static func name(of key: Key) -> String {
    switch key {
    case .character("<"): "<lt>"
    case .character(" "): "<space>"
    case .character(let scalar): String(scalar)
    case .control(" "): "<c-space>"
    case .control(let scalar): "<c-\(scalar)>"
    case .alt("\u{7F}"): "<a-backspace>"
    case .alt(" "): "<a-space>"
    case .alt("<"): "<a-lt>"
    case .alt(">"): "<a-gt>"
    case .alt(let scalar): "<a-\(scalar)>"
    case .function(let number): "<f\(number)>"
    default: table.first { $0.key == key }.map { "<\($0.name)>" } ?? ""
    }
  }

  /// The form that users read, `Ctrl-P`, `F4`, `↑`.
  public static func label(of key: Key, glyphs: Glyphs = .full) -> String {
    switch key {
    case .character(" "): "Space"
    case .character(let scalar): String(scalar)
    case .control(" "): "Ctrl-Space"
    case .control(let scalar): "Ctrl-" + String(scalar).uppercased()
    case .alt("\u{7F}"): "Alt-Backspace"
    case .alt(" "): "Alt-Space"
    case .alt(let scalar): "Alt-" + String(scalar)
    case .function(let number) where number > 36: "Ctrl-Shift-F\(number - 36)"
    case .function(let number) where number > 24: "Ctrl-F\(number - 24)"
    case .function(let number) where number > 12: "Shift-F\(number - 12)"
    case .function(let number): "F\(number)"
    default: table.first { $0.key == key }.map { arrowed($0.label, glyphs) } ?? ""
    }
  }

  private static func key(named name: String) -> Key? {
    let small = name.lowercased()
    if let entry = table.first(where: { $0.name == small }) { return entry.key }
    let name = name.utf8.count > 3 ? small : name
    if let number = name.first == "f" || name.first == "F" ? Int(name.dropFirst()) : nil {
      return (1...48).contains(number) ? .function(number) : nil
    }
    let scalars = name.unicodeScalars
    guard scalars.count == 3, let scalar = scalars.last else { return nil }
    switch name.prefix(2).lowercased() {
    case "c-": return .control(scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar)
    case "a-": return .alt(scalar)
    default: return nil
    }
  }

  /// Labels of arrows are their directions, shown as the glyphs of the tier in use.
  private static func arrowed(_ label: String, _ glyphs: Glyphs) -> String {
    let (before, last) =
      label.lastIndex(of: "-").map {
        (String(label[...$0]), String(label[label.index(after: $0)...]))
      } ?? ("", label)
    return switch last {
    case "Up": before + glyphs.up
    case "Down": before + glyphs.down
    case "Left": before + glyphs.left
    case "Right": before + glyphs.right
    default: label
    }
  }
}
