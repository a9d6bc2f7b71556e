import Controller
import Languages
import TextUI

/// Something that can be told to do by a word.
enum Verb: Hashable, Sendable {
  case command(Command)
  case word(LineWord)

  /// Whether something may stand behind it: a name, a figure, a month, a reason.
  var takesArguments: Bool {
    switch self {
    case .command(let command):
      [
        .find, .note, .target, .period, .explain, .unit, .indicator, .takeBack, .bulkSet,
        .giveBack, .addWork, .takeWork, .handInWork, .closeWork, .extendWork, .holdWork,
        .cancelWork, .addMeeting, .attend, .addAgenda, .removeItem, .raise, .lower, .borrow,
        .comment,
        .adjustScore, .scoreSection, .scoreLine, .addPart, .decide, .freezeFigures,
        .importSheet, .exportSheet,
      ].contains(command)
    case .word(let word): [.set, .asOf, .missing, .notApplicable].contains(word)
    }
  }

  /// Its name in both languages, that of a language first.
  func names(_ language: Language) -> [String] {
    let phrase: any Phrase =
      switch self {
      case .command(let command): command
      case .word(let word): word
      }
    let names = [phrase.chinese, phrase.english]
    return language == .zh ? names : names.reversed()
  }
}

/// The words that can be typed: in Chinese, in pinyin or its initials, in English.
struct Lexicon: Sendable {
  /// What only a screen has use for: moving a marker, looks.
  private static let ofScreens: Set<Command> = [
    .up, .down, .left, .right, .pageUp, .pageDown, .first, .last, .rowStart, .rowEnd, .nextPanel,
    .previousPanel, .open, .help, .theme, .mouse, .redraw, .mark, .range, .wholeColumn, .extendUp,
    .extendDown, .extendLeft, .extendRight, .cancel, .external, .commands,
    .menu, .settings, .tour, .zoom, .arrange, .narrower, .wider, .smaller, .larger, .resetSizes,
    .columns, .boardWork, .logFind, .logFilter, .logDetails, .black,
    .bigType, .timer,
  ]
  /// Words that are only answers.
  private static let answers: Set<LineWord> = [.yes, .no, .blank]

  /// Everything that can be told to do, in the order of help.
  static let verbs: [Verb] =
    [.word(.set)] + Command.allCases.filter { !ofScreens.contains($0) }.map { .command($0) }
    + LineWord.allCases.filter { $0 != .set && !answers.contains($0) }.map { .word($0) }

  private let speller = Speller(PinyinTable())
  private let entries: [(verb: Verb, names: [(text: String, spelled: SpelledName)])]

  init() {
    let speller = speller
    entries = Self.verbs.map { verb in
      (verb, verb.names(.zh).map { ($0.lowercased(), speller.spell($0)) })
    }
  }

  /// What a line tells to do.
  struct Reading: Hashable, Sendable {
    /// What it may be; none when it begins with no word we know.
    var verbs: [Verb]
    /// What stands behind the word.
    var arguments: String
  }

  /// Reads a line: the longest beginning that is a word, and what stands behind it.
  func read(_ line: String) -> Reading {
    let tokens = line.split(separator: " ")
    for count in stride(from: min(3, tokens.count), through: 1, by: -1) {
      let head = tokens[..<count].joined(separator: " ").lowercased()
      let rest = tokens[count...].joined(separator: " ")
      let found = verbs(head, hasArguments: !rest.isEmpty, isOnlyExact: count > 1)
      if !found.isEmpty { return Reading(verbs: found, arguments: rest) }
    }
    return Reading(verbs: [], arguments: line)
  }

  /// Those whose names fit a word best.
  private func verbs(_ head: String, hasArguments: Bool, isOnlyExact: Bool) -> [Verb] {
    var best = isOnlyExact ? 3 : 1
    var found: [Verb] = []
    let query = NameQuery(head)
    for entry in entries where !hasArguments || entry.verb.takesArguments {
      let fits = entry.names.map { fit(head, query, $0.text, $0.spelled) }.max() ?? 0
      if fits > best {
        (best, found) = (fits, [entry.verb])
      } else if fits == best {
        found.append(entry.verb)
      }
    }
    return found
  }

  /// How well a word fits a name: 3 as it is, 2 by its sound, 1 by its beginning, 0 not.
  private func fit(_ head: String, _ query: NameQuery, _ name: String, _ spelled: SpelledName)
    -> Int
  {
    if head == name { return 3 }
    guard let match = spelled.match(query) else { return 0 }
    switch match.reach {
    // One letter is no abbreviation of a Latin word: it is a key.
    case .whole: return head.utf8.count == 1 && name.utf8.first.map { $0 < 0x80 } == true ? 0 : 2
    case .prefix: return head.utf8.count >= 2 ? 1 : 0
    case .inside, .scattered: return 0
    }
  }

  /// The initials of a verb's Chinese name; empty where it has none.
  func initials(_ verb: Verb) -> String {
    let initials = speller.initials(of: verb.names(.zh)[0])
    return initials.utf8.count == 1 && verb.names(.zh)[0].utf8.first.map { $0 < 0x80 } == true
      ? "" : initials
  }

  /// The command of a key that is one character; nil for digits, and for what only a screen needs.
  static func command(_ line: String, _ state: State) -> Command? {
    guard line.unicodeScalars.count == 1, let scalar = line.unicodeScalars.first,
      !("0"..."9").contains(scalar),
      case .command(let command) = state.keys.meaning(
        of: [.character(scalar)], in: state.modes)
    else { return nil }
    return ofScreens.contains(command) ? nil : command
  }
}
