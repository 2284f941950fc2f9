//! The IANA registry of close codes, as one list.

/// Calls a macro with the registry: the codes that may be sent, with the documentation of the associated
/// constant of `CloseCode`, and the others, with the name that such a constant would have.
macro_rules! registry {
    ($callback:ident) => {
        $callback! {
            sent:
            /// 1000: the connection has fulfilled its purpose.
            1000 NORMAL_CLOSURE "Normal Closure";

            /// 1001: the endpoint is going away, such as a server that shuts down or a browser that leaves the page.
            1001 GOING_AWAY "Going Away";

            /// 1002: the peer violated the WebSocket protocol.
            1002 PROTOCOL_ERROR "Protocol error";

            /// 1003: the peer sent a kind of data that the endpoint does not accept, such as binary
            /// messages to one that only accepts text.
            1003 UNSUPPORTED_DATA "Unsupported Data";

            /// 1007: the data of a message does not match its type, such as a text message
            /// that is not UTF-8.
            1007 INVALID_FRAME_PAYLOAD_DATA "Invalid frame payload data";

            /// 1008: a message violated the endpoint's policy. Use this code if no other fits, or
            /// if the details should stay hidden.
            1008 POLICY_VIOLATION "Policy Violation";

            /// 1009: a message was too big to process.
            1009 MESSAGE_TOO_BIG "Message Too Big";

            /// 1010, **sent only by clients**: the server did not negotiate an extension that the
            /// client needs. The reason should list what is missing. A server fails the handshake instead.
            1010 MANDATORY_EXTENSION "Mandatory Ext.";

            /// 1011: an unexpected condition prevented the endpoint from continuing. RFC 6455 defines
            /// this for servers, and its erratum 3227 for both sides.
            1011 INTERNAL_ERROR "Internal Error";

            /// 1012: the service is restarting (IANA). A client may reconnect after a random delay of 5–30 s.
            1012 SERVICE_RESTART "Service Restart";

            /// 1013: the service is overloaded (IANA). A client should try another address, or wait
            /// for its user to try again.
            1013 TRY_AGAIN_LATER "Try Again Later";

            /// 1014: the server is a gateway and received an invalid response from its upstream server
            /// (IANA). This is like HTTP 502.
            1014 BAD_GATEWAY "Bad gateway";

            /// 3000: the client is not authenticated (IANA). This is like HTTP 401.
            3000 UNAUTHORIZED "Unauthorized";

            /// 3003: the client is not allowed to do this (IANA). This is like HTTP 403.
            3003 FORBIDDEN "Forbidden";

            /// 3008: the client took too long (IANA). This is like HTTP 408.
            3008 TIMEOUT "Timeout";

            never_sent:
            1004 RESERVED "Reserved";
            1005 NO_STATUS_RCVD "No Status Rcvd";
            1006 ABNORMAL_CLOSURE "Abnormal Closure";
            1015 TLS_HANDSHAKE "TLS handshake";
        }
    };
}
pub(crate) use registry;

/// One entry of the registry.
#[derive(Clone, Copy)]
pub(crate) struct Registered {
    pub(crate) code: u16,
    /// The name as IANA writes it.
    pub(crate) name: &'static str,
    /// The associated constant of `CloseCode`, if the code may be sent; otherwise what it would be called.
    pub(crate) constant: &'static str,
}

macro_rules! entries {
    (
        sent: $($(#[$doc:meta])+ $code:literal $constant:ident $name:literal;)+
        never_sent: $($other:literal $other_constant:ident $other_name:literal;)+
    ) => {
        /// All entries of the registry. Codes that may be sent come first.
        pub(crate) const REGISTRY: &[Registered] = &[
            $(Registered { code: $code, name: $name, constant: stringify!($constant) },)+
            $(Registered { code: $other, name: $other_name, constant: stringify!($other_constant) },)+
        ];

        /// What IANA has registered under `code`.
        pub(crate) const fn registered(code: i128) -> Option<Registered> {
            let (code, name, constant) = match code {
                $($code => ($code, $name, stringify!($constant)),)+
                $($other => ($other, $other_name, stringify!($other_constant)),)+
                _ => return None,
            };
            Some(Registered { code, name, constant })
        }
    };
}
registry!(entries);
