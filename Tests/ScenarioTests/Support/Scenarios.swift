import Testing

/// Every scenario: real gateways as processes, driven as their users and peers would.
///
/// One after the other, since each starts processes that have to become ready in time.
@Suite(.serialized) struct Scenarios {}
