import Benchmark

/// A state to a frame: every screen at every size of a terminal that people have.
func measureRendering() {
  let screens = [
    ("overview", ""), ("matrix", "<f4>"), ("unit", "gu"), ("indicator", "gi"), ("area", "2"),
  ]
  let sizes = [(40, 12), (80, 24), (120, 40), (200, 60)]
  for (name, keys) in screens {
    for (width, height) in sizes { measure(name, keys, width, height) }
  }
  for (name, keys) in [("find", "/fq"), ("help", "?")] {
    measure("overview with \(name)", keys, 120, 40)
  }
}

private func measure(_ name: String, _ keys: String, _ width: Int, _ height: Int) {
  Benchmark("render: \(name) \(width)x\(height)") { _, desk in
    desk.draw()
  } setup: {
    try Desk(width, height, after: keys)
  }
}
