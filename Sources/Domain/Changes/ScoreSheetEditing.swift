/// Edits of the score sheet itself.
extension Book {
  func sheet(_ edit: ScoreEdit, _ plan: Plan, _ stamp: Stamp) throws(EditError) -> [FieldChange] {
    let sheet = plan.scoreSheet
    switch edit {
    case .addSection(let name):
      let (_, changes) = try added(name, to: sheet, plan, stamp)
      return changes
    case .addLine(let section, let draft):
      guard let found = sheet.section(section) else { throw .score(.unknown(section.text)) }
      let order = (found.lines.map(\.order).max() ?? 0) + 1
      return try added(draft, in: section, order: order, plan, stamp)
    case .renameSection(let id, let name):
      guard sheet.section(id) != nil else { throw .score(.unknown(id.text)) }
      guard Optional(name).givesReason else { throw .score(.noName) }
      return change(path(plan, "sections", id, "name"), to: .text(name))
    case .changeLine(let id, let draft):
      guard let line = sheet.line(id) else { throw .score(.unknown(id.text)) }
      try check(draft, plan)
      let given = points(of: id, plan)
      if let most = given.max(), most > draft.points {
        throw .score(.hasScores(units: given.count, most: most))
      }
      return write(draft, over: line.draft, to: id, plan)
    case .move(let id, let steps): return try move(id, by: steps, plan)
    case .remove(let id): return try remove(id, plan)
    case .fill(let proposed):
      guard sheet.isEmpty else { throw .score(.notEmpty) }
      guard !proposed.isEmpty else { throw .score(.noTemplate) }
      var (book, changes) = (self, [FieldChange]())
      func take(_ more: [FieldChange]) {
        book.apply(more)
        changes += more
      }
      for section in proposed {
        guard let plan = book.plans[plan.year] else { continue }
        let (id, made) = try book.added(section.name, to: plan.scoreSheet, plan, stamp)
        take(made)
        for (place, line) in section.lines.enumerated() {
          guard let plan = book.plans[plan.year] else { continue }
          take(try book.added(line, in: id, order: place + 1, plan, stamp))
        }
      }
      return changes
    case .setOwn, .setReview, .adjust, .takeBack: return []
    }
  }

  private func path(_ plan: Plan, _ list: String, _ id: ScoreSheet.ID, _ more: String...)
    -> FieldPath
  {
    FieldPath(.plan(year: plan.year), ["scoreSheet", list, id.text] + more)
  }

  private func fresh(_ plan: Plan, _ stamp: Stamp) throws(EditError) -> ScoreSheet.ID {
    let sheet = plan.scoreSheet
    let found = RecordID.free(stamp) { sheet.line($0) != nil || sheet.section($0) != nil }
    guard let found else { throw .score(.unknown(stamp.operation)) }
    return found
  }

  private func added(_ name: String, to sheet: ScoreSheet, _ plan: Plan, _ stamp: Stamp)
    throws(EditError) -> (ScoreSheet.ID, [FieldChange])
  {
    guard Optional(name).givesReason else { throw .score(.noName) }
    let id = try fresh(plan, stamp)
    let order = (sheet.sections.map(\.order).max() ?? 0) + 1
    return (
      id,
      change(path(plan, "sections", id, "name"), to: .text(name))
        + change(path(plan, "sections", id, "order"), to: .number(order))
    )
  }

  private func added(
    _ draft: ScoreSheet.Draft, in section: ScoreSheet.ID, order: Int, _ plan: Plan, _ stamp: Stamp
  ) throws(EditError) -> [FieldChange] {
    try check(draft, plan)
    let id = try fresh(plan, stamp)
    return write(draft, over: nil, to: id, plan)
      + change(path(plan, "lines", id, "section"), to: .text(section.text))
      + change(path(plan, "lines", id, "order"), to: .number(order))
  }

  private func write(
    _ draft: ScoreSheet.Draft, over old: ScoreSheet.Draft?, to id: ScoreSheet.ID, _ plan: Plan
  ) -> [FieldChange] {
    let names = Set(draft.sources.keys).union(old?.sources.keys.map { $0 } ?? [])
    return change(path(plan, "lines", id, "name"), to: .text(draft.name))
      + change(path(plan, "lines", id, "points"), to: .text(draft.points.description))
      + names.sorted().flatMap { name in
        change(
          path(plan, "lines", id, "indicators", name.text),
          to: draft.sources[name].map { .text($0.description) })
      }
  }

  private func check(_ draft: ScoreSheet.Draft, _ plan: Plan) throws(EditError) {
    guard Optional(draft.name).givesReason else { throw .score(.noName) }
    let points = draft.points
    guard points > .zero, points <= Quantity(1000), points.scale <= 2 else {
      throw .score(.badPoints(points))
    }
    for (id, weight) in draft.sources.sorted(by: { $0.key < $1.key }) {
      guard plan.index(of: id) != nil else { throw .unknownIndicator(id.text) }
      guard weight > .zero, weight <= Quantity(1000) else { throw .score(.badWeight(weight)) }
    }
  }

  /// What units were given for a line: the unit's own score and the office's.
  private func points(of line: ScoreSheet.ID, _ plan: Plan) -> [Quantity] {
    years(in: plan.year).values.compactMap { year in
      year.scores.lines[line]?.values.map(\.points).max()
    }
  }

  private func remove(_ id: ScoreSheet.ID, _ plan: Plan) throws(EditError) -> [FieldChange] {
    let list: String
    if let section = plan.scoreSheet.section(id) {
      guard section.lines.isEmpty else { throw .score(.hasLines(section.lines.count)) }
      list = "sections"
    } else if plan.scoreSheet.line(id) != nil {
      let given = points(of: id, plan)
      if let most = given.max() { throw .score(.hasScores(units: given.count, most: most)) }
      list = "lines"
    } else {
      throw .score(.unknown(id.text))
    }
    let top = path(plan, list, id)
    let held = FieldPath.fields(of: value(at: top) ?? .record([:]), in: top.document)
    return held.keys.sorted().flatMap { field in
      change(FieldPath(top.document, top.keys + field.keys), to: nil)
    }
  }

  private func move(_ id: ScoreSheet.ID, by steps: Int, _ plan: Plan) throws(EditError)
    -> [FieldChange]
  {
    let sheet = plan.scoreSheet
    let isSection = sheet.section(id) != nil
    let all: [(id: ScoreSheet.ID, order: Int)] =
      isSection
      ? sheet.sections.map { ($0.id, $0.order) }
      : (sheet.section(of: id)?.lines ?? []).map { ($0.id, $0.order) }
    guard let place = all.firstIndex(where: { $0.id == id }) else {
      throw .score(.unknown(id.text))
    }
    return all.moving(from: place, by: steps) { $0.order }.flatMap { item, order in
      change(
        path(plan, isSection ? "sections" : "lines", item.id, "order"), to: .number(order))
    }
  }
}
