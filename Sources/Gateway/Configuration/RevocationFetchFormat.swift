import Settings
import TrustClient

/// The keys of `trust.revocation-fetch`: from where lists and answers may be fetched, and how often.
enum RevocationFetchFormat {
    static let keys: [SettingKey] = [
        SettingKey("countries", .list(.group(country)), .required, about: "revocation-fetch.countries"),
        SettingKey("proxy", .text(.proxy), .optional, about: "revocation-fetch.proxy"),
        SettingKey("private", .list(.text(.server)), .optional, about: "revocation-fetch.private"),
        SettingKey(
            "every",
            .duration(.seconds(60)...(.seconds(86_400))),
            .defaulted("1h"),
            about: "revocation-fetch.every"
        ),
        SettingKey(
            "retry",
            .duration(.seconds(1)...(.seconds(3_600))),
            .defaulted("1m"),
            about: "revocation-fetch.retry"
        ),
        SettingKey(
            "timeout",
            .duration(.seconds(1)...(.seconds(600))),
            .defaulted("2m"),
            about: "revocation-fetch.timeout"
        ),
    ]

    private static let country: [SettingKey] = [
        SettingKey("country", .text(.country), .required, about: "revocation-fetch.country"),
        SettingKey("hosts", .list(.text(.host)), .optional, about: "revocation-fetch.hosts"),
        SettingKey("lists", .list(.text(.fetched)), .optional, about: "revocation-fetch.lists"),
        SettingKey("responders", .list(.text(.fetched)), .optional, about: "revocation-fetch.responders"),
    ]

    /// The rules that are written; nil where nothing is to be fetched.
    static func read(_ trust: SettingsGroup) -> FetchRules? {
        guard let group = trust.group(ifPresent: "revocation-fetch") else { return nil }
        func addresses(_ texts: [String]) -> [FetchAddress] { texts.compactMap { try? FetchAddress($0) } }
        let countries = group.groups("countries").map { country in
            CountryAddresses(
                country.text("country"),
                hosts: Set(country.texts("hosts").map { $0.lowercased() }),
                lists: addresses(country.texts("lists")),
                responders: addresses(country.texts("responders"))
            )
        }
        return FetchRules(
            countries: countries,
            proxy: group.text(ifPresent: "proxy").flatMap { try? FetchAddress($0) },
            privateServers: Set(group.texts("private").map { $0.lowercased() }),
            every: Double(group.duration("every").components.seconds),
            retry: Double(group.duration("retry").components.seconds),
            timeout: group.duration("timeout")
        )
    }
}

extension SettingShape {
    /// An address from which something is fetched; plain `http` is usual for what is signed itself.
    fileprivate static let fetched = SettingShape("http address", example: "http://crl.senasa.example/ca.crl") { text in
        (try? FetchAddress(text)) != nil
    }

    /// An HTTP proxy.
    fileprivate static let proxy = SettingShape("http proxy", example: "http://proxy.example:3128") { text in
        text.hasPrefix("http://") && (try? FetchAddress(text)) != nil
    }

    /// A host with its port.
    fileprivate static let server = SettingShape("host and port", example: "crl.intranet.example:80") { text in
        (try? FetchAddress("http://\(text)/"))?.server == text.lowercased()
    }
}
