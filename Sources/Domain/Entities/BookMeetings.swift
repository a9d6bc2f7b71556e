/// The meetings of a book: which went before, what they decided and froze.
extension Book {
  /// The meetings of a plan's year, the earliest first.
  public func meetings(in year: Int) -> [Meeting] {
    meetingRecords.values.filter { $0.year == year }
      .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  /// The meeting of that identifier; nil when the year has none such.
  public func meeting(_ id: Meeting.ID, in year: Int) -> Meeting? {
    meetingRecords[.meeting(id, year: year)]
  }

  /// The last meeting before another one, also that of the year before; nil when there is none.
  public func previousMeeting(of meeting: Meeting) -> Meeting? {
    let before = meetings(in: meeting.year).last {
      ($0.day, $0.id) < (meeting.day, meeting.id)
    }
    return before ?? meetings(in: meeting.year - 1).last { $0.day <= meeting.day }
  }

  /// What a meeting decided, in the order of its minutes: as somebody put it, then in the order in
  /// which it was written down.
  public func decisions(of meeting: Meeting) -> [WorkItem] {
    work(in: meeting.year).items(from: WorkItem.Source(.meeting, meeting.id.text))
      .sorted { a, b in
        let (first, second) = (meeting.decisionOrder[a.id], meeting.decisionOrder[b.id])
        return (first ?? .max, a.number, a.id) < (second ?? .max, b.number, b.id)
      }
  }

  /// What was frozen under an identifier; nil when nothing is, or it can't be read.
  ///
  /// Read anew each time: hold on to what you show.
  public func snapshot(_ id: Snapshot.ID, in year: Int) -> Snapshot? {
    let document = Document.snapshot(id, year: year)
    var problems = Problems(document: document)
    return record(of: document).flatMap { Snapshot(id: id, from: $0, &problems) }
  }

  /// What was frozen in a plan's year, the latest first.
  public func frozen(in year: Int) -> [Snapshot.Title] {
    snapshots(in: year).compactMap { Snapshot.Title(id: $0.id, from: $0.record) }
      .sorted { ($0.at?.description ?? "", $0.id) > ($1.at?.description ?? "", $1.id) }
  }

  /// The figures that a meeting was held on; nil while it is prepared.
  public func snapshot(of meeting: Meeting) -> Snapshot? {
    meeting.snapshot.flatMap { snapshot($0, in: meeting.year) }
  }

  /// What keeps a meeting from being taken away; nil when nothing does.
  public func holding(_ meeting: Meeting) -> MeetingRefusal? {
    if meeting.startedAt != nil { return .hasBegun }
    let decisions = decisions(of: meeting).count
    return decisions > 0 ? .hasDecisions(decisions) : nil
  }
}

extension Book {
  /// The period of the report that a unit gives at a meeting: the longest that ends with the meeting's
  /// month and in which it says something, else that month.
  public func reportPeriod(of unit: ReportingUnit.ID, at meeting: Meeting) -> Period {
    let reports = year(meeting.asOf.year, of: unit).reports
    let written = reports.filter { $0.key.closingMonth == meeting.asOf && !$0.value.isEmpty }.keys
    return written.max() ?? meeting.asOf
  }

  /// What a unit promised in the report before the one that it gives at a meeting.
  public func promises(to unit: ReportingUnit.ID, at meeting: Meeting) -> [Promise] {
    promises(to: unit, in: reportPeriod(of: unit, at: meeting))
  }
}
