/// What a person wants to be different about tasks and issues.
public enum WorkEdit: Hashable, Sendable {
  /// Writes a task or an issue down.
  case add(WorkItem.Draft)
  /// Takes a step with one.
  case step(WorkItem.ID, WorkStep)
  /// Words one otherwise; its kind and source stay.
  case change(WorkItem.ID, WorkItem.Draft)
  /// Says whether one person works alone, who then may also close what he does.
  case setAlone(Bool)
}

/// Edits of tasks and issues.
extension Book {
  func work(_ edit: WorkEdit, _ year: Int, _ stamp: Stamp) throws(EditError) -> [FieldChange] {
    guard plans[year] != nil else { throw .unknownYear(year) }
    switch edit {
    case .add(let draft): return try add(draft, year, stamp)
    case .step(let id, let step): return try take(step, with: try known(id, year), year, stamp)
    case .change(let id, let draft): return try reword(try known(id, year), draft, year)
    case .setAlone(let isAlone):
      return change(
        FieldPath(.work(year: year), ["settings", "singlePerson"]), to: isAlone ? .flag(true) : nil)
    }
  }

  private func known(_ id: WorkItem.ID, _ year: Int) throws(EditError) -> WorkItem {
    guard let item = work(in: year).item(id) else { throw .work(.unknownItem(id.text)) }
    return item
  }

  private func check(_ draft: WorkItem.Draft) throws(EditError) {
    guard Optional(draft.title).givesReason else { throw .work(.noTitle) }
    for id in [draft.unit].compactMap({ $0 }) + draft.assisting where unit(id) == nil {
      throw .unknownUnit(id.text)
    }
  }

  private func add(_ draft: WorkItem.Draft, _ year: Int, _ stamp: Stamp)
    throws(EditError) -> [FieldChange]
  {
    try check(draft)
    let register = work(in: year)
    guard let id = RecordID.free(stamp, { register.item($0) != nil }) else {
      throw .work(.unknownItem(stamp.operation))
    }
    var members = draft.members
    members["order"] = .number(register.nextNumber(draft.kind))
    members["state"] = .text(draft.kind.states[0].rawValue)
    members["at"] = .text(stamp.at.description)
    members["by"] = .text(stamp.by)
    return members.sorted { $0.key < $1.key }.flatMap { key, value in
      change(FieldPath(.work(year: year), [draft.kind.key, id.text, key]), to: value)
    }
  }

  private func reword(_ item: WorkItem, _ draft: WorkItem.Draft, _ year: Int)
    throws(EditError) -> [FieldChange]
  {
    try check(draft)
    let isFresh = item.state == item.kind.states[0]
    if draft.due != item.due, item.due != nil, !isFresh { throw .work(.dueByExtension) }
    let wanted = draft.members
    let kept: Set = ["source"]
    return Set(wanted.keys).union(item.draft.members.keys).subtracting(kept).sorted()
      .flatMap { key in
        change(FieldPath(.work(year: year), [item.kind.key, item.id.text, key]), to: wanted[key])
      }
  }

  private func take(_ step: WorkStep, with item: WorkItem, _ year: Int, _ stamp: Stamp)
    throws(EditError) -> [FieldChange]
  {
    let isAlone = work(in: year).isAlone
    let asks = !isAlone && item.asks(stamp.by)
    let (kind, text, due) = try parts(of: step, asks: asks, asked: item.askedExtension?.due)
    let from = due == nil ? nil : item.due
    if let refusal = item.refusal(of: kind, by: stamp.by, isAlone: isAlone) { throw .work(refusal) }
    if kind == .ask || kind == .extend, let old = item.due, let day = due, day <= old {
      throw .work(.dueNotLater(old))
    }
    var (key, count) = (stamp.operation, 1)
    while item.steps.contains(where: { $0.key == key }) {
      count += 1
      key = "\(stamp.operation)x\(count)"
    }
    let order = (item.steps.map(\.order).max() ?? 0) + 1
    let taken = WorkItem.Step(
      key: key, kind, order: order, stamp, text: text, due: due, from: from)
    let top = [item.kind.key, item.id.text]
    func path(_ keys: String...) -> FieldPath { FieldPath(.work(year: year), top + keys) }
    var changes = change(path("state"), to: .text(item.state(after: kind).rawValue))
    if kind == .extend || kind == .grant, let due {
      changes += change(path("due"), to: .text(due.description))
    }
    return changes + change(path("steps", key), to: taken.value)
  }

  private func parts(of step: WorkStep, asks: Bool, asked: Day?) throws(EditError) -> (
    WorkItem.Step.Kind, text: String?, due: Day?
  ) {
    switch step {
    case .take: (.take, nil, nil)
    case .submit(let note): (.submit, note, nil)
    case .close(let note): (.close, note, nil)
    case .giveBack(let reason): (.giveBack, try needed(reason), nil)
    case .extend(let day, let reason): (asks ? .ask : .extend, try needed(reason), day)
    case .grant: (.grant, nil, asked)
    case .refuse(let reason): (.refuse, reason, nil)
    case .hold(let reason): (.hold, try needed(reason), nil)
    case .cancel(let reason): (.cancel, try needed(reason), nil)
    case .note(let note): (.note, try needed(note), nil)
    }
  }

  private func needed(_ reason: String) throws(EditError) -> String {
    guard Optional(reason).givesReason else { throw .reasonNeeded }
    return reason
  }
}
