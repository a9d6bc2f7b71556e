/// Freezing figures: when a meeting begins, or under a name of their own.
extension Book {
  func start(_ meeting: Meeting, _ today: Day, _ stamp: Stamp) throws(EditError) -> [FieldChange] {
    guard meeting.startedAt == nil else { throw .meeting(.hasBegun) }
    guard let id = Snapshot.ID(meeting.id.text) else {
      throw .meeting(.unknownMeeting(meeting.id.text))
    }
    return freeze(id, meeting.name, meeting.asOf, meeting.year, today, stamp)
      + change(meeting.path("snapshot"), to: .text(id.text))
      + change(meeting.path("startedAt"), to: .text(stamp.at.description))
  }

  /// Freezes without a meeting: under the day and a letter, as meetings are, but with a word before
  /// them, so that neither ever takes the other's identifier.
  func freeze(_ name: String, _ asOf: Period, _ today: Day, _ stamp: Stamp) throws(EditError)
    -> [FieldChange]
  {
    guard Optional(name).givesReason else { throw .meeting(.noSnapshotName) }
    let free = lettered("as-\(today)") {
      Snapshot.ID($0)
    } isFree: {
      fields(of: .snapshot($0, year: asOf.year)).isEmpty
    }
    guard let id = free else { throw .meeting(.tooManySnapshots(today)) }
    return freeze(id, name, asOf, asOf.year, today, stamp)
  }

  private func freeze(
    _ id: Snapshot.ID, _ name: String, _ asOf: Period, _ year: Int, _ today: Day, _ stamp: Stamp
  ) -> [FieldChange] {
    let assessment = Assessment(forMeetingsOf: self, year: year, asOf: asOf, today: today)
    let snapshot = Snapshot(of: assessment, id: id, name: name, stamp)
    return snapshot.members.sorted { $0.key < $1.key }
      .flatMap { change(FieldPath(.snapshot(id, year: year), [$0.key]), to: $0.value) }
  }

  /// The first identifier that is free of those that are told apart by a letter: `2024-08-01-b`.
  func lettered<ID>(_ stem: String, _ read: (String) -> ID?, isFree: (ID) -> Bool) -> ID? {
    (UInt8(ascii: "a")...UInt8(ascii: "z"))
      .compactMap { read("\(stem)-\(Character(UnicodeScalar($0)))") }.first(where: isFree)
  }

  /// The fields below some keys of a document, in order.
  func fields(of document: Document, under keys: [String] = []) -> [FieldPath] {
    guard let record = record(of: document) else { return [] }
    return FieldPath.fields(of: record, in: document).keys
      .filter { $0.keys.starts(with: keys) && !["schema", "applied"].contains($0.keys[0]) }
      .sorted()
  }
}
