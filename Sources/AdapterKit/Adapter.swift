public import Canonical
public import Dialects
public import Texts
public import Trust
public import XML

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
    ///
    /// Several dialects may share a root element (all editions of the COD do), so each that may fit is asked itself.
    public func dialect(of root: Element) -> AdapterDialect? {
        self.documents.lazy.flatMap(\.dialects).first { dialect in
            dialect.recognition.map { $0.root == root.name && $0.namespace == root.namespace } ?? true
                && DialectCatalogue.dialect(DialectIdentifier(rawValue: dialect.dialect))?.recognises(root) == true
        }
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
    /// Acronyms of the trade agreements of which the country is a party, like `A18`; only for certificates of origin.
    public var agreements: [String]
}

/// An authority that issues documents; its anchors stand under `Certificates/` in the country's folder.
public struct AdapterIssuer: Sendable, Equatable {
    public var id: String
    public var name: String
    /// Its number in the country's directory of entities (`EHId`, three characters); nil where it is not published.
    public var entity: String?
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
    /// What its root element must be besides; nil where the dialect's own eye is enough.
    public var recognition: Recognition?
    /// The style of the issuer's signature; nil where documents carry none.
    public var signature: String?
    /// How strictly the country's system holds a document of INTERCOM against its rules.
    public var profile: IntercomProfile

    /// A root element.
    public struct Recognition: Sendable, Equatable {
        /// Its local name.
        public var root: String
        public var namespace: String
    }
}
