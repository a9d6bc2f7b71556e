import ArgumentParser
import Languages

/// How the dashboard is opened: what only it, and not every command, understands.
struct DashboardOptions: ParsableArguments {
  @Flag(help: .init(zh: "只看不改，什么都不写", en: "look only: nothing at all is written"))
  var readonly = false

  @Flag(help: .init(zh: "不用颜色", en: "no colours, whatever the terminal has"))
  var mono = false

  @Flag(help: .init(zh: "不标出刚改动的数", en: "don't mark figures that have just changed"))
  var still = false

  @Flag(help: .init(zh: "一行一行地问答，给读屏软件和日志", en: "line by line, for screen readers and logs"))
  var plain = false

  /// Whether lines are wanted: by `--plain`, or by `ACCESSIBLE` in the environment.
  var wantsLines: Bool {
    plain || Places.variable("ACCESSIBLE").map { $0 != "0" } ?? false
  }
}
