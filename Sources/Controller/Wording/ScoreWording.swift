public import Domain
public import Languages

extension Words {
  /// Why the rules refuse something about scores.
  public func sentence(_ refusal: ScoreRefusal) -> ScoreRefusalSentence {
    switch refusal {
    case .unknown(let name): .unknown(name)
    case .noName: .noName
    case .badPoints(let points): .badPoints(points.description)
    case .outOfRange(_, let most): .outOfRange(most: most.description)
    case .badWeight(let weight): .badWeight(weight.description)
    case .hasScores(let units, let most): .hasScores(units: units, most: most.description)
    case .hasLines(let count): .hasLines(count)
    case .notEmpty: .notEmpty
    case .noTemplate: .noTemplate
    }
  }

  /// A field of the score sheet or of a unit's scores in words; nil for other fields.
  func tellScore(_ path: FieldPath, in book: Book) -> String? {
    guard path.isOfScores else { return nil }
    switch path.document {
    case .plan(let year):
      let sheet = book.plans[year]?.scoreSheet
      guard path.keys.count > 2, let id = RecordID(path.keys[2]) else {
        return self(ScreenWord.scores)
      }
      let called = sheet?.line(id)?.name ?? sheet?.section(id)?.name
      let field: any Phrase =
        switch path.keys.last {
        case "points": ScoreSentence.points
        case "name": path.keys[1] == "lines" ? ColumnWord.title : ScoreSentence.section
        default: path.keys.contains("indicators") ? ColumnWord.indicator : ScreenWord.scores
        }
      return [called.map { shown($0) }, self(field)].compactMap { $0 }.joined(separator: " ")
    case .unit(let id, let year):
      let unit = book.unit(id).map { name($0) } ?? id.text
      guard path.keys[0] == "scores" else {
        return "\(unit) \(self(ScoreSentence.bonus))/\(self(ScoreSentence.deduction))"
      }
      let line = RecordID(path.keys[1]).flatMap { book.plans[year]?.scoreSheet.line($0)?.name }
      let giver = path.keys.count > 2 ? UnitScores.Giver(rawValue: path.keys[2]) : nil
      return [unit, line.map { shown($0) }, giver.map { self(ScoreSentence($0)) }]
        .compactMap { $0 }.joined(separator: " ")
    case .book, .outlines, .work, .meeting, .snapshot: return nil
    }
  }

  /// The value of such a field in words; nil for other fields.
  func tellScore(_ value: FieldValue?, at path: FieldPath) -> String? {
    guard path.isOfScores else { return nil }
    guard let value else { return "–" }
    if case .plan = path.document {
      return value.text.map { shown($0) } ?? value.number.map { "\($0)" }
    }
    let reason = value["reason"]?.text.map { " " + shown($0) } ?? ""
    let points = value["points"]?.text ?? "–"
    let isBonus = path.keys[0] == "scoreAdjustments" && !points.hasPrefix("-")
    return (isBonus ? "+" : "") + points + reason
  }
}

extension ScoreSentence {
  /// The word for who gives points.
  public init(_ giver: UnitScores.Giver) {
    switch giver {
    case .own: self = .own
    case .review: self = .review
    }
  }
}

extension [FieldChange] {
  /// Without what a section or a line of the score sheet keeps of itself: its place; of one that is
  /// written down or taken away only its name.
  var withoutScorePlaces: [FieldChange] {
    let fresh = Set(
      filter { $0.path.isName && ($0.old == nil || $0.new == nil) }.map { $0.path.keys[2] })
    guard !fresh.isEmpty else { return self }
    return filter {
      !$0.path.isOfSheet || !fresh.contains($0.path.keys[2]) || $0.path.isName
    }
  }
}

extension FieldPath {
  /// Whether it is a field of the score sheet or of a unit's scores.
  fileprivate var isOfScores: Bool {
    switch document {
    case .plan: isOfSheet
    case .unit: keys.count > 1 && (keys[0] == "scores" || keys[0] == "scoreAdjustments")
    case .book, .outlines, .work, .meeting, .snapshot: false
    }
  }

  fileprivate var isOfSheet: Bool {
    guard case .plan = document else { return false }
    return keys.count > 3 && keys[0] == "scoreSheet"
  }

  fileprivate var isName: Bool { isOfSheet && keys.last == "name" }
}
