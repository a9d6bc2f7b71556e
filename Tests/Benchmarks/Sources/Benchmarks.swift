import Benchmark

/// All that is measured, in the order of the way from the disk to the screen.
///
/// Times only: the processor's counters and the malloc counts say nothing on every machine.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = Benchmark.Configuration(
    metrics: [.wallClock], warmupIterations: 3, maxDuration: .milliseconds(500),
    maxIterations: 5000)
  measureDecoding()
  measureEncoding()
  measureFolding()
  measureAssessing()
  measureRendering()
  measureDiffing()
  measureFinding()
  measureKeys()
}

extension Benchmark.Configuration {
  /// For what is told by the file: also how many a second.
  static var files: Self { Self(metrics: [.wallClock, .throughput]) }
  /// For what takes microseconds: a sample is the mean of a thousand.
  static var thousands: Self { Self(scalingFactor: .kilo) }
}
