import Controller
import Domain
import Languages
import Panels
import Storage
import Terminal
import TextUI

/// Asks where to begin, until a book is open or the user leaves.
@MainActor struct FirstRunDesk {
  /// A book that was chosen.
  struct Opening {
    let session: BookSession
    /// What is said when it is left; nil: nothing.
    let farewell: String?
  }

  private var options: GlobalOptions
  private let manner: DashboardOptions
  private var terminal: OpenTerminal
  private var first: FirstRun

  init(_ options: GlobalOptions, _ manner: DashboardOptions, _ terminal: OpenTerminal) {
    self.options = options
    self.manner = manner
    self.terminal = terminal
    first = FirstRun(
      words: options.words, size: terminal.display.size, looks: terminal.looks,
      suggestion: "fuzhou.jinguo")
  }

  /// The book that is opened; nil when the user leaves.
  mutating func run() -> Opening? {
    let display = terminal.display
    display.usesMouse = terminal.looks.usesMouse
    var frame = Frame(size: display.size)
    while true {
      render(first, into: &frame)
      display.show(&frame, theme: terminal.chosen.theme)
      let input = display.next(until: nil)
      if case .appearance(let appearance) = input { terminal.chosen.fit(appearance) }
      var event = Event.input(input)
      if case .mouse(let mouse) = input {
        event = .pointed(mouse, on: display.region(at: mouse.position))
      }
      guard let wish = first.take(event) else { continue }
      if wish == .quit { return nil }
      if let opening = grant(wish) { return opening }
    }
  }

  /// Does what is wished; nil when it can't be done, which is told, or when no book is wished.
  private mutating func grant(_ wish: FirstRun.Wish) -> Opening? {
    options.lang = first.words.language == .en ? "en" : "zh"
    do {
      switch wish {
      case .sample:
        let folder = try DemoCommand.make(options.words)
        let farewell = options.words(NewBookSentence.demo(path: folder))
        return Opening(session: try open(folder), farewell: farewell)
      case .make(let typed):
        let path = Places.typed(typed)
        guard PosixFiles().facts(path + "/book.json") == nil else {
          first.refuse(options.words(FirstRunWord.isBook(path: path)))
          return nil
        }
        try InitCommand.make(at: path, sample: false, options.words)
        return Opening(session: try open(path), farewell: nil)
      case .open(let typed):
        return Opening(session: try open(Places.typed(typed)), farewell: nil)
      case .redraw: terminal.display.redraw()
      case .quit: break
      }
    } catch let complaint as Complaint {
      first.refuse(complaint.sentence)
    } catch {
      first.refuse(String(describing: error))
    }
    return nil
  }

  private func open(_ folder: String) throws -> BookSession {
    try BookSession(options, path: folder, watching: true, onlyReading: manner.readonly)
  }
}
