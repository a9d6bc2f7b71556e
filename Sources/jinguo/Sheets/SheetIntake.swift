import Controller
import Documents
import Domain
import Languages
import Storage

/// What sheets would make of a book: every cell of theirs looked at, and nothing kept.
struct SheetIntake {
  /// One cell.
  struct Item {
    let figure: SheetFigure
    let proposal: Proposal
    /// The cell that said it before; nil where none did.
    let earlier: SheetAddress?

    var mark: SheetMark { earlier == nil ? proposal.mark : .refused }
    /// Whether it is kept only with a reason, and none is given.
    func lacksReason(_ reason: String?) -> Bool { proposal.needsReason && reason == nil }
  }

  private let session: BookSession
  private(set) var readings: [SheetReading] = []
  private(set) var items: [Item] = []
  private var seen: [Edit.Cell: SheetAddress] = [:]
  /// What negative figures are explained by; nil: nothing does.
  private let reason: String?

  init(_ session: BookSession, reason: String?) {
    self.session = session
    self.reason = reason
  }

  /// Takes in one more sheet.
  ///
  /// - Parameter progress: is told now and then how many of its cells are looked at.
  mutating func add(
    _ reading: SheetReading, isOneOfSeveral: Bool, progress: LoadingProgress? = nil
  ) {
    readings.append(reading)
    for (done, figure) in reading.figures.enumerated() {
      if done % 256 == 0 { progress?(done, reading.figures.count) }
      var figure = figure
      if isOneOfSeveral { figure.address.file = reading.name }
      let proposal = session.book.proposal(figure, today: session.today)
      items.append(Item(figure: figure, proposal: proposal, earlier: seen[figure.cell]))
      if seen[figure.cell] == nil { seen[figure.cell] = figure.address }
    }
  }

  func count(_ mark: SheetMark) -> Int { items.count { self.mark($0) == mark } }

  /// What a cell would do, by the reason that is given.
  func mark(_ item: Item) -> SheetMark { item.lacksReason(reason) ? .refused : item.mark }

  /// What is left over of all sheets.
  var leftOver: [(sheet: SheetReading, item: PasteReading.LeftOver)] {
    readings.flatMap { reading in reading.leftOver.map { (reading, $0) } }
  }

  /// The cells of which something is unusual.
  var doubted: [Item] {
    items.filter { mark($0) != .refused && !$0.proposal.warnings.isEmpty }
  }

  /// What is to be kept.
  var edits: [Edit] {
    items.filter { mark($0) == .new || mark($0) == .changed }
      .compactMap { $0.proposal.edit(note: reason ?? "") }
  }

  /// Why a cell is refused, or what is unusual about it.
  func remarks(_ item: Item) -> [String] {
    let words = session.words
    if let earlier = item.earlier {
      return [words(SheetSentence.repeated(at: earlier.description))]
    }
    if let refusal = item.proposal.refusal {
      return [words.tell(refusal, in: session.book, year: session.year)]
    }
    if item.lacksReason(reason) { return [words(InputSentence.reasonNeeded)] }
    let indicator = session.plan?.indicator(item.figure.cell.indicator)
    return item.proposal.warnings.compactMap { warning in
      indicator.map { words.tell(warning, about: $0, in: session.plan) }
    }
  }

  // MARK: For people

  /// The cells as a table; those that stay as they are only when all are asked for.
  func table(all: Bool) -> TextTable {
    let words = session.words
    let heads: [any Phrase] = [
      SheetWord.cell, ColumnWord.unit, ColumnWord.indicator, ColumnWord.period,
      ColumnWord.oldValue, ColumnWord.newValue, SheetWord.mark, ColumnWord.reason,
    ]
    let rows = items.filter { all || mark($0) != .same }.map { item in
      let cell = item.figure.cell
      let indicator = session.plan?.indicator(cell.indicator)
      return [
        item.figure.address.description,
        session.book.unit(cell.unit).map { words.shortName($0) } ?? cell.unit.text,
        indicator.map { words.shortName($0) } ?? cell.indicator.text,
        words(words.short(cell.period)),
        shown(item.proposal.old, indicator),
        mark(item) == .refused ? item.figure.text : new(item, indicator),
        words(mark(item)), remarks(item).joined(separator: words.language == .zh ? "；" : "; "),
      ]
    }
    return TextTable(heads: heads.map { words($0) }, rows: rows, leading: [0, 1, 2, 3, 6, 7])
  }

  private func new(_ item: Item, _ indicator: Indicator?) -> String {
    item.proposal.exemption == nil
      ? shown(item.proposal.new, indicator) : session.words(AssignmentWord.notApplicable)
  }

  private func shown(_ content: Entry.Content?, _ indicator: Indicator?) -> String {
    guard let content, let indicator else { return session.words(NoNumberWord.blankAlone) }
    return session.words.cell(content, indicator)
  }

  /// How many cells would do what.
  var counts: String {
    session.words(
      SheetSentence.counts(
        new: count(.new), changed: count(.changed), same: count(.same), refused: count(.refused)))
  }

  // MARK: For scripts

  /// Everything as data; `undo` once it is kept.
  func json(undo: String?) -> FieldValue {
    var record: [String: FieldValue] = [
      "schema": .number(1), "applied": .flag(undo != nil),
      "counts": .record(
        Dictionary(
          uniqueKeysWithValues: SheetMark.allCases.map { ($0.rawValue, .number(count($0))) })),
      "files": .list(
        readings.map {
          .record([
            "file": .text($0.name), "period": .text($0.month.description),
            "saysPeriod": .flag($0.said != nil),
          ])
        }),
      "cells": .list(items.map(json)),
      "leftOver": .list(
        leftOver.map { sheet, item in
          .record(["file": .text(sheet.name), "text": .text(session.words.told(item))])
        }),
    ]
    record["undo"] = undo.map { .text($0) }
    if session.book.isSample { record["sample"] = .flag(true) }
    return .record(record)
  }

  private func json(_ item: Item) -> FieldValue {
    let cell = item.figure.cell
    let indicator = session.plan?.indicator(cell.indicator)
    var record: [String: FieldValue] = [
      "at": .text(item.figure.address.description), "unit": .text(cell.unit.text),
      "indicator": .text(cell.indicator.text), "period": .text(cell.period.description),
      "text": .text(item.figure.text), "mark": .text(mark(item).rawValue),
    ]
    record["note"] = item.figure.note.map { .text($0) }
    record["old"] = item.proposal.old.map { .text(shown($0, indicator)) }
    if mark(item) == .refused {
      record["reason"] = .text(remarks(item).joined(separator: " "))
    } else {
      record["new"] = .text(new(item, indicator))
      let warnings = remarks(item)
      if !warnings.isEmpty { record["warnings"] = .list(warnings.map(FieldValue.text)) }
    }
    return .record(record)
  }
}
