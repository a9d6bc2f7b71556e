import Controller
import Languages
import Storage
import TextUI
import Themes

/// The themes there are: those that come with the program, and the user's own in the settings'
/// folder, which go before one of the same name.
struct ThemeLibrary {
  /// The user's own themes by the name that people type.
  private var own: [(name: String, theme: Theme)] = []
  /// What is wrong with the user's own files, as sentences.
  private(set) var faults: [String] = []

  /// Chooses by the terminal's background.
  static let automatic = "auto"
  /// Where the user's own themes are.
  static var folder: String { Places().config + "/themes" }

  /// Reads the user's own; a file that is no theme is told and passed over.
  init(_ words: Words) { readOwn(words) }

  /// Stands in where there are no colours.
  static var monochrome: Theme { builtIn("mono") ?? Theme(name: "mono", appearance: .dark) }

  private static func builtIn(_ name: String) -> Theme? {
    BuiltInThemes.all.first { $0.name == name }.flatMap { try? ThemeFile.read($0.json) }
  }

  private mutating func readOwn(_ words: Words) {
    let files = PosixFiles()
    for file in ((try? files.names(in: Self.folder)) ?? []).sorted() where file.hasSuffix(".json") {
      let path = Self.folder + "/" + file
      do throws(FileError) {
        let bytes = try files.read(path, from: 0, limit: 1 << 16)
        take(bytes, as: String(file.dropLast(5)), path, words)
      } catch {
        faults.append(words.complaint(error).sentence)
      }
    }
  }

  private mutating func take(_ bytes: [UInt8], as name: String, _ path: String, _ words: Words) {
    do throws(ThemeFile.Fault) {
      let theme = try ThemeFile.read(bytes)
      own.append((name, theme))
    } catch {
      faults.append(words.tell(error, in: path))
    }
  }

  /// The theme of a name, read if it comes with the program; nil when there is none.
  subscript(_ name: String) -> Theme? {
    own.first { $0.name == name }?.theme ?? Self.builtIn(name)
  }

  /// The theme of a name, or the one that fits a background; nil when there is none of that name.
  func theme(_ name: String, on appearance: Appearance) -> Theme? {
    name == Self.automatic ? self[appearance == .light ? "light" : "dark"] : self[name]
  }

  /// What people choose from.
  var choices: [Looks.Choice] {
    let replaced = Set(own.map(\.name))
    return [Looks.Choice(name: Self.automatic, title: "")]
      + BuiltInThemes.all.filter { !replaced.contains($0.name) }
      .map { Looks.Choice(name: $0.name, title: $0.title) }
      + own.map { Looks.Choice(name: $0.name, title: $0.theme.name) }
  }
}

extension Words {
  /// Why a file is no theme, with the line or the key.
  func tell(_ fault: ThemeFile.Fault, in file: String) -> String {
    switch fault {
    case .syntax(let error): tell(error, in: file)
    case .key(let key): self(StorageSentence.badKey(file: file, key: key))
    }
  }
}
