import ArgumentParser
import Controller
import Languages
import Panels
import Storage
import TextUI

/// `jinguo render`: a screen as text, the same frames as the terminal's.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: .init(zh: "把屏幕输出为文字", en: "print a screen as text"),
    discussion: .examples(
      "jinguo render --size 120x40",
      "jinguo render --screen matrix --svg > matrix.svg",
      "jinguo render --keys '<f4>jj' --html > page.html"))

  private static let screens = Screen.all + (0..<4).map { .area($0) }

  @OptionGroup var options: GlobalOptions
  @Option(help: ArgumentHelp(zh: "列×行", en: "columns x lines", valueName: "120x40"))
  var size = "80x24"
  @Option(
    help: ArgumentHelp(
      stringLiteral: RenderCommand.screens.map(\.name).joined(separator: " | ")))
  var screen = "overview"
  @Option(help: ArgumentHelp(zh: "先按这些键", en: "press these keys first", valueName: "keys"))
  var keys = ""
  @Flag(help: .init(zh: "输出 SVG 图片", en: "print an SVG picture"))
  var svg = false
  @Flag(help: .init(zh: "输出一个 HTML 文件", en: "print an HTML file"))
  var html = false
  @Argument(help: ArgumentHelp(zh: "工作簿", en: "the book", visibility: .hidden))
  var path: String?

  func run() throws {
    let session = try BookSession(options, path: path, onlyTelling: true)
    let words = session.words
    guard !(svg && html) else { throw ValidationError("--svg | --html") }
    let numbers = size.split(separator: "x").compactMap { Int($0) }
    guard numbers.count == 2, (1...1000).contains(numbers[0]), (1...1000).contains(numbers[1])
    else { throw Complaint(words(UsageSentence.badSize(size)), .usage) }
    guard let wanted = RenderCommand.screens.first(where: { $0.name == screen }) else {
      let candidates = RenderCommand.screens.map(\.name)
      throw Complaint(
        words(UsageSentence.unknownName(.screen, screen, candidates: candidates)), .data)
    }
    var state = session.state(
      options.author, size: Size(width: numbers[0], height: numbers[1]))
    let chosen = try ChosenTheme(options, words)
    state.looks = chosen.looks(ambiguousColumns: nil)
    let script: [Key]
    do throws(UnknownKeyName) {
      script = try KeyName.script(keys)
    } catch {
      throw Complaint(words(UsageSentence.badKey(error.name)), .usage)
    }
    // Its key holds on 会议 only.
    let isPresented = wanted == .presentation
    if isPresented { state.present(nil) }
    let way = isPresented ? [] : wanted.command.flatMap { state.keys.keys(of: $0).first } ?? []
    for key in way + script { send(.input(.key(key)), to: &state, session.store) }
    if let glyphs = state.wantedGlyphs {
      send(.glyphsRead(UnifontFile.glyphs(glyphs)), to: &state, session.store)
    }
    state.catchUp()
    var frame = Frame(size: state.size)
    render(state, into: &frame)
    if svg {
      Output.line(FramePicture(frame, chosen.theme).svg)
    } else if html {
      let language = words.language == .zh ? "zh-CN" : "en"
      let page = FramePage(
        frame, chosen.theme, title: words.organisation(session.book), language: language)
      Output.line(page.html)
    } else {
      for line in frame.textLines { Output.line(line) }
    }
  }

  /// Nothing is kept; only what is read is answered.
  private func send(_ event: Event, to state: inout State, _ store: Store) {
    for effect in update(&state, event) {
      if case .readLog(let request) = effect {
        send(.logRead(store.read(request)), to: &state, store)
      }
    }
  }
}
