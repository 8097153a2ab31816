// swift-tools-version: 6.3
import PackageDescription

let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "cuewave",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "CueKit", targets: ["CueKit"]),
    .executable(name: "cuewave", targets: ["cuewave"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    // Routine → schedule → timeline: no sound, no file, no YAML.
    .target(name: "CuePlan", swiftSettings: house),

    // Routine text to values, every value with its place in the text.
    .target(
      name: "RoutineFiles",
      dependencies: ["CuePlan", .product(name: "Yams", package: "Yams")],
      resources: [
        .copy("../../Samples/Exercises"), .copy("../../Samples/Languages"),
        .copy("../../Samples/Schema"),
      ],
      swiftSettings: house),

    // Timeline and sounds to frames; every hot loop; no file, no C.
    .target(name: "CueMix", dependencies: ["CuePlan"], swiftSettings: house),

    // The C libraries, and the one door to them.
    .systemLibrary(
      name: "CSndfile", pkgConfig: "sndfile",
      providers: [.apt(["libsndfile1-dev"]), .brew(["libsndfile"])]),
    .systemLibrary(
      name: "CSoxr", pkgConfig: "soxr",
      providers: [.apt(["libsoxr-dev"]), .brew(["libsoxr"])]),
    .systemLibrary(
      name: "SoundTouchLibrary", pkgConfig: "soundtouch",
      providers: [.apt(["libsoundtouch-dev"]), .brew(["sound-touch"])]),
    .target(name: "CSoundTouch", dependencies: ["SoundTouchLibrary"]),
    .target(
      name: "SoundFiles", dependencies: ["CSndfile", "CSoxr", "CSoundTouch"],
      swiftSettings: house),

    // Text to a finished clip: voice packs, speech engines, the clip store.
    .target(
      name: "Voices",
      dependencies: [
        "CuePlan", "CueMix", "SoundFiles",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      resources: [.copy("../../Samples/Voices"), .copy("../../Samples/Engines")],
      swiftSettings: house),

    // The façade people import: session, previews, batch.
    .target(
      name: "CueKit",
      dependencies: ["CuePlan", "RoutineFiles", "CueMix", "SoundFiles", "Voices"],
      resources: [
        .copy("../../Samples/Tones"), .copy("../../Samples/Beds"),
        .copy("../../Samples/Routines"),
      ],
      swiftSettings: house),

    // The command line; decides nothing.
    .executableTarget(
      name: "cuewave",
      dependencies: [
        "CueKit", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),

    // What a render costs, beside whatever else is installed; a program to run, never a test.
    .executableTarget(
      name: "cuewave-bench",
      dependencies: [
        "CuePlan", "RoutineFiles", "CueMix", "SoundFiles", "Voices",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),

    .testTarget(name: "CuePlanTests", dependencies: ["CuePlan"], swiftSettings: house),
    .testTarget(
      name: "RoutineFilesTests", dependencies: ["RoutineFiles", "CuePlan"], swiftSettings: house),
    .testTarget(name: "CueMixTests", dependencies: ["CueMix", "CuePlan"], swiftSettings: house),
    .testTarget(name: "SoundFilesTests", dependencies: ["SoundFiles"], swiftSettings: house),
    .testTarget(
      name: "VoicesTests", dependencies: ["Voices", "CuePlan", "CueMix", "SoundFiles"],
      swiftSettings: house),
    .testTarget(
      name: "CueKitTests", dependencies: ["CueKit", "CueMix", "CuePlan", "SoundFiles"],
      swiftSettings: house),
    .testTarget(name: "CommandTests", dependencies: ["cuewave", "CueKit"], swiftSettings: house),
  ],
  swiftLanguageModes: [.v6]
)
