public import Canonical
public import Texts
public import Trust

/// One country as data: what it speaks, how its documents are recognised, who signs them, and its writing habits.
public struct Adapter: Sendable, Equatable {
    /// The folder that it was read from.
    public var folder: String
    public var country: CountryCode
    /// The country's name for people.
    public var name: Text
    /// Languages of its documents, the usual one first (BCP 47).
    public var languages: [String]
    /// Where its local times are meant, by its name in the zone database.
    public var timeZone: String
    public var decimalSign: String
    public var dateOrder: DateOrder
    public var documents: [AdapterDocument]
    /// Over everything that can change a translation; stands in the attestation of each translation.
    public var digest: Digest

    /// How the country writes days on screens and in free text.
    public enum DateOrder: String, Sendable, CaseIterable {
        case dayMonthYear = "dmy"
        case monthDayYear = "mdy"
        case yearMonthDay = "ymd"
    }

    /// What the country does with a kind of document; nil where it does not exchange it.
    public func document(_ kind: DocumentKind) -> AdapterDocument? {
        self.documents.first { $0.kind == kind }
    }

    /// The dialect in which the country writes or reads a document with such a root element; nil where it is none of its.
    public func dialect(root: String, namespace: String) -> AdapterDialect? {
        self.documents.lazy.flatMap(\.dialects).first { $0.root == root && $0.namespace == namespace }
    }

    /// The country's entry for a dialect; nil where it does not speak it.
    public func dialect(_ name: String) -> AdapterDialect? {
        self.documents.lazy.flatMap(\.dialects).first { $0.dialect == name }
    }
}

/// What a country does with one kind of document.
public struct AdapterDocument: Sendable, Equatable {
    public var kind: DocumentKind
    /// Who issues and signs it.
    public var issuers: [AdapterIssuer]
    /// The dialects it speaks, the usual one first.
    public var dialects: [AdapterDialect]
    public var checks: [AdapterCheck]
}

/// An authority that issues documents; its anchors stand under `Certificates/` in the country's folder.
public struct AdapterIssuer: Sendable, Equatable {
    public var id: String
    public var name: String
    /// The role of the anchors that its signatures must lead to.
    public var anchors: CertificateRole
}

/// One dialect of one country.
public struct AdapterDialect: Sendable, Equatable {
    public var dialect: String
    /// True where the country writes its own documents in it.
    public var isWritten: Bool
    /// True where the country takes foreign documents in it.
    public var isRead: Bool
    /// Local name of the root element.
    public var root: String
    /// Its namespace.
    public var namespace: String
    /// The style of the issuer's signature; nil where documents carry none.
    public var signature: String?
}

/// A rule of the country that the standard does not have; what breaks it is warned about or refused.
public struct AdapterCheck: Sendable, Equatable {
    /// The checks that Paso can make; closed, a new one is code.
    public enum Name: String, Sendable, CaseIterable {
        /// The document's number fits the pattern.
        case numberPattern = "number-pattern"
        /// The exporting country is the adapter's.
        case exportingCountry = "exporting-country"
        /// Every plant product has its botanical name.
        case botanicalName = "botanical-name"
        /// The place and the day of issue are given.
        case placeAndDate = "place-and-date"
    }

    public var name: Name
    /// For ``Name/numberPattern``.
    public var pattern: String?
    /// False: warned.
    public var isRefused: Bool
}
