/// A unit's year made straight from its document's text.
///
/// What stands there as expected costs a look at its bytes. Everything else, a word that is unknown, a
/// number that is none, goes the way of a change, which tells what is wrong.
extension UnitYear {
  /// - Parameter rest: gets everything of the document that the figures can't tell again as it stands.
  init(
    unit: ReportingUnit.ID, year: Int, from text: DocumentText, _ names: inout NameTable,
    rest: inout [String: FieldValue], _ problems: inout Problems
  ) {
    self.init(unit: unit, year: year)
    for key in text.keys(of: 0) {
      let part = Part.allCases.first { text.reads(key, $0.key) }
      guard let part, text.nodes[key + 1].kind == .record else {
        if part != nil { problems.report([text.text(key)], .wrongKind) }
        rest[text.text(key)] = text.value(key + 1)
        continue
      }
      var others: [String: FieldValue] = [:]
      for member in text.keys(of: key + 1) where !read(part, text, member, &names) {
        let value = text.value(member + 1)
        others[text.text(member)] = value
        update([text.text(key), text.text(member)], to: value, &problems)
      }
      let isEmpty = text.nodes[key + 1].next == key + 2
      if isEmpty || !others.isEmpty { rest[text.text(key)] = .record(others) }
    }
    assignments = names.sharing(assignments)
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
    case .submissions, .reports, .selfAssessments, .scores, .scoreAdjustments: return false
    case .assignments, .entries, .targets: break
    }
    guard let indicator = names.indicator(text, member), text.nodes[member + 1].kind == .record
    else { return false }
    switch part {
    case .assignments:
      guard let assignment = Assignment(text, member + 1) else { return false }
      assignments[indicator] = assignment
    case .targets:
      guard let target = Target(text, member + 1) else { return false }
      targets[indicator] = target
    case .entries:
      var found = PeriodEntries(reserving: text.count(of: member + 1))
      var key = member + 2
      while key < text.nodes[member + 1].next {
        guard let period = Period(text, key), let figure = ReportedFigure(text, key + 1, &names)
        else { return false }
        found.add(figure.content, figure.remarks, for: period)
        key = Int(text.nodes[key + 1].next)
      }
      guard !found.isEmpty else { return false }
      entries[indicator] = found
    case .submissions, .reports, .selfAssessments, .scores, .scoreAdjustments: return false
    }
    return true
  }
}

/// An entry as a record holds it, its remarks only where there are any.
private struct ReportedFigure {
  let content: Entry.Content
  private(set) var remarks: Entry.Remarks?

  /// Nil when the record isn't just as the format says.
  init?(_ text: DocumentText, _ record: Int, _ names: inout NameTable) {
    guard text.nodes[record].kind == .record else { return nil }
    var (value, upper, lower): (Quantity?, Quantity?, Quantity?)
    var (stages, reason): ([String]?, String?)
    var remarks: Entry.Remarks?
    var key = record + 1
    while key < text.nodes[record].next {
      let place = key + 1
      switch true {
      case text.reads(key, "value"):
        value = Quantity(text, place)
        if value == nil { return nil }
      case text.reads(key, "num"):
        upper = Quantity(text, place)
        if upper == nil { return nil }
      case text.reads(key, "den"):
        lower = Quantity(text, place)
        if lower == nil { return nil }
      case text.reads(key, "stages"):
        stages = text.texts(place)
        if stages == nil { return nil }
      case text.reads(key, "missing"):
        guard text.isText(place) else { return nil }
        reason = text.text(place)
      default:
        var known = remarks ?? Entry.Remarks()
        guard known.read(text, key, &names) else { return nil }
        remarks = known
      }
      key = Int(text.nodes[place].next)
    }
    self.remarks = remarks
    switch (value, upper, lower, stages, reason) {
    case (let value?, nil, nil, nil, nil): content = .value(value)
    case (nil, let upper?, let lower?, nil, nil) where lower > .zero:
      content = .ratio(upper, of: lower)
    case (nil, nil, nil, let stages?, nil): content = .stages(stages)
    case (nil, nil, nil, nil, let reason?): content = .missing(reason: reason)
    default: return nil
    }
  }
}

extension Entry.Remarks {
  /// Takes over a member of an entry; false of one that isn't just as the format says: marks, and what
  /// a newer program wrote, are rare.
  fileprivate mutating func read(
    _ text: DocumentText, _ key: Int, _ names: inout NameTable
  ) -> Bool {
    let place = key + 1
    guard text.isText(place) else { return false }
    switch true {
    case text.reads(key, "by"):
      by = names.name(text, place)
      return !by.isEmpty
    case text.reads(key, "at"):
      at = Timestamp(text.text(place))
      return at != nil
    case text.reads(key, "note"):
      note = text.text(place)
      return true
    default: return false
    }
  }
}

extension Assignment {
  /// The assignment that a record holds; nil when it isn't just as the format says.
  fileprivate init?(_ text: DocumentText, _ record: Int) {
    var role: Role?
    for key in text.keys(of: record) {
      guard text.reads(key, "role"), text.isText(key + 1) else { return nil }
      role = Role(rawValue: text.text(key + 1))
    }
    guard let role else { return nil }
    self.init(role)
  }
}

extension Target {
  /// The target that a record holds; nil when it isn't just as the format says.
  fileprivate init?(_ text: DocumentText, _ record: Int) {
    self.init(annual: nil)
    for key in text.keys(of: record) {
      if text.reads(key, "annual"), let amount = Quantity(text, key + 1) {
        annual = amount
      } else if text.reads(key, "baseline"), let amount = Quantity(text, key + 1) {
        baseline = amount
      } else {
        return nil
      }
    }
  }
}

extension DocumentText {
  fileprivate func isText(_ place: Int) -> Bool {
    switch nodes[place].kind {
    case .text, .wideText, .escapedText: true
    case .record, .list, .number, .yes, .no: false
    }
  }

  /// The items of a list of texts; nil of anything else.
  fileprivate func texts(_ place: Int) -> [String]? {
    guard nodes[place].kind == .list else { return nil }
    var found: [String] = []
    var item = place + 1
    while item < nodes[place].next {
      guard isText(item) else { return nil }
      found.append(text(item))
      item += 1
    }
    return found
  }

  /// What `read` makes of the bytes of a plain text; nil of anything else.
  fileprivate func plain<Value>(
    _ place: Int, _ read: (Slice<UnsafeBufferPointer<UInt8>>) -> Value?
  ) -> Value? {
    let node = nodes[place]
    guard node.kind == .text else { return nil }
    return bytes.withUnsafeBufferPointer { read($0[Int(node.start)..<Int(node.end)]) }
  }
}

extension Quantity {
  /// The amount that a text reads as `description` writes it; nil of any other text.
  fileprivate init?(_ text: DocumentText, _ place: Int) {
    let amount = text.plain(place) { bytes in
      Quantity.isShortest(bytes) ? Quantity(utf8: bytes) : nil
    }
    guard let amount else { return nil }
    self = amount
  }

  /// Whether no digit of an amount's text can be left out.
  private static func isShortest(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let (zero, point) = (UInt8(ascii: "0"), UInt8(ascii: "."))
    let digits = bytes.first == UInt8(ascii: "-") ? bytes.dropFirst() : bytes
    let isNegativeZero = digits.count < bytes.count && digits.first == zero && digits.count == 1
    let leads = digits.first == zero && digits.count > 1 && digits.dropFirst().first != point
    let trails = digits.last == zero && digits.contains(point)
    return !isNegativeZero && !leads && !trails
  }
}

extension Period {
  fileprivate init?(_ text: DocumentText, _ place: Int) {
    guard let period = text.plain(place, { Period(utf8: $0) }) else { return nil }
    self = period
  }
}
