// swift-tools-version: 6.3
import PackageDescription

// The table below is the manifest's source of truth: one row per module, its direct imports and the
// products it takes from other packages. `PASO_SCOPE=Signing,Store swift test` keeps only the modules
// named there, what they need, and their tests, so that a leaf module builds without the server stack.

let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

struct Module {
    enum Kind { case library, executable, tests, c, system(pkgConfig: String, apt: String) }
    var name: String
    var kind: Kind = .library
    var imports: [String] = []
    var products: [(name: String, package: String)] = []

    var target: Target {
        let dependencies =
            self.imports.map { Target.Dependency.byName(name: $0) }
            + self.products.map { Target.Dependency.product(name: $0.name, package: $0.package) }
        switch self.kind {
        case .library:
            return .target(name: self.name, dependencies: dependencies, swiftSettings: house)
        case .executable:
            return .executableTarget(name: self.name, dependencies: dependencies, swiftSettings: house)
        case .tests:
            return .testTarget(name: self.name, dependencies: dependencies, swiftSettings: house)
        case .c:
            return .target(name: self.name, dependencies: dependencies)
        case .system(let pkgConfig, let apt):
            return .systemLibrary(name: self.name, pkgConfig: pkgConfig, providers: [.apt([apt])])
        }
    }
}

let hummingbird = (name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = (name: "HummingbirdCore", package: "hummingbird")
let httpTypes = (name: "HTTPTypes", package: "swift-http-types")
let logging = (name: "Logging", package: "swift-log")
let lifecycle = (name: "ServiceLifecycle", package: "swift-service-lifecycle")
let unixSignals = (name: "UnixSignals", package: "swift-service-lifecycle")
let arguments = (name: "ArgumentParser", package: "swift-argument-parser")
let yams = (name: "Yams", package: "Yams")
let nioCore = (name: "NIOCore", package: "swift-nio")
let nioPosix = (name: "NIOPosix", package: "swift-nio")
let nioHTTP1 = (name: "NIOHTTP1", package: "swift-nio")
let nioTLS = (name: "NIOTLS", package: "swift-nio")
let nioSSL = (name: "NIOSSL", package: "swift-nio-ssl")
let nioHTTPTypes1 = (name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras")
let nioHTTPTypes = (name: "NIOHTTPTypes", package: "swift-nio-extras")

let modules: [Module] = [
    Module(name: "CXML", kind: .system(pkgConfig: "libxml-2.0", apt: "libxml2-dev")),
    Module(name: "COpenSSL", kind: .system(pkgConfig: "openssl", apt: "libssl-dev")),
    Module(name: "CCurl", kind: .system(pkgConfig: "libcurl", apt: "libcurl4-openssl-dev")),
    Module(name: "CSQLite", kind: .system(pkgConfig: "sqlite3", apt: "libsqlite3-dev")),
    Module(name: "CZlib", kind: .system(pkgConfig: "zlib", apt: "zlib1g-dev")),
    Module(name: "CPKCS11", kind: .c),
    Module(name: "CPrograms", kind: .c),
    Module(name: "CPaso", kind: .c, imports: ["CXML", "COpenSSL", "CCurl"]),

    Module(name: "Texts"),
    Module(name: "Programs", imports: ["Texts", "CPrograms"]),
    Module(name: "CodeLists", imports: ["Texts"]),
    Module(name: "Canonical", imports: ["Texts", "CodeLists"]),
    Module(name: "OriginRules", imports: ["Texts", "CodeLists", "Canonical"]),
    Module(name: "Exchange", imports: ["Texts", "Canonical"]),
    Module(name: "XML", imports: ["Texts", "CXML", "CPaso"]),
    Module(name: "Trust", imports: ["Texts", "COpenSSL", "CPaso"]),
    Module(name: "PKCS11", imports: ["Texts", "Trust", "CPKCS11"]),
    Module(name: "Signing", imports: ["Texts", "XML", "Trust"]),
    Module(name: "Dialects", imports: ["Texts", "CodeLists", "Canonical", "XML"]),
    Module(
        name: "Inspection",
        imports: [
            "Texts", "CodeLists", "Canonical", "Exchange", "OriginRules", "XML", "Trust", "Signing", "Dialects", "SCOD",
        ]
    ),
    Module(name: "MIME", imports: ["Texts", "CZlib"]),
    Module(name: "AS4", imports: ["Texts", "Exchange", "Canonical", "XML", "Trust", "Signing", "MIME"]),
    Module(name: "Discovery", imports: ["Texts", "Exchange", "XML", "Trust", "Signing"]),
    Module(name: "Store", imports: ["Texts", "Canonical", "Exchange", "MIME", "CSQLite"]),
    Module(name: "Settings", imports: ["Texts"], products: [yams]),
    Module(
        name: "AdapterKit",
        imports: ["Texts", "Settings", "Canonical", "XML", "Dialects", "Exchange", "Trust", "Signing"]
    ),
    Module(
        name: "HTTPTransport",
        imports: ["Texts", "Trust", "MIME", "CCurl", "CPaso"],
        products: [
            hummingbird, hummingbirdCore, httpTypes, logging, lifecycle, nioCore, nioPosix, nioHTTP1, nioTLS, nioSSL,
            nioHTTPTypes, nioHTTPTypes1,
        ]
    ),
    Module(
        name: "SCOD",
        imports: ["Texts", "CodeLists", "Canonical", "XML", "Trust", "Signing", "Dialects", "Settings"]
    ),
    Module(
        name: "SCODClient",
        imports: ["Texts", "Canonical", "XML", "Trust", "SCOD", "HTTPTransport"],
        products: [hummingbird, httpTypes, logging]
    ),
    Module(name: "TrustClient", imports: ["Texts", "Trust", "HTTPTransport"], products: [logging]),
    Module(
        name: "DiscoveryClient",
        imports: ["Texts", "Trust", "Discovery", "HTTPTransport"],
        products: [nioCore, nioPosix]
    ),
    Module(
        name: "Gateway",
        imports: [
            "Texts", "CodeLists", "Canonical", "Exchange", "OriginRules", "XML", "Trust", "PKCS11", "Signing",
            "Dialects",
            "MIME",
            "AS4", "Store",
            "Settings", "AdapterKit", "HTTPTransport", "SCOD", "SCODClient", "TrustClient", "Discovery",
            "DiscoveryClient",
        ],
        products: [hummingbird, hummingbirdCore, httpTypes, logging, lifecycle, unixSignals, nioCore]
    ),
    Module(
        name: "Demo",
        imports: [
            "Texts", "Canonical", "Exchange", "XML", "Trust", "Signing", "Dialects", "HTTPTransport", "SCOD", "Gateway",
            "Programs",
        ],
        products: [logging, lifecycle]
    ),
    Module(
        name: "PasoCommands",
        imports: [
            "Texts", "CodeLists", "Canonical", "Exchange", "XML", "Trust", "PKCS11", "Signing", "Dialects", "MIME",
            "AS4",
            "Store",
            "Settings", "AdapterKit", "HTTPTransport", "SCOD", "SCODClient", "TrustClient", "Discovery",
            "DiscoveryClient", "Gateway", "Demo", "Inspection",
        ],
        products: [arguments, logging, lifecycle, unixSignals]
    ),
    Module(name: "paso", kind: .executable, imports: ["PasoCommands"], products: [arguments]),

    Module(
        name: "LargeMessages",
        kind: .executable,
        imports: ["Canonical", "Exchange", "Trust", "MIME", "AS4", "HTTPTransport"],
        products: [hummingbird, logging, lifecycle, unixSignals]
    ),
    Module(name: "ReferenceFiles"),
    Module(
        name: "PasoTesting",
        imports: ["Texts", "Canonical", "Exchange", "XML", "Trust", "Signing", "Store", "Programs"]
    ),
    Module(name: "ProgramsTests", kind: .tests, imports: ["Texts", "Programs"]),
    Module(name: "TextsTests", kind: .tests, imports: ["Texts"]),
    Module(name: "CodeListsTests", kind: .tests, imports: ["ReferenceFiles", "Texts", "CodeLists"]),
    Module(name: "CanonicalTests", kind: .tests, imports: ["ReferenceFiles", "Texts", "CodeLists", "Canonical"]),
    Module(
        name: "OriginRulesTests",
        kind: .tests,
        imports: ["ReferenceFiles", "Texts", "Canonical", "Dialects", "OriginRules"]
    ),
    Module(name: "ExchangeTests", kind: .tests, imports: ["ReferenceFiles", "Texts", "Canonical", "Exchange"]),
    Module(name: "SimulationTests", kind: .tests, imports: ["ReferenceFiles", "Texts", "Canonical", "Exchange"]),
    Module(name: "XMLTests", kind: .tests, imports: ["ReferenceFiles", "Texts", "XML"]),
    Module(name: "TrustTests", kind: .tests, imports: ["ReferenceFiles", "Texts", "Trust", "PasoTesting", "Programs"]),
    Module(name: "PKCS11Tests", kind: .tests, imports: ["Texts", "Trust", "PKCS11", "PasoTesting", "Programs"]),
    Module(
        name: "SigningTests",
        kind: .tests,
        imports: ["ReferenceFiles", "Texts", "XML", "Trust", "Signing", "PasoTesting", "Programs"]
    ),
    Module(
        name: "DialectsTests",
        kind: .tests,
        imports: ["ReferenceFiles", "Texts", "CodeLists", "Canonical", "XML", "Dialects", "Programs"]
    ),
    Module(
        name: "InspectionTests",
        kind: .tests,
        imports: [
            "ReferenceFiles", "Texts", "CodeLists", "Canonical", "Exchange", "OriginRules", "XML", "Trust", "Signing",
            "Dialects", "SCOD",
            "Inspection", "PasoTesting", "Programs",
        ]
    ),
    Module(name: "MIMETests", kind: .tests, imports: ["ReferenceFiles", "Texts", "MIME"]),
    Module(
        name: "AS4Tests",
        kind: .tests,
        imports: [
            "ReferenceFiles", "Texts", "Canonical", "Exchange", "XML", "Trust", "Signing", "MIME", "AS4", "PasoTesting",
            "Programs",
        ]
    ),
    Module(
        name: "StoreTests",
        kind: .tests,
        imports: ["ReferenceFiles", "Texts", "Canonical", "Exchange", "MIME", "Store", "PasoTesting"]
    ),
    Module(name: "SettingsTests", kind: .tests, imports: ["ReferenceFiles", "Texts", "Settings"]),
    Module(
        name: "AdapterKitTests",
        kind: .tests,
        imports: [
            "ReferenceFiles", "Texts", "Settings", "Canonical", "XML", "Dialects", "OriginRules", "AdapterKit",
            "Exchange",
            "Signing",
        ]
    ),
    Module(
        name: "SCODTests",
        kind: .tests,
        imports: ["ReferenceFiles", "Texts", "Canonical", "XML", "Trust", "Signing", "Settings", "SCOD"]
    ),
    Module(
        name: "SCODClientTests",
        kind: .tests,
        imports: ["Canonical", "XML", "Trust", "SCOD", "SCODClient", "HTTPTransport", "PasoTesting"],
        products: [logging, lifecycle]
    ),
    Module(
        name: "TrustClientTests",
        kind: .tests,
        imports: ["ReferenceFiles", "Texts", "Trust", "HTTPTransport", "TrustClient", "PasoTesting", "Programs"],
        products: [hummingbird, httpTypes, logging, lifecycle, nioCore, nioPosix]
    ),
    Module(
        name: "DiscoveryTests",
        kind: .tests,
        imports: ["Texts", "Exchange", "XML", "Trust", "Signing", "Discovery", "PasoTesting", "Programs"]
    ),
    Module(
        name: "DiscoveryClientTests",
        kind: .tests,
        imports: [
            "Texts", "XML", "Trust", "Signing", "HTTPTransport", "Discovery", "DiscoveryClient", "PasoTesting",
        ],
        products: [hummingbird, httpTypes, logging, lifecycle, nioCore, nioPosix]
    ),
    Module(
        name: "HTTPTransportTests",
        kind: .tests,
        imports: ["ReferenceFiles", "Texts", "Trust", "MIME", "HTTPTransport", "PasoTesting"],
        products: [hummingbird, httpTypes, logging, lifecycle, nioCore, nioPosix]
    ),
    Module(
        name: "GatewayTests",
        kind: .tests,
        imports: [
            "ReferenceFiles", "Texts", "CodeLists", "Canonical", "Exchange", "XML", "Trust", "PKCS11", "Signing",
            "Dialects", "MIME", "AS4",
            "Store", "Settings", "AdapterKit", "SCOD", "HTTPTransport", "TrustClient", "Discovery", "DiscoveryClient",
            "Gateway", "Demo", "PasoTesting", "Programs",
        ],
        products: [hummingbird, logging, lifecycle]
    ),
    Module(
        name: "PasoCommandsTests",
        kind: .tests,
        imports: [
            "ReferenceFiles", "Texts", "CodeLists", "Canonical", "Exchange", "XML", "Trust", "Signing", "Dialects",
            "Settings", "MIME", "AS4",
            "AdapterKit", "SCOD", "HTTPTransport", "Discovery", "DiscoveryClient", "Gateway", "Demo", "Inspection",
            "PasoCommands", "PasoTesting", "Programs",
        ],
        products: [arguments, yams]
    ),
    Module(
        name: "ScenarioTests",
        kind: .tests,
        imports: [
            "ReferenceFiles", "Texts", "Canonical", "Exchange", "Trust", "MIME", "AS4", "HTTPTransport", "Gateway",
            "Demo", "Signing", "PasoTesting", "Programs",
        ]
    ),
    Module(
        name: "DemoTests",
        kind: .tests,
        imports: ["Canonical", "XML", "Trust", "Signing", "Dialects", "SCOD", "Demo"]
    ),
    Module(name: "TidyTests", kind: .tests, imports: ["ReferenceFiles", "Texts"]),
]

/// The modules that `PASO_SCOPE` asks for, with everything that they import.
func inScope(_ wanted: String?) -> [Module] {
    guard let wanted, !wanted.isEmpty else { return modules }
    var keep = Set<String>()
    var open = wanted.split(separator: ",").map(String.init)
    open += open.map { $0 + "Tests" }.filter { name in modules.contains { $0.name == name } }
    while let name = open.popLast() {
        guard keep.insert(name).inserted else { continue }
        open += modules.first { $0.name == name }?.imports ?? []
    }
    return modules.filter { keep.contains($0.name) }
}

let chosen = inScope(Context.environment["PASO_SCOPE"])
let packagesUsed = Set(chosen.flatMap { $0.products.map(\.package) })

let dependencies: [(package: String, dependency: Package.Dependency)] = [
    (
        "hummingbird",
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: [])
    ),
    ("swift-http-types", .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0")),
    ("swift-nio", .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2")),
    ("swift-nio-ssl", .package(url: "https://github.com/apple/swift-nio-ssl", exact: "2.37.6")),
    ("swift-nio-extras", .package(url: "https://github.com/apple/swift-nio-extras", exact: "1.35.2")),
    ("swift-log", .package(url: "https://github.com/apple/swift-log", exact: "1.16.2")),
    (
        "swift-service-lifecycle",
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0")
    ),
    (
        "swift-argument-parser",
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
    ),
    ("Yams", .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2")),
]

// The nested packages under Tests/ (benchmarks, fuzzing) take the libraries as products, which nobody else needs:
// `PASO_LIBRARIES=1` offers them, so that an ordinary build makes no archives.
let libraries: [Product] =
    Context.environment["PASO_LIBRARIES"] == nil
    ? []
    : chosen.compactMap { module in
        guard case .library = module.kind else { return nil }
        return .library(name: module.name, targets: [module.name])
    }

let package = Package(
    name: "paso",
    products: (chosen.contains { $0.name == "paso" } ? [.executable(name: "paso", targets: ["paso"])] : []) + libraries,
    dependencies: dependencies.filter { packagesUsed.contains($0.package) }.map(\.dependency),
    targets: chosen.map(\.target),
    swiftLanguageModes: [.v6]
)
