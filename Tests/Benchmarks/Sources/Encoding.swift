import Benchmark
import Storage

/// Values to the bytes of a file and of a journal's line.
func measureEncoding() {
  Benchmark("encode: a unit's file", configuration: .files) { benchmark, files in
    blackHole(JSONWriter.canonical(files[benchmark.currentIteration % files.count]))
  } setup: {
    try SampleBook().unitFiles
  }

  Benchmark("encode: a unit's file on one line", configuration: .files) { benchmark, files in
    blackHole(JSONWriter.compact(files[benchmark.currentIteration % files.count]))
  } setup: {
    try SampleBook().unitFiles
  }
}
