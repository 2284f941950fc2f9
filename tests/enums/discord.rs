//! Discord's gateway: every code says whether to reconnect.

use close_codes::CloseCodes;

#[derive(Debug, Clone, Copy, PartialEq, CloseCodes)]
#[repr(u16)]
#[close(range = 4000..=4099)]
pub(crate) enum GatewayClose {
    /// We're not sure what went wrong. Try reconnecting?
    #[close("Unknown error", reconnect = backoff)]
    UnknownError = 4000,

    /// You sent an invalid Gateway opcode or an invalid payload for an opcode. Don't do that!
    #[close("Unknown opcode", reconnect = backoff)]
    UnknownOpcode,

    /// You sent an invalid payload to Discord. Don't do that!
    #[close("Decode error", reconnect = backoff)]
    DecodeError,

    /// You sent us a payload prior to identifying, or this session has been invalidated.
    #[close("Not authenticated", reconnect = backoff)]
    NotAuthenticated,

    /// The account token sent with your identify payload is incorrect.
    #[close("Authentication failed", reconnect = never)]
    AuthenticationFailed,

    /// You sent more than one identify payload. Don't do that!
    #[close("Already authenticated", reconnect = backoff)]
    AlreadyAuthenticated,

    /// The sequence sent when resuming the session was invalid. Reconnect and start a new session.
    #[close("Invalid `seq`", reconnect = backoff)]
    InvalidSeq = 4007,

    #[doc = "Woah nelly! You're sending payloads to us too quickly. Slow it down! You will be \
             disconnected on receiving this."]
    #[close("Rate limited", reconnect = backoff)]
    RateLimited,

    /// Your session timed out. Reconnect and start a new one.
    #[close("Session timed out", reconnect = backoff)]
    SessionTimedOut,

    /// You sent us an invalid shard when identifying.
    #[close("Invalid shard", reconnect = never)]
    InvalidShard,

    #[doc = "The session would have handled too many guilds - you are required to shard your \
             connection in order to connect."]
    #[close("Sharding required", reconnect = never)]
    ShardingRequired,

    /// You sent an invalid version for the gateway.
    #[close("Invalid API version", reconnect = never)]
    InvalidAPIVersion,

    #[doc = "You sent an invalid intent for a Gateway Intent. You may have incorrectly calculated \
             the bitwise value."]
    #[close("Invalid intent(s)", reconnect = never)]
    InvalidIntentS,

    #[doc = "You sent a disallowed intent for a Gateway Intent. You may have tried to specify an \
             intent that you have not enabled or are not approved for."]
    #[close("Disallowed intent(s)", reconnect = never)]
    DisallowedIntentS,
}
