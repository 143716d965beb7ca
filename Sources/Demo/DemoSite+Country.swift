public import Canonical

extension DemoSite {
    /// One national system of a country: what it exchanges, in which form.
    public struct System: Sendable, Equatable {
        /// Its short id, like `sag`.
        public let id: String
        /// The kind of document that it hands in and takes.
        public let kind: DocumentKind
        /// The dialect that it speaks.
        public let dialect: String
        /// The style in which its documents are signed.
        public let style: String

        /// A national window that hands in certificates of origin and takes its neighbours' for customs.
        static func window(_ id: String) -> System {
            System(id: id, kind: .certificateOfOrigin, dialect: "cod-4.1.1", style: "cod")
        }
    }

    /// What the demonstration knows of a country.
    public struct Country: Sendable, Equatable {
        /// ISO 3166-1 alpha-2.
        public let code: String
        /// Its first national system: the plant-health service's, where the region exchanges phytosanitary certificates.
        public let first: System
        /// Its other national systems.
        public let others: [System]

        /// All its national systems.
        public var systems: [System] { [self.first] + self.others }
        /// Short id of its first national system.
        public var backend: String { self.first.id }
        /// The dialect of its first national system.
        public var dialect: String { self.first.dialect }
        /// The style in which the documents of its first national system are signed.
        public var style: String { self.first.style }

        /// The system for a kind of document; nil where the country does not exchange it here.
        public func system(_ kind: DocumentKind) -> System? {
            self.systems.first { $0.kind == kind }
        }

        /// Chile: the Pacific Alliance's phytosanitary certificate, signed as the Pacific Alliance does; SICEX for origin.
        public static let chile = Country(
            code: "CL",
            first: System(
                id: "sag",
                kind: .phytosanitaryCertificate,
                dialect: "sps-11",
                style: "pacific-alliance"
            ),
            others: [.window("sicex")]
        )
        /// Peru: the ePhyto certificate, signed as the Andean Community does; VUCE for origin.
        public static let peru = Country(
            code: "PE",
            first: System(id: "senasa", kind: .phytosanitaryCertificate, dialect: "sps-17", style: "intercom"),
            others: [.window("vuce")]
        )
        /// Argentina: certificates of origin only.
        public static let argentina = Country(code: "AR", first: .window("vucea"), others: [])
        /// Brazil: certificates of origin only.
        public static let brazil = Country(code: "BR", first: .window("siscomex"), others: [])

        /// Every country of the demonstration, by pairs that exchange.
        static let pairs: [(Country, Country)] = [(.chile, .peru), (.argentina, .brazil)]
        /// Every country of the demonstration.
        public static let all: [Country] = Self.pairs.flatMap { [$0, $1] }

        /// True where the demonstration's agreements let documents pass between both.
        func exchanges(with other: Country) -> Bool {
            Self.pairs.contains { $0 == (self, other) || $0 == (other, self) }
        }
    }
}
