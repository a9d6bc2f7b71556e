import Domain
import Languages

/// Screens that are no figures, as rows of texts, heads first.
struct BoardTables {
  private let state: State
  private let words: Words

  init(_ state: State) {
    self.state = state
    words = state.words
  }

  private func heads(_ words: any Phrase...) -> [String] { words.map { self.words($0) } }

  /// How each unit's report of the month stands.
  var filing: [[String]] {
    [
      heads(
        ColumnWord.unit, ColumnWord.state, ColumnWord.reported, ColumnWord.daysLate, ColumnWord.at,
        ColumnWord.reason)
    ]
      + state.filings.filings.map { filing in
        [
          state.book.unit(filing.unit).map { words.name($0) } ?? filing.unit.text,
          words(SubmissionWord(filing.submission)),
          "\(filing.answered)\u{FF0F}\(filing.expected.count)",
          filing.daysLate > 0 ? "\(filing.daysLate)" : "",
          filing.submission?.handedInAt.map { $0.day.description } ?? "",
          filing.submission?.reason ?? words.missing(filing, in: state.book).joined(separator: " "),
        ]
      }
  }

  /// The slots of the programmes, each with what it holds.
  var programme: [[String]] {
    [
      heads(
        ScreenWord.programme, PlanColumn.number, ColumnWord.title, ColumnWord.initiative,
        ColumnWord.indicator, ColumnWord.completion, ColumnWord.lamp)
    ]
      + state.board.slots.map { slot in
        [
          words.name(state.board.parts[slot.programme].programme), "\(slot.number)",
          slot.slot.name, "\(slot.initiativeCount)", "\(slot.indicatorCount)",
          words.progress(slot.rollup.completion) ?? "",
          slot.rollup.lamp.map { words(LampWord($0)) } ?? "",
        ]
      }
  }

  /// What is due when, and who has not done it.
  var timeline: [[String]] {
    guard let plan = state.plan else { return [] }
    return [
      heads(ColumnWord.at, ColumnWord.title, ColumnWord.lamp, ColumnWord.state, ColumnWord.unit)
    ]
      + (state.agenda?.items ?? []).map { item in
        [
          item.day.description, words.tell(item, in: plan),
          item.lamp.map { words(LampWord($0)) } ?? "", words.tellDone(item) ?? "",
          words.tellOpen(item, in: state.book) ?? "",
        ]
      }
  }

  /// The changes that were read and fit, the latest first.
  var log: [[String]] {
    [
      heads(
        ColumnWord.at, ColumnWord.by, SheetWord.mark, ColumnWord.title, ColumnWord.oldValue,
        ColumnWord.newValue, ColumnWord.reason)
    ]
      + state.log.matching.map { state.log.entries[$0] }.flatMap { entry in
        entry.told.map { change in
          let told = words.tellLogged(change, in: state.book)
          return [
            "\(entry.at.day) \(entry.at.clock)", entry.by, words(entry.kind), told.place, told.old,
            told.new, entry.why ?? "",
          ]
        }
      }
  }
}
