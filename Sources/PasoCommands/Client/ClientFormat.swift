import Settings

/// The table of `client.yaml`: where the gateway is and who calls it.
enum ClientFormat {
    /// `paso/client/1`.
    static let table = SettingsFormat(
        "paso/client/1",
        keys: [
            SettingKey("gateway", .text(.clientAddress), .required, about: "client.gateway"),
            SettingKey("ca", .path, .optional, about: "client.ca"),
            SettingKey("token-file", .path, .optional, secret: true, about: "client.token-file"),
            SettingKey("cert", .path, .optional, about: "client.cert"),
            SettingKey("key", .path, .optional, secret: true, about: "client.key"),
        ]
    )
}

extension SettingShape {
    /// An `https` address, or `http` on the loopback.
    static let clientAddress = SettingShape("https address", example: "https://gateway.example:8444") { text in
        SettingShape.address.accepts(text) || text.hasPrefix("http://127.0.0.1:") || text.hasPrefix("http://localhost:")
    }
}
