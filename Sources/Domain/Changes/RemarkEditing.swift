/// What a person wants to be different about comments and stars.
public enum RemarkEdit: Hashable, Sendable {
  /// Stars something, in a role.
  case star(RemarkSubject, as: WorkRole?)
  /// Takes its star away.
  case unstar(RemarkSubject)
  /// Says something about it, in a role.
  case comment(RemarkSubject, String, as: WorkRole?)
  /// Takes words back; who wrote them does.
  case takeBack(RemarkSubject, RecordID)
}

/// Edits of comments and stars.
extension Book {
  func remark(_ edit: RemarkEdit, _ year: Int, _ stamp: Stamp) throws(EditError) -> [FieldChange] {
    guard let plan = plans[year] else { throw .unknownYear(year) }
    let remarks = work(in: year).remarks
    switch edit {
    case .star(let subject, let role):
      try check(subject, plan)
      if let old = remarks.stars[subject], old.role == role || old.isLeaders { return [] }
      return change(path(year, "stars", subject), to: Star(stamp, role).value)
    case .unstar(let subject): return change(path(year, "stars", subject), to: nil)
    case .comment(let subject, let text, let role):
      try check(subject, plan)
      guard Optional(text).givesReason else { throw .textNeeded }
      let written = remarks.comments[subject] ?? []
      guard let id = RecordID.free(stamp, { id in written.contains { $0.id == id } }) else {
        throw .badIdentifier(stamp.operation)
      }
      let order = (written.map(\.order).max() ?? 0) + 1
      let comment = Remark(id, text, order: order, Star(stamp, role))
      return change(path(year, "comments", subject, id.text), to: comment.value)
    case .takeBack(let subject, let id):
      guard let remark = remarks.comments[subject]?.first(where: { $0.id == id }) else {
        throw .unknownRemark(id.text)
      }
      guard remark.mark.by == stamp.by else { throw .remarkOfOthers(by: remark.mark.by) }
      return change(path(year, "comments", subject, id.text), to: nil)
    }
  }

  private func path(_ year: Int, _ list: String, _ subject: RemarkSubject, _ more: String...)
    -> FieldPath
  {
    FieldPath(.work(year: year), [list, subject.text] + more)
  }

  private func check(_ subject: RemarkSubject, _ plan: Plan) throws(EditError) {
    func check(_ id: ReportingUnit.ID) throws(EditError) {
      if unit(id) == nil { throw .unknownUnit(id.text) }
    }
    func check(_ id: Indicator.ID) throws(EditError) {
      if plan.index(of: id) == nil { throw .unknownIndicator(id.text) }
    }
    switch subject {
    case .figure(let unit, let indicator):
      try check(unit)
      try check(indicator)
    case .unit(let unit): try check(unit)
    case .indicator(let indicator): try check(indicator)
    case .area(let area):
      guard plan.areas.contains(where: { $0.id == area }) else {
        throw .unknownPart(Part(.area, area.text))
      }
    case .item(let item):
      if work(in: plan.year).item(item) == nil { throw .work(.unknownItem(item.text)) }
    }
  }
}
