// swift-tools-version: 6.3
import PackageDescription

// Measures the gateway's parts against floors measured in the same run. A package of its own, so that nobody who builds
// or tests Paso builds it. `PASO_SCOPE=Store,Signing,Dialects,PKCS11,AS4 swift run -c release --package-path Tests/Benchmarks` builds only what the
// parts import.
let package = Package(
    name: "benchmarks",
    dependencies: [.package(name: "paso", path: "../..")],
    targets: [
        // OpenSSL alone, as the floor under Trust.
        .target(name: "ChainFloor", linkerSettings: [.linkedLibrary("crypto")]),
        .executableTarget(
            name: "PasoBenchmarks",
            dependencies: [
                "ChainFloor",
                .product(name: "Canonical", package: "paso"),
                .product(name: "Exchange", package: "paso"),
                .product(name: "Store", package: "paso"),
                .product(name: "XML", package: "paso"),
                .product(name: "Trust", package: "paso"),
                .product(name: "PKCS11", package: "paso"),
                .product(name: "Signing", package: "paso"),
                .product(name: "Dialects", package: "paso"),
                .product(name: "MIME", package: "paso"),
                .product(name: "AS4", package: "paso"),
            ],
            swiftSettings: [
                .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("InternalImportsByDefault"),
                .enableUpcomingFeature("MemberImportVisibility"),
                .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
                .strictMemorySafety(),
                .treatAllWarnings(as: .error),
            ]
        ),
    ],
    swiftLanguageModes: [.v6]
)
