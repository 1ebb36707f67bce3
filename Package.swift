// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
]

// The targets stand in the order of the story: a folder of notes goes in at the top, pages come out
// at the bottom, and the program wires them together.
let package = Package(
  name: "peerage",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "peerage", targets: ["peerage"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CCMark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "Parallel", swiftSettings: settings),
    .target(name: "Calendar", swiftSettings: settings),
    .target(name: "SourceText", dependencies: ["Calendar"], swiftSettings: settings),
    .target(
      name: "Notes", dependencies: ["Calendar", "SourceText", "CCMark", "CYAML"],
      swiftSettings: settings),
    .target(
      name: "Relationships", dependencies: ["Parallel", "Calendar", "SourceText", "Notes"],
      swiftSettings: settings),
    .target(
      name: "Templates", path: "Templates",
      resources: [.embedInCode("pages"), .embedInCode("notes"), .embedInCode("questions.yml")],
      swiftSettings: settings),
    .target(
      name: "Pages",
      dependencies: ["Parallel", "Calendar", "SourceText", "Notes", "Relationships", "Templates"],
      swiftSettings: settings),
    .target(
      name: "Vault",
      dependencies: [
        "Parallel", "Calendar", "SourceText",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "peerage",
      dependencies: [
        "Parallel", "Calendar", "SourceText", "Notes", "Relationships", "Templates", "Pages",
        "Vault",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .testTarget(name: "ParallelTests", dependencies: ["Parallel"], swiftSettings: settings),
    .testTarget(name: "CalendarTests", dependencies: ["Calendar"], swiftSettings: settings),
    .testTarget(
      name: "SourceTextTests", dependencies: ["Calendar", "SourceText"], swiftSettings: settings),
    .testTarget(
      name: "NotesTests", dependencies: ["Calendar", "SourceText", "Notes"],
      swiftSettings: settings),
    .testTarget(
      name: "RelationshipsTests",
      dependencies: ["Calendar", "SourceText", "Notes", "Relationships"], swiftSettings: settings),
    .testTarget(
      name: "PagesTests",
      dependencies: [
        "Calendar", "SourceText", "Notes", "Relationships", "Templates", "Pages", "Vault",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "VaultTests",
      dependencies: [
        "Calendar", "SourceText", "Vault",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "PeerageTests",
      dependencies: [
        "Calendar", "SourceText", "Notes", "Relationships", "Templates", "Pages", "Vault",
        "peerage",
      ],
      exclude: ["Expectations.md"], swiftSettings: settings),
    .target(
      name: "BenchmarkVault", dependencies: ["Calendar"], path: "Benchmarks/BenchmarkVault",
      swiftSettings: settings),
    .executableTarget(
      name: "peerage-benchmark",
      dependencies: [
        "BenchmarkVault", "Calendar", "CCMark", "Parallel", "SourceText", "Notes", "Relationships",
        "Templates", "Pages", "Vault",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      path: "Benchmarks/peerage-benchmark", swiftSettings: settings),
    .testTarget(
      name: "BenchmarkTests",
      dependencies: ["BenchmarkVault", "Calendar", "SourceText", "Notes", "Relationships"],
      swiftSettings: settings),
  ]
)
