import HTTPTransport

/// Self-signed identities for both ends, made for these tests; their keys guard nothing.
///
/// The transport asks its judge about certificates and never looks at names or dates, so fixed ones will do.
enum Identities {
    static let serverOne = TLSIdentity(
        certificateChainPEM: Array(
            """
            -----BEGIN CERTIFICATE-----
            MIIBuTCCAV6gAwIBAgIUK/PfvqReWa8Yc6X3PW8GgnDYfOUwCgYIKoZIzj0EAwIw
            HDEaMBgGA1UEAwwRc2VydmVyT25lLmludmFsaWQwIBcNMjYxMTI3MDA1NzU5WhgP
            MjEyNjExMDMwMDU3NTlaMBwxGjAYBgNVBAMMEXNlcnZlck9uZS5pbnZhbGlkMFkw
            EwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAECEYYrutD30ZmImOR1MsyrrwxJHGWXFgU
            rzKdzVpZPNiKbocfJhYfpKb2brXQ9lpdqqNNc4rPaJ5kGFL56/n0sKN8MHowHQYD
            VR0OBBYEFErpiHVEW6ZXPkQKpGtkRtjacTWAMB8GA1UdIwQYMBaAFErpiHVEW6ZX
            PkQKpGtkRtjacTWAMA8GA1UdEwEB/wQFMAMBAf8wJwYDVR0RBCAwHoIRc2VydmVy
            T25lLmludmFsaWSCCWxvY2FsaG9zdDAKBggqhkjOPQQDAgNJADBGAiEAy9DONLqA
            W3CC42oe7FSjLyogFwOPZBVieq+Otrm/OxMCIQDcJKLtJqmLlxxr9Y6stZKjIaiT
            YGVdd5YKhh01iF4EaA==
            -----END CERTIFICATE-----
            """.utf8
        ),
        privateKeyPEM: Array(
            """
            -----BEGIN EC PRIVATE KEY-----
            MHcCAQEEINeb3te1Buef8WGJ0tmnCJT0jlEjGU1zoTWRXtDSzrOAoAoGCCqGSM49
            AwEHoUQDQgAECEYYrutD30ZmImOR1MsyrrwxJHGWXFgUrzKdzVpZPNiKbocfJhYf
            pKb2brXQ9lpdqqNNc4rPaJ5kGFL56/n0sA==
            -----END EC PRIVATE KEY-----
            """.utf8
        )
    )

    static let serverTwo = TLSIdentity(
        certificateChainPEM: Array(
            """
            -----BEGIN CERTIFICATE-----
            MIIBuDCCAV6gAwIBAgIUfo+qLijnVak4hdxVsGg90h5Mf64wCgYIKoZIzj0EAwIw
            HDEaMBgGA1UEAwwRc2VydmVyVHdvLmludmFsaWQwIBcNMjYxMTI3MDA1NzU5WhgP
            MjEyNjExMDMwMDU3NTlaMBwxGjAYBgNVBAMMEXNlcnZlclR3by5pbnZhbGlkMFkw
            EwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEYTA4d6bysj+9xuUfl+BNpkgHY74j9AcA
            qbJHbpOisK63xdnnGphxkas0NoiWfyysIZi+KoZGx8pnIr6nqR5n9KN8MHowHQYD
            VR0OBBYEFJIIKA9SpIDS0+0rElsX3uIRaUJTMB8GA1UdIwQYMBaAFJIIKA9SpIDS
            0+0rElsX3uIRaUJTMA8GA1UdEwEB/wQFMAMBAf8wJwYDVR0RBCAwHoIRc2VydmVy
            VHdvLmludmFsaWSCCWxvY2FsaG9zdDAKBggqhkjOPQQDAgNIADBFAiEAuRUU1HI+
            t9lJGWGGzW3rCeg8CObFkabdZYD7lCMPmE8CIArzH4KiV5lLBumMP51mXNliSEGs
            efQgtCL6EelmafA7
            -----END CERTIFICATE-----
            """.utf8
        ),
        privateKeyPEM: Array(
            """
            -----BEGIN EC PRIVATE KEY-----
            MHcCAQEEIDsFGv4mD8av1pcbwP8zQRJr5udvyMQL6IyDzkymaEJEoAoGCCqGSM49
            AwEHoUQDQgAEYTA4d6bysj+9xuUfl+BNpkgHY74j9AcAqbJHbpOisK63xdnnGphx
            kas0NoiWfyysIZi+KoZGx8pnIr6nqR5n9A==
            -----END EC PRIVATE KEY-----
            """.utf8
        )
    )

    static let partnerOne = TLSIdentity(
        certificateChainPEM: Array(
            """
            -----BEGIN CERTIFICATE-----
            MIIBujCCAWGgAwIBAgIUZvmr8aGg99BkQEbPDqIbA8VhkywwCgYIKoZIzj0EAwIw
            HTEbMBkGA1UEAwwScGFydG5lck9uZS5pbnZhbGlkMCAXDTI2MTEyNzAwNTc1OVoY
            DzIxMjYxMTAzMDA1NzU5WjAdMRswGQYDVQQDDBJwYXJ0bmVyT25lLmludmFsaWQw
            WTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAATGJWrCb++9efWgKGfPhKEuEDPtvm8R
            5GMt57XG0MWJURkBRNicQwvVfiMhvOFmA/agRoV6q2i6ee5mwoZC1SbCo30wezAd
            BgNVHQ4EFgQUUAlm5sCaf53v13F4IZzegAIAwmQwHwYDVR0jBBgwFoAUUAlm5sCa
            f53v13F4IZzegAIAwmQwDwYDVR0TAQH/BAUwAwEB/zAoBgNVHREEITAfghJwYXJ0
            bmVyT25lLmludmFsaWSCCWxvY2FsaG9zdDAKBggqhkjOPQQDAgNHADBEAiBuIouV
            fb9m6MDtBjZi/5O4YlT9U07WkkdExpVjeLSm2wIgHCGQKPzpVJqml3HCQa/cRTtK
            /EJcaDLErZR9TZVaxsk=
            -----END CERTIFICATE-----
            """.utf8
        ),
        privateKeyPEM: Array(
            """
            -----BEGIN EC PRIVATE KEY-----
            MHcCAQEEIHV0rwRvzs60UtjfXUpuAu1iZ9TQZEsxI6za4F7y+aQjoAoGCCqGSM49
            AwEHoUQDQgAExiVqwm/vvXn1oChnz4ShLhAz7b5vEeRjLee1xtDFiVEZAUTYnEML
            1X4jIbzhZgP2oEaFeqtounnuZsKGQtUmwg==
            -----END EC PRIVATE KEY-----
            """.utf8
        )
    )

    static let partnerTwo = TLSIdentity(
        certificateChainPEM: Array(
            """
            -----BEGIN CERTIFICATE-----
            MIIBuzCCAWGgAwIBAgIUKk8e/dG9UfppjDWYstrgTYF14eIwCgYIKoZIzj0EAwIw
            HTEbMBkGA1UEAwwScGFydG5lclR3by5pbnZhbGlkMCAXDTI2MTEyNzAwNTc1OVoY
            DzIxMjYxMTAzMDA1NzU5WjAdMRswGQYDVQQDDBJwYXJ0bmVyVHdvLmludmFsaWQw
            WTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQuvqI8gaRmDcHYXyx2HbIxsYRab5Pz
            1hV4e81nYLDNdPDfUbDs3DvnwR6y7BPkWQ9QHg6TrPamS5eGsyVRzzlVo30wezAd
            BgNVHQ4EFgQUQur6cKMzI/pYknLhF8A3rCAp/IUwHwYDVR0jBBgwFoAUQur6cKMz
            I/pYknLhF8A3rCAp/IUwDwYDVR0TAQH/BAUwAwEB/zAoBgNVHREEITAfghJwYXJ0
            bmVyVHdvLmludmFsaWSCCWxvY2FsaG9zdDAKBggqhkjOPQQDAgNIADBFAiEAtnYc
            9UGG4O6NsYR7Y6apmoGz5Tc2OLPwDcuxt2+k/ygCIADS4Bo12U1QM0blFlqqm59K
            2CJVbTWK8lrHlHrv91Xv
            -----END CERTIFICATE-----
            """.utf8
        ),
        privateKeyPEM: Array(
            """
            -----BEGIN EC PRIVATE KEY-----
            MHcCAQEEICM578VDNB/yuAYbSvbe2ojVz5OjH7x8urMaZraCtsXioAoGCCqGSM49
            AwEHoUQDQgAELr6iPIGkZg3B2F8sdh2yMbGEWm+T89YVeHvNZ2CwzXTw31Gw7Nw7
            58EesuwT5FkPUB4Ok6z2pkuXhrMlUc85VQ==
            -----END EC PRIVATE KEY-----
            """.utf8
        )
    )

}
