import Domain
import Languages

/// Typing a line about a meeting: one is called, something of it is said otherwise.
enum MeetingTyping {
  static func commit(
    _ text: String, _ line: MeetingLine, _ editor: inout LineEditor, _ state: inout State
  ) -> [Effect] {
    guard let edit = edit(text, line, &editor, state) else { return [] }
    return [.append(.meeting(edit, year: state.assessment.year), reason: nil)]
  }

  private static func edit(
    _ text: String, _ line: MeetingLine, _ editor: inout LineEditor, _ state: State
  ) -> MeetingEdit? {
    switch line {
    case .call: return call(text, &editor, state)
    case .field(let id, .day):
      do throws(DayInputError) {
        let typed = try DayInput(today: state.today).read(text)
        let doubts = [state.words.tellDoubt(typed)].compactMap { $0 }
        guard WorkTyping.accepts(doubts, &editor, state) else { return nil }
        return .set(id, .day(typed.day))
      } catch {
        editor.refusal = state.words.tell(error)
        return nil
      }
    case .field(let id, .name): return .set(id, .name(text))
    case .field(let id, .place): return .set(id, .place(text))
    case .field(let id, .chair): return .set(id, .chair(text))
    case .item(let id):
      let (subject, minutes) = AgendaItem.read(text)
      return .addItem(id, .text(subject), minutes: minutes ?? AgendaItem.usualMinutes)
    case .reword(let id, let key):
      let (subject, minutes) = AgendaItem.read(text)
      return .rewordItem(id, key: key, subject, minutes: minutes)
    case .freeze:
      return .freeze(text, asOf: state.assessment.asOf, today: state.today)
    case .minutes(let id, let key):
      guard let minutes = AgendaItem.readMinutes(text) else {
        editor.refusal = state.words(InputSentence.notANumber(text))
        return nil
      }
      return .setMinutes(id, key: key, minutes)
    case .attendance(let id, let unit):
      guard WorkTyping.accepts(state.words.tellPersonalData(in: text), &editor, state) else {
        return nil
      }
      let known = state.book.meeting(id, in: state.assessment.year)?.attendance[unit]
      return .attend(id, unit, Attendance(known?.state ?? .leave, note: text))
    }
  }

  private static func call(_ text: String, _ editor: inout LineEditor, _ state: State)
    -> MeetingEdit?
  {
    do throws(DayInputError) {
      let reader = MeetingReader(state.words, today: state.today)
      let (draft, typed) = try reader.read(text, asOf: state.assessment.asOf)
      let doubts = [state.words.tellDoubt(typed)].compactMap { $0 }
      return WorkTyping.accepts(doubts, &editor, state) ? .create(draft) : nil
    } catch {
      editor.refusal = state.words.tell(error)
      return nil
    }
  }
}
