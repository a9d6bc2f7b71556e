public import TextUI

/// Which keys run which command, by mode: help, hints and the dispatcher read the same rows.
public struct KeyMap: Hashable, Sendable {
  /// One command with the keys that run it; a sequence is several keys in a row.
  public struct Row: Hashable, Sendable {
    /// The command.
    public let command: Command
    /// Where the keys hold.
    public let mode: Mode
    /// The keys, each a sequence of at least one.
    public let sequences: [[Key]]
  }

  /// The rows in the order help shows them.
  public let rows: [Row]

  /// A map of rows, each written as `j <down>`: sequences between spaces.
  ///
  /// Nil when a key has no such name.
  public init?(_ table: [(Command, Mode, String)]) {
    var rows: [Row] = []
    for (command, mode, keys) in table {
      let sequences = keys.split(separator: " ").map { try? KeyName.script(String($0)) }
      guard sequences.allSatisfy({ $0?.isEmpty == false }) else { return nil }
      rows.append(Row(command: command, mode: mode, sequences: sequences.compactMap { $0 }))
    }
    self.rows = rows
  }

  init(rows: [Row]) { self.rows = rows }

  /// What keys pressed in a row mean.
  public enum Meaning: Hashable, Sendable {
    case command(Command)
    /// The beginning of a longer sequence.
    case prefix
    case nothing
  }

  /// What keys mean in modes, the first mode first.
  public func meaning(of keys: [Key], in modes: [Mode]) -> Meaning {
    var isPrefix = false
    for mode in modes {
      for row in rows where row.mode == mode {
        for sequence in row.sequences where sequence.first == keys.first {
          if sequence == keys { return .command(row.command) }
          if sequence.starts(with: keys) {
            isPrefix = true
          }
        }
      }
    }
    return isPrefix ? .prefix : .nothing
  }

  /// The keys of a command in a mode, as they are listed.
  public func keys(of command: Command) -> [[Key]] {
    rows.filter { $0.command == command }.flatMap(\.sequences)
  }

  /// Two commands that the same keys would run in the same mode, or one that hides another.
  public var clashes: [(Command, Command, [Key])] {
    var seen: [Mode: [[Key]: Command]] = [:]
    var found: [(Command, Command, [Key])] = []
    for row in rows {
      for sequence in row.sequences {
        if let other = seen[row.mode]?[sequence] { found.append((other, row.command, sequence)) }
        seen[row.mode, default: [:]][sequence] = row.command
      }
    }
    return found
  }

  /// The keys as shipped: a letter, and a key that works while an input method is on.
  public static let standard =
    KeyMap([
      (.up, .everywhere, "k <up>"),
      (.down, .everywhere, "j <down>"),
      (.left, .everywhere, "h <left>"),
      (.right, .everywhere, "l <right>"),
      (.pageUp, .everywhere, "<pageup> <c-u>"),
      (.pageDown, .everywhere, "<pagedown> <c-d>"),
      (.first, .everywhere, "gg <c-home>"),
      (.last, .everywhere, "G <c-end>"),
      (.rowStart, .everywhere, "<home>"),
      (.rowEnd, .everywhere, "<end>"),
      (.nextPanel, .everywhere, "<tab>"),
      (.previousPanel, .everywhere, "<s-tab>"),
      (.open, .everywhere, "o <c-o>"),
      (.open, .lists, "<enter>"),
      (.edit, .figures, "e <f2> <enter>"),
      (.back, .everywhere, "q <esc>"),
      (.overview, .everywhere, "go <f3>"),
      (.matrix, .everywhere, "gm <f4>"),
      (.unit, .everywhere, "gu <f7>"),
      (.list, .everywhere, "gl <f6>"),
      (.indicator, .everywhere, "gi <f19>"),
      (.programme, .everywhere, "gp <f18>"),
      (.timeline, .everywhere, "gt <f8>"),
      (.log, .everywhere, "gj <f20>"),
      (.fill, .everywhere, "gf <f25>"),
      (.submit, .fill, "S <f42>"),
      (.filing, .everywhere, "gs <f32>"),
      (.report, .everywhere, "gr r <f37>"),
      (.edit, .report, "e <f2>"),
      (.addItem, .report, "a <insert>"),
      (.removeItem, .report, "x <delete>"),
      (.raise, .report, "K <s-up>"),
      (.lower, .report, "J <s-down>"),
      (.link, .report, "c <c-k>"),
      (.spread, .report, "* <c-t>"),
      (.takeOver, .report, "m <c-s>"),
      (.whoReported, .report, "w <c-x>"),
      (.borrow, .report, "b <c-g>"),
      (.external, .report, "E <f26>"),
      (.copy, .report, "y <f29>"),
      (.targets, .everywhere, "gz <f38>"),
      (.dates, .everywhere, "gq <f46>"),
      (.edit, .targets, "e <f2> <enter>"),
      (.takeAway, .targets, "x <delete>"),
      (.target, .targets, "T <c-g>"),
      (.assign, .targets, "a <insert>"),
      (.pace, .targets, "c <c-n>"),
      (.mark, .targets, "<space>"),
      (.range, .targets, "v <f30>"),
      (.wholeColumn, .targets, "* <c-k>"),
      (.extendUp, .targets, "<s-up>"),
      (.extendDown, .targets, "<s-down>"),
      (.extendLeft, .targets, "<s-left>"),
      (.extendRight, .targets, "<s-right>"),
      (.bulkSet, .targets, "= <f14>"),
      (.copy, .targets, "y <f29>"),
      (.edit, .dates, "e <f2> <enter>"),
      (.byRule, .dates, "x <delete>"),
      (.preset, .dates, "c <f28>"),
      (.planning, .everywhere, "gn <f39>"),
      (.outlines, .everywhere, "gy <f40>"),
      (.work, .everywhere, "gd <f43>"),
      (.meeting, .everywhere, "gh <f5>"),
      (.present, .meeting, "S <f5>"),
      (.nextSibling, .presentation, "] <space> <enter>"),
      (.previousSibling, .presentation, "[ <s-left>"),
      (.decide, .presentation, "d <f2>"),
      (.decisions, .presentation, "D <insert>"),
      (.timer, .presentation, "t <c-t>"),
      (.bigType, .presentation, "m <c-g>"),
      (.black, .presentation, "b . <c-k>"),
      (.rank, .presentation, "s <c-s>"),
      (.unlockFigures, .presentation, "U <f14>"),
      (.edit, .presentation, "e <c-n>"),
      (.addMeeting, .meeting, "a <insert>"),
      (.edit, .meeting, "e <f2>"),
      (.addAgenda, .meeting, "n <c-k>"),
      (.removeItem, .meeting, "x <delete>"),
      (.raise, .meeting, "K <s-up>"),
      (.lower, .meeting, "J <s-down>"),
      (.attend, .meeting, "s <space>"),
      (.note, .meeting, "; <c-n>"),
      (.remind, .meeting, "m <c-x>"),
      (.remindAll, .meeting, "M <f30>"),
      (.compareMeeting, .meeting, "c <f28>"),
      (.endMeeting, .meeting, "E <f26>"),
      (.freezeFigures, .meeting, "C <c-s>"),
      (.decide, .meeting, "d <c-g>"),
      (.practices, .everywhere, "gx <f47>"),
      (.borrow, .practices, "b <c-g>"),
      (.copy, .practices, "y <f29>"),
      (.scores, .everywhere, "gk <f48>"),
      (.addWork, .work, "a <insert>"),
      (.takeWork, .work, "s <c-s>"),
      (.handInWork, .work, "S <f42>"),
      (.closeWork, .work, "c <c-k>"),
      (.giveBack, .work, "x <delete>"),
      (.extendWork, .work, "d <c-x>"),
      (.holdWork, .work, "w <c-g>"),
      (.cancelWork, .work, "X <f14>"),
      (.edit, .work, "e <f2>"),
      (.note, .work, "; <c-n>"),
      (.boardWork, .work, "b <c-t>"),
      (.aloneWork, .work, "A <f26>"),
      (.followBack, .work, "v <f30>"),
      (.followUp, .report, "F <c-n>"),
      (.star, .everywhere, "! <c-^>"),
      (.comment, .everywhere, "@ <c-_>"),
      (.uncomment, .everywhere, "& <s-home>"),
      (.edit, .scores, "e <f2>"),
      (.addPart, .scores, "a <insert>"),
      (.scoreSection, .scores, "A <f26>"),
      (.scoreLine, .scores, "c <c-k>"),
      (.endPart, .scores, "x <delete>"),
      (.partUp, .scores, "K <s-up>"),
      (.partDown, .scores, "J <s-down>"),
      (.adjustScore, .scores, "b <c-t>"),
      (.scoreTemplate, .scores, "m <c-g>"),
      (.rank, .scores, "s <c-s>"),
      (.mark, .filing, "<space>"),
      (.remind, .filing, "m <insert>"),
      (.remindAll, .filing, "M <c-n>"),
      (.accept, .filing, "a <f2>"),
      (.giveBack, .filing, "x <delete>"),
      (.lock, .filing, "K <c-k>"),
      (.nextSibling, .pages, "] <pagedown>"),
      (.previousSibling, .pages, "[ <pageup>"),
      (.rank, .indicator, "s <c-s>"),
      (.explain, .everywhere, "i <c-e>"),
      (.sort, .list, "s <c-s>"),
      (.columns, .list, "c <f28>"),
      (.filter, .everywhere, "ff <f27>"),
      (.filterArea1, .everywhere, "f1 <f33>"),
      (.filterArea2, .everywhere, "f2 <f34>"),
      (.filterArea3, .everywhere, "f3 <f35>"),
      (.filterArea4, .everywhere, "f4 <f36>"),
      (.clearFilter, .everywhere, "f0 <backspace>"),
      (.edit, .programme, "e <f2>"),
      (.tag, .programme, "a <insert>"),
      (.edit, .planning, "e <f2>"),
      (.addPart, .planning, "a <insert>"),
      (.endPart, .planning, "x <delete>"),
      (.partUp, .planning, "K <s-up>"),
      (.partDown, .planning, "J <s-down>"),
      (.planYear, .planning, "Y <c-g>"),
      (.copyForward, .planning, "C <c-n>"),
      (.edit, .outlines, "e <f2>"),
      (.addPart, .outlines, "a <insert>"),
      (.endPart, .outlines, "x <delete>"),
      (.partUp, .outlines, "K <s-up>"),
      (.partDown, .outlines, "J <s-down>"),
      (.lead, .everywhere, "D <f31>"),
      (.area1, .overview, "1"),
      (.area2, .overview, "2"),
      (.area3, .overview, "3"),
      (.area4, .overview, "4"),
      (.period, .everywhere, "p <c-w>"),
      (.behindOnly, .figures, "b <c-t>"),
      (.behindOnly, .overview, "b <c-t>"),
      (.clear, .figures, "<delete>"),
      (.noNumber, .figures, "x <c-x>"),
      (.note, .figures, "; <c-n>"),
      (.target, .figures, "T <c-g>"),
      (.mark, .figures, "<space>"),
      (.range, .figures, "v <f30>"),
      (.wholeColumn, .figures, "* <c-k>"),
      (.extendUp, .figures, "<s-up>"),
      (.extendDown, .figures, "<s-down>"),
      (.extendLeft, .figures, "<s-left>"),
      (.extendRight, .figures, "<s-right>"),
      (.bulkSet, .figures, "= <f14>"),
      (.copy, .figures, "y <f29>"),
      (.history, .figures, "H <f41>"),
      (.external, .figures, "E <f26>"),
      (.importSheet, .everywhere, "I <f44>"),
      (.exportSheet, .everywhere, "X <f45>"),
      (.text, .everywhere, "W <s-end>"),
      (.cancel, .everywhere, "<c-c>"),
      (.paste, .everywhere, "<c-v>"),
      (.undo, .everywhere, "u <c-z>"),
      (.redo, .everywhere, "<c-r> <c-y>"),
      (.reconcile, .everywhere, "R <c-]>"),
      (.find, .everywhere, "/ <c-f>"),
      (.zoom, .everywhere, "z <f17>"),
      (.arrange, .everywhere, "Z <f21>"),
      (.narrower, .everywhere, "<lt> <c-left>"),
      (.wider, .everywhere, "> <c-right>"),
      (.smaller, .everywhere, "{ <c-down>"),
      (.larger, .everywhere, "} <c-up>"),
      (.resetSizes, .everywhere, "\\ <c-\\>"),
      (.nextBehind, .figures, "n <f15>"),
      (.previousBehind, .figures, "N <f16>"),
      (.followUp, .figures, "F <insert>"),
      (.commands, .everywhere, ": <c-p>"),
      (.menu, .everywhere, "<f9>"),
      (.logFind, .log, "/ <c-f>"),
      (.logFilter, .log, "f <f28>"),
      (.logDetails, .log, "i <c-e>"),
      (.takeBack, .log, "u <c-z>"),
      (.help, .everywhere, "? <f1>"),
      (.theme, .everywhere, "t <f11>"),
      (.language, .everywhere, "L <f12>"),
      (.mouse, .everywhere, "% <f24>"),
      (.redraw, .everywhere, "<c-l>"),
      (.settings, .everywhere, ", <f23>"),
      (.terminals, .everywhere, "<f13>"),
      (.tour, .everywhere, "<f22>"),
      (.quit, .everywhere, "<c-q> <f10>"),
    ]) ?? KeyMap(rows: [])
}
