/// Writing a field of a part, by the rules that hold for it.
extension Book {
  func set(_ part: Part, _ field: PartField, _ text: String, _ year: Int)
    throws(EditError) -> [FieldChange]
  {
    let record = try known(part, year)
    guard let form = part.kind.form(of: field) else { throw .unknownPart(part) }
    let value = try read(text, for: field, of: part.kind)
    let path = path(of: field, of: part, in: year)
    guard value != self.value(at: path) else { return [] }
    var more: [FieldChange] = []
    if case .named(let name) = field {
      try check(name, value, part, record, year)
      if case .reference(let kind, _) = form {
        more = try refer(part, name, kind, value?.text, year)
      }
    }
    return change(path, to: value) + more
  }

  /// The value that a text stands for in a field of such a part.
  func read(_ text: String, for field: PartField, of kind: Part.Kind)
    throws(EditError) -> FieldValue?
  {
    let name: FieldName = if case .named(let name) = field { name } else { .target }
    guard let form = kind.form(of: field) else { throw .badField(name, .empty) }
    do throws(FieldFaultError) {
      return try form.value(of: text)
    } catch {
      throw .badField(name, error.fault)
    }
  }

  private func check(
    _ name: FieldName, _ value: FieldValue?, _ part: Part, _ record: [String: FieldValue],
    _ year: Int
  ) throws(EditError) {
    switch name {
    case .name:
      let beside = siblings(of: part, in: year).filter { $0 != part }
      try refuseTaken(value?.text ?? "", beside, year)
    case .kind where part.kind == .indicator, .entryMode, .cadence:
      let held = figures(of: part, year)
      guard held == 0 else { throw .held(part, [.figures(held)]) }
    case .decimals where part.kind == .indicator:
      let finest = finestScale(of: part, year)
      guard finest <= value?.number ?? 0 else { throw .tooFine(part, decimals: finest) }
    case .openedOn, .closedOn, .activeFrom, .activeTo, .least, .most, .baselineYear, .targetYear:
      try checkOrder(name, value, record)
    case .ahead, .onPace, .slow: try checkThresholds(name, value, year)
    default: break
    }
  }

  /// The earlier and the later of two fields, the smaller and the larger.
  private func checkOrder(_ name: FieldName, _ value: FieldValue?, _ record: [String: FieldValue])
    throws(EditError)
  {
    let pairs: [(FieldName, FieldName)] = [
      (.openedOn, .closedOn), (.activeFrom, .activeTo), (.least, .most),
      (.baselineYear, .targetYear),
    ]
    guard let pair = pairs.first(where: { $0.0 == name || $0.1 == name }) else { return }
    func field(_ field: FieldName) -> FieldValue? {
      field == name ? value : FieldValue.record(record).value(at: field.keys)
    }
    guard let low = field(pair.0), let high = field(pair.1) else { return }
    let isOrdered: Bool
    if let low = low.text.flatMap({ Day($0) }), let high = high.text.flatMap({ Day($0) }) {
      isOrdered = low <= high
    } else if let low = low.text.flatMap({ Quantity($0) }),
      let high = high.text.flatMap({ Quantity($0) })
    {
      isOrdered = low < high
    } else {
      isOrdered = (low.number ?? 0) < (high.number ?? 0)
    }
    guard isOrdered else {
      throw .badField(name, name == pair.0 ? .notBelow(pair.1) : .notAbove(pair.0))
    }
  }

  /// 超 lies above 达, 达 above 缓.
  private func checkThresholds(_ name: FieldName, _ value: FieldValue?, _ year: Int)
    throws(EditError)
  {
    guard let rules = plans[year]?.rules else { return }
    let amount = value?.text.flatMap { Quantity($0) }
    let standard = LampRules.standard
    let ahead = name == .ahead ? amount ?? standard.ahead : rules.ahead
    let onPace = name == .onPace ? amount ?? standard.onPace : rules.onPace
    let slow = name == .slow ? amount ?? standard.slow : rules.slow
    guard slow < onPace else {
      throw .badField(name, name == .slow ? .notBelow(.onPace) : .notAbove(.slow))
    }
    guard onPace < ahead else {
      throw .badField(name, name == .ahead ? .notAbove(.onPace) : .notBelow(.ahead))
    }
  }

  /// What follows when a part names another one: it must be there, and a part that comes under it
  /// stands last there.
  private func refer(
    _ part: Part, _ name: FieldName, _ kind: Part.Kind, _ id: String?, _ year: Int
  ) throws(EditError) -> [FieldChange] {
    guard name == part.kind.parentField || id != nil else { return [] }
    if let id {
      guard record(of: Part(kind, id), in: year) != nil, name != .atLeast || id != part.id else {
        throw .badField(name, .unknown(id))
      }
    }
    guard name == part.kind.parentField else { return [] }
    let parent = id.map { Part(kind, $0) }
    if part.kind == .unit, let parent {
      var above: Part? = parent
      while let here = above {
        if here == part { throw .badField(name, .loop) }
        above = self.parent(of: here, in: year)
      }
      if parts(.unit, in: year, under: parent).isEmpty {
        let held = holdings(of: parent, in: year)
        guard held.isEmpty else { throw .held(parent, held) }
      }
    }
    let beside = parts(part.kind, in: year).filter { self.parent(of: $0, in: year) == parent }
    try refuseTaken(record(of: part, in: year)?["name"]?.text ?? "", beside, year)
    let last = beside.compactMap { record(of: $0, in: year)?["order"]?.number }.max() ?? 0
    return change(
      FieldPath(part.document(in: year), part.keys + ["order"]), to: .number(last + 1))
  }

  /// How many figures of an indicator were reported in a year.
  private func figures(of part: Part, _ year: Int) -> Int {
    guard let id = Indicator.ID(part.id) else { return 0 }
    return years(in: year).reduce(0) { $0 + ($1.value.entries[id]?.count ?? 0) }
  }

  /// The most decimals that a figure of an indicator has in a year.
  private func finestScale(of part: Part, _ year: Int) -> Int {
    guard let id = Indicator.ID(part.id) else { return 0 }
    return years(in: year).flatMap { $0.value.entries[id]?.contents.map(\.content) ?? [] }
      .map { content in
        switch content {
        case .value(let amount): amount.scale
        case .ratio(let upper, let lower): max(upper.scale, lower.scale)
        case .stages, .missing: 0
        }
      }.max() ?? 0
  }
}
