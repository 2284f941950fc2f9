//! graphql-ws: some reasons contain text from the error, so there are two enums, one without fields for the
//! receiver of a code and one with fields for the sender.

use close_codes::{CloseCodes, CloseFrame};

use crate::enums::graphql_ws::{GraphqlWsClose, GraphqlWsError};
use crate::published::{Published, Row, payload};

/// A value of each variant, with the text in its reason.
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
