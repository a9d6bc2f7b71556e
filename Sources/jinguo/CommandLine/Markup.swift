import TextUI

/// What SVG and HTML have in common.
enum Markup {
  /// A text that stands for itself, in content as in a quoted attribute.
  static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
  }
}

extension Theme {
  /// What letters look like that the theme leaves to the terminal.
  var plainInk: Color { Color(rgb: appearance == .dark ? 0xD4D4D4 : 0x262626) }
}
