import Canonical
import Foundation

/// What INTERCOM demands and UN/CEFACT's certificate may lack, taken from what the certificate says elsewhere; every use is
/// reported as added or changed by rule.
extension SPSWriting {
    /// The authority of the issuing country, by the name that its adapter gives.
    func issuer(of certificate: PhytosanitaryCertificate) -> Party? {
        guard self.edition.isINTERCOM else { return nil }
        return self.authority(of: certificate.issuingCountry)
    }

    /// The authority of the issuing country, by the name that its adapter gives.
    func issuer(of permit: ImportPermit) -> Party? {
        self.authority(of: permit.issuingCountry)
    }

    private func authority(of country: CountryCode?) -> Party? {
        country.flatMap { self.options.authorityNames[$0] }.map { Party(name: LocalizedText($0)) }
    }

    /// The place of issue: where the officer, or the authority at the place, has its address.
    func place(of signatory: Signatory) -> Location? {
        guard self.edition.isINTERCOM else { return nil }
        let cities = [signatory.provider?.address?.city, signatory.locationProvider?.address?.city]
        return cities.compactMap { $0 }.first { !$0.text.isEmpty }.map { Location(names: [$0]) }
    }

    /// A classification in INTERCOM: the tariff has six digits at most; the strict profile takes a code or names, not both.
    mutating func fit(_ classification: inout Classification, _ path: CanonicalPath) {
        guard self.edition.isINTERCOM else { return }
        let isTariff = classification.nomenclature == "HS"
        if isTariff, let code = classification.code?.code, code.count > 6, code.allSatisfy(\.isWholeNumber) {
            let cut = String(code.prefix(6))
            self.lose(path.member("code").member("code"), .changed, .byRule, value: code, replacement: cut)
            classification.code?.code = cut
        }
        guard self.options.intercom == .validations, let code = classification.code, !classification.names.isEmpty
        else {
            return
        }
        if isTariff {
            for (index, name) in classification.names.enumerated() {
                self.lose(path.member("names").element(index), .lost, .noPlace, value: name.text)
            }
            classification.names = []
        } else {
            self.lose(path.member("code"), .lost, .noPlace, value: code.code)
            classification.code = nil
        }
    }

    /// A country in INTERCOM: a region of which nothing is said is left out, since no placeholder is demanded.
    mutating func fit(_ country: inout Country, _ path: CanonicalPath) {
        guard self.edition.isINTERCOM else { return }
        let empty = country.subdivisions.indices.filter { country.subdivisions[$0] == CountrySubdivision() }
        for index in empty { self.lose(path.member("subdivisions").element(index), .lost, .filler) }
        country.subdivisions.removeAll { $0 == CountrySubdivision() }
    }

    /// The point of entry in INTERCOM's strict export certificate: of a UN/LOCODE only the country has room.
    mutating func fit(_ consignment: inout Consignment, _ path: CanonicalPath) {
        guard self.edition.manner == .intercomExport, self.options.intercom == .validations,
            let code = consignment.unloadingPort?.id?.id, code.utf8.count == 5,
            CodeList.countries.contains(code.prefix(2))
        else { return }
        let country = String(code.prefix(2))
        let place = path.member("unloadingPort").member("id").member("id")
        self.lose(place, .changed, .byRule, value: code, replacement: country)
        consignment.unloadingPort?.id?.id = country
    }
}

/// The statements of the IPPC's list, known by their wording where a document gives no number.
enum Statement {
    /// The number of the statement that texts are: 1 certifies (ISPM 12), 2 adds "practically free", 3 re-exports, 5 disclaims
    /// liability; nil where the wording is another's.
    static func recognised(in texts: [LocalizedText]) -> String? {
        let found = texts.map { self.number(of: $0.text) }
        guard let first = found.first, let number = first, found.allSatisfy({ $0 == number }) else { return nil }
        return number
    }

    private static func number(of text: String) -> String? {
        let plain = text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
        return self.wordings.first { wording in wording.parts.allSatisfy(plain.contains) }?.number
    }

    /// What each statement cannot be said without, in the languages of the model certificates.
    private static let wordings: [(number: String, parts: [String])] = [
        ("1", ["to certify", "inspected", "quarantine pests"]),
        ("1", ["se certifica", "inspeccionado", "plagas cuarentenarias"]),
        ("1", ["certifica", "inspecionado", "pragas quarentenarias"]),
        ("1", ["certifie", "inspecte", "organismes de quarantaine"]),
        ("2", ["practically free", "other pests"]),
        ("2", ["practicamente libres", "otras plagas"]),
        ("2", ["praticamente livres", "outras pragas"]),
        ("2", ["pratiquement indemnes", "autres organismes"]),
        ("3", ["imported into", "original phytosanitary certificate"]),
        ("3", ["importa", "certificado fitosanitario", "original"]),
        ("5", ["financial liability"]),
        ("5", ["responsabilidad financiera"]),
        ("5", ["responsabilidade financeira"]),
        ("5", ["responsabilite financiere"]),
    ]
}
