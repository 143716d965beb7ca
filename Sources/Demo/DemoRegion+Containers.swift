public import Foundation

extension DemoRegion {
    /// The sites as the containers of `docker-compose.yml` know each other: by service name, on the fixed ports.
    public static func containerSites(in folder: URL) -> [DemoSite] {
        DemoSite.Country.all.map { country in
            let host = "gateway-\(country.code.lowercased())"
            return DemoSite(
                country,
                in: folder,
                ports: (8443, 8444, 8445),
                host: host,
                listen: "0.0.0.0",
                consultsDirectory: true
            )
        }
    }
}
