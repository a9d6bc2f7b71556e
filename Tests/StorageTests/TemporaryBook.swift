import Domain
import Glibc

@testable import Storage

/// A small book in a folder of its own, which is gone with it: two units, two indicators.
final class TemporaryBook {
  let folder: String
  let files: any FileSystem

  convenience init(on disk: TestDisk = .real) throws {
    let (files, parent) = try disk.make()
    try self.init(in: parent + "/book", of: files, Self.documents)
  }

  /// A book of other documents, in a folder that is still to be made.
  init(in folder: String, of files: any FileSystem, _ documents: [Document: FieldValue]) throws {
    self.folder = folder
    self.files = files
    try Store.create(at: folder, documents, files: files)
  }

  deinit { remove() }

  /// Removes the folder; for who exits without a deinit.
  func remove() {
    if !(files is SimulatedDisk) { Self.remove(String(folder.dropLast(5))) }
  }

  static func remove(_ path: String) {
    let files = PosixFiles()
    if files.facts(path)?.kind == .folder {
      chmod(path, 0o700)
      for name in (try? files.names(in: path)) ?? [] { remove(path + "/" + name) }
      rmdir(path)
    } else {
      unlink(path)
    }
  }

  static let documents: [Document: FieldValue] = {
    let assigned = FieldValue.record(
      ["events": .record(["role": .text("report")]), "reach": .record(["role": .text("report")])])
    func unitYear(_ unit: String) -> FieldValue {
      .record([
        "schema": .number(1), "unit": .text(unit), "year": .number(2024), "assignments": assigned,
      ])
    }
    func indicator(_ name: String) -> FieldValue {
      .record(["name": .text(name), "initiative": .text("i1"), "unitOfMeasure": .text("场")])
    }
    return [
      .book: .record([
        "format": .text("jinguo"), "schema": .number(1), "minReader": .number(1),
        "units": .record([
          "gulou": .record(["name": .text("鼓楼区")]), "mawei": .record(["name": .text("马尾区")]),
        ]),
      ]),
      .plan(year: 2024): .record([
        "schema": .number(1), "year": .number(2024),
        "areas": .record(["a1": .record(["name": .text("一")])]),
        "initiatives": .record(["i1": .record(["name": .text("举措"), "area": .text("a1")])]),
        "indicators": .record(["events": indicator("场次"), "reach": indicator("人次")]),
      ]),
      .unit(slug("gulou"), year: 2024): unitYear("gulou"),
      .unit(slug("mawei"), year: 2024): unitYear("mawei"),
    ]
  }()

  /// Opens the book once more, as another process would.
  func open(_ name: String = "office", files: (any FileSystem)? = nil) throws -> Store {
    try Store(opening: folder, author: Self.author(name), files: files ?? self.files)
  }

  static func author(_ name: String) -> Store.Author {
    Store.Author(name: name) {
      var now = timespec()
      clock_gettime(CLOCK_REALTIME, &now)
      return (moment, now.tv_sec * 1000 + now.tv_nsec / 1_000_000)
    }
  }

  static let moment = Timestamp("2024-07-05T09:00:00+08:00") ?? .epoch

  static func slug<Owner>(_ text: String) -> Slug<Owner> {
    guard let slug = Slug<Owner>(text) else { preconditionFailure("no slug: \(text)") }
    return slug
  }

  static func cell(_ indicator: String = "events", _ month: Int = 6, of unit: String = "gulou")
    -> Edit.Cell
  {
    let text = "2024-" + (month < 10 ? "0" : "") + String(month)
    guard let period = Period(text) else { preconditionFailure("no month: \(month)") }
    return Edit.Cell(slug(unit), slug(indicator), period)
  }

  static func set(
    _ value: Int, _ indicator: String = "events", _ month: Int = 6, of unit: String = "gulou"
  ) -> Edit {
    .setEntry(
      cell(indicator, month, of: unit), Edit.NewEntry(.value(Quantity(String(value)) ?? .zero)))
  }

  /// The figure of a cell in a book; nil when blank.
  static func value(
    _ book: Book, _ indicator: String = "events", _ month: Int = 6, of unit: String = "gulou"
  ) -> String? {
    let cell = cell(indicator, month, of: unit)
    let entry = book.year(2024, of: cell.unit).entries[cell.indicator]?[cell.period]
    guard case .value(let amount) = entry?.content else { return nil }
    return amount.description
  }

  /// The text of a file of the book.
  func text(_ name: String) throws -> String {
    String(
      decoding: try files.read(folder + "/" + name, from: 0, limit: 1 << 24), as: UTF8.self)
  }

  /// Puts a text in place of a file, as a hand or another program would.
  func put(_ text: String, _ name: String) throws {
    try files.replace(folder + "/" + name, with: Array(text.utf8))
  }

  /// Takes a file away, as a hand would.
  func delete(_ name: String) throws { try files.remove(folder + "/" + name) }

  /// Writes into a file without making it another one.
  func overwrite(_ text: String, _ name: String) throws {
    let file = try files.open(folder + "/" + name, .appending)
    try file.cut(to: 0)
    try file.writeAll(Array(text.utf8)[...])
  }

  func names(_ folder: String) throws -> [String] {
    try files.names(in: self.folder + "/" + folder)
  }
}
