import Controller
import Domain
import Languages
import Panels
import Storage
import Testing
import TextUI
import Themes

@testable import jinguo

/// Without colours, with few of them and in ASCII, everything still says what it means: by words,
/// by bold, underlined and reversed letters.
@Suite struct FewColoursTests {
  private func theme(_ name: String) throws -> Theme {
    try ThemeFile.read(try #require(BuiltInThemes.all.first { $0.name == name }).json)
  }

  /// The sample book on its own day.
  private static let prepared = Result {
    let (book, _) = Book.reading(try NewBook.sample())
    let day = try #require(Day("2024-07-05"))
    var state = State(
      book: book, year: 2024, asOf: Assessment.defaultAsOf(book, year: 2024, today: day),
      today: day, person: "office", words: Words(.zh), size: Size(width: 80, height: 24))
    state.catchUp()
    return state
  }

  private func state(_ keys: String, _ language: Language, _ tier: GlyphTier) throws -> State {
    var state = try Self.prepared.get()
    state.looks.chosenTier = tier
    state.looks.marksChanges = true
    if language == .en { try press("L", &state) }
    try press(keys, &state)
    return state
  }

  private func press(_ keys: String, _ state: inout State) throws {
    for key in try KeyName.script(keys) { _ = update(&state, .input(.key(key))) }
  }

  private func frame(_ state: State) -> Frame {
    var frame = Frame(size: state.size)
    render(state, into: &frame)
    return frame
  }

  /// What is seen of a frame without colours: each cell's text and attributes.
  private func seen(_ frame: Frame, _ theme: Theme) -> [[String]] {
    (0..<frame.size.height).map { y in
      frame.row(y).map {
        "\(frame.text(of: $0)) \(theme.style($0.role, on: $0.ground).attributes.rawValue)"
      }
    }
  }

  static let screens = [
    "", "<s-tab>", "1", "<f4>", "gu", "gu<tab>", "gi", "p", "x", "/fq", "<f4>x",
  ]
  static let moves = ["j", "k", "l", "<tab>", "<s-tab>", "G", "<end>", "<down>", "<up>"]

  /// Whatever a move changes on the screen can be seen without colours.
  @Test(arguments: [GlyphTier.full, .ascii], Language.allCases)
  func everyMoveIsSeenWithoutColours(_ tier: GlyphTier, _ language: Language) throws {
    let mono = try theme("mono")
    var moved = 0
    for screen in Self.screens {
      let before = try state(screen, language, tier)
      let old = frame(before)
      for move in Self.moves {
        var after = before
        try press(move, &after)
        let new = frame(after)
        guard new.textLines != old.textLines || new.roleLines != old.roleLines else { continue }
        moved += 1
        #expect(seen(old, mono) != seen(new, mono), "\(screen) then \(move)")
      }
    }
    #expect(moved > 40)
  }

  static let lamps: [(Role, LampWord)] = [
    (.lampDone, .done), (.lampAhead, .ahead), (.lampOnPace, .onPace), (.lampSlow, .slow),
    (.lampBehind, .behind), (.lampOverdue, .overdue), (.lampNotDue, .notDue),
    (.lampCounted, .noTarget), (.lampNotApplicable, .notApplicable),
  ]

  /// Every run of a lamp's role begins with the word of that lamp, wherever it is drawn.
  @Test(arguments: [GlyphTier.full, .ascii], Language.allCases)
  func everyLampIsAWord(_ tier: GlyphTier, _ language: Language) throws {
    let words = Words(language)
    var met: Set<Role> = []
    // Where a popup covers the left or right half of two letters, they are no word any more.
    for screen in ["", "1", "4", "<f4>", "<f4>G", "gu", "gu]]", "gi", "gi]]", "i", "gui"] {
      var state = try state(screen, language, tier)
      _ = update(&state, .input(.resize(Size(width: 200, height: 60))))
      let frame = frame(state)
      for y in 0..<frame.size.height {
        for (role, text) in runs(frame, row: y) {
          guard let lamp = Self.lamps.first(where: { $0.0 == role })?.1 else { continue }
          met.insert(role)
          #expect(text.hasPrefix(words(lamp)), "\(screen) row \(y): \(role) is “\(text)”")
        }
      }
    }
    #expect(met.count >= 8)
  }

  /// The runs of cells of one role in a row, without those that are blank.
  private func runs(_ frame: Frame, row y: Int) -> [(Role, String)] {
    var runs: [(role: Role, text: String)] = []
    for cell in frame.row(y) {
      if runs.last?.role == cell.role {
        runs[runs.count - 1].text += frame.text(of: cell)
      } else {
        runs.append((cell.role, frame.text(of: cell)))
      }
    }
    return runs.filter { $0.text.contains { $0 != " " } }.map { ($0.role, $0.text) }
  }

  /// What stands out, and from what: each pair looks different in every theme on every terminal.
  static let pairs: [(Role, Role)] = [
    (.rowFocus, .row), (.cellFocus, .rowFocus), (.cellFocus, .row), (.marked, .row),
    (.marked, .changed), (.field, .text), (.field, .popup), (.fieldError, .field),
    (.tabActive, .tab), (.borderFocus, .border), (.headerFocus, .header), (.match, .popup),
    (.alarm, .row), (.alarm, .rowFocus), (.changed, .row), (.warning, .text), (.error, .text),
    (.demo, .text), (.key, .hint), (.lampBehind, .lampOnPace), (.lampOverdue, .lampOnPace),
  ]

  @Test(
    arguments: BuiltInThemes.all.map(\.name), [ColorDepth.many, .sixteen, .eight, .none])
  func whatStandsOutDoesSoOnEveryTerminal(_ name: String, _ depth: ColorDepth) throws {
    // Without colours the terminal gets the monochrome theme, whatever was chosen.
    let theme = try theme(depth == .none ? "mono" : name)
    func look(_ role: Role) -> [Int] {
      let style = theme[role]
      let colours = theme.palette(style, depth)
      return [
        Int(style.attributes.rawValue), colours.foreground ?? -1, colours.background ?? -1,
      ]
    }
    for (one, other) in Self.pairs {
      #expect(look(one) != look(other), "\(name) \(depth): \(one) looks like \(other)")
    }
  }

  @Test func aChangedFigureIsUnderlinedWithoutColours() throws {
    var state = try state("/fq sx<enter>", .zh, .ascii)
    let cell = try #require(state.focusedCell)
    // Off the figure: the cursor has a look of its own, and tells what is under it.
    try press("<up>", &state)
    let row = state.focus.row
    let old = frame(state)
    _ = update(
      &state,
      .changedElsewhere(
        [
          FieldChange(
            cell.field, old: state.book.value(at: cell.field),
            new: .record(["by": .text("w"), "num": .text("13"), "den": .text("40")]))
        ], by: "w"))
    try #require(state.focus.row == row)
    let new = frame(state)
    #expect(new.textLines.joined().contains("13/40"))
    let mono = try theme("mono")
    #expect(mono[.changed].attributes.contains(.underline))
    #expect(new.roleLines.joined().filter { $0 == Role.changed.letter }.count >= 5)
    #expect(!old.roleLines.joined().contains(Role.changed.letter))
  }
}
