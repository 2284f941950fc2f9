//! Centrifugo: the range of a code says whether to reconnect, so unknown codes have advice too.

use close_codes::CloseCodes;

#[derive(Debug, Clone, Copy, PartialEq, CloseCodes)]
#[close(reconnect(
    3000..=3499 = backoff,
    3500..=3999 = never,
    4000..=4499 = backoff,
    4500..=4999 = never,
))]
pub(crate) enum Disconnect {
    #[close(3000, "connection closed")]
    ConnectionClosed,
    #[close(3001, "shutdown")]
    Shutdown,
    #[close(3004, "internal server error")]
    ServerError,
    #[close(3005, "connection expired")]
    Expired,
    #[close(3006, "subscription expired")]
    SubExpired,
    #[close(3008, "slow")]
    Slow,
    #[close(3009, "write error")]
    WriteError,
    #[close(3010, "insufficient state")]
    InsufficientState,
    #[close(3011, "force reconnect")]
    ForceReconnect,
    #[close(3012, "no pong")]
    NoPong,
    #[close(3013, "too many requests")]
    TooManyRequests,
    #[close(3014, "state invalidated")]
    StateInvalidated,
    #[close(3500, "invalid token")]
    InvalidToken,
    #[close(3501, "bad request")]
    BadRequest,
    #[close(3502, "stale")]
    Stale,
    #[close(3503, "force disconnect")]
    ForceNoReconnect,
    #[close(3504, "connection limit")]
    ConnectionLimit,
    #[close(3505, "channel limit")]
    ChannelLimit,
    #[close(3506, "inappropriate protocol")]
    InappropriateProtocol,
    #[close(3507, "permission denied")]
    PermissionDenied,
    #[close(3508, "not available")]
    NotAvailable,
    #[close(3509, "too many errors")]
    TooManyErrors,
}
