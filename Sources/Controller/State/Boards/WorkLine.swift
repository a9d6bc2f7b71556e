public import Domain
import Languages

/// A line that is typed about a task or an issue.
public enum WorkLine: Hashable, Sendable {
  /// One is written down: 事项 · 谁 · 何时.
  case add(WorkItem.Kind)
  /// A meeting decides something, on the page of a unit or (nil) of none.
  case decide(meeting: String, ReportingUnit.ID?)
  /// One is made of something, which it leads back to.
  case from(WorkItem.Kind, WorkItem.Source)
  /// One is worded otherwise.
  case reword(WorkItem.ID)
  /// What a step asks for: a reason, what shows that it is done, a new day and why.
  case step(WorkItem.ID, WorkItem.Step.Kind)
}

extension WorkLine {
  /// As it is mirrored with a draft: `add/task`, `reword/office-1`, `hold/office-1`.
  var text: String {
    switch self {
    case .add(let kind): "add/\(kind.rawValue)"
    case .decide(let meeting, let unit): "decide/\(meeting)/\(unit?.text ?? "")"
    case .from(let kind, let source): "from/\(kind.rawValue)/\(source.text)"
    case .reword(let id): "reword/\(id.text)"
    case .step(let id, let step): "\(step.rawValue)/\(id.text)"
    }
  }

  /// Reads what `text` writes; nil for anything else.
  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 3, parts[0] == "decide" {
      self = .decide(meeting: parts[1], ReportingUnit.ID(parts[2]))
      return
    }
    if parts[0] == "from", parts.count > 3 {
      let source = WorkItem.Source(parts[2...].joined(separator: "/"))
      guard let kind = WorkItem.Kind(rawValue: parts[1]), let source else { return nil }
      self = .from(kind, source)
      return
    }
    guard parts.count == 2 else { return nil }
    if parts[0] == "add" {
      guard let kind = WorkItem.Kind(rawValue: parts[1]) else { return nil }
      self = .add(kind)
      return
    }
    guard let id = WorkItem.ID(parts[1]) else { return nil }
    if parts[0] == "reword" {
      self = .reword(id)
    } else if let step = WorkItem.Step.Kind(rawValue: parts[0]) {
      self = .step(id, step)
    } else {
      return nil
    }
  }
}

extension State {
  /// What is asked when an extension waits for consent.
  public func titleOfExtension(_ id: WorkItem.ID) -> String {
    words(WorkSentence.agree(of: register.item(id).map { words.name($0) } ?? id.text))
  }

  /// What is asked for by such a line.
  public func title(of line: WorkLine) -> String {
    func name(_ id: WorkItem.ID) -> String { register.item(id).map { words.name($0) } ?? id.text }
    switch line {
    case .add(let kind), .from(let kind, _):
      return words(kind == .task ? WorkSentence.newTask : .newIssue)
    case .decide: return words(PresentSentence.decision)
    case .reword(let id): return words(WorkSentence.reword(name(id)))
    case .step(let id, let step):
      let kind = register.item(id)?.kind ?? .task
      let called = words.step(step, of: kind)
      switch step {
      case .extend, .ask: return words(WorkSentence.extendTo(of: name(id)))
      case .note: return words.named(name(id), words(WorkSentence.evidence))
      case .submit, .close:
        return words(WorkSentence.withEvidence(step: called, of: name(id)))
      case .take, .giveBack, .grant, .refuse, .hold, .cancel:
        return words(WorkSentence.why(step: called, of: name(id)))
      }
    }
  }
}
