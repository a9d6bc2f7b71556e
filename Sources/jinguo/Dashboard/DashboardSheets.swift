import Controller
import Documents
import Domain
import Languages
import Storage

/// Sheets that a running program reads and writes.
extension BookKeeping {
  /// What a file says, as an event.
  ///
  /// - Parameter mapping: what a person says of its columns, `B=本期` each.
  func read(_ path: String, _ mapping: [String], of unit: ReportingUnit.ID?, _ month: Period)
    -> Event
  {
    let file = SheetFile(path, state.words)
    do throws(Complaint) {
      guard var reader = SheetImport(state.book, month: month) else {
        return .sheetRefused(state.words(SheetSentence.noIndicator))
      }
      reader.unit = unit
      reader.mapping = mapping.compactMap { SheetMapping($0) }
      if let wrong = mapping.first(where: { SheetMapping($0) == nil }) {
        return .sheetRefused(state.words(SheetSentence.badMapping(wrong)))
      }
      let sheet = try file.read()
      do throws(SheetFault) {
        return .sheetRead(try reader.read(sheet, name: file.name))
      } catch {
        return .sheetRefused(state.words.tell(error))
      }
    } catch {
      return .sheetRefused(error.sentence)
    }
  }

  /// Writes a sheet to a file that isn't there yet; what became of it, as an event.
  func write(_ content: SheetContent, to path: String) -> Event {
    if case .text(let text) = content { return write(text, to: path) }
    let file = SheetFile(path, state.words)
    let sheet = Sheet(content, in: state.book, state.words)
    if let address = sheet.personalData {
      return .sheetRefused(state.words(SheetSentence.personalData(at: address.description)))
    }
    do throws(Complaint) {
      try file.write(try file.bytes(of: sheet), replacing: false)
    } catch {
      return .sheetRefused(error.sentence)
    }
    return .sheetWritten(
      state.words(SheetSentence.written(file: file.told, rows: sheet.rows.count)))
  }

  /// Before sheets change much at once, the whole book is copied.
  func backUp(before edit: Edit) {
    guard case .importing = edit else { return }
    do throws(StorageError) {
      try store.backUp(for: .imported)
    } catch {
      handle(.told(session.words.complaint(error).sentence))
    }
  }
}

extension Sheet {
  /// The cells of what a screen shows, or of a form.
  init(_ content: SheetContent, in book: Book, _ words: Words) {
    switch content {
    case .rows(let rows): self.init(rows: rows)
    case .text(let text): self.init(rows: text.plain.split(separator: "\n").map { [String($0)] })
    case .form(let unit, let month):
      let form = book.unit(unit).flatMap { FillForm(book, $0, month, words) }
      self = form?.sheet ?? Sheet(rows: [])
    }
  }
}
