/// Puts the options that stand before a command behind its name, where the parser looks for them:
/// `jinguo --book X set …` means `jinguo set --book X …`.
struct ArgumentOrder {
  /// The names of the commands.
  let commands: Set<String>
  /// The names of the commands of a command, where it has any.
  let nested: [String: Set<String>]
  /// The options that take a value, with their dashes.
  var valued: Set<String> = [
    "--book", "--lang", "--as", "--today", "--as-of", "--theme", "--glyphs", "--year",
  ]

  /// Whether nothing is said but, at most, which book: nothing that takes a parser, whose looks at every
  /// command and option are a quarter of the way to the first frame.
  ///
  /// - Parameter order: is made only where it takes knowing the commands: none has a point or a slash in
  ///   its name, as a folder has.
  static func areBookAlone(_ arguments: [String], _ order: @autoclosure () -> ArgumentOrder) -> Bool
  {
    guard let first = arguments.first else { return true }
    guard arguments.count == 1, !first.isEmpty, !first.hasPrefix("-") else { return false }
    return first.utf8.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }
      || !order().commands.contains(first)
  }

  /// The arguments, without the program's name, as the parser wants them.
  ///
  /// Only what stands before the first word that is no option is moved, and only when that word is a
  /// command: where it is a book, nothing needs to be.
  func arranged(_ arguments: [String]) -> [String] {
    var place = 0
    while place < arguments.count, arguments[place].hasPrefix("--"), arguments[place] != "--" {
      place += valued.contains(arguments[place]) ? 2 : 1
    }
    guard place > 0, place < arguments.count, commands.contains(arguments[place]) else {
      return arguments
    }
    // Help speaks the language that is asked for anywhere; it takes no options.
    let moved = arguments[place] == "help" ? [] : arguments[..<place]
    var end = place + 1
    if end < arguments.count, nested[arguments[place]]?.contains(arguments[end]) == true {
      end += 1
    }
    return Array(arguments[place..<end]) + moved + arguments[end...]
  }
}
