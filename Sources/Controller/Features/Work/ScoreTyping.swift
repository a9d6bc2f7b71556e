import Domain
import Languages
import TextUI

/// Typing a line on 考核.
enum ScoreTyping {
  static func commit(
    _ text: String, _ line: ScoreLine, _ editor: inout LineEditor, _ state: inout State
  ) -> [Effect] {
    switch line {
    case .section: return named(text, &editor, state) { .addSection($0) }
    case .rename(let id): return named(text, &editor, state) { .renameSection(id, $0) }
    case .line(let section):
      return read(text, &editor, state).map { Scoring.append(.addLine(section, $0), state) } ?? []
    case .reword(let id):
      return read(text, &editor, state).map { Scoring.append(.changeLine(id, $0), state) } ?? []
    case .points(let unit, let id, let giver):
      let points = ScoreLineReader.amount(text)
      guard points != nil || text.isEmpty else {
        editor.refusal = state.words(InputSentence.notANumber(state.words.shown(text)))
        return []
      }
      return give(points, unit, id, giver, &editor, state)
    case .why(let unit, let id, let points):
      guard !text.isEmpty else {
        editor.refusal = state.words(InputSentence.reasonNeeded)
        return []
      }
      return Scoring.append(.setReview(unit, id, points, reason: text), state)
    case .adjust(let unit):
      guard let (points, reason) = ScoreLineReader.adjustment(text) else {
        editor.refusal = state.words(ScoreRefusalSentence.adjustForm)
        return []
      }
      return Scoring.append(.adjust(unit, points, reason: reason), state)
    }
  }

  private static func named(
    _ text: String, _ editor: inout LineEditor, _ state: State, _ edit: (String) -> ScoreEdit
  ) -> [Effect] {
    guard !text.isEmpty else {
      editor.refusal = state.words(ScoreRefusalSentence.noName)
      return []
    }
    return Scoring.append(edit(text), state)
  }

  private static func give(
    _ points: Quantity?, _ unit: ReportingUnit.ID, _ id: ScoreSheet.ID,
    _ giver: UnitScores.Giver, _ editor: inout LineEditor, _ state: State
  ) -> [Effect] {
    guard giver == .review else { return Scoring.append(.setOwn(unit, id, points), state) }
    let year = state.assessment.year
    if let points, let line = state.scoreSheet.line(id), points <= line.points,
      state.book.wantsReason(forReview: points, of: id, unit, in: year)
    {
      editor = LineEditor(purpose: .score(.why(unit, id, points)), field: TextField(), refusal: nil)
      return []
    }
    return Scoring.append(.setReview(unit, id, points, reason: nil), state)
  }

  private static func read(_ text: String, _ editor: inout LineEditor, _ state: State)
    -> ScoreSheet.Draft?
  {
    guard let plan = state.plan else { return nil }
    do throws(ScoreLineError) {
      return try ScoreLineReader(plan, state.words).read(text)
    } catch {
      editor.refusal = state.words.tell(error)
      return nil
    }
  }
}
