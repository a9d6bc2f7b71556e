import ArgumentParser
import Controller
import Domain
import Languages

/// How the dashboard is opened: what only it, and not every command, understands.
struct DashboardOptions: ParsableArguments {
  @Flag(help: .init(zh: "只看不改，什么都不写", en: "look only: nothing at all is written"))
  var readonly = false

  @Option(
    help: .init(
      zh: "身份：打开后从哪里开始", en: "your role: where you begin",
      valueName: "clerk|unitHead|office|leader|viewer"))
  var role: String?

  @Option(help: .init(zh: "填报员或负责人的单位", en: "a clerk's or head's unit", valueName: "unit"))
  var unit: String?

  @Flag(help: .init(zh: "不用颜色", en: "no colours, whatever the terminal has"))
  var mono = false

  @Flag(help: .init(zh: "不标出刚改动的数", en: "don't mark figures that have just changed"))
  var still = false

  @Flag(help: .init(zh: "一行一行地问答，给读屏软件和日志", en: "line by line, for screen readers and logs"))
  var plain = false

  @Option(help: ArgumentHelp(zh: "看哪一年的计划", en: "which year's plan", valueName: "2024"))
  var year: Int?

  init() {}

  /// With none of them given, without a parser.
  init(none: Void) {
    (role, unit, year) = (nil, nil, nil)
    (readonly, mono, still, plain) = (false, false, false, false)
  }

  func validate() throws {
    if let role, WorkRole(rawValue: role) == nil {
      throw ValidationError("--role: " + WorkRole.allCases.map(\.rawValue).joined(separator: " | "))
    }
  }

  /// Takes up who works with the book: as asked for, else as it was last chosen.
  ///
  /// - Throws: `Complaint` when the book has no such unit.
  func takeUp(_ session: BookSession, _ state: inout State) throws {
    if let role { state.settings.role = WorkRole(rawValue: role) }
    if let unit { state.settings.unit = try NameResolver(session: session).unit(unit).id }
    if role == nil, unit != nil { state.settings.role = .clerk }
  }

  /// Whether lines are wanted: by `--plain`, or by `ACCESSIBLE` in the environment.
  var wantsLines: Bool {
    plain || Places.variable("ACCESSIBLE").map { $0 != "0" } ?? false
  }
}
