// swift-tools-version: 6.3
import PackageDescription

// Feeds libFuzzer's inputs to every parser that reads foreign octets. A package of its own, so that nobody who builds or
// tests Paso builds it; `Scripts/fuzz` builds and runs it. One program for all targets: `PASO_FUZZ_TARGET` names one.
let package = Package(
    name: "fuzz",
    dependencies: [.package(name: "paso", path: "../..")],
    targets: [
        .executableTarget(
            name: "PasoFuzz",
            dependencies: [
                "Canonical", "CodeLists", "Exchange", "XML", "Trust", "Signing", "Dialects", "MIME", "AS4", "Settings",
                "AdapterKit", "SCOD", "Texts", "Discovery",
            ].map { .product(name: $0, package: "paso") },
            swiftSettings: [
                .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("InternalImportsByDefault"),
                .enableUpcomingFeature("MemberImportVisibility"),
                .treatAllWarnings(as: .error),
                // libFuzzer brings the main function.
                .unsafeFlags(["-parse-as-library"]),
            ]
        )
    ],
    swiftLanguageModes: [.v6]
)
