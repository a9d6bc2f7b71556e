import Controller
import Languages
import Storage
import TextUI
import Themes

/// The themes there are: those that come with the program, and the user's own in the settings'
/// folder, which go before one of the same name.
struct ThemeLibrary {
  /// Every theme by the name that people type.
  private(set) var themes: [(name: String, theme: Theme)] = []
  /// What is wrong with the user's own files, as sentences.
  private(set) var faults: [String] = []
  /// Stands in where there are no colours.
  let monochrome: Theme

  /// Chooses by the terminal's background.
  static let automatic = "auto"
  /// Where the user's own themes are.
  static var folder: String { Places().config + "/themes" }

  /// Reads them all; a file that is no theme is told and passed over.
  init(_ words: Words) throws {
    for (name, json) in BuiltInThemes.all {
      do throws(ThemeFile.Fault) {
        themes.append((name, try ThemeFile.read(json)))
      } catch {
        throw Complaint(words.tell(error, in: "Themes/\(name).json"), .data)
      }
    }
    monochrome =
      themes.first { $0.name == "mono" }?.theme ?? Theme(name: "mono", appearance: .dark)
    readOwn(words)
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
      themes.removeAll { $0.name == name }
      themes.append((name, theme))
    } catch {
      faults.append(words.tell(error, in: path))
    }
  }

  /// The theme of a name; nil when there is none.
  subscript(_ name: String) -> Theme? { themes.first { $0.name == name }?.theme }

  /// The theme of a name, or the one that fits a background; nil when there is none of that name.
  func theme(_ name: String, on appearance: Appearance) -> Theme? {
    name == Self.automatic ? self[appearance == .light ? "light" : "dark"] : self[name]
  }

  /// What people choose from.
  var choices: [Looks.Choice] {
    [Looks.Choice(name: Self.automatic, title: "")]
      + themes.map { Looks.Choice(name: $0.name, title: $0.theme.name) }
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
