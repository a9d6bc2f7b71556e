import ArgumentParser
import Controller
import Languages
import Panels
import TextUI

/// `jinguo render`: a screen as text, the same frames as the terminal's.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "把屏幕输出为文字 · print a screen as text")

  @OptionGroup var options: GlobalOptions
  @Option(help: ArgumentHelp("列×行 · columns x lines", valueName: "120x40"))
  var size = "80x24"
  @Option(
    help: ArgumentHelp(
      "overview | matrix | unit | indicator | area1…area4", valueName: "screen"))
  var screen = "overview"
  @Option(help: ArgumentHelp("先按这些键 · press these keys first", valueName: "keys"))
  var keys = ""
  @Flag(help: "输出 SVG 图片 · print an SVG picture")
  var svg = false
  @Argument(help: ArgumentHelp("工作簿 · the book", visibility: .hidden))
  var path: String?

  func run() throws {
    let session = try BookSession(options, path: path)
    let words = session.words
    let numbers = size.split(separator: "x").compactMap { Int($0) }
    guard numbers.count == 2, (1...1000).contains(numbers[0]), (1...1000).contains(numbers[1])
    else { throw Complaint(words(UsageSentence.badSize(size)), .usage) }
    let names: [String: String] = [
      "overview": "", "matrix": "<f4>", "unit": "gu", "indicator": "gi",
      "area1": "1", "area2": "2", "area3": "3", "area4": "4",
    ]
    guard let way = names[screen] else {
      let candidates = names.keys.sorted()
      throw Complaint(
        words(UsageSentence.unknownName(.screen, screen, candidates: candidates)), .data)
    }
    var state = session.state(
      options.author, size: Size(width: numbers[0], height: numbers[1]))
    let chosen = try ChosenTheme(options, words)
    state.looks = chosen.looks(ambiguousColumns: nil)
    let script: [Key]
    do throws(UnknownKeyName) {
      script = try KeyName.script(way + keys)
    } catch {
      throw Complaint(words(UsageSentence.badKey(error.name)), .usage)
    }
    for key in script { _ = update(&state, .input(.key(key))) }
    state.catchUp()
    var frame = Frame(size: state.size)
    render(state, into: &frame)
    if svg {
      Output.line(FramePicture(frame, chosen.theme).svg)
    } else {
      for line in frame.textLines { Output.line(line) }
    }
  }
}
