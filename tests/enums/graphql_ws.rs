//! graphql-ws: some reasons contain text from the error, so there are two enums, one without fields for the
//! receiver of a code and one with fields for the sender.

use close_codes::CloseCodes;

#[derive(Debug, Clone, Copy, PartialEq, CloseCodes)]
#[repr(u16)]
pub(crate) enum GraphqlWsClose {
    #[close(reconnect = never)]
    BadResponse = 4004,
    #[close(reconnect = never)]
    InternalClientError = 4005,
    #[close(reconnect = never)]
    BadRequest = 4400,
    #[close(reconnect = never)]
    Unauthorized = 4401,
    #[close(reconnect = backoff)]
    Forbidden = 4403,
    #[close(reconnect = never)]
    SubprotocolNotAcceptable = 4406,
    #[close(reconnect = backoff)]
    ConnectionInitialisationTimeout = 4408,
    #[close(reconnect = never)]
    SubscriberAlreadyExists = 4409,
    #[close(reconnect = never)]
    TooManyInitialisationRequests = 4429,
    #[close(reconnect = never)]
    InternalServerError = 4500,
    #[close(reconnect = backoff)]
    ConnectionAcknowledgementTimeout = 4504,
}

#[derive(Debug, CloseCodes)]
pub(crate) enum GraphqlWsError {
    #[close(GraphqlWsClose::BadResponse as u16, "{error_message}", reconnect = never)]
    BadResponse { error_message: String },
    #[close(GraphqlWsClose::InternalClientError as u16, "Internal client error", reconnect = never)]
    InternalClientError,
    #[close(GraphqlWsClose::BadRequest as u16, "{error_message}", reconnect = never)]
    BadRequest { error_message: String },
    #[close(GraphqlWsClose::Unauthorized as u16, "Unauthorized", reconnect = never)]
    Unauthorized,
    #[close(GraphqlWsClose::Forbidden as u16, "Forbidden", reconnect = backoff)]
    Forbidden,
    #[close(
        GraphqlWsClose::SubprotocolNotAcceptable as u16,
        "Subprotocol not acceptable",
        reconnect = never
    )]
    SubprotocolNotAcceptable,
    #[close(
        GraphqlWsClose::ConnectionInitialisationTimeout as u16,
        "Connection initialisation timeout",
        reconnect = backoff
    )]
    ConnectionInitialisationTimeout,
    #[close(
        GraphqlWsClose::SubscriberAlreadyExists as u16,
        "Subscriber for {unique_operation_id} already exists",
        reconnect = never
    )]
    SubscriberAlreadyExists { unique_operation_id: u64 },
    #[close(
        GraphqlWsClose::TooManyInitialisationRequests as u16,
        "Too many initialisation requests",
        reconnect = never
    )]
    TooManyInitialisationRequests,
    #[close(GraphqlWsClose::InternalServerError as u16, "Internal server error", reconnect = never)]
    InternalServerError,
    #[close(
        GraphqlWsClose::ConnectionAcknowledgementTimeout as u16,
        "Connection acknowledgement timeout",
        reconnect = backoff
    )]
    ConnectionAcknowledgementTimeout,
}
