import Benchmark
import Controller
import TextUI

/// A search: its index of names, and the hits after a letter.
func measureFinding() {
  measure("open, with the index", "/")
  measure("the first letter", "f", after: "/")
  measure("the second letter", "q", after: "/f")
  measure("the first letter of a figure", "s", after: "/fq ")
}

private func measure(_ name: String, _ key: Character, after keys: String = "") {
  Benchmark("find: \(name)") { _, before in
    var state = before
    for key in key.unicodeScalars { _ = update(&state, .input(.key(.character(key)))) }
    blackHole(state)
  } setup: {
    try SampleBook().state(Size(width: 120, height: 40), after: keys)
  }
}
