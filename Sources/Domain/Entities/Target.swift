/// What is to be reached 目标: of one indicator, by one unit or by the city, in one year.
public struct Target: Hashable, Sendable {
  /// A change of a target, kept for ever.
  public struct Revision: Hashable, Sendable {
    /// When it was changed, as the stamp says.
    public var at: String
    /// By whom.
    public var by: String
    /// The annual target before, nil when there was none.
    public var from: Quantity?
    /// The annual target after, nil when it was taken away.
    public var to: Quantity?
    /// Why.
    public var reason: String
  }

  /// What the year is to reach; of a ratio in percent. Nil: no target.
  public var annual: Quantity?
  /// Where the year began; nil counts as 0.
  public var baseline: Quantity?
  /// By when; nil: the plan's end.
  public var due: Day?
  /// Amounts to be reached on the way; they make the pace.
  public var interim: [Day: Quantity] = [:]
  /// Changes, keyed by operation.
  public var revisions: [String: Revision] = [:]

  /// A target.
  public init(
    annual: Quantity?, baseline: Quantity? = nil, due: Day? = nil, interim: [Day: Quantity] = [:]
  ) {
    self.annual = annual
    self.baseline = baseline
    self.due = due
    self.interim = interim
  }

  init(from record: RecordReader, _ problems: inout Problems) {
    annual = record.quantity("annual", &problems)
    baseline = record.quantity("baseline", &problems)
    due = record.day("due", &problems)
    let steps = RecordReader(record.members["interim"], record.keys + ["interim"], &problems)
    for (key, _) in steps.members {
      guard let day = Day(key), let amount = steps.quantity(key, &problems) else {
        problems.report(steps.keys + [key], .invalid(key))
        continue
      }
      interim[day] = amount
    }
    for (operation, revision) in record.children("revisions", &problems, { $0 }) {
      revisions[operation] = Revision(
        at: revision.text("at", &problems) ?? "", by: revision.text("by", &problems) ?? "",
        from: revision.quantity("from", &problems), to: revision.quantity("to", &problems),
        reason: revision.text("reason", &problems) ?? "")
    }
  }
}

extension Target {
  var value: FieldValue {
    var record = RecordWriter()
    record.put("annual", annual)
    record.put("baseline", baseline)
    record.put("due", due)
    if !interim.isEmpty {
      var steps = RecordWriter()
      for (day, amount) in interim { steps.put(day.description, amount) }
      record.put("interim", record: steps.value)
    }
    if !revisions.isEmpty {
      record.put("revisions", record: .record(revisions.mapValues(\.value)))
    }
    return record.value
  }
}

extension Target.Revision {
  var value: FieldValue {
    var record = RecordWriter()
    // Undo takes a revision away member by member: what is gone must not come back as an empty text.
    for (key, text) in [("at", at), ("by", by), ("reason", reason)] where !text.isEmpty {
      record.put(key, text)
    }
    record.put("from", from)
    record.put("to", to)
    return record.value
  }
}
