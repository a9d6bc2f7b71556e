public import Domain
import Languages

/// A line that is typed on 考核.
public enum ScoreLine: Hashable, Sendable {
  /// The name of a new section, or another one.
  case section
  case rename(ScoreSheet.ID)
  /// 名称 · 分值 · 指标×权重: a new line of a section, or one worded otherwise.
  case line(ScoreSheet.ID)
  case reword(ScoreSheet.ID)
  /// Points of a line, and why the office's differ.
  case points(ReportingUnit.ID, ScoreSheet.ID, UnitScores.Giver)
  case why(ReportingUnit.ID, ScoreSheet.ID, Quantity)
  /// A bonus or a deduction: points and why.
  case adjust(ReportingUnit.ID)
}

extension ScoreLine {
  /// As it is mirrored with a draft: `section`, `line/office-1`, `self/gulou/office-1`; nil for what
  /// is of no use but where it is asked for.
  var text: String? {
    switch self {
    case .section: "section"
    case .rename(let id): "rename/\(id.text)"
    case .line(let id): "line/\(id.text)"
    case .reword(let id): "reword/\(id.text)"
    case .points(let unit, let id, let giver): "\(giver.rawValue)/\(unit.text)/\(id.text)"
    case .why: nil
    case .adjust(let unit): "adjust/\(unit.text)"
    }
  }

  /// Reads what `text` writes; nil for anything else.
  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    var line: ScoreLine?
    switch (parts[0], parts.count) {
    case ("section", 1): line = .section
    case ("rename", 2): line = RecordID(parts[1]).map { .rename($0) }
    case ("line", 2): line = RecordID(parts[1]).map { .line($0) }
    case ("reword", 2): line = RecordID(parts[1]).map { .reword($0) }
    case ("adjust", 2): line = ReportingUnit.ID(parts[1]).map { .adjust($0) }
    case (let name, 3):
      if let giver = UnitScores.Giver(rawValue: name), let unit = ReportingUnit.ID(parts[1]),
        let id = RecordID(parts[2])
      {
        line = .points(unit, id, giver)
      }
    default: break
    }
    guard let line else { return nil }
    self = line
  }

  /// The unit that it is about; nil where it is about the sheet.
  var unit: ReportingUnit.ID? {
    switch self {
    case .section, .rename, .line, .reword: nil
    case .points(let unit, _, _), .why(let unit, _, _), .adjust(let unit): unit
    }
  }
}

extension State {
  /// What is asked for by such a line.
  public func title(of line: ScoreLine) -> String {
    func name(_ id: ScoreSheet.ID) -> String {
      words.shown(scoreSheet.line(id)?.name ?? scoreSheet.section(id)?.name ?? id.text)
    }
    func unit(_ id: ReportingUnit.ID) -> String {
      book.unit(id).map { words.shortName($0) } ?? id.text
    }
    switch line {
    case .section: return words(ScoreSentence.newSection)
    case .rename(let id): return words(ScoreSentence.rename(name(id)))
    case .line(let id): return words(ScoreSentence.newLine(in: name(id)))
    case .reword(let id): return words(ScoreSentence.reword(name(id)))
    case .points(let who, let id, let giver):
      let most = scoreSheet.line(id)?.points.description ?? ""
      return words(
        giver == .own
          ? ScoreSentence.ownOf(unit: unit(who), line: name(id), most: most)
          : .reviewOf(unit: unit(who), line: name(id), most: most))
    case .why(_, _, let points):
      let now = scores.chosenLine.flatMap { $0.own?.points ?? $0.computed }
      return words(
        ScoreSentence.whyReview(points: points.description, instead: now?.description ?? "–"))
    case .adjust(let who): return words(ScoreSentence.adjustOf(unit(who)))
    }
  }

  /// How such a line is typed.
  func howTo(type line: ScoreLine) -> String? {
    switch line {
    case .line, .reword: words(ScoreSentence.lineHowTo)
    case .adjust: words(ScoreSentence.adjustHowTo)
    case .points: words(ScoreSentence.pointsHowTo)
    case .section, .rename, .why: nil
    }
  }
}
