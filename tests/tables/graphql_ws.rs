//! graphql-ws: some reasons have a text of the moment in them. So there are two enums: one without
//! fields for who reads the code, and one with fields for who sends it.

use close_codes::{CloseCodes, CloseFrame};

use crate::published::{Published, Row, payload};

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

/// A value of each variant, with the text that it puts into its reason.
fn errors() -> [(GraphqlWsError, &'static str); 11] {
    use GraphqlWsError as E;
    let message = "no `type` in 'message' – öffnen";
    [
        (E::BadResponse { error_message: message.to_owned() }, message),
        (E::InternalClientError, ""),
        (E::BadRequest { error_message: message.to_owned() }, message),
        (E::Unauthorized, ""),
        (E::Forbidden, ""),
        (E::SubprotocolNotAcceptable, ""),
        (E::ConnectionInitialisationTimeout, ""),
        (E::SubscriberAlreadyExists { unique_operation_id: 77 }, "77"),
        (E::TooManyInitialisationRequests, ""),
        (E::InternalServerError, ""),
        (E::ConnectionAcknowledgementTimeout, ""),
    ]
}

fn published() -> Published {
    Published::new(include_str!("../data/tables/graphql_ws.json"))
}

impl Row {
    /// The published reason without its remark.
    fn template(&self) -> &str {
        self.reason.strip_suffix(" (dynamic)").unwrap_or(&self.reason)
    }
}

#[test]
fn rows() {
    published().is_table(GraphqlWsClose::CODES);
    published().is_table(GraphqlWsError::CODES);
    for (row, published) in GraphqlWsError::CODES.iter().zip(published().codes) {
        let template = published.template().replace('<', "{").replace('>', "}").replace('-', "_");
        assert_eq!(row.reason(), template);
    }
}

#[test]
fn both_ways() {
    published().goes_both_ways::<GraphqlWsClose>(|_| "");
}

#[test]
fn sent_with_a_text_and_read_by_the_code() {
    let published = published();
    assert_eq!(errors().len(), published.codes.len());
    for ((error, text), row) in errors().into_iter().zip(&published.codes) {
        let reason = match row.template().split_once('<') {
            Some((before, rest)) => format!("{before}{text}{}", rest.split_once('>').unwrap().1),
            None => row.template().to_owned(),
        };
        let sent = CloseFrame::from(&error).payload();
        assert_eq!(*sent, *payload(row.code, &reason));
        assert_eq!(error.reconnect(), Some(row.reconnect()));

        let frame = CloseFrame::decode(&sent).unwrap().unwrap();
        let close = GraphqlWsClose::try_from(&frame).unwrap();
        assert_eq!(format!("{close:?}"), row.name);
        assert!(format!("{error:?}").starts_with(&row.name), "{error:?}");
    }
}
