public import Texts

/// The way by which a request reaches its server.
public enum OutboundRoute: Sendable {
    /// Straight to the server, on a kept connection if there is one.
    case direct
    /// Straight, on a connection of its own, to addresses that the judge lets pass.
    case judged(AddressJudge)
    /// Through an HTTP proxy at `http://host:port`, which resolves the name.
    case proxy(String)
}

/// Decides whether a connection may be opened to an address; the reason of a refusal, nil for none.
///
/// It is asked with the address that the server's name was resolved to, for each one that is tried, and no other one is
/// connected: a name whose answer changes in between gains nothing. It runs on the client's own thread.
public typealias AddressJudge = @Sendable (NetworkAddress) -> (any Explained)?
