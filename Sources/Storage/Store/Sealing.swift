public import Domain

/// The seal of a locked period: what was locked, so that paper and book can be held together.
public struct Seal: Hashable, Sendable {
  /// The period.
  public let period: Period
  /// The SHA-256 of what each unit had reported for it, as 64 hexadecimal digits.
  public let units: [ReportingUnit.ID: String]

  /// Eight letters and digits that stand on the printed report: the first 40 bits of the SHA-256 over
  /// all units' digests, in Crockford's base 32.
  public var code: String {
    let lines = units.sorted { $0.key.text < $1.key.text }.map { "\($0.key.text) \($0.value)\n" }
    let digest = Digest.of(Array(lines.joined().utf8)[...])
    let bits = UInt64(digest.prefix(10), radix: 16) ?? 0
    let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    return String((0..<8).map { letters[Int(bits >> (35 - 5 * UInt64($0)) & 31)] })
  }
}

extension Store {
  /// Locks a period for all units and writes its seal; the seal of what was locked.
  ///
  /// A backup is made before it. Locking what is locked already changes nothing and gives its seal.
  /// - Throws: as `append` does, and `.file` when the seal can't be written; then the period is
  ///   locked all the same.
  public func lock(_ period: Period) throws(StorageError) -> Seal {
    try backUp(for: .lock)
    _ = try append(.lock(period))
    let seal = seal(of: period)
    do throws(FileError) {
      let parent = folder + "/plans/\(period.year)/seals"
      if files.facts(parent) == nil { try files.makeFolder(parent) }
      let record = FieldValue.record([
        "at": .text(author.now().at.description), "by": .text(author.name),
        "code": .text(seal.code), "period": .text(period.description),
        "schema": .number(Book.schema),
        "units": .record(
          Dictionary(uniqueKeysWithValues: seal.units.map { ($0.key.text, .text($0.value)) })),
      ])
      try files.replace(sealPath(period), with: JSONWriter.canonical(record))
      try files.syncFolder(parent)
    } catch {
      throw .file(error)
    }
    return seal
  }

  /// The seal of a period as the book is now.
  public func seal(of period: Period) -> Seal {
    var units: [ReportingUnit.ID: String] = [:]
    for document in held.documents.union(fold.documents) {
      guard case .unit(let unit, period.year) = document else { continue }
      units[unit] = Digest.of(JSONWriter.compact(reported(document, period))[...])
    }
    return Seal(period: period, units: units)
  }

  /// What a unit has reported for a period: the fields that its lock keeps as they are.
  private func reported(_ document: Document, _ period: Period) -> FieldValue {
    let fields = FieldPath.fields(of: held[document] ?? .record([:]), in: document)
    var texts: [String: FieldValue] = [:]
    for path in Set(fields.keys).union(fold.paths(in: document))
    where path.lockablePeriod == period.description {
      texts[path.keys.joined(separator: "/")] =
        book.value(at: path) ?? (fold.names(path) ? nil : fields[path])
    }
    return .record(texts)
  }

  private func sealPath(_ period: Period) -> String {
    folder + "/plans/\(period.year)/seals/\(period).json"
  }

  /// The seals of the book's locked periods that no longer hold, apart from units that were opened
  /// again since.
  func noteBrokenSeals() {
    for (year, plan) in book.plans.sorted(by: { $0.key < $1.key }) {
      for period in plan.locks.keys.sorted(by: { $0.description < $1.description }) {
        let name = "plans/\(year)/seals/\(period).json"
        guard let bytes = try? files.read(folder + "/" + name, from: 0, limit: 1 << 20),
          let record = (try? JSONReader.read(bytes))?.record,
          let sealed = record["units"]?.record
        else { continue }
        let now = seal(of: period)
        let changed = now.units.keys.filter { unit in
          plan.isLocked(period, for: unit) && sealed[unit.text]?.text != now.units[unit]
        }
        guard !changed.isEmpty else { continue }
        note(Finding(name, .sealBroken(period, changed.sorted { $0.text < $1.text })))
      }
    }
  }
}
