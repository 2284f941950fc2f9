//! The entries of the IANA registry of close codes.

/// One entry of the registry.
#[derive(Clone, Copy)]
pub(crate) struct Registered {
    /// The name as IANA writes it.
    pub(crate) name: &'static str,
    /// The associated constant of `CloseCode`; empty for what is never sent.
    pub(crate) constant: &'static str,
}

/// What IANA has registered under `code`.
pub(crate) const fn registered(code: i128) -> Option<Registered> {
    let (name, constant) = match code {
        1000 => ("Normal Closure", "NORMAL_CLOSURE"),
        1001 => ("Going Away", "GOING_AWAY"),
        1002 => ("Protocol error", "PROTOCOL_ERROR"),
        1003 => ("Unsupported Data", "UNSUPPORTED_DATA"),
        1004 => ("Reserved", ""),
        1005 => ("No Status Rcvd", ""),
        1006 => ("Abnormal Closure", ""),
        1007 => ("Invalid frame payload data", "INVALID_FRAME_PAYLOAD_DATA"),
        1008 => ("Policy Violation", "POLICY_VIOLATION"),
        1009 => ("Message Too Big", "MESSAGE_TOO_BIG"),
        1010 => ("Mandatory Ext.", "MANDATORY_EXTENSION"),
        1011 => ("Internal Error", "INTERNAL_ERROR"),
        1012 => ("Service Restart", "SERVICE_RESTART"),
        1013 => ("Try Again Later", "TRY_AGAIN_LATER"),
        1014 => ("Bad gateway", "BAD_GATEWAY"),
        1015 => ("TLS handshake", ""),
        3000 => ("Unauthorized", "UNAUTHORIZED"),
        3003 => ("Forbidden", "FORBIDDEN"),
        3008 => ("Timeout", "TIMEOUT"),
        _ => return None,
    };
    Some(Registered { name, constant })
}
