public import Domain
import Languages

extension TextFacts {
  /// What the minutes 会议纪要 of a meeting tell: who was there, what the units reported in the order in
  /// which they spoke, what was decided. The figures are those that the meeting was held on.
  public func minutes(of meeting: Meeting) -> FieldValue {
    var facts = common(assessment.whole)
    if let whole = book.snapshot(of: meeting)?.whole {
      facts["completion"] = percent(whole.completion.map { Fraction($0) })
      facts["pace"] = percent(whole.pace.map { Fraction($0) })
      facts["lamp"] = .text(whole.completion == nil ? "" : lamp(whole.lamp))
      facts["reported"] = .text("\(whole.reported)")
      facts["expected"] = .text("\(whole.expected)")
    }
    facts["name"] = .text(words.shown(meeting.name))
    facts["day"] = .text(full(meeting.day))
    facts["place"] = .text(words.shown(meeting.place))
    facts["chair"] = .text(words.shown(meeting.chair))
    facts["present"] = attendance(.present, meeting)
    facts["excused"] = attendance(.leave, meeting)
    facts["observers"] = attendance(.observer, meeting)
    facts["agenda"] = .list(meeting.agenda.map { .record(item($0, meeting)) })
    facts["decisions"] = .list(
      book.decisions(of: meeting).map { item in
        .record(
          work(item).merging([
            "helping": row(item.assisting.map { name($0) }),
            "measure": .text(words.line(item.measure)),
          ]) { _, new in new })
      })
    return .record(facts)
  }

  /// Who takes part so, in official order, with what is noted of it.
  private func attendance(_ state: Attendance.State, _ meeting: Meeting) -> FieldValue {
    row(
      book.units.compactMap { unit in
        guard let attendance = meeting.attendance[unit.id], attendance.state == state else {
          return nil
        }
        return words.remarked(words.name(unit), words.line(attendance.note))
      })
  }

  /// An item of the agenda with what its unit reported: of the half year where that ends with the
  /// month of the figures, else of the month.
  private func item(_ item: AgendaItem, _ meeting: Meeting) -> [String: FieldValue] {
    let name: String
    switch item.subject {
    case .unit(let unit): name = self.name(unit)
    case .text(let text): name = words.line(text)
    }
    let reports = item.unit.map { book.year(meeting.asOf.year, of: $0).reports } ?? [:]
    let half = Period(containing: meeting.asOf.start, cadence: .halfyear)
    let whole = half.end == meeting.asOf.end ? reports[half] : nil
    let report = whole.flatMap { $0.isEmpty ? nil : $0 } ?? reports[meeting.asOf] ?? Report()
    var facts: [String: FieldValue] = [
      "unit": .text(name), "minutes": .text(item.minutes > 0 ? "\(item.minutes)" : ""),
    ]
    for section in Report.Section.allCases { facts[section.rawValue] = said(section, in: report) }
    return facts
  }
}
