import Benchmark
import TextUI

/// Two frames to the rows that changed, as the display finds them.
func measureDiffing() {
  for (width, height) in [(80, 24), (120, 40), (200, 60)] {
    measure("the same", "", width, height)
    measure("a row down", "j", width, height)
    measure("another screen", "<f4>", width, height)
  }
}

private func measure(_ name: String, _ keys: String, _ width: Int, _ height: Int) {
  Benchmark("diff: \(name) \(width)x\(height)", configuration: .thousands) { benchmark, frames in
    for _ in benchmark.scaledIterations {
      blackHole(frames.after.changedRows(since: frames.before))
    }
  } setup: {
    (before: try Desk(width, height).screen, after: try Desk(width, height, after: keys).screen)
  }
}
