import Controller
import Domain
import Languages
import TextUI

/// What the screen chooses and the file of the settings keeps.
extension Places {
  /// Keeps a choice for the next time.
  func remember(_ preference: Preference) {
    switch preference {
    case .theme(let name): remember("theme", name)
    case .glyphs(let tier): remember("glyphs", tier?.rawValue ?? ThemeLibrary.automatic)
    case .mouse(let isUsed): remember("mouse", isUsed ? "on" : "off")
    case .sizes(let sizes): remember("sizes", sizes.text)
    case .filter(let filter): remember("filter", filter.text)
    case .listSort(let sort): remember("listSort", sort.text)
    case .hiddenColumns(let columns): remember("listHidden", columns.text)
    case .language(let language): remember("lang", language == .zh ? "zh" : "en")
    case .person(let name): remember("user", name)
    case .role(let role): if let role { remember("role", role.rawValue) } else { forget("role") }
    case .unit(let unit): if let unit { remember("unit", unit.text) } else { forget("unit") }
    case .book(let path):
      if let path { remember("book", path) } else { forget("book") }
    case .escapeWait(let milliseconds): remember("escapeWait", String(milliseconds))
    }
  }

  /// The settings as the screen lists them.
  ///
  /// - Parameter openBook: the folder of the book on screen; nil where it is not one to come back to.
  func remembered(openBook: String?) -> Settings {
    let kept = settings
    var remembered = Settings()
    remembered.file = settingsFile
    remembered.person = kept["user"]?.text
    remembered.role = kept["role"]?.text.flatMap { WorkRole(rawValue: $0) }
    remembered.unit = kept["unit"]?.text.flatMap { ReportingUnit.ID($0) }
    remembered.book = kept["book"]?.text
    remembered.openBook = openBook
    if let wait = kept["escapeWait"]?.text.flatMap({ Int($0) }), (1...2000).contains(wait) {
      remembered.escapeWait = wait
    }
    return remembered
  }
}
