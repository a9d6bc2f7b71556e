// swift-tools-version: 6.2
import PackageDescription

/// A package of its own, so that no build of the program pays for it.
let package = Package(
  name: "Fuzzing",
  dependencies: [.package(name: "jinguo", path: "../..")],
  targets: [
    .executableTarget(
      name: "Fuzzer",
      dependencies: [.product(name: "JinguoKit", package: "jinguo")],
      path: ".",
      exclude: ["Corpus", "Laws/CorpusTests.swift", "README.md", "compare-with-python", "run"],
      sources: ["Fuzzer", "Laws"],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
      ])
  ],
  swiftLanguageModes: [.v6]
)
