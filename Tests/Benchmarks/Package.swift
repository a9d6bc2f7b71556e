// swift-tools-version: 6.2
import PackageDescription

/// A package of its own, so that no build of the program pays for it.
let package = Package(
  name: "Benchmarks",
  dependencies: [
    .package(name: "jinguo", path: "../.."),
    // Without its traits: they need libraries that say nothing more about times.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    // The plugin takes a target for a suite when the folder above it is named Benchmarks.
    .executableTarget(
      name: "Suite",
      dependencies: [
        .product(name: "JinguoKit", package: "jinguo"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Sources",
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
      ],
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ],
  swiftLanguageModes: [.v6]
)
