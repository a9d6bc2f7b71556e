import Controller
import Domain
import Languages

/// Many figures at once: those that the screen lists, or a table that is pasted line by line.
extension PlainDesk {
  /// `批量 +5`: an expression for every figure that the screen lists.
  mutating func setMany(_ expression: String) -> [Effect] {
    let effects = choosing(.bulkSet)
    guard case .bulk? = state.layer, !expression.isEmpty else { return effects }
    return effects + ask(.answer(expression))
  }

  /// Copies every figure that the screen lists.
  mutating func copyMany() -> [Effect] {
    let effects = choosing(.copy)
    return effects + ask(.mark([]))
  }

  /// Runs a command on all figures that the screen lists, or on the one that one is at.
  private mutating func choosing(_ command: Command) -> [Effect] {
    let places = isAtFigure ? [state.focus] : listedFigures
    guard !places.isEmpty else {
      say(.nothingListed)
      return []
    }
    return ask(.mark(places)) + ask(.run(command))
  }

  private var listedFigures: [Focus] {
    actions.compactMap { action in
      switch action {
      case .figure(let row, let column): Focus(row: row, column: column)
      // The city's own target is none of those that are divided.
      case .target(let row, let column) where row < state.assessment.units.count:
        Focus(row: row, column: column)
      default: nil
      }
    }
  }

  /// Takes the lines of a table until an empty one.
  mutating func beginPaste() -> [Effect] {
    if let reason = state.readOnly {
      add(words(ObstacleSentence.readOnly(reason)))
      return []
    }
    collect([])
    say(.pasteLines)
    return []
  }

  /// One more line of the table; an empty one ends it, and 返回 gives it up.
  mutating func takePasted(_ line: String, cleaned: String, after lines: [String]) -> [Effect] {
    let reading = withLexicon { $0.read(cleaned) }
    if lines.isEmpty || reading.arguments.isEmpty, reading.verbs == [.command(.back)] {
      collect(nil)
      add(words(MessageSentence.unchanged))
      return []
    }
    guard cleaned.isEmpty else {
      collect(lines + [line])
      return []
    }
    collect(nil)
    return lines.isEmpty ? [] : take(pasted: lines.joined(separator: "\n"))
  }

  /// An answer while many figures are looked at before they are written.
  mutating func answer(_ text: String, _ bulk: BulkEdit) -> [Effect] {
    switch bulk.step {
    case .expression, .note: return ask(.answer(text))
    case .preview:
      if isSaid(.yes, text) { return ask(.answer("")) }
      if isSaid(.no, text) { return giveUp() }
      return choose(text, of: bulk.proposals.count, else: .confirmMany)
    }
  }
}
