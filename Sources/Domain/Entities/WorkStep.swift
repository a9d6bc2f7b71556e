/// What somebody does with a task or an issue.
public enum WorkStep: Hashable, Sendable {
  /// 签收, or going on with what was put off; of an issue: 整改.
  case take
  /// 提交, with what shows that it is done.
  case submit(note: String?)
  /// 办结; of an issue 销号.
  case close(note: String?)
  /// 退回, with the reason; an issue is opened again.
  case giveBack(String)
  /// 延期 to a day, with the reason: asked for by who does it, settled at once by anybody else.
  case extend(Day, String)
  /// Agrees to the extension that is asked for.
  case grant
  /// Doesn't agree to it.
  case refuse(String?)
  /// 暂缓, with the reason.
  case hold(String)
  /// 取消, with the reason.
  case cancel(String)
  /// Adds what shows how far it is 佐证.
  case note(String)
}

extension WorkItem {
  /// Something that was done with it; never taken away, only added to.
  public struct Step: Hashable, Sendable {
    /// What was done.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      case take, submit, close
      case giveBack = "return"
      /// An extension is asked for.
      case ask
      case grant, refuse
      /// An extension that needed nobody's consent.
      case extend
      case hold, cancel, note
    }
    /// Its key within the item: the operation.
    public let key: String
    /// What was done.
    public let kind: Kind
    /// Its place, from 1.
    public let order: Int
    /// When; nil when the file doesn't say.
    public let at: Timestamp?
    /// By whom.
    public let by: String
    /// The reason, or what shows that it is done; nil when nothing was said.
    public let text: String?
    /// The day of an extension.
    public let due: Day?
    /// The day that was due before an extension.
    public let from: Day?

    init(
      key: String, _ kind: Kind, order: Int, _ stamp: Stamp, text: String? = nil, due: Day? = nil,
      from: Day? = nil
    ) {
      (self.key, self.kind, self.order) = (key, kind, order)
      (at, by) = (stamp.at, stamp.by)
      self.text = text.flatMap { $0.isEmpty ? nil : $0 }
      (self.due, self.from) = (due, from)
    }

    init(key: String, from record: RecordReader, _ problems: inout Problems) {
      self.key = key
      kind = record.word("step", &problems) ?? .note
      order = record.number("order", &problems) ?? 0
      at = record.parsed("at", &problems) { Timestamp($0) }
      by = record.text("by", &problems) ?? ""
      text = record.text("text", &problems)
      due = record.day("due", &problems)
      from = record.day("from", &problems)
    }

    var value: FieldValue {
      var record = RecordWriter()
      record.put("step", kind.rawValue)
      record.put("order", number: order)
      record.put("at", at?.description)
      record.put("by", by)
      record.put("text", text)
      record.put("due", due)
      record.put("from", from)
      return record.value
    }
  }

  /// An extension 延期 of the due day.
  public struct Extension: Hashable, Sendable {
    /// What became of it.
    public enum Outcome: Hashable, Sendable { case asked, granted, refused }
    /// The step that asked for it.
    public let step: Step
    /// What became of it.
    public let outcome: Outcome
    /// Whether it was asked for only after the day that was due.
    public let isAfterDue: Bool
  }

  /// The extensions, the first one first.
  public var extensions: [Extension] {
    var found: [Extension] = []
    func settle(_ outcome: Extension.Outcome) {
      guard let last = found.last, last.outcome == .asked else { return }
      found[found.count - 1] = Extension(
        step: last.step, outcome: outcome, isAfterDue: last.isAfterDue)
    }
    for step in steps {
      let isAfterDue = step.from.flatMap { from in step.at.map { $0.day > from } } ?? false
      switch step.kind {
      case .ask:
        found.append(Extension(step: step, outcome: .asked, isAfterDue: isAfterDue))
      case .extend:
        found.append(Extension(step: step, outcome: .granted, isAfterDue: isAfterDue))
      case .grant: settle(.granted)
      case .refuse: settle(.refused)
      case .take, .submit, .close, .giveBack, .hold, .cancel, .note: break
      }
    }
    return found
  }

  /// The extension that waits for somebody's consent; nil when none does.
  public var askedExtension: Step? {
    extensions.last.flatMap { $0.outcome == .asked ? $0.step : nil }
  }

  /// What shows how far it is 佐证, in order.
  public var evidence: [Step] {
    steps.filter { $0.text != nil && ($0.kind == .note || $0.kind == .submit) }
  }
}
