// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
  name: "jianyan",
  products: [
    .library(name: "Gazette", targets: ["Gazette"]),
    .executable(name: "jianyan", targets: ["jianyan"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .target(name: "Gazette", swiftSettings: strict),
    .target(name: "Catalogue", dependencies: ["Gazette"], swiftSettings: strict),
    .target(name: "Search", dependencies: ["Catalogue", "Gazette"], swiftSettings: strict),
    .target(name: "Export", dependencies: ["Gazette"], swiftSettings: strict),
    .target(name: "DeskModel", dependencies: ["Gazette", "Export"], swiftSettings: strict),
    .target(
      name: "Desk",
      dependencies: [
        "DeskModel", "Gazette", "Export", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(
      name: "Errata",
      dependencies: ["Gazette", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(name: "Canvas", swiftSettings: strict),
    .target(
      name: "Themes",
      dependencies: ["Canvas", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(
      name: "Browser",
      dependencies: [
        "Gazette", "Catalogue", "DeskModel", "Search", "Export", "Canvas", "Themes",
      ],
      swiftSettings: strict),
    .target(name: "CProcess"),
    .target(
      name: "Config",
      dependencies: ["Browser", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "Terminal", dependencies: ["Canvas", "CNcurses"], swiftSettings: strict),
    .executableTarget(
      name: "jianyan",
      dependencies: [
        "Gazette", "Catalogue", "Config", "Desk", "DeskModel", "Errata", "Search", "Export",
        "Canvas", "Themes", "Browser", "Terminal", "CProcess",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict,
      // Start-up counts, and a program at a fixed address needs no relocating: 2 ms of 10.
      linkerSettings: [
        .unsafeFlags(["-Xclang-linker", "-no-pie"], .when(configuration: .release))
      ]),
    .executableTarget(
      name: "ParseBenchmark", dependencies: ["Gazette"],
      path: "Tests/Benchmarks/Parse", swiftSettings: strict),
    .executableTarget(
      name: "SearchBenchmark", dependencies: ["Gazette", "Catalogue", "Search"],
      path: "Tests/Benchmarks/Search", swiftSettings: strict),
    .executableTarget(
      name: "DeskWriter", dependencies: ["Desk", "DeskModel", "Export"],
      path: "Tests/DeskWriter", swiftSettings: strict),
    .testTarget(
      name: "GazetteTests", dependencies: ["Gazette"],
      resources: [.copy("Gold")], swiftSettings: strict),
    .testTarget(
      name: "ErrataTests", dependencies: ["Errata", "Gazette"], swiftSettings: strict),
    .testTarget(
      name: "DeskTests",
      dependencies: [
        "Desk", "DeskModel", "DeskWriter", "Export", "Gazette",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CatalogueTests", dependencies: ["Catalogue", "Gazette"], swiftSettings: strict),
    .testTarget(
      name: "SearchTests", dependencies: ["Search", "Catalogue", "Gazette"],
      swiftSettings: strict),
    .testTarget(name: "ExportTests", dependencies: ["Export", "Gazette"], swiftSettings: strict),
    .testTarget(name: "CanvasTests", dependencies: ["Canvas"], swiftSettings: strict),
    .testTarget(name: "ThemesTests", dependencies: ["Themes", "Canvas"], swiftSettings: strict),
    .testTarget(
      name: "BrowserTests",
      dependencies: [
        "Browser", "Gazette", "Catalogue", "DeskModel", "Search", "Export", "Canvas", "Themes",
      ],
      exclude: ["KeyScripts"], swiftSettings: strict),
    .testTarget(
      name: "ConfigTests", dependencies: ["Config", "Browser"], swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "Canvas", "CNcurses"],
      swiftSettings: strict),
    .testTarget(name: "EndToEndTests", swiftSettings: strict),
  ]
)
