public import Foundation

extension DemoRegion {
    /// The sites as the containers of `docker-compose.yml` know each other: by service name, on the fixed ports.
    public static func containerSites(in folder: URL) -> [DemoSite] {
        [
            DemoSite(.chile, in: folder, ports: (8443, 8444, 8445), host: "gateway-cl", listen: "0.0.0.0"),
            DemoSite(.peru, in: folder, ports: (8443, 8444, 8445), host: "gateway-pe", listen: "0.0.0.0"),
        ]
    }
}
