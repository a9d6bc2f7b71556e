import Controller
import Domain
import Languages

/// Texts that a running program makes and saves.
extension BookKeeping {
  /// What became of an order, as an event.
  func compose(_ order: TextOrder) -> Event {
    do throws(Complaint) {
      return .composed(try TextMaking(store, state.words).text(order))
    } catch {
      return .textRefused(error.sentence.split(separator: "\n").map(String.init))
    }
  }

  /// Writes a text to a file that isn't there yet, without marks where its name says so; what became of
  /// it, as an event.
  func write(_ text: ComposedText, to path: String) -> Event {
    let words = state.words
    let body = text.isPlain(in: path) ? text.plain : text.source
    guard PersonalData.found(in: body).isEmpty else {
      return .sheetRefused(words(TextSentence.seemsPersonal))
    }
    let file = SheetFile(path, words)
    do throws(Complaint) {
      try file.write(Array(body.utf8), replacing: false)
    } catch {
      return .sheetRefused(error.sentence)
    }
    return .sheetWritten(words(TextSentence.written(file: file.told)))
  }
}

extension ComposedText {
  /// Whether a file is to hold no marks, by its name.
  func isPlain(in path: String) -> Bool { path.lowercased().hasSuffix(".txt") }
}
