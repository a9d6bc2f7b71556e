// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours is built the same strict way.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// What touches the terminal runs on the main thread, and only there.
let onMain: [SwiftSetting] = strict + [.defaultIsolation(MainActor.self)]

let package = Package(
  name: "jinguo",
  products: [
    .executable(name: "jinguo", targets: ["jinguo"]),
    // What Tests/Benchmarks measures and Tests/Fuzzing tries, packages of their own.
    .library(
      name: "JinguoKit",
      targets: ["Domain", "TextUI", "Languages", "Controller", "Panels", "Templates", "Storage"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // The core: values only, no clock, no file, no C.
    .target(name: "Domain", swiftSettings: strict),
    .target(name: "TextUI", swiftSettings: strict),
    .target(name: "Languages", swiftSettings: strict),
    .target(
      name: "Controller", dependencies: ["TextUI", "Domain", "Languages"], swiftSettings: strict),
    .target(
      name: "Panels", dependencies: ["Controller", "TextUI", "Domain", "Languages"],
      swiftSettings: strict),

    .target(
      name: "Plain", dependencies: ["Controller", "TextUI", "Domain", "Languages"],
      swiftSettings: strict),

    // Sheets as text, out and in: values too.
    .target(name: "Documents", dependencies: ["Domain", "Languages"], swiftSettings: strict),

    // Data, as code.
    .target(name: "Templates", swiftSettings: strict),
    .target(
      name: "Themes", path: "Themes",
      resources: [
        .embedInCode("dark.json"), .embedInCode("light.json"), .embedInCode("projector.json"),
        .embedInCode("contrast.json"), .embedInCode("colour-blind.json"), .embedInCode("mono.json"),
      ],
      swiftSettings: strict),

    // The shell: what knows the machine.
    .systemLibrary(name: "CPosix", providers: [.apt(["libmd-dev"])]),
    .systemLibrary(name: "CNCurses", providers: [.apt(["libncurses-dev"])]),
    .target(
      name: "Storage", dependencies: ["Domain", "Templates", "CPosix"], swiftSettings: strict),
    .target(
      name: "Terminal", dependencies: ["TextUI", "CNCurses", "CPosix"], swiftSettings: onMain),
    .executableTarget(
      name: "jinguo",
      dependencies: [
        "Panels", "Plain", "Controller", "Documents", "TextUI", "Domain", "Languages", "Templates",
        "Themes", "Storage", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict,
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo"), .linkedLibrary("md")]),

    // Tests, fastest first.
    // What tests share.
    .target(
      name: "TestKit", dependencies: ["Domain"], path: "Tests/TestKit", swiftSettings: strict),
    .testTarget(name: "DomainTests", dependencies: ["Domain", "TestKit"], swiftSettings: strict),
    .testTarget(
      name: "TextUITests", dependencies: ["TextUI", "CPosix", "TestKit"], swiftSettings: strict),
    .testTarget(
      name: "LanguagesTests", dependencies: ["Languages", "TestKit"], swiftSettings: strict),
    .testTarget(
      name: "DocumentsTests",
      dependencies: [
        "Documents", "Controller", "Domain", "Languages", "Storage", "Templates", "TestKit",
      ],
      exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "ControllerTests",
      dependencies: [
        "Controller", "Domain", "TextUI", "Languages", "Storage", "Templates", "TestKit",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PanelsTests",
      dependencies: [
        "Panels", "Controller", "Domain", "TextUI", "Languages", "Storage", "Templates", "TestKit",
      ],
      exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "PlainTests",
      dependencies: [
        "Plain", "Controller", "Domain", "TextUI", "Languages", "Storage", "Templates", "TestKit",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "StorageTests",
      dependencies: ["Storage", "Domain", "Templates", "CPosix", "TestKit"],
      exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "ThemesTests",
      dependencies: [
        "Themes", "TextUI", "Storage", "jinguo", "Panels", "Controller", "Domain", "Languages",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CorpusTests", dependencies: ["Storage", "Domain", "TextUI"],
      path: "Tests/Fuzzing/Laws", swiftSettings: strict),
    .testTarget(name: "JourneyTests", dependencies: ["CPosix"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
