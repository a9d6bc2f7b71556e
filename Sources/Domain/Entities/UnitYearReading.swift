/// A unit's year made straight from its document's text.
///
/// What stands there as expected costs a look at its bytes. Everything else, a word that is unknown, a
/// number that is none, goes the way of a change, which tells what is wrong.
extension UnitYear {
  /// - Parameters:
  ///   - intake: what was taken of the text while it was read.
  ///   - rest: gets everything of the document that the figures can't tell again as it stands.
  init(
    unit: ReportingUnit.ID, year: Int, from text: DocumentText, _ intake: inout FigureIntake,
    rest: inout [String: FieldValue], _ problems: inout Problems
  ) {
    self.init(unit: unit, year: year)
    (entries, targets) = (intake.takeEntries(), intake.takeTargets())
    for key in text.keys(of: 0) {
      let part = Part.allCases.first { text.reads(key, $0.key) }
      if part == .assignments, text.nodes[key + 1].kind == .taken {
        assignments = intake.last.assignments
        continue
      }
      guard let part, text.nodes[key + 1].kind == .record else {
        if part != nil { problems.report([text.text(key)], .wrongKind) }
        rest[text.text(key)] = text.value(key + 1)
        continue
      }
      var others: [String: FieldValue] = [:]
      for member in text.keys(of: key + 1) where !read(part, text, member, &intake.names) {
        let value = text.value(member + 1)
        others[text.text(member)] = value
        update([text.text(key), text.text(member)], to: value, &problems)
      }
      let isEmpty = text.nodes[key + 1].next == key + 2
      if isEmpty || !others.isEmpty {
        rest[text.text(key)] = .record(others)
      } else if part == .assignments {
        assignments = intake.last.share(assignments, as: text.bytes[text.place(of: key + 1)])
      }
    }
  }

  /// The members of the document that a unit's year is made of.
  private enum Part: CaseIterable {
    case assignments, entries, targets, submissions, reports, selfAssessments
    case scores, scoreAdjustments

    var key: StaticString {
      switch self {
      case .assignments: "assignments"
      case .entries: "entries"
      case .targets: "targets"
      case .submissions: "submissions"
      case .reports: "reports"
      case .selfAssessments: "selfAssessments"
      case .scores: "scores"
      case .scoreAdjustments: "scoreAdjustments"
      }
    }
  }

  /// Takes over what a part holds of one indicator; false when it isn't all as expected, and nothing
  /// was taken over.
  private mutating func read(
    _ part: Part, _ text: DocumentText, _ member: Int, _ names: inout NameTable
  ) -> Bool {
    switch part {
    case .entries, .targets: return text.nodes[member + 1].kind == .taken
    case .assignments:
      guard let indicator = names.indicator(text, member),
        let assignment = Assignment(text, member + 1)
      else { return false }
      assignments[indicator] = assignment
    case .submissions, .reports, .selfAssessments, .scores, .scoreAdjustments: return false
    }
    return true
  }
}

extension Assignment {
  /// The assignment that a record holds; nil when it isn't just as the format says.
  fileprivate init?(_ text: DocumentText, _ record: Int) {
    guard text.nodes[record].kind == .record else { return nil }
    var role: Role?
    for key in text.keys(of: record) {
      guard text.reads(key, "role"), text.isText(key + 1) else { return nil }
      role = Role(rawValue: text.text(key + 1))
    }
    guard let role else { return nil }
    self.init(role)
  }
}

extension DocumentText {
  fileprivate func isText(_ place: Int) -> Bool {
    switch nodes[place].kind {
    case .text, .wideText, .escapedText: true
    case .record, .taken, .list, .number, .yes, .no: false
    }
  }
}
