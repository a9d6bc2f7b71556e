import Benchmark
import Controller
import Domain
import TextUI

/// An event to the rows that the terminal gets: update, render, diff.
func measureKeys() {
  for (name, keys) in [("overview", ""), ("matrix", "<f4>"), ("unit", "gu"), ("indicator", "gi")] {
    measure("\(name) down and up", "jk", after: keys)
  }
  measure("matrix right and left", "lh", after: "<f4>")
  measure("matrix a digit and back", "5<backspace>", after: "<f4>4")
  measure("another screen and back", "<f4><f3>")
  Benchmark("key: matrix a kept edit 120x40") { benchmark, turns in
    blackHole(turns.take(benchmark.currentIteration))
  } setup: {
    try Turns(keptIn: Desk(120, 40, after: "<f4>"))
  }
}

/// Keys pressed in turn, one a sample.
private func measure(_ name: String, _ keys: String, after before: String = "") {
  for (width, height) in [(80, 24), (120, 40)] {
    Benchmark("key: \(name) \(width)x\(height)") { benchmark, turns in
      blackHole(turns.take(benchmark.currentIteration))
    } setup: {
      try Turns(of: keys, at: Desk(width, height, after: before))
    }
  }
}

/// Events at a desk that lead back to where they began.
private struct Turns {
  let desk: Desk
  let events: [Event]

  init(of keys: String, at desk: Desk) throws {
    self.desk = desk
    events = try KeyName.script(keys).map { .input(.key($0)) }
  }

  /// An edit that is on disk, and the same taken back.
  init(keptIn desk: Desk) throws {
    self.desk = desk
    let changes = try SampleBook().changes(setting: 45)
    events = [
      .kept(Kept(.edit, changes, clock: "09:41")),
      .kept(Kept(.undo, changes.reversed().map(\.inverse), clock: "09:42")),
    ]
  }

  /// How many rows the terminal would get after the next event.
  func take(_ turn: Int) -> Int {
    desk.send(events[turn % events.count])
    return desk.show()
  }
}
