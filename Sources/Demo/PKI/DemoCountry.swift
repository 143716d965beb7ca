/// One country of the demonstration region, as its PKI needs it.
public struct DemoCountry: Sendable, Equatable {
    /// ISO 3166 alpha-2.
    public var code: String
    /// Who issues phytosanitary certificates there.
    public var agency: String
    /// Names and addresses at which its gateway listens.
    public var hosts: [String]

    /// A country of any name.
    public init(code: String, agency: String, hosts: [String]) {
        self.code = code
        self.agency = agency
        self.hosts = hosts
    }

    /// A country with the name of its real agency, where the demonstration knows it.
    public init(code: String, hosts: [String]) {
        self.init(code: code, agency: Self.agencies[code] ?? "Plant protection \(code)", hosts: hosts)
    }

    private static let agencies = [
        "AR": "SENASA", "BO": "SENASAG", "BR": "MAPA", "CL": "SAG", "CO": "ICA", "CR": "SFE", "EC": "Agrocalidad",
        "MX": "SENASICA", "PE": "SENASA", "PY": "SENAVE", "UY": "DGSA",
    ]
}
