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
}
